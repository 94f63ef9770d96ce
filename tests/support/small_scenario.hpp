// A small scenario made by hand, an organisation and a catalogue for it, and a run through them: for tests of
// the layers that look at what was played.
#pragma once

#include <doctest/doctest.h>

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "play/log.hpp"
#include "play/replay.hpp"
#include "scenario/expression.hpp"
#include "scenario/organisation.hpp"
#include "scenario/scenario.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::test {

// Criteria of the small scenario, by their place in Scenario::criteria.
inline constexpr int kListen = 0;   // INSCS016.P12
inline constexpr int kCheck = 1;    // SDS0354.P1
inline constexpr int kExplain = 2;  // SDS0354.P2

// Beats, options, items and consults by their places.
enum Beats : scenario::BeatIndex { kArrives, kForm, kOffer, kWarmEnd, kColdEnd };
enum ArrivesOptions : std::uint16_t { kAskHer, kAskReceipt, kBlame, kWait };
enum FormItems : unsigned { kItemDate = 1, kItemFault = 2, kItemAge = 4, kItemKitchen = 8 };
enum OfferOptions : std::uint16_t { kRefund, kFetchPriya, kRefuse, kOnlyRich, kOnlyBusy };
enum Consults : std::uint16_t { kBox, kPolicy };

inline constexpr int kConsultedBoxSlot = 4;
inline constexpr int kConsultedPolicySlot = 5;

class SmallNames final : public scenario::Names {
public:
    explicit SmallNames(const scenario::Scenario& scenario) : scenario_(scenario) {}
    [[nodiscard]] std::optional<int> slot(std::string_view name) override {
        for (std::size_t i = 0; i < scenario_.slots.size(); ++i)
            if (scenario_.slots[i].name == name) return static_cast<int>(i);
        return std::nullopt;
    }
    [[nodiscard]] std::optional<int> rule(std::string_view name) override {
        for (std::size_t i = 0; i < scenario_.rules_read.size(); ++i)
            if (scenario_.rules_read[i] == name) return static_cast<int>(i);
        return std::nullopt;
    }
    [[nodiscard]] const scenario::Slot& slot_at(int index) const override {
        return scenario_.slots.at(static_cast<std::size_t>(index));
    }
    [[nodiscard]] std::vector<std::string> all() const override { return {}; }

private:
    const scenario::Scenario& scenario_;
};

inline scenario::Text text(std::string words) {
    scenario::Text out;
    out.source = words;
    out.parts.push_back({scenario::TextPart::Kind::words, std::move(words), -1});
    return out;
}

inline scenario::Expression number(std::int32_t value) {
    return scenario::constant_expression(value, scenario::ValueType::number, {});
}

/// A condition ("org.refund_limit >= 40", "consulted.box") or a figure ("mood").
inline scenario::Expression expression(const scenario::Scenario& scenario, std::string_view source,
                                       scenario::ValueType type = scenario::ValueType::flag) {
    SmallNames names(scenario);
    Diagnostics diagnostics;
    auto out = scenario::parse_expression(source, {"small.lua", 1}, {type, -1}, names, diagnostics);
    REQUIRE_MESSAGE(out.has_value(), source);
    return std::move(*out);
}

inline scenario::Route to(scenario::BeatIndex beat) {
    scenario::Route out;
    out.ways.push_back({std::nullopt, 1, beat});
    return out;
}

inline scenario::Consequence consequence(int mood, std::vector<scenario::Signal> signals, std::string why,
                                         scenario::Route route, int minutes = 1) {
    scenario::Consequence out;
    if (mood != 0) out.effects.push_back({scenario::kMoodSlot, true, number(mood)});
    if (minutes != 0) out.effects.push_back({scenario::kClockSlot, true, number(minutes)});
    out.signals = std::move(signals);
    if (!why.empty()) out.why = text(std::move(why));
    out.to = std::move(route);
    return out;
}

inline scenario::Option option(std::string id, std::string words, scenario::Consequence otherwise) {
    scenario::Option out;
    out.id = std::move(id);
    out.own_id = true;
    out.text = text(std::move(words));
    out.otherwise = std::move(otherwise);
    return out;
}

