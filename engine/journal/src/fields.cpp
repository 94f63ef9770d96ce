// What a note holds, by the fields of its form.
#include <algorithm>

#include "base/text.hpp"
#include "journal/journal.hpp"

namespace rehearse::journal {
namespace {

// A condition is the name of a field, then what it has to say.
bool holds(const std::string& when, const Note& note) {
    if (when.empty()) return true;
    const auto end = when.find(' ');
    const auto said = note.field(when.substr(0, end));
    return !said.empty() && (when.substr(end) + " ").find(" " + said + " ") != std::string::npos;
}

std::string trouble_with(const Field& field, const std::string& value) {
    if (value.empty()) return field.needed ? "not filled in yet" : "";
    if (field.kind == FieldKind::date && !is_date(value))
        return "'" + value + "' is no date; write it as 2026-03-31";
    const auto offered = choices_of(field);
    if (field.kind == FieldKind::choice && std::find(offered.begin(), offered.end(), value) == offered.end())
        return "'" + value + "' is none of: " + field.choices;
    return {};
}

std::string cut_short(const std::string& text) {
    constexpr std::size_t kMost = 60;  // bytes
    const std::string line = text.substr(0, text.find('\n'));
    if (line.size() <= kMost) return line;
    auto at = std::min(line.rfind(' ', kMost), kMost);
    while (at > 0 && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U) --at;  // inside a character
    return line.substr(0, at) + " …";
}

}  // namespace

std::vector<const Field*> fields_of(const Note& note) {
    std::vector<const Field*> out;
    for (const auto& field : form_of(note.kind).fields)
        if (holds(field.when, note)) out.push_back(&field);
    return out;
}

std::vector<Missing> missing_in(const Note& note) {
    std::vector<Missing> out;
    for (const auto* field : fields_of(note))
        if (auto why = trouble_with(*field, note.field(field->name)); !why.empty())
            out.push_back({field, std::move(why)});
    return out;
}

bool is_draft(const Note& note) { return !missing_in(note).empty(); }

std::string title_of(const Note& note) {
    for (const char* name : {"title", "specific", "what", "said", "words", "word", "description"})
        if (const auto words = note.field(name); !words.empty()) return cut_short(words);
    if (note.kind == Kind::review && !note.field("on").empty()) return "Review on " + note.field("on");
    for (const auto* field : fields_of(note))
        if (field->kind == FieldKind::text || field->kind == FieldKind::line)
            if (const auto words = note.field(field->name); !words.empty()) return cut_short(words);
    return "Nothing in it yet";
}

std::string day_of(const Note& note) {
    for (const char* name : {"on", "done", "by", "due"})
        if (const auto day = note.field(name); note.kind != Kind::objective && is_date(day)) return day;
    return date_only(note.made);
}

std::string where_from(const Note& note) {
    if (note.about == kWork) return "from work";
    const bool elsewhere = note.about.empty() || note.about == kBaseline || note.about == kReview;
    return elsewhere || note.kind == Kind::objective ? "" : "about practice";
}

}  // namespace rehearse::journal
