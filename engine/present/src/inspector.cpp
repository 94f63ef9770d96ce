// A play as its author sees it.
#include <algorithm>

#include "base/text.hpp"
#include "present/workshop.hpp"

namespace rehearse::present {
namespace {

using debrief::Block;
using debrief::BlockKind;
using debrief::Document;
using scenario::Scenario;

void add_heading(Document& out, const std::string& text) {
    Block block;
    block.kind = BlockKind::heading;
    block.level = 2;
    block.text = text;
    out.blocks.push_back(std::move(block));
}

void add_rows(Document& out, BlockKind kind, std::vector<std::vector<std::string>> rows) {
    if (rows.size() < (kind == BlockKind::table ? 2U : 1U)) return;
    Block block;
    block.kind = kind;
    block.rows = std::move(rows);
    out.blocks.push_back(std::move(block));
}

void add_text(Document& out, BlockKind kind, const std::string& text) {
    Block block;
    block.kind = kind;
    block.text = text;
    out.blocks.push_back(std::move(block));
}

std::string value_text(const scenario::Slot& slot, std::int32_t value) {
    const auto at = static_cast<std::size_t>(value - slot.least);
    if (!slot.names.empty() && value >= slot.least && at < slot.names.size()) return slot.names[at];
    if (slot.kind == scenario::SlotKind::flag) return value != 0 ? "true" : "false";
    return std::to_string(value);
}

std::string together(const std::vector<std::string>& parts, const char* between) {
    std::string out;
    for (const auto& part : parts) out += (out.empty() ? "" : between) + part;
    return out;
}

std::string line_of(const Place& place) { return "line " + std::to_string(place.line); }

std::string condition_text(const std::optional<scenario::Expression>& when) {
    if (!when) return {};
    return when->function >= 0 ? "the function in " + line_of(when->place) : when->source;
}

std::string leads_to(const Scenario& scenario, const scenario::Route& own, const scenario::Route& usual) {
    const auto& route = own.empty() ? usual : own;
    std::vector<std::string> ways;
    for (const auto& way : route.ways) {
        std::string text = scenario.beats[way.to].id;
        if (route.by_chance) text += " (weight " + std::to_string(way.weight) + ")";
        if (way.when) text += " if " + condition_text(way.when);
        ways.push_back(std::move(text));
    }
    return ways.empty() ? "" : "to " + together(ways, route.by_chance ? " or " : "; else ");
}

std::string signed_text(int weight) { return (weight > 0 ? "+" : "") + std::to_string(weight); }

std::string effect_text(const scenario::Effect& effect) {
    const auto& what = effect.value.source;
    if (!effect.adds) return " = " + what;
    return what.starts_with('-') ? " " + what : " +" + what;
}

// "mood +12; receipt_seen = true; INSCS016.P12 +1; to listens"
std::string does_text(const Scenario& scenario, const scenario::Consequence& what,
                      const scenario::Route& usual) {
    std::vector<std::string> parts;
    if (what.critical != scenario::Critical::none)
        parts.push_back("critical: " + std::string(to_text(what.critical)));
    for (const auto& effect : what.effects)
        parts.push_back(scenario.slots[static_cast<std::size_t>(effect.slot)].name + effect_text(effect));
    for (const auto& signal : what.signals)
        parts.push_back(scenario.criteria[static_cast<std::size_t>(signal.criterion)] + " " +
                        signed_text(signal.weight));
    for (const auto& pledge : what.pledges) {
        using Act = scenario::Pledge::Act;
        const char* verb = pledge.act == Act::make   ? "promises "
                           : pledge.act == Act::keep ? "keeps "
                                                     : "breaks ";
        parts.push_back(verb + scenario.promises[static_cast<std::size_t>(pledge.promise)].id);
    }
    if (auto where = leads_to(scenario, what.to, usual); !where.empty()) parts.push_back(std::move(where));
    return together(parts, "; ");
}

void add_facts(const session::Practice& practice, Document& out) {
    const auto& scenario = practice.scenario();
    const auto& now = practice.played().state();
    std::vector<std::vector<std::string>> rows{{"Fact", "Now", "At first"}};
    for (std::size_t i = 0; i < scenario.slots.size() && i < now.count; ++i) {
        const auto& slot = scenario.slots[i];
        if (static_cast<int>(i) == scenario::kConditionSlot || static_cast<int>(i) == scenario::kClockSlot)
            continue;
        rows.push_back({slot.name, value_text(slot, now.slots[i]), value_text(slot, slot.start)});
    }
    add_heading(out, "Facts");
    add_rows(out, BlockKind::table, std::move(rows));
}

std::string short_words(const std::string& text) {
    constexpr int kColumns = 40;
    const auto lines = wrap(text, kColumns);
    return lines.empty() ? "" : lines.front() + (lines.size() > 1 ? " …" : "");
}

void add_options(const session::Practice& practice, const scenario::Beat& beat, Document& out) {
    const auto offered = practice.offer();
    std::vector<std::vector<std::string>> open{{"Reply", "Does"}}, shut{{"Reply", "Waits for"}};
    const auto& options = beat.decision.options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto& option = options[i];
        const bool on_offer = offered && std::find(offered->options.begin(), offered->options.end(),
                                                   static_cast<int>(i)) != offered->options.end();
        const std::string name = line_of(option.place) + ": " + short_words(option.text.source);
        if (!on_offer) {
            shut.push_back({name, condition_text(option.when)});
            continue;
        }
        for (const auto& one : option.cases)
            open.push_back({name, "if " + condition_text(one.when) + ": " +
                                      does_text(practice.scenario(), one.consequence, beat.to)});
        open.push_back({name, (option.cases.empty() ? "" : "else: ") +
                                  does_text(practice.scenario(), option.otherwise, beat.to)});
    }
    if (open.size() > 1) add_heading(out, "What each reply does");
    add_rows(out, BlockKind::table, std::move(open));
    if (shut.size() > 1) add_heading(out, "Not offered now");
    add_rows(out, BlockKind::table, std::move(shut));
}

void add_classes(const session::Practice& practice, const scenario::Beat& beat, Document& out) {
    std::vector<std::vector<std::string>> rows{{"Class", "Does"}};
    for (const auto& one : beat.decision.classes)
        rows.push_back({one.name, does_text(practice.scenario(), one.consequence, beat.to)});
    if (rows.size() > 1) add_heading(out, "What each class does");
    add_rows(out, BlockKind::table, std::move(rows));
}

std::string promise_text(std::int32_t state) {
    if (state == scenario::kOpen) return "open";
    if (state == scenario::kKept) return "kept";
    return state == scenario::kBroken ? "broken" : "not made";
}

}  // namespace