inline scenario::Item item(std::string id, std::string words, bool right, std::string why) {
    scenario::Item out;
    out.id = std::move(id);
    out.own_id = true;
    out.text = text(std::move(words));
    out.right = right;
    out.why = text(std::move(why));
    return out;
}

inline scenario::Signal signal(int criterion, int weight) { return {criterion, weight, {}}; }

inline scenario::Beat small_arrives() {
    scenario::Beat out;
    out.id = "arrives";
    out.lines.push_back({0, text("This kettle has put my whole house in the dark. Twice."), std::nullopt});
    out.decision.kind = scenario::DecisionKind::choose;
    auto& options = out.decision.options;
    options.push_back(option(
        "ask-her", "That must have been a fright. Is everyone all right?",
        consequence(12, {signal(kListen, 1)}, "You met the feeling before the paperwork.", to(kForm))));
    options.push_back(
        option("ask-receipt", "Have you got the receipt?",
               consequence(-8, {signal(kListen, -1)},
                           "A fair question, asked too soon: she hears that you doubt her.", to(kForm))));
    options.push_back(option(
        "blame", "You must have overloaded the socket.",
        consequence(-15, {signal(kListen, -2)}, "Nobody knows that yet, and it blames her.", to(kForm))));
    options.push_back(option("wait", "Finish the label you are writing.",
                             consequence(-2, {}, "She waits while you write.", to(kArrives))));
    options.back().spoken = false;
    return out;
}

inline scenario::Beat small_form() {
    scenario::Beat out;
    out.id = "form";
    auto& decision = out.decision;
    decision.kind = scenario::DecisionKind::pick;
    decision.ask = text("What goes on the return form?");
    decision.items.push_back(item("date", "The date on the receipt", true, "The thirty days count from it."));
    decision.items.push_back(
        item("fault", "What happened to the lights", true, "It is the fault, in her words."));
    decision.items.push_back(item("age", "How old she is", false, "The form does not need it."));
    decision.items.push_back(
        item("kitchen", "The colour of her kitchen", false, "It has nothing to do with the fault."));
    decision.classes.push_back(
        {"sound", 80, 0,
         consequence(2, {signal(kCheck, 2)}, "Everything that is needed, and no more.", to(kOffer), 3)});
    decision.classes.push_back(
        {"partly", 40, 0, consequence(0, {signal(kCheck, 1)}, "Useful, with a gap.", to(kOffer), 3)});
    decision.classes.push_back(
        {"poor", 0, 0,
         consequence(-4, {signal(kCheck, -1)}, "The form cannot be used like this.", to(kOffer), 3)});
    return out;
}

inline scenario::Option small_refund(const scenario::Scenario& scenario) {
    auto out = option("refund", "I can refund you right now.",
                      consequence(4, {signal(kExplain, -1)}, "It is a promise beyond the limit of your role.",
                                  to(kColdEnd)));
    out.cases.push_back({expression(scenario, "org.refund_limit >= 40"),
                         consequence(12, {signal(kExplain, 2)},
                                     "Within your limit, and she knows where she stands.", to(kWarmEnd))});
    return out;
}

inline scenario::Beat small_offer(const scenario::Scenario& scenario) {
    scenario::Beat out;
    out.id = "offer";
    out.effects.push_back({scenario::kMoodSlot, true, number(-3)});  // the queue behind her grows
    out.decision.kind = scenario::DecisionKind::choose;
    auto& options = out.decision.options;
    options.push_back(small_refund(scenario));
    options.push_back(option("fetch", "Fetch Priya, who may decide this.",
                             consequence(-6, {signal(kExplain, 1)},
                                         "It takes longer, and it keeps your word good.", to(kWarmEnd), 5)));
    options.back().spoken = false;
    options.push_back(option(
        "refuse", "There are no refunds on electrical goods.",
        consequence(-20, {signal(kExplain, -2)},
                    "Something faulty may go back within thirty days. That is the law.", to(kColdEnd))));
    options.back().otherwise.critical = scenario::Critical::unlawful;
    options.push_back(
        option("rich", "Take any kettle from the shelf as well.",
               consequence(20, {signal(kExplain, 2), signal(kListen, 2)}, "Generous.", to(kWarmEnd))));
    options.back().when = expression(scenario, "org.refund_limit >= 1000");
    options.push_back(option("busy", "Would you mind if I serve the next person meanwhile?",
                             consequence(-1, {signal(kListen, 1)}, "You asked first.", to(kWarmEnd))));
    options.back().when = expression(scenario, "condition == \"busy\"");
    return out;
}

