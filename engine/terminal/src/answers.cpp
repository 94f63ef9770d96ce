#include "answers.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace rehearse::terminal {
namespace {

using play::Answer;
using play::AnswerKind;

std::optional<std::size_t> whole(std::string_view text) {
    std::size_t out = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return out;
}

tl::unexpected<Error> not_understood(const std::string& typed, const present::PlayView& view) {
    std::string hint = view.asks == present::Asks::pick
                           ? "Type the numbers of all that apply, such as 1 3, or none"
                           : "Type a number from 1 to " + std::to_string(view.choices.size());
    if (!view.consults.empty()) hint += ", or a letter to check something first";
    return fail("terminal.input",
                typed.empty() ? "Nothing was typed." : "'" + typed + "' is not an answer here.",
                hint + ". Type help for all you can do.");
}

// The place in the view of "2" or of an id.
int index_of(const std::string& word, const present::PlayView& view, const session::Practice& practice) {
    if (const auto number = whole(word))
        return *number >= 1 && *number <= view.choices.size() ? view.choices[*number - 1].index : -1;
    const auto& scenario = practice.scenario();
    const auto& decision = scenario.beats[practice.played().state().at].decision;
    return view.asks == present::Asks::pick ? scenario.item(decision, word) : scenario.option(decision, word);
}

std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> out;
    std::string word;
    for (const char c : text) {
        if (c != ' ' && c != ',' && c != '\t')
            word += c;
        else if (!word.empty())
            out.push_back(std::move(word)), word.clear();
    }
    if (!word.empty()) out.push_back(std::move(word));
    return out;
}

std::optional<Answer> read_consult(const std::string& typed, const present::PlayView& view,
                                   const session::Practice& practice) {
    for (std::size_t i = 0; i < view.consults.size(); ++i)
        if (typed == letter(i))
            return Answer{AnswerKind::consult, static_cast<std::uint16_t>(view.consults[i].index), 0};
    const int index = practice.scenario().consult(
        typed.starts_with("look ") ? std::string(trimmed(std::string_view(typed).substr(5))) : typed);
    if (index < 0) return std::nullopt;
    return Answer{AnswerKind::consult, static_cast<std::uint16_t>(index), 0};
}

}  // namespace

std::string letter(std::size_t place) {
    return place < 26 ? std::string(1, static_cast<char>('a' + place)) : "look " + std::to_string(place + 1);
}

std::optional<Wish> read_wish(const std::string& typed) {
    const std::string low = lower_ascii(trimmed(typed));
    if (low == "leave" || low == "quit" || low == "exit") return Wish::leave;
    if (low == "back") return Wish::back;
    if (low == "again") return Wish::again;
    if (low == "help" || low == "?") return Wish::help;
    return std::nullopt;
}

std::size_t passed(const std::vector<std::string>& answers, std::size_t given) {
    std::size_t place = 0, depth = 0;
    for (std::size_t found = 0; place < answers.size() && found < given; ++place) {
        const auto wish = read_wish(answers[place]);
        if (!wish)
            ++depth, ++found;
        else if (*wish == Wish::back && depth > 0)
            --depth, ++found;
    }
    // Where the learner left the last time is behind them, too.
    for (std::size_t next = place; given > 0 && next < answers.size(); ++next) {
        const auto wish = read_wish(answers[next]);
        if (!wish || *wish == Wish::back) break;
        if (*wish == Wish::leave) place = next + 1;
    }
    return place;
}

Result<Input> read_input(const std::string& raw, const present::PlayView& view,
                         const session::Practice& practice) {
    const std::string typed(trimmed(raw));
    const std::string low = lower_ascii(typed);
    if (const auto wish = read_wish(low)) return *wish;
    if (view.asks == present::Asks::choose)
        if (const int index = index_of(typed, view, practice); index >= 0)
            return Answer{AnswerKind::choose, static_cast<std::uint16_t>(index), 0};
    if (view.asks == present::Asks::pick) {
        if (low == "none") return Answer{AnswerKind::pick, 0, 0};
        Answer answer{AnswerKind::pick, 0, 0};
        bool fine = !typed.empty();
        for (const auto& word : split_words(typed)) {
            const int index = index_of(word, view, practice);
            fine = fine && index >= 0;
            if (index >= 0) answer.marks |= 1U << static_cast<unsigned>(index);
        }
        if (fine && answer.marks != 0) return answer;
    }
    if (const auto consult = read_consult(low, view, practice)) return *consult;
    return not_understood(typed, view);
}

Result<std::vector<std::string>> read_answers(const Files& files, const std::string& path) {
    const auto text = files.read(path, 1U << 20U);
    if (!text) return fail(text.error());
    std::vector<std::string> out;
    int line_number = 0;
    for (const auto& raw : split_lines(clean_text(*text))) {
        ++line_number;
        const std::string line(trimmed(raw));
        if (line.empty() || line.starts_with('#')) continue;
        const auto dot = line.find('.');
        const auto number = whole(line.substr(0, std::min(dot, line.size())));
        const std::string expected = std::to_string(out.size() + 1);
        if (dot == std::string::npos || !number || *number != out.size() + 1)
            return fail(
                "terminal.answers",
                path + ":" + std::to_string(line_number) + ": expected answer number " + expected + ".",
                "Each line is a number, a dot and an answer: " + expected + ". 2");
        out.emplace_back(trimmed(std::string_view(line).substr(dot + 1)));
    }
    return out;
}

}  // namespace rehearse::terminal
