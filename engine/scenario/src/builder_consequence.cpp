// What follows from an answer: effects, signals, lines, where it leads.
#include <algorithm>

#include "base/text.hpp"
#include "builder.hpp"
#include "scenario/channel.hpp"

namespace rehearse::scenario {
namespace {

constexpr std::int64_t kMostFigure = 1'000'000;

// A slot that no author sets.
bool takes_care_of_itself(std::string_view name) {
    static constexpr std::string_view kBeginnings[] = {"visits.", "consulted.", "promise.",   "promises.",
                                                       "due.",    "did.",       "served_at.", "served.",
                                                       "waited.", "patience."};
    return name == "minutes" || name == "condition" ||
           std::any_of(std::begin(kBeginnings), std::end(kBeginnings),
                       [&](std::string_view one) { return name.starts_with(one); });
}

// How to mend a change of `name`, a slot that no author sets.
std::string in_place_of_changing(std::string_view name) {
    constexpr std::string_view kPromise = "promise.";
    if (!name.starts_with(kPromise)) return "This one takes care of itself.";
    const std::string id(name.substr(kPromise.size()));
    return "keeps = \"" + id + "\" keeps it, breaks = \"" + id + "\" goes back on it.";
}

}  // namespace

// A table in which no field but `but` may stand.
void Builder::no_fields(const Node& node, const Value& table, const std::string& what, std::string_view but,
                        const std::string& hint) {
    for (const auto& [name, value] : table.fields)
        if (name != but)
            diagnostics_.error(
                "S104", node.place_of(value), what + " has no field '" + name + "'.",
                hint.empty() ? did_you_mean(name, std::vector<std::string>{std::string(but)}) : hint);
}

Consequence Builder::read_consequence(const Node& node) {
    go_on();
    Consequence out;
    out.place = node.place();
    out.pledges = read_pledges(node);
    out.effects = read_effects(node);
    read_act(node, out);
    read_signals(node, "shows", 1, out.signals);
    read_signals(node, "against", -1, out.signals);
    out.critical = read_critical(node);
    out.why = text(node, node.field("why"));
    out.reaction = read_lines(node);
    out.to = read_route(node);
    return out;
}

std::vector<Pledge> Builder::read_pledges(const Node& node) {
    std::vector<Pledge> out;
    static constexpr std::pair<const char*, Pledge::Act> kActs[] = {
        {"promises", Pledge::Act::make}, {"keeps", Pledge::Act::keep}, {"breaks", Pledge::Act::break_}};
    std::vector<std::string> known;
    for (const auto& promise : out_.promises) known.push_back(promise.id);
    for (const auto& [field, act] : kActs)
        for (const auto& id : check_ids(
                 listed_ids(node, field), known, "S117", "promise", {},
                 "Write it at the top of the file: promise \"call_back\" { what = \"…\", within = 60 }"))
            if (const auto found = promise_names_.find(id); found != promise_names_.end())
                out.push_back({found->second, act});
    return out;
}

// The wait of whom this serves is over, at the time on the clock; a second time changes nothing.
void Builder::read_service(const Node& node, std::vector<Effect>& effects) {
    std::vector<std::string> waiting;
    for (const auto& member : out_.cast)
        if (member.served_slot >= 0) waiting.push_back(member.word);
    for (const auto& word :
         check_ids(listed_ids(node, "serves"), waiting, "S117", "waiting customer", {}, kWhoWaits))
        for (const auto& member : out_.cast) {
            if (member.word != word || member.served_slot < 0) continue;
            Expression now = constant_expression(0, ValueType::number, node.place());
            now.code = {{Op::slot, kClockSlot}, {Op::slot, member.served_slot}, {Op::least, 0}};
            effects.push_back({member.served_slot, false, std::move(now)});
        }
}

// An act of the channel, counted for conditions.
void Builder::read_act(const Node& node, Consequence& out) {
    const Value* does = node.field("does");
    const auto* known = channel(out_.channel);
    if (does == nullptr || does->kind != ValueKind::text || known == nullptr) return;
    std::vector<std::string> acts;
    for (const auto& act : known->acts) acts.push_back(act.name);
    if (acts.empty()) {
        std::vector<std::string> where;
        for (const auto& one : channels())
            if (!one.acts.empty()) where.push_back(one.name);
        diagnostics_.error("S126", node.place_of(*does), "'does' means nothing " + known->where + ".",
                           "It belongs to: " + listed(where) + ".");
        return;
    }
    out.does = acts[one_of(node, "does", acts, "act", 0, " " + known->where)];
    if (const auto counter = slot(counter_name(out.does)))
        out.effects.push_back(
            {*counter, true, constant_expression(1, ValueType::number, node.place_of(*does))});
}

std::vector<Line> Builder::read_lines(const Node& node) {
    std::vector<Line> lines;
    for (const auto& item : node.body.items)
        if (item.kind == ValueKind::word) read_line(*item.word, lines);
    return lines;
}

void Builder::read_line(const Node& node, std::vector<Line>& lines) {
    go_on();
    Line line;
    if (node.word == "sheet") {
        read_sheet(node, line);
        line.when = read_when(node, node.field("when"));
        lines.push_back(std::move(line));
        return;
    }
    if (node.word != "narrator") {
        const auto member = std::find_if(out_.cast.begin(), out_.cast.end(),
                                         [&](const CastMember& m) { return m.word == node.word; });
        if (member == out_.cast.end()) return;  // another word, not a line
        line.speaker = static_cast<int>(member - out_.cast.begin());
    }
    // customer "…" or customer { "…", when = "…" }
    const auto is_text = [](const Value& item) { return item.kind == ValueKind::text; };
    const auto& items = node.body.items;
    const auto said = std::find_if(items.begin(), items.end(), is_text);
    if (!node.named && said == items.end()) {
        diagnostics_.error("S103", node.place(), "This line of '" + node.word + "' has no words.",
                           node.word + " \"What is said.\"");
        return;
    }
    if (std::count_if(items.begin(), items.end(), is_text) + (node.named ? 1 : 0) > 1)
        diagnostics_.error("S102", node.place(),
                           "This line of '" + node.word + "' has two texts; one line says one.",
                           "Write a second line: " + node.word + " \"…\".");
    line.text = text(node.named ? node.name : said->text, node.place());
    line.when = read_when(node, node.field("when"));
    lines.push_back(std::move(line));
}

void Builder::add_shift(const Node& node, const char* field, int slot, std::vector<Effect>& effects) {
    const Value* value = node.field(field);
    if (value == nullptr || value->kind != ValueKind::number) return;
    const bool minutes = slot == kClockSlot;
    const std::int64_t most = minutes ? kMostMinutes : 100;
    if (value->number < (minutes ? 0 : -most) || value->number > most) {
        diagnostics_.error(
            "S119", node.place_of(*value),
            "'" + std::string(field) + " = " + std::to_string(value->number) + "' is out of range.",
            minutes ? "Minutes are 0 or more."
                    : "From -100 to 100; more than 25 at once needs a strong reason.");
        return;
    }
    if (value->number != 0)
        effects.push_back({slot, true,
                           constant_expression(static_cast<std::int32_t>(value->number), ValueType::number,
                                               node.place_of(*value))});
}

std::vector<Effect> Builder::read_effects(const Node& node) {
    std::vector<Effect> effects;
    read_service(node, effects);
    add_shift(node, "minutes", kClockSlot, effects);
    add_shift(node, "mood", kMoodSlot, effects);
    add_shift(node, "trust", kTrustSlot, effects);
    if (const Value* set = node.field("set")) read_changes(node, *set, false, effects);
    if (const Value* add = node.field("add")) read_changes(node, *add, true, effects);
    return effects;
}

// Nothing that an author may change is called `name`.
void Builder::refuse_change(const std::string& name, const Place& place, bool fixed) {
    if (fixed) {
        diagnostics_.error("S202", place, "'" + name + "' cannot be changed here.",
                           in_place_of_changing(name));
        return;
    }
    std::vector<std::string> known;
    for (const auto& [one, index] : slot_names_)
        if (hints_left_ > 0 && !takes_care_of_itself(one)) known.push_back(one);
    std::string hint = nearest_hint(name, std::move(known));
    if (hint.empty() && name.find('.') == std::string::npos)
        hint = "Declare it: facts { " + name + " = false }";
    diagnostics_.error("S202", place, "No fact is called '" + name + "'.", hint);
}

void Builder::read_changes(const Node& node, const Value& table, bool adds, std::vector<Effect>& effects) {
    if (!table.items.empty())
        diagnostics_.error(
            "S102", node.place_of(table),
            std::string("In '") + (adds ? "add" : "set") + "' stands something without a name.",
            adds ? "add = { queue = 1 }" : "set = { offered = \"repair\" }");
    for (const auto& [name, value] : table.fields) {
        go_on();
        const Place place = node.place_of(value);
        const auto found = slot_names_.find(name);
        const bool fixed = takes_care_of_itself(name);
        if (found == slot_names_.end() || fixed) {
            refuse_change(name, place, fixed);
            continue;
        }
        if (adds && out_.slots[static_cast<std::size_t>(found->second)].kind != SlotKind::number) {
            diagnostics_.error("S203", place,
                               "'" + name + "' is not a number, so nothing can be added to it.",
                               "Use set = { " + name + " = … }.");
            continue;
        }
        if (auto expression = read_effect_value(node, value, found->second, adds))
            effects.push_back({found->second, adds, std::move(*expression)});
    }
}

std::optional<Expression> Builder::read_effect_value(const Node& node, const Value& value, int slot,
                                                     bool adds) {
    const Slot& to = out_.slots[static_cast<std::size_t>(slot)];
    const Place place = node.place_of(value);
    const auto wrong = [&](const std::string& expected) {
        diagnostics_.error("S203", place, "'" + to.name + "' takes " + expected + ".");
        return std::nullopt;
    };
    if (value.kind == ValueKind::function) {
        Expression out;
        out.function = static_cast<int>(value.number);
        out.type = to.kind == SlotKind::flag ? ValueType::flag : ValueType::number;
        out.place = place;
        return out;
    }
    switch (to.kind) {
        case SlotKind::flag:
            if (value.kind == ValueKind::flag)
                return constant_expression(static_cast<std::int32_t>(value.number), ValueType::flag, place);
            if (value.kind == ValueKind::text)
                return parse_expression(value.text, place, {ValueType::flag, -1}, *this, diagnostics_);
            return wrong("true or false");
        case SlotKind::number:
            if (value.kind == ValueKind::text)
                return parse_expression(value.text, place, {ValueType::number, -1}, *this, diagnostics_);
            if (value.kind != ValueKind::number) return wrong("a number");
            if (!adds && (value.number < to.least || value.number > to.most))
                return wrong("a number from " + std::to_string(to.least) + " to " + std::to_string(to.most) +
                             ", not " + std::to_string(value.number));
            if (value.number < -kMostFigure || value.number > kMostFigure)
                return wrong("a number from -1000000 to 1000000, not " + std::to_string(value.number));
            return constant_expression(static_cast<std::int32_t>(value.number), ValueType::number, place);
        case SlotKind::name: {
            if (value.kind != ValueKind::text) return wrong("one of the names " + listed(to.names, "or"));
            const auto found = std::find(to.names.begin(), to.names.end(), value.text);
            if (found != to.names.end())
                return constant_expression(static_cast<std::int32_t>(found - to.names.begin()),
                                           ValueType::name, place);
            diagnostics_.error(
                "S204", place,
                "'" + to.name + "' is never '" + value.text + "'; it is " + listed(to.names, "or") + ".",
                nearest_hint(value.text, to.names));
            return std::nullopt;
        }
    }
    return std::nullopt;
}

void Builder::read_signals(const Node& node, const char* field, int sign, std::vector<Signal>& signals) {
    const Value* value = node.field(field);
    if (value == nullptr) return;
    if (value->kind == ValueKind::text) add_signal(node, *value, value->text, 1, sign, signals);
    for (const auto& item : value->items)
        if (item.kind == ValueKind::text)
            add_signal(node, item.line > 0 ? item : *value, item.text, 1, sign, signals);
    for (const auto& [id, weight] : value->fields)
        add_signal(node, weight, id, weight.kind == ValueKind::number ? weight.number : 0, sign, signals);
}

void Builder::add_signal(const Node& node, const Value& at, const std::string& id, std::int64_t weight,
                         int sign, std::vector<Signal>& signals) {
    go_on();
    const Place place = node.place_of(at);
    if (catalogue_.criterion(id) == nullptr) {
        diagnostics_.error("S114", place, "There is no criterion '" + id + "'.",
                           nearest_hint(id, catalogue_.criterion_ids()));
        return;
    }
    if (weight < 1 || weight > 2) {
        diagnostics_.error("S119", place,
                           "The weight of '" + id + "' is " + std::to_string(weight) + "; it is 1 or 2.",
                           sign > 0 ? "What goes against a criterion stands in 'against'." : "");
        return;
    }
    const auto [found, fresh] = criterion_names_.emplace(id, static_cast<int>(out_.criteria.size()));
    if (fresh) out_.criteria.push_back(id);
    const auto twice = std::find_if(signals.begin(), signals.end(),
                                    [&](const Signal& s) { return s.criterion == found->second; });
    if (twice != signals.end()) {
        diagnostics_.error("S111", place, "'" + id + "' is named twice for one answer.");
        return;
    }
    signals.push_back({found->second, static_cast<int>(weight) * sign, place});
}

Critical Builder::read_critical(const Node& node) {
    const Value* value = node.field("critical");
    if (value == nullptr || value->kind != ValueKind::text) return Critical::none;
    static const std::vector<std::string> kNames = {"unsafe", "unlawful", "discriminatory", "dishonest",
                                                    "data breach"};
    const auto found = std::find(kNames.begin(), kNames.end(), value->text);
    if (found == kNames.end()) {
        diagnostics_.error(
            "S117", node.place_of(*value),
            "There is no kind of breach '" + value->text + "'; there are " + listed(kNames) + ".",
            did_you_mean(value->text, kNames));
        return Critical::none;
    }
    return static_cast<Critical>(found - kNames.begin() + 1);
}

std::optional<Expression> Builder::read_when(const Node& node, const Value* value) {
    if (value == nullptr) return std::nullopt;
    if (value->kind == ValueKind::function) {
        Expression out;
        out.function = static_cast<int>(value->number);
        out.type = ValueType::flag;
        out.place = node.place_of(*value);
        return out;
    }
    if (value->kind == ValueKind::flag)
        return constant_expression(static_cast<std::int32_t>(value->number), ValueType::flag,
                                   node.place_of(*value));
    if (value->kind != ValueKind::text) return std::nullopt;
    return parse_expression(value->text, node.place_of(*value), {ValueType::flag, -1}, *this, diagnostics_);
}

Expression Builder::read_figure(const Node& node, const char* field) {
    const Value* value = node.field(field);
    Expression out = constant_expression(0, ValueType::number, node.place());
    if (value == nullptr) return out;
    const Place place = node.place_of(*value);
    if (value->kind == ValueKind::number) {
        if (value->number < 0 || value->number > 100)
            diagnostics_.error("S119", place,
                               "'" + std::string(field) + "' is " + std::to_string(value->number) +
                                   "; it goes from 0 to 100.");
        return constant_expression(static_cast<std::int32_t>(std::clamp<std::int64_t>(value->number, 0, 100)),
                                   ValueType::number, place);
    }
    if (value->kind == ValueKind::text)
        if (auto expression =
                parse_expression(value->text, place, {ValueType::number, -1}, *this, diagnostics_))
            return std::move(*expression);
    if (value->kind == ValueKind::function) {
        out.function = static_cast<int>(value->number);
        out.code.clear();
        out.place = place;
    }
    return out;
}

}  // namespace rehearse::scenario
