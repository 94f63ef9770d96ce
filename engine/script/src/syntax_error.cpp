// What Lua's compiler says about a file it cannot read, in words for somebody who writes stories.
#include "base/text.hpp"
#include "host.hpp"

namespace rehearse::script {
namespace {

// "'}' expected near 'reply'" -> "'reply'"; the end of the file in words.
std::string found_in(const std::string& message) {
    const auto near = message.rfind(" near ");
    if (near == std::string::npos) return {};
    const std::string found = message.substr(near + 6);
    return found == "<eof>" ? "the end of the file" : shown_name(found, 40);
}

struct Opened {
    std::string what;  // "'{'"
    std::string line;
};

// "'}' expected (to close '{' at line 3)". Where both stand in one line, Lua leaves out what was opened.
std::optional<Opened> opened_in(const std::string& message, int line, const Scan& scan) {
    const auto close = message.find("(to close ");
    if (close != std::string::npos) {
        const std::string opened = message.substr(close + 10, message.find(')', close) - close - 10);
        const auto at = opened.find(" at line ");
        if (at != std::string::npos) return Opened{opened.substr(0, at), opened.substr(at + 9)};
    }
    for (const std::string_view pair : {"{}", "()", "[]"})
        if (message.starts_with("'" + std::string(pair.substr(1)) + "' expected"))
            return Opened{"'" + std::string(pair.substr(0, 1)) + "'", std::to_string(line)};
    const bool at_end = message.ends_with("near <eof>") && message.find("unfinished") == std::string::npos;
    if (at_end && scan.open != '\0' && scan.open != 'f')
        return Opened{"'" + std::string(1, scan.open) + "'", std::to_string(scan.open_line)};
    return std::nullopt;
}

void tell_open(Diagnostic& out, const Opened& opened, const std::string& found) {
    const bool bracket = opened.what.size() == 3;  // one sign in quotes; otherwise a word such as 'function'
    const bool at_end = found == "the end of the file";
    out.message =
        bracket ? "The bracket " + opened.what + " opened in line " + opened.line + " is not closed before " +
                      found + "."
                : "The " + opened.what + " of line " + opened.line + " has no 'end' before " + found + ".";
    out.hint =
        at_end ? "Look from line " + opened.line + " on for what is missing."
               : "Is a comma missing before " + found + ", or a closing " + (bracket ? "bracket?" : "'end'?");
}

struct Known {
    std::string_view part;  // of Lua's message
    std::string_view says;  // %: what was found
    std::string_view hint;
};

constexpr Known kKnown[] = {
    {"unfinished string", "A text that begins in this line is not closed in it.",
     "Close it with the same quotes it began with."},
    {"unfinished long", "A text or a remark that opens with [[ is never closed.", "Close it with ]]."},
    {"invalid escape", "A backslash in a text stands before a letter it does not go with: %.",
     "For a backslash itself write two: \\\\."},
    {"<eof> expected", "There is % too many here.",
     "Look at what comes just before it, in the line above too."},
    {"near '<\\", "A character that means nothing outside a text stands here.",
     "Texts stand in straight quotes, \"like this\"; curly ones do not count."},
    {"unexpected symbol", "% stands where something else should: a text, a number, a word or { … }.",
     "Look at what comes just before it, in the line above too."},
    {"syntax error", "What stands before % does not say anything by itself.",
     "A word of the story is followed by a text or by { … }."},
    {"overflow", "Things stand in each other too deep here.", "Split this up."},
    {"too many", "There are too many names or values in one piece here.", "Split this up."},
};

}  // namespace

Diagnostic syntax_error(const Place& place, const std::string& message, const Scan& scan) {
    Diagnostic out{Severity::error, "S106", place, {}, {}};
    const std::string found = found_in(message);
    if (const auto opened = opened_in(message, place.line, scan)) {
        tell_open(out, *opened, found);
        return out;
    }
    if (scan.surplus_line == place.line && (found == "'}'" || found == "')'" || found == "']'")) {
        out.message = "There is a " + found + " too many here, or a bracket before it was closed too early.";
        out.hint = "Each opening bracket needs one closing bracket.";
        return out;
    }
    for (const auto& known : kKnown) {
        if (message.find(known.part) == std::string::npos) continue;
        out.message = known.says;
        if (const auto at = out.message.find('%'); at != std::string::npos)
            out.message.replace(at, 1, found.empty() ? "something" : found);
        if (out.message.starts_with("the ")) out.message.front() = 'T';
        out.hint = known.hint;
        return out;
    }
    out.message = "The text cannot be read as Lua: " + shown_name(message, 200) + ".";
    return out;
}

}  // namespace rehearse::script
