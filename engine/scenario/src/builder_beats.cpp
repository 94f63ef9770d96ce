// Beats, endings and consults.
#include <algorithm>

#include "base/text.hpp"
#include "builder.hpp"
#include "scenario/channel.hpp"

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
        each_consequence(beat.decision, [&](const Consequence& one, Follow, const std::string&) {
            chance = chance || one.to.by_chance;
        });
        if (chance && beat.visits_slot < 0) (void)slot("visits." + beat.id);
    }
}

void Builder::read_beat(const Node& node, Beat& beat) {
    beat.lines = read_lines(node);
    if (node.word == "ending") return read_ending(node, beat);
    read_clock(node, beat);
    beat.pledges = read_pledges(node);
    beat.effects = read_effects(node);
    read_channel_parts(node, beat);
    read_decision(node, beat);
    beat.to = read_route(node);
}

void Builder::read_clock(const Node& node, Beat& beat) {
    const Value* at = node.field("at");
    if (at != nullptr && at->kind == ValueKind::text) beat.at = read_moment(node, *at);
}

// "Thursday, 09:10" as minutes since the start.
std::int32_t Builder::read_moment(const Node& node, const Value& value) {
    const auto clock = parse_clock(value.text);
    if (!clock) {
        diagnostics_.error("S119", node.place_of(value), "'" + value.text + "' is not a day and a time.",
                           "Write it like \"Thursday, 09:10\" or \"Thursday, 09:10, week 2\".");
        return 0;
    }
    // Without a week, the next such moment after the start is meant.
    const int minutes = *clock - out_.starts;
    return minutes < 0 ? minutes + 7 * 24 * 60 : minutes;
}

// What belongs to the channel: whom one is with, the subject of a message, who can read along.
void Builder::read_channel_parts(const Node& node, Beat& beat) {
    const auto* known = channel(out_.channel);
    if (known == nullptr) return;
    const auto fits = [&](const char* field, bool possible) {
        const Value* value = node.field(field);
        if (value == nullptr || value->kind != ValueKind::text) return false;
        if (possible) return true;
        std::vector<std::string> where;
        for (const auto& one : channels())
            if (std::string_view(field) == "subject" ? one.subjects : one.public_too)
                where.push_back(one.name);
        diagnostics_.error("S126", node.place_of(*value),
                           "'" + std::string(field) + "' means nothing " + known->where + ".",
                           "It belongs to: " + listed(where) + ".");
        return false;
    };
    if (node.field("with") != nullptr) {
        std::vector<std::string> people;
        for (const auto& member : out_.cast) people.push_back(member.word);
        beat.with = static_cast<int>(one_of(node, "with", people, "person in the cast called", 0));
    }
    if (fits("subject", known->subjects)) beat.subject = text(node, node.field("subject"));
    static const std::vector<std::string> kWho = {"everyone", "them"};
    if (fits("seen_by", known->public_too))
        beat.seen_by =
            one_of(node, "seen_by", kWho, "kind of reader", 0) == 0 ? SeenBy::everyone : SeenBy::them;
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
