#include "authoring/template.hpp"

#include "base/text.hpp"

namespace rehearse::authoring {
namespace {

constexpr std::size_t kMostTemplate = 64U << 10U;
constexpr std::size_t kMostAnswer = 120;  // bytes: a line of a file

struct Blank {
    std::size_t begin = 0, end = 0;  // with its brackets
    std::string_view name;
    std::string_view usual;  // empty after the first time
};

// The first blank at or after `from`; nothing is left when `begin` is npos.
Blank next_blank(std::string_view text, std::size_t from) {
    const auto begin = text.find("<<", from);
    const auto close = begin == std::string_view::npos ? begin : text.find(">>", begin);
    if (close == std::string_view::npos) return {std::string_view::npos, {}, {}, {}};
    const auto inside = text.substr(begin + 2, close - begin - 2);
    const auto colon = inside.find(": ");
    return {begin, close + 2, inside.substr(0, colon),
            colon == std::string_view::npos ? std::string_view() : inside.substr(colon + 2)};
}

}  // namespace

std::string Template::usual(std::string_view name) const {
    for (auto blank = next_blank(text_, 0); blank.begin != std::string_view::npos;
         blank = next_blank(text_, blank.end))
        if (blank.name == name && !blank.usual.empty()) return std::string(blank.usual);
    return {};
}

std::string Template::filled(const std::map<std::string, std::string>& answers) const {
    std::string out;
    std::size_t at = 0;
    for (auto blank = next_blank(text_, 0); blank.begin != std::string_view::npos;
         blank = next_blank(text_, blank.end)) {
        const auto given = answers.find(std::string(blank.name));
        const std::string answer = given == answers.end() ? std::string() : plain_answer(given->second);
        out += text_.substr(at, blank.begin - at);
        out += answer.empty() ? usual(blank.name) : answer;
        at = blank.end;
    }
    return out + text_.substr(at);
}

Result<Template> open_template(const Files& files, const std::string& folder, const std::string& name) {
    auto text = files.read(joined(folder, name + ".lua"), kMostTemplate);
    if (!text) return fail(text.error());
    return Template(std::move(*text));
}

std::string plain_answer(std::string_view answer) {
    std::string out;
    for (const char c : clean_text(answer)) {
        if (c == '"')
            out += '\'';
        else if (c == '\\')
            out += '/';
        else if (c == '{' || c == '[')
            out += '(';
        else if (c == '}' || c == ']')
            out += ')';
        else
            out += c == '\n' || c == '\t' ? ' ' : c;
    }
    out = std::string(trimmed(out));
    while (out.size() > kMostAnswer || !is_utf8(out)) out.pop_back();
    return std::string(trimmed(out));
}

Status write_new(Files& files, const std::string& path, std::string_view text) {
    if (files.exists(path))
        return fail("authoring.there_already",
                    "There is a file " + path + " already, and it was left as it is.",
                    "Choose another name, or another folder with --out.");
    if (const auto folder = folder_of(path); !files.exists(folder))
        if (auto made = files.make_folder(folder); !made) return made;
    return files.write(path, text);
}

}  // namespace rehearse::authoring
