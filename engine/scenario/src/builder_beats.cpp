// Beats, decisions, endings and consults.
#include <algorithm>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "builder.hpp"

namespace rehearse::scenario {

void Builder::declare_beats() {
    for (const auto& node : document_.words) {
        if (node->word != "beat" && node->word != "ending") continue;
        go_on();
        if (node->name.empty()) continue;  // told already
        if (!is_id(node->name))
            diagnostics_.error("S118", node->place(),
                               "'" + node->name + "' cannot be the name of " +
                                   (node->word == "beat" ? "a beat." : "an ending."),
                               "Names are small letters, digits, - and _: \"asks_for_receipt\".");
        if (beat_names_.contains(node->name)) {
            const auto& first = out_.beats[beat_names_[node->name]];
            diagnostics_.error("S110", node->place(),
                               "A second '" + node->name + "'; the first is in line " +
                                   std::to_string(first.place.line) + ".",
                               "Give one of them another name.");
            continue;
        }
        if (out_.beats.size() >= kMostBeats) {
            diagnostics_.error("S120", node->place(), "More than " + std::to_string(kMostBeats) + " beats.");
            return;
        }
        beat_names_[node->name] = static_cast<BeatIndex>(out_.beats.size());
        Beat beat;
        beat.id = node->name;
        beat.place = node->place();
        beat.was = strings(*node, "was");
        out_.beats.push_back(std::move(beat));
        beat_nodes_.push_back(node.get());
    }
    if (out_.beats.empty())
        diagnostics_.error("S103", {document_.file, 0}, "This file has no beat.",
                           "The first beat is where the story starts: beat \"start\" { … }");
    else if (beat_nodes_.front()->word == "ending")
        diagnostics_.error("S103", beat_nodes_.front()->place(),
                           "The story would start with its ending '" + out_.beats.front().id + "'.",
                           "Put the first beat before all endings.");
}

void Builder::declare_consults() {
    const auto declare = [&](const Node& node, BeatIndex only_in) {
        go_on();
        if (!is_id(node.name))
            diagnostics_.error("S118", node.place(), "'" + node.name + "' cannot be the name of a consult.",
                               "Names are small letters, digits, - and _: \"bank_statement\".");
        if (slot_names_.contains("consulted." + node.name)) {
            diagnostics_.error("S111", node.place(), "A second consult '" + node.name + "'.",
                               "Give one of them another name.");
            return;
        }
        Consult consult;
        consult.id = node.name;
        consult.place = node.place();
        consult.only_in = only_in;
        consult.done_slot = add_slot({"consulted." + node.name, SlotKind::flag, 0, 1, 0, {}, node.place()});
        out_.consults.push_back(std::move(consult));
        consult_nodes_.push_back(&node);
    };
    for (const Node* node : words("consult")) declare(*node, kNowhere);
    for (std::size_t i = 0; i < beat_nodes_.size(); ++i)
        for (const auto& item : beat_nodes_[i]->body.items)
            if (item.kind == ValueKind::word && item.word->word == "consult")
                declare(*item.word, static_cast<BeatIndex>(i));
}

void Builder::read_beats() {
    for (std::size_t i = 0; i < beat_nodes_.size(); ++i) {
        go_on();
        Beat beat =
            std::move(out_.beats[i]);  // reading may look up other beats, and add to this one's visits
        const int visits_before = beat.visits_slot;
        out_.beats[i] = Beat{};
        out_.beats[i].visits_slot = visits_before;
        read_beat(*beat_nodes_[i], beat);
        beat.visits_slot = out_.beats[i].visits_slot;
        out_.beats[i] = std::move(beat);
    }
    // A draw depends on the visit, so the visits of every beat with a chance are counted.
    for (auto& beat : out_.beats) {
        bool chance = beat.to.by_chance;
        for (const auto& option : beat.decision.options) {
            chance = chance || option.otherwise.to.by_chance;
            for (const auto& one : option.cases) chance = chance || one.consequence.to.by_chance;
        }
        for (const auto& one : beat.decision.classes) chance = chance || one.consequence.to.by_chance;
        if (chance && beat.visits_slot < 0) (void)slot("visits." + beat.id);
    }
}

void Builder::read_beat(const Node& node, Beat& beat) {
    beat.lines = read_lines(node);
    if (node.word == "ending") return read_ending(node, beat);
    read_clock(node, beat);
    beat.effects = read_effects(node);
    read_decision(node, beat);
    beat.to = read_route(node);
}

void Builder::read_clock(const Node& node, Beat& beat) {
    const Value* at = node.field("at");
    if (at == nullptr || at->kind != ValueKind::text) return;
    const auto clock = parse_clock(at->text);
    if (!clock) {
        diagnostics_.error("S119", node.place_of(*at), "'" + at->text + "' is not a day and a time.",
                           "Write it like \"Thursday, 09:10\" or \"Thursday, 09:10, week 2\".");
        return;
    }
    // Without a week, the next such moment after the start is meant.
    int minutes = *clock - out_.starts;
    if (minutes < 0) minutes += 7 * 24 * 60;
    beat.at = minutes;
}

void Builder::read_decision(const Node& node, Beat& beat) {
    const Node* found = nullptr;
    for (const auto& item : node.body.items) {
        if (item.kind != ValueKind::word) continue;
        const auto& word = item.word->word;
        if (word != "choose" && word != "pick") continue;
        if (found != nullptr) {
            diagnostics_.error("S110", item.word->place(),
                               "A second decision in the beat '" + beat.id + "'; a beat has one.",
                               "Put it into a beat of its own.");
            continue;
        }
        found = item.word.get();
        beat.decision = word == "choose" ? read_choose(*found) : read_pick(*found);
    }
}

Decision Builder::read_choose(const Node& node) {
    Decision decision;
    decision.kind = DecisionKind::choose;
    decision.place = node.place();
    decision.ask = text(node, node.field("ask"));
    std::map<std::string, int> seen;
    for (const auto& item : node.body.items) {
        if (item.kind != ValueKind::word || (item.word->word != "reply" && item.word->word != "action"))
            continue;
        Option option = read_option(*item.word);
        const auto [first, fresh] = seen.emplace(option.id, option.place.line);
        if (!fresh)
            diagnostics_.error(
                "S111", option.place,
                (option.own_id ? "A second option with the id '" + option.id + "'"
                               : std::string("A second option with the same words")) +
                    " in this decision; the first is in line " + std::to_string(first->second) + ".",
                option.own_id ? "Give one of them another id." : "Reword one of them, or give each an id.");
        decision.options.push_back(std::move(option));
    }
    if (decision.options.size() < 2 || decision.options.size() > kMostOptions)
        diagnostics_.error("S120", node.place(),
                           "This decision has " +
                               counted(static_cast<long long>(decision.options.size()), "option", "options") +
                               "; two to five are usual, " + std::to_string(kMostOptions) + " the most.");
    return decision;
}

std::string Builder::option_id(const Node& node, bool& own) {
    const std::string id = plain(node, "id");
    own = !id.empty();
    if (own && !is_id(id))
        diagnostics_.error("S118", node.place_of(*node.field("id")), "'" + id + "' cannot be an id.",
                           "Ids are small letters, digits, - and _: \"asks-first\".");
    return own ? id : "~" + sha256(node.name).substr(0, 12);
}

Option Builder::read_option(const Node& node) {
    go_on();
    Option option;
    option.place = node.place();
    option.spoken = node.word == "reply";
    option.id = option_id(node, option.own_id);
    option.text = text(node.name, node.place());
    option.when = read_when(node, node.field("when"));
    option.otherwise = read_consequence(node);
    for (const auto& item : node.body.items) {
        if (item.kind != ValueKind::word || item.word->word != "case") continue;
        auto when =
            parse_expression(item.word->name, item.word->place(), {ValueType::flag, -1}, *this, diagnostics_);
        Consequence consequence = read_consequence(*item.word);
        if (when) option.cases.push_back({std::move(*when), std::move(consequence)});
    }
    return option;
}

Decision Builder::read_pick(const Node& node) {
    Decision decision;
    bool points_known = true;
    decision.kind = DecisionKind::pick;
    decision.place = node.place();
    decision.ask = text(node.name, node.place());
    std::map<std::string, int> seen;
    for (const auto& entry : node.body.items) {
        if (entry.kind != ValueKind::word) continue;
        go_on();
        const Node& word = *entry.word;
        if (word.word == "item") {
            Item item;
            item.place = word.place();
            item.id = option_id(word, item.own_id);
            item.text = text(word.name, word.place());
            const Value* right = word.field("right");
            item.right = right != nullptr && right->number != 0;
            item.why = text(word, word.field("why"));
            if (!seen.emplace(item.id, word.line).second)
                diagnostics_.error("S111", item.place,
                                   "A second item that is the same as the one in line " +
                                       std::to_string(seen[item.id]) + ".",
                                   "Reword it, or give each an id.");
            decision.items.push_back(std::move(item));
        } else if (word.word == "class") {
            Class one;
            one.name = word.name;
            const Value* from = word.field("from");
            if (from == nullptr || from->kind != ValueKind::number) points_known = false;
            one.from = from != nullptr
                           ? static_cast<int>(std::clamp<std::int64_t>(from->number, -1'000'000, 1'000'000))
                           : 0;
            one.consequence = read_consequence(word);
            decision.classes.push_back(std::move(one));
        }
    }
    check_pick(node, decision);
    if (points_known) check_classes(decision.classes);
    return decision;
}

void Builder::check_pick(const Node& node, const Decision& decision) {
    const auto right =
        std::count_if(decision.items.begin(), decision.items.end(), [](const Item& i) { return i.right; });
    const auto all = static_cast<std::ptrdiff_t>(decision.items.size());
    if (right == 0 || right == all)
        diagnostics_.error(
            "S119", node.place(),
            "Of the items " + std::string(right == 0 ? "none is" : "all are") + " right.",
            "A pick needs at least one right and one wrong item, or there is nothing to decide.");
    if (decision.items.size() > kMostItems)
        diagnostics_.error("S120", node.place(), "More than " + std::to_string(kMostItems) + " items.");
    const auto& classes = decision.classes;
    if (classes.size() < 2 || classes.size() > 5)
        diagnostics_.error(
            "S120", node.place(),
            "This pick has " + counted(static_cast<long long>(classes.size()), "class", "classes") +
                "; it needs two to five.",
            "class \"sound\" { from = 80, to = \"…\" }, … class \"poor\" { from = 0, to = \"…\" }");
}

void Builder::check_classes(const std::vector<Class>& classes) {
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const auto& [name, from, consequence] = classes[i];
        const std::string starts = "The class '" + name + "' starts from " + std::to_string(from) + " points";
        if (from < 0 || from > 100)
            diagnostics_.error("S119", consequence.place, starts + "; points go from 0 to 100.");
        else if (i > 0 && from >= classes[i - 1].from)
            diagnostics_.error(
                "S119", consequence.place,
                starts + ", and the class before it from " + std::to_string(classes[i - 1].from) + ".",
                "Classes go down, from the best to the last.");
    }
    if (!classes.empty() && classes.back().from > 0 && classes.back().from <= 100)
        diagnostics_.error("S119", classes.back().consequence.place,
                           "The last class starts from " + std::to_string(classes.back().from) +
                               " points, so some answers have no class.",
                           "Give the last class from = 0.");
}

