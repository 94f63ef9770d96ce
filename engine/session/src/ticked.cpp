#include "session/ticked.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"
#include "session/own.hpp"

namespace rehearse::session {
namespace {

using debrief::Block;
using debrief::BlockKind;
using journal::Kind;
using journal::Note;

Block block(BlockKind kind, std::string text) {
    Block out;
    out.kind = kind;
    out.text = std::move(text);
    return out;
}

void add_feelings(const std::string& attempt, const std::vector<Note>& notes, std::vector<Block>& out) {
    for (const auto& note : notes) {
        if (note.kind != Kind::feeling || note.about != attempt) continue;
        const auto& form = journal::form_of(note.kind);
        std::string words;
        for (const auto& field : form.fields)
            if (const std::string one = note.field(field.name); !one.empty())
                words += (words.empty() ? "" : ". ") + one;
        out.push_back(block(BlockKind::paragraph, std::string(form.title) + ", on " + date_only(note.made)));
        out.push_back(block(BlockKind::quote, words));
    }
}

std::string said_at(const Practice& practice, int moment) {
    constexpr int kMost = 90;  // columns
    const auto& said = practice.played().moments.at(static_cast<std::size_t>(moment) - 1).said;
    const auto lines = wrap(split_lines(said).front(), kMost);
    return lines.front() + (lines.front().size() < said.size() ? " …" : "");
}

void add_answers(const Ticks& ticks, const Practice& practice, const std::vector<Note>& notes,
                 std::vector<Block>& out) {
    const auto answers = own_answers(practice, notes);
    const bool sure =
        ticks.confidence && std::any_of(answers.begin(), answers.end(),
                                        [](const OwnAnswer& one) { return !one.sureness.empty(); });
    if (answers.empty() || (!sure && !ticks.seconds)) return;
    Block table;
    table.kind = BlockKind::table;
    table.rows.push_back({"Moment", "Answer"});
    if (sure) table.rows.front().emplace_back("How sure");
    if (ticks.seconds) table.rows.front().emplace_back("Time");
    for (const auto& one : answers) {
        table.rows.push_back({std::to_string(one.moment), said_at(practice, one.moment)});
        auto& row = table.rows.back();
        if (sure) row.push_back(one.sureness.empty() ? "not said" : one.sureness);
        if (ticks.seconds)
            row.push_back(one.seconds ? counted(*one.seconds, "second", "seconds") : "with a pause");
    }
    std::string told = sure ? "How sure the learner was of each answer, as they said then." : "";
    if (ticks.seconds)
        told += std::string(sure ? " " : "") +
                "How long each answer took, reading included, as the program measured it.";
    out.push_back(block(BlockKind::paragraph, told + " Nothing follows from it."));
    out.push_back(std::move(table));
}

}  // namespace

const std::vector<std::string>& tick_names() {
    static const std::vector<std::string> kNames{"feelings", "confidence", "seconds", "reflection"};
    return kNames;
}

Ticks ticks_of(const std::vector<std::string>& names) {
    const auto has = [&](std::string_view name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    return {has("feelings"), has("confidence"), has("seconds"), has("reflection")};
}

std::string written_by(const std::string& name) {
    return "Written by " + (trimmed(name).empty() ? "the learner" : std::string(trimmed(name)));
}

std::vector<Block> reflection_blocks(const Note& note) {
    std::vector<Block> out;
    const std::string title = note.field("title");
    const std::string on = note.field("on").empty() ? date_only(note.made) : note.field("on");
    out.push_back(
        block(BlockKind::paragraph, "Reflection" + (title.empty() ? "" : ": " + title) + ", on " + on));
    for (const auto* field : journal::fields_of(note)) {
        const std::string words = field->kind == journal::FieldKind::text ? note.field(field->name) : "";
        if (words.empty()) continue;
        out.push_back(block(BlockKind::paragraph, field->asks));
        out.push_back(block(BlockKind::quote, words));
    }
    return out;
}

std::vector<Block> ticked_blocks(const Ticks& ticks, const Practice& practice,
                                 const std::vector<Note>& notes) {
    const std::string& attempt = practice.log().head.id;
    std::vector<Block> out;
    if (ticks.feelings) add_feelings(attempt, notes, out);
    if (ticks.confidence || ticks.seconds) add_answers(ticks, practice, notes, out);
    if (!ticks.reflection) return out;
    for (const auto& note : notes) {
        if (note.kind != Kind::reflection || note.about != attempt) continue;
        auto blocks = reflection_blocks(note);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(out));
    }
    return out;
}

void add_ticked(debrief::Document& document, const Ticks& ticks, const Practice& practice,
                const std::vector<Note>& notes, const std::string& name) {
    auto blocks = ticked_blocks(ticks, practice, notes);
    if (blocks.empty()) return;
    Block heading = block(BlockKind::heading, written_by(name));
    heading.level = 2;
    heading.section = "own";
    document.blocks.push_back(std::move(heading));
    document.blocks.push_back(block(BlockKind::paragraph,
                                    "This is the learner's own and stands here because they chose to add it. "
                                    "Nobody has judged it."));
    std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
}

}  // namespace rehearse::session
