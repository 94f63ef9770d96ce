// What the story remembers: facts, promises, waiting customers; and the papers it lays on the table.
#include <algorithm>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "builder.hpp"

namespace rehearse::scenario {
namespace {

constexpr std::int32_t kMostFigure = 1'000'000;
constexpr std::size_t kMostSheetRows = 60, kMostSheetColumns = 12;

// A name that an expression can read.
bool is_fact_name(std::string_view name) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const bool plain =
        !name.empty() && name.size() <= 64 && letter(name.front()) &&
        std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
    return plain && name != "and" && name != "or" && name != "not" && name != "true" && name != "false";
}

std::int32_t clamped(std::int64_t value, std::int32_t least, std::int32_t most) {
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, least, most));
}

std::optional<std::string> repeated(const std::vector<std::string>& names) {
    std::set<std::string> seen;
    for (const auto& name : names)
        if (!seen.insert(name).second) return name;
    return std::nullopt;
}

}  // namespace

void Builder::read_facts() {
    for (const Node* node : words("facts"))
        for (const auto& [name, value] : node->body.fields) read_fact(*node, name, value);
}

void Builder::read_fact(const Node& node, const std::string& name, const Value& value) {
    go_on();
    const Place place = node.place_of(value);
    if (!is_fact_name(name)) {
        diagnostics_.error("S118", place, "'" + name + "' cannot be the name of a fact.",
                           "Names are letters, digits and _: receipt_seen.");
        return;
    }
    if (slot_names_.contains(name) || name == "learner" || name == "clock" || name == "org") {
        diagnostics_.error("S121", place, "The fact '" + name + "' has a name that is taken already.",
                           "Give it another name.");
        return;
    }
    Slot fact{name, SlotKind::flag, 0, 1, 0, {}, place};
    if (value.kind == ValueKind::flag) {
        fact.start = static_cast<std::int32_t>(value.number);
    } else if (value.kind == ValueKind::word && value.word->word == "number") {
        fact.kind = SlotKind::number;
        const auto figure = [&](const char* field, std::int64_t otherwise) {
            const Value* found = value.word->field(field);
            const std::int64_t number =
                found != nullptr && found->kind == ValueKind::number ? found->number : otherwise;
            if (number < -kMostFigure || number > kMostFigure)
                diagnostics_.error("S119", value.word->place_of(*found),
                                   "'" + std::string(field) + "' is " + std::to_string(number) +
                                       "; figures go from -1000000 to 1000000.");
            return clamped(number, -kMostFigure, kMostFigure);
        };
        fact.least = figure("from", 0);
        fact.most = figure("to", 100);
        fact.start = figure("start", fact.least);
        if (fact.least > fact.most || fact.start < fact.least || fact.start > fact.most)
            diagnostics_.error("S119", place,
                               "The fact '" + name + "' starts at " + std::to_string(fact.start) +
                                   ", outside " + std::to_string(fact.least) + " to " +
                                   std::to_string(fact.most) + ".");
    } else if (value.kind == ValueKind::table) {
        fact.kind = SlotKind::name;
        fact.names = texts_of(node, name, value);
        if (const auto twice = repeated(fact.names))
            diagnostics_.error("S119", place, "The fact '" + name + "' has the name '" + *twice + "' twice.");
        fact.most = static_cast<std::int32_t>(fact.names.size()) - 1;
        if (fact.names.size() < 2)
            diagnostics_.error("S119", place, "The fact '" + name + "' needs at least two names.",
                               name + " = { \"nothing\", \"repair\" }");
    } else {
        diagnostics_.error(
            "S102", place,
            "The fact '" + name + "' is neither true or false, nor a number in a range, nor a list of names.",
            "A number needs its range: " + name + " = number { from = 0, to = 6, start = 3 }");
        return;
    }
    add_slot(std::move(fact));
}

void Builder::declare_promises() {
    for (const Node* node : words("promise")) {
        go_on();
        if (!is_id(node->name)) {
            diagnostics_.error("S118", node->place(), "'" + node->name + "' cannot be the name of a promise.",
                               "Names are small letters, digits, - and _: \"call_back\".");
            continue;
        }
        if (promise_names_.contains(node->name)) {
            diagnostics_.error("S111", node->place(), "A second promise '" + node->name + "'.",
                               "Give one of them another name.");
            continue;
        }
        if (out_.promises.size() >= kMostPromises) {
            diagnostics_.error("S120", node->place(),
                               "More than " + std::to_string(kMostPromises) + " promises.");
            return;
        }
        promise_names_[node->name] = static_cast<int>(out_.promises.size());
        Promise promise;
        promise.id = node->name;
        promise.place = node->place();
        promise.state_slot = add_slot({"promise." + node->name,
                                       SlotKind::name,
                                       0,
                                       kBroken,
                                       kNotPromised,
                                       {"none", "open", "kept", "broken"},
                                       node->place()});
        out_.promises.push_back(std::move(promise));
        promise_nodes_.push_back(node);
    }
}

void Builder::read_promises() {
    for (std::size_t i = 0; i < promise_nodes_.size(); ++i)
        read_promise(*promise_nodes_[i], out_.promises[i]);
}

void Builder::read_promise(const Node& node, Promise& promise) {
    go_on();
    promise.what = text(node, node.field("what"));
    const Value* by = node.field("by");
    const Value* within = node.field("within");
    if ((by == nullptr) == (within == nullptr)) {
        diagnostics_.error(
            "S103", node.place(),
            "The promise '" + promise.id + "' has " +
                (by == nullptr ? "neither 'by' nor 'within'; it needs one: until when it holds."
                               : "both 'by' and 'within'; it takes one."),
            "by = \"Thursday, 12:00\", or within = 120 for two hours after it is made.");
    } else if (by != nullptr) {
        if (by->kind == ValueKind::text) promise.by = read_moment(node, *by);
    } else {
        promise.within = static_cast<std::int32_t>(whole(node, "within", 1, kMostMinutes, 1));
        promise.due_slot =
            add_slot({"due." + promise.id, SlotKind::number, 0, kMostMinutes, 0, {}, node.place()});
    }
    promise.broken = read_consequence(node);
}