void Builder::read_ending(const Node& node, Beat& beat) {
    Ending ending;
    ending.title = plain(node, "title");
    ending.says = text(node, node.field("says"));
    ending.customer = read_figure(node, "customer_value");
    ending.organisation = read_figure(node, "organisation_value");
    beat.ending = std::move(ending);
}

void Builder::read_consult(const Node& node, Consult& consult) {
    consult.label = text(node, node.field("label"));
    consult.when = read_when(node, node.field("when"));
    consult.policy = plain(node, "policy");
    if (const Value* policy = node.field("policy"); policy != nullptr && policy->kind == ValueKind::text &&
                                                    !nowhere() &&
                                                    organisation_.policy(consult.policy) == nullptr) {
        std::vector<std::string> known;
        for (const auto& one : organisation_.policies) known.push_back(one.id);
        check_ids({{consult.policy, node.place_of(*policy)}}, known, "S117", "policy",
                  " at " + organisation_.name);
    }
    if (consult.label.empty() && node.field("label") == nullptr &&
        organisation_.policy(consult.policy) != nullptr)
        consult.label =
            text("Open the policy \"" + organisation_.policy(consult.policy)->title + "\"", node.place());
    if (node.field("label") == nullptr && node.field("policy") == nullptr)
        diagnostics_.error("S103", node.place(),
                           "The consult '" + consult.id + "' has no 'label': what the learner may look up.",
                           "label = \"Look at the box\"");
    consult.consequence = read_consequence(node);
}

}  // namespace rehearse::scenario