Document inspector_view(const session::Practice& practice) {
    const auto& scenario = practice.scenario();
    const auto& state = practice.played().state();
    const auto& beat = scenario.beats[state.at];
    Document out;
    out.title = "At '" + beat.id + "', " + file_name(beat.place.file) + ", " + line_of(beat.place);
    std::vector<std::vector<std::string>> head{
        {"Clock", play::clock_of(practice.setting(), state)},
        {"Condition", scenario.conditions[static_cast<std::size_t>(practice.setting().condition)]}};
    for (const auto& one : scenario.promises)
        head.push_back(
            {"Promise " + one.id, promise_text(state.slots[static_cast<std::size_t>(one.state_slot)])});
    add_rows(out, BlockKind::fields, std::move(head));
    add_facts(practice, out);
    add_options(practice, beat, out);
    add_classes(practice, beat, out);
    return out;
}

Document outline_view(const Scenario& scenario) {
    Document out;
    out.title = scenario.title;
    std::vector<std::vector<std::string>> beats{{"Beat", "Line", "Asks", "Leads to"}};
    for (const auto& beat : scenario.beats) {
        std::vector<std::string> ways;
        const auto add = [&](const scenario::Route& route) {
            for (const auto& way : route.ways)
                if (std::find(ways.begin(), ways.end(), scenario.beats[way.to].id) == ways.end())
                    ways.push_back(scenario.beats[way.to].id);
        };
        each_consequence(beat.decision,
                         [&](const scenario::Consequence& one, auto, const auto&) { add(one.to); });
        add(beat.to);
        beats.push_back({beat.id, std::to_string(beat.place.line),
                         beat.ending ? "the end" : std::string(to_text(beat.decision.kind)), listed(ways)});
    }
    add_text(out, BlockKind::paragraph, scenario.about);
    add_heading(out, "Beats");
    add_rows(out, BlockKind::table, std::move(beats));
    return out;
}

}  // namespace rehearse::present