void Builder::read_wait(const Node& node, const Value& value, CastMember& member) {
    const Value* arrives = value.field("arrives");
    const Value* patience = value.field("patience");
    if (arrives == nullptr && patience == nullptr) return;
    if (arrives == nullptr || patience == nullptr) {
        diagnostics_.error("S103", member.place,
                           "'" + member.word + "' in the cast has only one of 'arrives' and 'patience'.",
                           "Who waits has both, in minutes: arrives = 0, patience = 8");
        return;
    }
    const auto minutes = [&](const Value& given, const char* field) {
        if (given.kind == ValueKind::number && (given.number < 0 || given.number > kMostMinutes))
            diagnostics_.error("S119", node.place_of(given),
                               member.word + "'s " + field + " is " + std::to_string(given.number) +
                                   "; it goes from 0 to " + std::to_string(kMostMinutes) + " minutes.");
        return clamped(given.number, 0, kMostMinutes);
    };
    member.arrives = minutes(*arrives, "arrives");
    member.patience = minutes(*patience, "patience");
    member.served_slot = add_slot(
        {"served_at." + member.word, SlotKind::number, 0, kMostMinutes, kMostMinutes, {}, member.place});
}

void Builder::read_sheet(const Node& node, Line& line) {
    const auto before = diagnostics_.all().size();
    Sheet sheet;
    sheet.title = text(node.name, node.place());
    sheet.place = node.place();
    static const std::vector<std::string> kLooks = {"table", "chart", "rota", "risk log", "form"};
    sheet.look = static_cast<Sheet::Look>(one_of(node, "as", kLooks, "kind of sheet", 0));
    for (const auto& row : node.body.items) {
        if (row.kind != ValueKind::table) continue;
        const auto& cells = sheet.rows.emplace_back(read_row(node, row));
        if (row.fields.empty() && cells.size() != sheet.rows.front().size())
            diagnostics_.error("S119", node.place_of(row),
                               "This row of the sheet has " +
                                   counted(static_cast<long long>(cells.size()), "cell", "cells") +
                                   "; the first row has " + std::to_string(sheet.rows.front().size()) + ".",
                               "Leave a cell empty with \"\".");
    }
    check_size(node, sheet);
    if (sheet.look == Sheet::Look::chart && diagnostics_.all().size() == before) check_chart(node);
    line.text = sheet.title;
    line.sheet = static_cast<int>(out_.sheets.size());
    out_.sheets.push_back(std::move(sheet));
}

std::vector<std::string> Builder::read_row(const Node& node, const Value& row) {
    if (!row.fields.empty())
        diagnostics_.error("S102", node.place_of(row.fields.front().second), "Cells have no names.",
                           "{ \"Sam\", \"till\" }");
    std::vector<std::string> cells;
    for (const auto& cell : row.items) {
        go_on();
        const bool number = cell.kind == ValueKind::number;
        if (!number && cell.kind != ValueKind::text && cell.kind != ValueKind::nothing)
            diagnostics_.error("S102", node.place_of(cell), "A cell of a sheet is a text or a whole number.",
                               "Write it in quotes: \"yes\", or leave the cell empty with \"\".");
        cells.push_back(number ? std::to_string(cell.number) : cell.text);
    }
    return cells;
}

void Builder::check_size(const Node& node, const Sheet& sheet) {
    const auto amiss = [&](const Place& place, const std::string& message) {
        diagnostics_.error("S120", place, message,
                           "{ \"Who\", \"When\" }, { \"Priya\", \"09:00\" }: the first row is the heads.");
    };
    const auto& rows = sheet.rows;
    if (rows.size() < 2) return amiss(node.place(), "This sheet has no row below its heads.");
    if (rows.size() > kMostSheetRows)
        amiss(node.place(), "This sheet has " + std::to_string(rows.size()) + " rows; the most is " +
                                std::to_string(kMostSheetRows) + ".");
    const auto first = std::find_if(node.body.items.begin(), node.body.items.end(),
                                    [](const Value& item) { return item.kind == ValueKind::table; });
    if (rows.front().empty()) amiss(node.place_of(*first), "The first row of this sheet has no cells.");
    if (rows.front().size() > kMostSheetColumns)
        amiss(node.place_of(*first), "A row of this sheet has " + std::to_string(rows.front().size()) +
                                         " cells; the most is " + std::to_string(kMostSheetColumns) + ".");
}

// Bars need a name and a whole number each.
void Builder::check_chart(const Node& node) {
    bool heads = true;
    for (const auto& row : node.body.items) {
        if (row.kind != ValueKind::table || std::exchange(heads, false)) continue;
        const auto cells = read_row(node, row);
        const bool bar =
            cells.size() == 2 && !cells[1].empty() && cells[1].size() <= 6 &&
            std::all_of(cells[1].begin(), cells[1].end(), [](char c) { return c >= '0' && c <= '9'; });
        if (bar) continue;
        diagnostics_.error("S119", node.place_of(row),
                           "This row of the chart is not a name and a whole number from 0 to 999999.",
                           "{ \"Week 1\", 82 }");
        if (cells.size() != 2) return;  // so it is in every row
    }
}

}  // namespace rehearse::scenario
