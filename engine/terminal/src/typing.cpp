#include "typing.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace rehearse::terminal {
namespace {

using present::Asks;
using present::Draft;
using present::PlayView;

std::vector<std::string> split(std::string_view text, std::string_view at) {
    std::vector<std::string> out;
    std::string part;
    for (const char c : text) {
        if (at.find(c) == std::string_view::npos)
            part += c;
        else if (!trimmed(part).empty())
            out.emplace_back(trimmed(part)), part.clear();
        else
            part.clear();
    }
    if (!trimmed(part).empty()) out.emplace_back(trimmed(part));
    return out;
}

// "1 high" and "1 = high": the first word, and the rest.
std::pair<std::string, std::string> halves(const std::string& text) {
    const auto end = text.find_first_of(" =:\t");
    if (end == std::string::npos) return {text, {}};
    auto rest = trimmed(std::string_view(text).substr(end));
    while (rest.starts_with('=') || rest.starts_with(':')) rest = trimmed(rest.substr(1));
    return {text.substr(0, end), std::string(rest)};
}

class Reader {
public:
    Reader(const PlayView& view, const session::Practice& practice, Draft& draft)
        : view_(view),
          decision_(practice.scenario().beats[practice.played().state().at].decision),
          draft_(draft) {}

    std::optional<Filled> read(const std::string& typed) {
        const std::string low = lower_ascii(typed);
        switch (view_.asks) {
            case Asks::choose:
                return reply(typed);
            case Asks::pick:
                return marks(low);
            case Asks::sort:
            case Asks::rate:
                return low == "done" ? Filled::ready : boxes(typed);
            case Asks::rank:
                return order(typed);
            case Asks::record:
                return low == "done" ? Filled::ready : form(typed);
            case Asks::calculate:
                if (typed.find_first_of("0123456789") == std::string::npos) return std::nullopt;
                draft_.typed.front() = typed;
                return Filled::ready;
            case Asks::write:
            case Asks::nothing:
                break;
        }
        return std::nullopt;
    }

private:
    // The place in the view of "2" or of an id.
    [[nodiscard]] std::optional<std::size_t> choice(const std::string& word) const {
        if (const auto number = whole(word))
            return *number >= 1 && *number <= view_.choices.size() ? std::optional(*number - 1)
                                                                   : std::nullopt;
        for (std::size_t i = 0; i < view_.choices.size(); ++i) {
            const auto index = static_cast<std::size_t>(view_.choices[i].index);
            const auto& id =
                view_.asks == Asks::choose ? decision_.options[index].id : decision_.items[index].id;
            if (id == word) return i;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<int> manner(std::size_t reply, const std::string& word) const {
        const auto& manners = decision_.options[static_cast<std::size_t>(view_.choices[reply].index)].manners;
        if (const auto number = whole(word); number && *number >= 1 && *number <= manners.size())
            return static_cast<int>(*number) - 1;
        for (std::size_t i = 0; i < manners.size(); ++i)
            if (manners[i].id == word) return static_cast<int>(i);
        return std::nullopt;
    }

    std::optional<Filled> reply(const std::string& typed) {
        const auto words = split(typed, " ,\t");
        if (words.empty() || words.size() > 2) return std::nullopt;
        if (draft_.choice >= 0) {  // how it is said is still open
            const auto how = manner(static_cast<std::size_t>(draft_.choice), words.back());
            if (!how || words.size() != 1) return std::nullopt;
            draft_.manner = *how;
            return Filled::ready;
        }
        const auto place = choice(words.front());
        if (!place) return std::nullopt;
        std::optional<int> how;
        if (words.size() == 2) {
            how = manner(*place, words[1]);
            if (!how) return std::nullopt;
        }
        draft_.choice = static_cast<int>(*place);
        draft_.manner = how.value_or(-1);
        return present::is_complete(view_, draft_) ? Filled::ready : Filled::more;
    }

    std::optional<Filled> marks(const std::string& typed) {
        std::vector<bool> marks(view_.choices.size());
        const auto words = split(typed, " ,\t");
        if (words.empty()) return std::nullopt;
        if (typed != "none")
            for (const auto& word : words) {
                const auto place = choice(word);
                if (!place) return std::nullopt;
                marks[*place] = true;
            }
        draft_.marks = std::move(marks);
        return Filled::ready;
    }

    // A box by its number, its name, or the beginning of its name when no other begins so.
    [[nodiscard]] std::optional<int> box(const std::string& word) const {
        if (const auto number = whole(word); number && *number >= 1 && *number <= view_.boxes.size())
            return static_cast<int>(*number) - 1;
        const std::string low = lower_ascii(word);
        std::optional<int> found;
        for (std::size_t i = 0; i < view_.boxes.size(); ++i) {
            const std::string name = lower_ascii(view_.boxes[i]);
            if (name == low) return static_cast<int>(i);
            if (low.empty() || !name.starts_with(low)) continue;
            if (found) return std::nullopt;
            found = static_cast<int>(i);
        }
        return found;
    }

    std::optional<Filled> boxes(const std::string& typed) {
        const auto parts = split(typed, ",;");
        auto boxes = draft_.boxes;
        for (const auto& part : parts) {
            const auto [item, name] = halves(part);
            const auto place = choice(item);
            const auto into = box(name);
            if (!place || !into) return std::nullopt;
            boxes[*place] = *into;
        }
        if (parts.empty()) return std::nullopt;
        const bool at_once = parts.size() >= view_.choices.size();
        draft_.boxes = std::move(boxes);
        return at_once && present::is_complete(view_, draft_) ? Filled::ready : Filled::more;
    }

    std::optional<Filled> order(const std::string& typed) {
        std::vector<int> order;
        for (const auto& word : split(typed, " ,;\t")) {
            const auto place = choice(word);
            if (!place || std::find(order.begin(), order.end(), static_cast<int>(*place)) != order.end())
                return std::nullopt;
            order.push_back(static_cast<int>(*place));
        }
        if (order.size() != view_.choices.size()) return std::nullopt;
        draft_.order = std::move(order);
        return Filled::ready;
    }

    [[nodiscard]] std::optional<std::size_t> field(const std::string& word) const {
        if (const auto number = whole(word))
            return *number >= 1 && *number <= view_.fields.size() ? std::optional(*number - 1) : std::nullopt;
        for (std::size_t i = 0; i < decision_.fields.size(); ++i)
            if (decision_.fields[i].id == word) return i;
        return std::nullopt;
    }

    std::optional<Filled> form(const std::string& typed) {
        auto parts = split(typed, ";");
        const bool last = !parts.empty() && lower_ascii(parts.back()) == "done";
        if (last) parts.pop_back();
        auto values = draft_.typed;
        for (const auto& part : parts) {
            const auto [name, value] = halves(part);
            const auto place = field(name);
            if (!place) return std::nullopt;
            values[*place] = value;
        }
        if (parts.empty()) return std::nullopt;
        draft_.typed = std::move(values);
        return last ? Filled::ready : Filled::more;
    }

    const PlayView& view_;
    const scenario::Decision& decision_;
    Draft& draft_;
};

std::string example_of_box(const PlayView& view) {
    return view.boxes.empty() ? std::string("1") : view.boxes.back();
}

}  // namespace

std::optional<std::size_t> whole(std::string_view text) {
    std::size_t out = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return out;
}

std::optional<Filled> fill(const std::string& typed, const PlayView& view, const session::Practice& practice,
                           Draft& draft) {
    return Reader(view, practice, draft).read(typed);
}

std::string how_to_answer(const PlayView& view, const Draft& draft) {
    switch (view.asks) {
        case Asks::pick:
            return "Type the numbers of all that apply, such as 1 3, or none.";
        case Asks::sort:
        case Asks::rate:
            return "Type numbers and where they go, such as 1 " + example_of_box(view) + ", 2 " +
                   (view.boxes.empty() ? std::string("1") : view.boxes.front()) +
                   ". When all have a place, type done.";
        case Asks::rank:
            return "Type all the numbers in the order you choose, such as 2 1 3.";
        case Asks::record:
            return "Type a line's number and what goes in it, such as 1 " +
                   std::string(view.fields.size() > 1 ? "…; 2 …" : "…") +
                   ". A number alone empties it. When the form is ready, type done.";
        case Asks::calculate:
            return "Type the figure.";
        case Asks::write:
            return "Type your text, line by line. A full stop alone on a line ends it.";
        case Asks::choose:
            if (draft.choice >= 0) return "Type the number of how you say it.";
            break;
        case Asks::nothing:
            break;
    }
    return "Type a number from 1 to " + std::to_string(view.choices.size()) + ".";
}

}  // namespace rehearse::terminal