inline scenario::Beat small_ending(std::string id, std::string title, std::string says,
                                   scenario::Expression customer, int organisation) {
    scenario::Beat out;
    out.id = std::move(id);
    out.ending =
        scenario::Ending{std::move(title), text(std::move(says)), std::move(customer), number(organisation)};
    return out;
}

inline scenario::Consult small_consult(std::string id, std::string label, int done_slot,
                                       scenario::Consequence what) {
    scenario::Consult out;
    out.id = std::move(id);
    out.label = text(std::move(label));
    out.done_slot = done_slot;
    out.consequence = std::move(what);
    return out;
}

inline void add_small_slots(scenario::Scenario& out) {
    using scenario::SlotKind;
    out.slots = {{"minutes", SlotKind::number, 0, scenario::kMostMinutes, 0, {}, {}},
                 {"condition", SlotKind::name, 0, 1, 0, {"routine", "busy"}, {}},
                 {"mood", SlotKind::number, 0, 100, 45, {}, {}},
                 {"trust", SlotKind::number, 0, 100, 50, {}, {}},
                 {"consulted.box", SlotKind::flag, 0, 1, 0, {}, {}},
                 {"consulted.policy", SlotKind::flag, 0, 1, 0, {}, {}}};
}

/// "Kettle, day 24": a choose (it can lead back to itself), a pick, a choose with a case on a figure of the
/// organisation, two consults (the second is on offer at the last decision, once the first was opened), two
/// endings.
inline scenario::Scenario small_scenario() {
    scenario::Scenario out;
    out.id = "kettle";
    out.title = "Kettle, day 24";
    out.channel = "counter";
    out.organisation = "brae-and-bell";
    out.role = "sales assistant";
    out.starts = 5 * 24 * 60 + 11 * 60 + 40;
    out.practises = {"INSCS016.P12", "SDS0354.P1", "SDS0354.P2", "INSCS016.P8"};
    out.knows = {"SDS0354.K1"};
    out.meta_skills = {"feeling"};
    out.conditions = {"routine", "busy"};
    scenario::CastMember customer;
    customer.word = "customer";
    customer.name = "Mrs Okafor";
    customer.wants = "her money back today";
    customer.mood_slot = scenario::kMoodSlot;
    customer.trust_slot = scenario::kTrustSlot;
    scenario::CastMember priya;
    priya.word = "priya";
    priya.name = "Priya";
    priya.role = "duty manager";
    out.cast = {customer, priya};
    add_small_slots(out);
    out.criteria = {"INSCS016.P12", "SDS0354.P1", "SDS0354.P2"};
    out.rules_read = {"refund_limit"};
    out.beats.push_back(small_arrives());
    out.beats.push_back(small_form());
    out.beats.push_back(small_offer(out));
    out.beats.push_back(small_ending("warm-end", "A way home", "She leaves with an answer she can use.",
                                     expression(out, "mood", scenario::ValueType::number), 85));
    out.beats.push_back(small_ending("cold-end", "The kettle goes home again",
                                     "She leaves with the kettle and without an answer.", number(15), 30));
    out.consults.push_back(
        small_consult("box", "Look at the kettle", kConsultedBoxSlot,
                      consequence(0, {signal(kCheck, 1)}, "You looked before you promised.", {})));
    out.consults.push_back(
        small_consult("policy", "Read the returns policy", kConsultedPolicySlot,
                      consequence(-6, {signal(kExplain, 1)}, "Now you know what you may say.", {})));
    out.consults.back().only_in = kOffer;
    out.consults.back().when = expression(out, "consulted.box");
    out.digest = "small";
    return out;
}

inline scenario::Organisation small_organisation(std::int32_t refund_limit) {
    scenario::Organisation out;
    out.id = "brae-and-bell";
    out.name = "Brae & Bell";
    out.roles.push_back({"sales assistant", "", {{"refund_limit", refund_limit}}, {}});
    out.digest = "organisation";
    return out;
}

