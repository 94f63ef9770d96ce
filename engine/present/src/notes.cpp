#include "present/notes.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "blocks.hpp"
#include "debrief/build.hpp"

namespace rehearse::present {
namespace {

using debrief::BlockKind;
using journal::Field;
using journal::Kind;
using journal::Note;

constexpr std::size_t kMostMoments = 3;

std::vector<MomentView> moments_of_section(const debrief::Document& debrief, const std::string& section) {
    std::vector<MomentView> out;
    bool inside = false;
    for (const auto& block : debrief.blocks) {
        if (block.kind == BlockKind::heading && !block.section.empty()) inside = block.section == section;
        const bool quote = block.kind == BlockKind::quote && block.by == "You" && block.moment;
        if (!inside || !quote || out.size() == kMostMoments) continue;
        const bool known = std::any_of(out.begin(), out.end(),
                                       [&](const MomentView& one) { return one.moment == *block.moment; });
        if (!known) out.push_back({*block.moment, block.text});
    }
    return out;
}

std::string from_words(const Note& note) {
    if (note.kind != Kind::reflection) return {};
    if (journal::where_from(note) == "from work")
        return "From work: something real, told by you. It is no simulated practice, and nobody has checked "
               "it.";
    return "About practice: a simulated conversation, thought over by you.";
}

// Told among the facts, or in the title.
bool is_fact(const Note& note, const Field& field) {
    const std::string name = field.name;
    return note.kind == Kind::reflection && (name == "title" || name == "model" || name == "on");
}

std::vector<std::vector<std::string>> facts_of(const Note& note) {
    std::vector<std::vector<std::string>> out;
    if (note.kind == Kind::reflection && !note.field("on").empty())
        out.push_back({"Happened on", note.field("on")});
    out.push_back({"Written on", date_only(note.made)});
    if (note.kind == Kind::reflection && !note.field("model").empty())
        out.push_back({"Way of thinking it over", journal::choice_words(note.field("model"))});
    out.push_back({"State", journal::is_draft(note) ? "draft" : "finished"});
    return out;
}

// What is asked of a place in an attempt, after what was said there.
std::string bound(const std::string& name) {
    if (name == "what" || name == "description") return "What was happening there, for the customer and you?";
    if (name == "so_what") return "So what? What did those words do for the customer, and for you?";
    if (name == "now_what") return "Now what? If you stood there again, what would you say or do?";
    if (name == "feelings") return "What was going through your head when you said that?";
    if (name == "evaluation") return "What about these words went well, and what did not?";
    if (name == "analysis") return "Why do you think you said it like that?";
    if (name == "conclusion") return "What else could you have said there?";
    if (name == "action_plan") return "If somebody says that to you at work tomorrow, what will you do?";
    return {};
}

}  // namespace

std::vector<EntryView> entries_view(const std::vector<Note>& notes) {
    std::vector<EntryView> out;
    for (auto note = notes.rbegin(); note != notes.rend(); ++note)
        out.push_back({note->id, journal::day_of(*note), journal::title_of(*note),
                       journal::form_of(note->kind).title, journal::where_from(*note),
                       journal::is_draft(*note) ? "draft" : "finished", ""});
    std::stable_sort(out.begin(), out.end(),
                     [](const EntryView& a, const EntryView& b) { return a.date > b.date; });
    return out;
}

std::vector<MomentView> moments_in(const debrief::Document& debrief,
                                   const std::vector<std::string>& sections) {
    for (const auto& section : sections)
        if (auto found = moments_of_section(debrief, section); !found.empty()) return found;
    return {};
}

std::vector<MomentView> turning_points(const debrief::Document& debrief) {
    return moments_in(debrief, {"turns", "strengths", "moments"});
}

std::string quoted(const MomentView& moment) {
    return "Moment " + std::to_string(moment.moment) + ", you: “" + moment.said + "”";
}

std::string question_of(const Note& note, const Field& field, const std::vector<MomentView>& moments) {
    const auto question = bound(field.name);
    if (note.kind != Kind::reflection || moments.empty() || question.empty()) return field.asks;
    const std::string name = field.name;
    if (name != "what" && name != "description") return question;
    return "At moment " + std::to_string(moments.front().moment) + " you said: “" + moments.front().said +
           "” " + question;
}

std::string shown(const Note& note, const Field& field) {
    const auto value = note.field(field.name);
    return field.kind == journal::FieldKind::choice ? journal::choice_words(value) : value;
}

debrief::Document note_view(const Note& note, bool sealed, const std::vector<MomentView>& moments) {
    Pages page(std::string(journal::form_of(note.kind).title) + ": " + journal::title_of(note));
    if (journal::where_from(note) != "from work") page.notice(std::string(debrief::kStatusLine));
    if (const auto from = from_words(note); !from.empty()) page.paragraph(from);
    page.fields(facts_of(note));
    for (const auto& moment : moments) page.quote(moment.said, "You", moment.moment);
    for (const auto* field : journal::fields_of(note)) {
        if (note.field(field->name).empty() || is_fact(note, *field)) continue;
        page.heading(question_of(note, *field, moments), 2);
        page.paragraph(shown(note, *field));
    }
    const auto missing = journal::missing_in(note);
    if (!missing.empty()) page.heading("For later", 2);
    for (const auto& one : missing) page.bullet(question_of(note, *one.field, moments));
    page.paragraph(journal::who_can_read(sealed));
    return page.take();
}

}  // namespace rehearse::present
