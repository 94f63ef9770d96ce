#include "answers.hpp"

#include "base/text.hpp"
#include "typing.hpp"

namespace rehearse::terminal {
namespace {

using play::Answer;
using play::AnswerKind;

tl::unexpected<Error> not_understood(const std::string& typed, const present::PlayView& view,
                                     const present::Draft& draft) {
    std::string hint = how_to_answer(view, draft);
    if (!view.consults.empty()) {
        hint.pop_back();
        hint += ", or a letter to check something first.";
    }
    return fail("terminal.input",
                typed.empty() ? "Nothing was typed." : "'" + typed + "' is not an answer here.",
                hint + " Type help for all you can do.");
}

Answer consult_answer(int index) {
    Answer out;
    out.kind = AnswerKind::consult;
    out.index = static_cast<std::uint16_t>(index);
    return out;
}

std::optional<Answer> read_consult(const std::string& typed, const present::PlayView& view,
                                   const session::Practice& practice) {
    for (std::size_t i = 0; i < view.consults.size(); ++i)
        if (typed == letter(i)) return consult_answer(view.consults[i].index);
    const int index = practice.scenario().consult(
        typed.starts_with("look ") ? std::string(trimmed(std::string_view(typed).substr(5))) : typed);
    if (index < 0) return std::nullopt;
    return consult_answer(index);
}

// A text grows line by line. Before its first line, everything else can still be typed.
std::optional<Input> read_line_of_text(const std::string& raw, const present::PlayView& view,
                                       present::Draft& draft) {
    const std::string line(trimmed(raw));
    if (line == "." && !draft.text.empty()) return Filled::ready;
    if (draft.text.empty()) {
        const auto number = line.starts_with("template ") ? whole(line.substr(9)) : std::nullopt;
        if (number && view.text && *number >= 1 && *number <= view.text->templates.size()) {
            draft.text = view.text->templates[*number - 1].text + "\n";
            return Filled::more;
        }
        if (line.empty() || line == ".") return std::nullopt;
    }
    draft.text += raw + "\n";
    return Filled::more;
}

// In the log of answers; wishes are looked at for themselves.
bool leaves_nothing(const std::string& typed) { return read_did(typed) || read_meant(typed); }

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
    if (low == "pause") return Wish::pause;
    if (low == "support") return Wish::support;
    return std::nullopt;
}

std::optional<Did> read_did(const std::string& typed) {
    const std::string low = lower_ascii(trimmed(typed));
    if (!low.starts_with("did ")) return std::nullopt;
    const auto number = whole(trimmed(std::string_view(low).substr(4)));
    return number ? std::optional(Did{*number}) : std::nullopt;
}

std::optional<Meant> read_meant(const std::string& typed) {
    constexpr std::string_view kBegins = "meaning ";
    const auto line = trimmed(typed);
    if (!lower_ascii(line).starts_with(kBegins)) return std::nullopt;
    return Meant{std::string(trimmed(line.substr(kBegins.size())))};
}

std::size_t passed(const std::vector<std::string>& answers, std::size_t given) {
    std::size_t place = 0, depth = 0;
    for (std::size_t found = 0; place < answers.size() && found < given; ++place) {
        if (leaves_nothing(answers[place])) continue;
        const auto wish = read_wish(answers[place]);
        if (!wish)
            ++depth, ++found;
        else if (*wish == Wish::back && depth > 0)
            --depth, ++found;
    }
    // Where the learner left the last time is behind them, too.
    for (std::size_t next = place; given > 0 && next < answers.size(); ++next) {
        const auto wish = read_wish(answers[next]);
        if ((!wish && !leaves_nothing(answers[next])) || wish == Wish::back) break;
        if (wish == Wish::leave) place = next + 1;
    }
    return place;
}

Result<Input> read_input(const std::string& raw, const present::PlayView& view,
                         const session::Practice& practice, present::Draft& draft) {
    const std::string typed(trimmed(raw));
    const bool in_a_text = view.asks == present::Asks::write && !draft.text.empty();
    if (!in_a_text) {
        if (const auto wish = read_wish(typed)) return *wish;
        if (const auto did = read_did(typed)) return *did;
        if (const auto meant = read_meant(typed)) return *meant;
    }
    if (const auto filled = fill(typed, view, practice, draft)) return *filled;
    if (!in_a_text)
        if (const auto consult = read_consult(lower_ascii(typed), view, practice)) return *consult;
    if (view.asks == present::Asks::write)
        if (const auto line = read_line_of_text(raw, view, draft)) return *line;
    return not_understood(typed, view, draft);
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