inline standards::Catalogue small_catalogue() {
    standards::Unit calls;
    calls.id = "INSCS016";
    calls.groups.push_back(
        {"Customers who are hard to handle",
         {{"INSCS016.P8", "Check back that you have understood", "INSCS016"},
          {"INSCS016.P12", "Show that you understand how the customer feels", "INSCS016"}}});
    standards::Unit returns;
    returns.id = "SDS0354";
    returns.groups.push_back(
        {"Returns",
         {{"SDS0354.P1", "Check the kind, number and state of items brought back", "SDS0354"},
          {"SDS0354.P2", "Make plain what the rules say on a return or refund", "SDS0354"}}});
    returns.knowledge.push_back({"SDS0354.K1", "Which laws and rules apply to a return", "SDS0354"});
    standards::MetaSkill feeling{"feeling", "Feeling", "Notice what people feel, and let that guide you",
                                 "Connecting with others"};
    return {{std::move(calls), std::move(returns)}, {}, {std::move(feeling)}};
}

/// One attempt at the small scenario, kept both as played and as its log.
class SmallRun {
public:
    explicit SmallRun(std::int32_t refund_limit = 45, const std::string& condition = "routine",
                      scenario::Scenario declared = small_scenario())
        : scenario_(std::make_unique<scenario::Scenario>(std::move(declared))),
          organisation_(small_organisation(refund_limit)) {
        auto setting = play::make_setting(*scenario_, organisation_, 7, condition, "Sam", nullptr);
        REQUIRE(setting.has_value());
        setting_ = std::move(*setting);
        log_.head.id = "k7m2p4";
        log_.head.scenario_title = scenario_->title;
        log_.head.condition = condition;
        log_.head.started = 1772366700000;  // 2026-03-01
        replay(play::kBeginning);
    }

    SmallRun& choose(std::uint16_t option) { return give({play::AnswerKind::choose, option, 0}); }
    SmallRun& pick(std::uint32_t marks) { return give({play::AnswerKind::pick, 0, marks}); }
    SmallRun& consult(std::uint16_t consult) { return give({play::AnswerKind::consult, consult, 0}); }

    /// Goes back to stand after `entry`.
    SmallRun& rewind(int entry) {
        play::Entry back;
        back.number = static_cast<int>(log_.entries.size()) + 1;
        back.parent = entry;
        back.kind = play::EntryKind::rewind;
        log_.entries.push_back(std::move(back));
        return replay(entry);
    }

    /// Plays the route to `entry` again.
    SmallRun& replay(int entry) {
        auto played = play::replay(setting_, log_, entry, true);
        REQUIRE_MESSAGE(played.has_value(), (played ? std::string() : played.error().text()));
        played_ = std::move(*played);
        return *this;
    }

    [[nodiscard]] const scenario::Scenario& scenario() const { return *scenario_; }
    [[nodiscard]] scenario::Organisation& organisation() { return organisation_; }
    [[nodiscard]] const play::Setting& setting() const { return setting_; }
    [[nodiscard]] const play::Played& played() const { return played_; }
    [[nodiscard]] play::AttemptLog& log() { return log_; }

private:
    SmallRun& give(const play::Answer& answer) {
        play::Entry entry;
        entry.number = static_cast<int>(log_.entries.size()) + 1;
        entry.parent = log_.position();
        entry.answer = play::name(*scenario_, played_.state().at, answer);
        const auto went = play::extend(setting_, played_, answer);
        REQUIRE_MESSAGE(went.has_value(), (went ? std::string() : went.error().text()));
        auto& moment = played_.moments.back();
        moment.entry = entry.number;
        if (answer.kind == play::AnswerKind::choose)
            moment.said =
                play::render(setting_, scenario_->beats[moment.before.at].decision.options[answer.index].text,
                             moment.before);
        entry.said = moment.said;
        entry.reached = scenario_->beats[moment.after.at].id;
        entry.checksum = play::checksum(moment.after);
        log_.entries.push_back(std::move(entry));
        return *this;
    }

    std::unique_ptr<scenario::Scenario> scenario_;
    scenario::Organisation organisation_;
    play::Setting setting_;
    play::AttemptLog log_;
    play::Played played_;
};

}  // namespace rehearse::test
