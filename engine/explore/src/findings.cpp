#include "explore/findings.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "facts.hpp"
#include "telling.hpp"

namespace rehearse::explore {
namespace {

using play::AnswerKind;
using scenario::Beat;
using scenario::Critical;

constexpr std::size_t kMostWitnessWords = 90;  // bytes of a quoted reply

std::string shortened(const std::string& text) {
    if (text.size() <= kMostWitnessWords) return text;
    auto at = text.rfind(' ', kMostWitnessWords);
    if (at == std::string::npos) at = kMostWitnessWords;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return text.substr(0, at) + " …";
}

// Decided before the story begins, by the condition of play or the organisation's figures: what never holds
// here may hold elsewhere.
bool is_settled_outside(const std::optional<scenario::Expression>& when) {
    return when && std::any_of(when->code.begin(), when->code.end(), [](const scenario::Instruction& step) {
               return step.op == scenario::Op::rule ||
                      (step.op == scenario::Op::slot && step.argument == scenario::kConditionSlot);
           });
}

class Finder {
public:
    Finder(const Space& space, const Reached& reached)
        : space_(space), s_(space.scenario()), reached_(reached) {}

    std::vector<Finding> run() {
        faults();
        stuck();
        loops();
        breaches();
        if (space_.partial().empty()) {  // else it may only not have been seen yet
            unreached_beats();
            unreached_answers();
        }
        facts();
        std::stable_sort(out_.begin(), out_.end(), [](const Finding& a, const Finding& b) {
            return a.diagnostic.place.line < b.diagnostic.place.line;
        });
        return std::move(out_);
    }

private:
    void add(Diagnostic diagnostic, std::vector<std::string> way = {}) {
        out_.push_back({std::move(diagnostic), std::move(way)});
    }

    std::vector<std::string> way_to(StateId id) const { return told(space_, space_.way_to(id)); }

    void unreached_beats() {
        for (std::size_t b = 0; b < s_.beats.size(); ++b) {
            const auto& beat = s_.beats[b];
            if (reached_.beats[b]) continue;
            if (beat.ending)
                add(warning("E102", beat.place,
                            "Nobody can reach the ending '" + beat.id + "', whatever they answer.",
                            "Look at the conditions on the ways to it: on no way through do they hold."));
            else
                add(warning("E101", beat.place, "Nobody can reach '" + beat.id + "', whatever they answer.",
                            "Look at the conditions on the ways to it, or leave it out."));
        }
    }

    void unreached_answers() {
        for (std::size_t b = 0; b < s_.beats.size(); ++b) {
            if (reached_.first_at[b] == kNoState) continue;
            const auto& decision = s_.beats[b].decision;
            const auto& actions = space_.actions_of(static_cast<scenario::BeatIndex>(b));
            for (std::size_t i = 0; i < decision.options.size(); ++i)
                if (!given(b, actions, AnswerKind::choose, i) &&
                    !is_settled_outside(decision.options[i].when))
                    add(warning("E103", decision.options[i].place,
                                "This reply is never on offer: its condition never holds here.",
                                "Change its `when`, or leave the reply out."));
            for (std::size_t i = 0; i < decision.classes.size(); ++i)
                if (!given(b, actions, play::answer_to(decision.kind), i))
                    add(warning(
                        "E104", decision.classes[i].consequence.place,
                        "No answer falls into the class '" + decision.classes[i].name + "'" +
                            (decision.kind == scenario::DecisionKind::write ? ", going by the samples."
                                                                            : "."),
                        decision.kind == scenario::DecisionKind::write
                            ? "Add a sample for it, or leave the class out."
                            : "Its `from` lies between the points that answers can have: change it, or "
                              "leave the class out."));
        }
        for (std::size_t i = 0; i < s_.consults.size(); ++i) {
            bool seen = false;
            for (std::size_t b = 0; b < s_.beats.size() && !seen; ++b)
                seen =
                    given(b, space_.actions_of(static_cast<scenario::BeatIndex>(b)), AnswerKind::consult, i);
            if (!seen && !is_settled_outside(s_.consults[i].when))
                add(warning("E103", s_.consults[i].place,
                            "'" + s_.consults[i].id + "' can never be looked at: its condition never holds.",
                            "Change its `when`, or leave it out."));
        }
    }

    [[nodiscard]] bool given(std::size_t beat, const std::vector<Action>& actions, AnswerKind kind,
                             std::size_t index) const {
        for (std::size_t a = 0; a < actions.size(); ++a)
            if (actions[a].kind == kind && actions[a].index == index && reached_.actions[beat][a])
                return true;
        return false;
    }

    void faults() {
        std::vector<std::pair<scenario::BeatIndex, std::uint16_t>> told_before;
        for (const auto& fault : space_.faults()) {
            const std::pair here{space_.beat(fault.state), fault.action};
            if (std::find(told_before.begin(), told_before.end(), here) != told_before.end()) continue;
            told_before.push_back(here);
            auto way = way_to(fault.state);
            way.push_back(told(space_, Leg{fault.state, {kNoState, fault.action, 1}}));
            add({Severity::error, "E105",
                 place_of(s_, here.first, space_.actions_of(here.first)[fault.action]),
                 "The conversation breaks off after this answer.", fault.error.hint},
                std::move(way));
        }
    }

    // A decision where no answer is on offer, whatever else could be looked at.
    void stuck() {
        std::vector<bool> told_before(s_.beats.size());
        for (StateId id = 0; id < explored(); ++id) {
            const auto b = space_.beat(id);
            if (told_before[b] || space_.is_ending(id) || faulty(id) || has_answer(id)) continue;
            told_before[b] = true;
            add({Severity::error, "E106", s_.beats[b].decision.place,
                 "The learner can be stuck at '" + s_.beats[b].id +
                     "': every reply has a condition, and here none of them holds.",
                 "Leave one reply without `when`."},
                way_to(id));
        }
    }

    [[nodiscard]] bool faulty(StateId id) const {
        return std::any_of(space_.faults().begin(), space_.faults().end(),
                           [&](const Fault& fault) { return fault.state == id; });
    }

    // When it is partial the last states have not been looked at.
    [[nodiscard]] StateId explored() const {
        return space_.partial().empty() ? static_cast<StateId>(space_.size()) : 0;
    }

    // States from which no ending can be reached in time, and no place where it stops: against the arrows
    // from both.
    void loops() {
        if (!space_.partial().empty()) return;
        std::vector<std::uint32_t> first(space_.size() + 1), from(space_.transitions());
        for (StateId id = 0; id < space_.size(); ++id)
            space_.each_edge(id, [&](const Edge& edge) {
                if (in_time(id, edge)) ++first[edge.to + 1];
            });
        for (std::size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
        auto next = first;
        for (StateId id = 0; id < space_.size(); ++id)
            space_.each_edge(id, [&](const Edge& edge) {
                if (in_time(id, edge)) from[next[edge.to]++] = id;
            });
        std::vector<bool> ends(space_.size());
        std::vector<StateId> open;
        for (StateId id = 0; id < space_.size(); ++id)
            if (space_.is_ending(id) || faulty(id) || !has_answer(id)) ends[id] = true, open.push_back(id);
        while (!open.empty()) {
            const auto id = open.back();
            open.pop_back();
            for (auto i = first[id]; i < first[id + 1]; ++i)
                if (!ends[from[i]]) ends[from[i]] = true, open.push_back(from[i]);
        }
        for (StateId id = 0; id < space_.size(); ++id) {
            if (ends[id]) continue;
            const auto& beat = s_.beats[space_.beat(id)];
            return add(
                {Severity::error, "E107", beat.place,
                 "From '" + beat.id + "' the conversation can go round for ever: no ending can be reached.",
                 "Give one answer of the loop a way out."},
                way_to(id));
        }
    }

    [[nodiscard]] bool in_time(StateId id, const Edge& edge) const {
        return space_.action(id, edge).kind != AnswerKind::late;
    }

    // Without one it is stuck or broken off, which is told by itself. Looking something up is none.
    [[nodiscard]] bool has_answer(StateId id) const {
        bool any = false;
        space_.each_edge(id, [&](const Edge& edge) {
            any = any || (in_time(id, edge) && space_.action(id, edge).kind != AnswerKind::consult);
        });
        return any;
    }

    // Ends well after a critical breach: the shortest such way, over states with and without a breach.
    void breaches() {
        std::vector<std::uint64_t> from(space_.size() * 2, kNone);  // state and answer it came by
        std::vector<std::uint32_t> open;
        for (const auto& edge : space_.beginnings()) open.push_back(edge.to * 2), from[edge.to * 2] = kBegin;
        std::vector<bool> told_before(s_.beats.size());
        for (std::size_t i = 0; i < open.size(); ++i) {
            const auto node = open[i];
            const StateId id = node / 2;
            if (space_.is_ending(id)) {
                if (node % 2 == 1 && !told_before[space_.beat(id)] && ends_well(id)) {
                    told_before[space_.beat(id)] = true;
                    tell_breach(id, from);
                }
                continue;
            }
            std::uint16_t known = kNoAction;
            bool critical = false;
            space_.each_edge(id, [&](const Edge& edge) {
                if (known != edge.action)
                    critical =
                        any_critical(space_.beat(id)) && is_critical(space_, id, space_.action(id, edge)),
                    known = edge.action;
                const auto to = edge.to * 2 + (node % 2 == 1 || critical ? 1 : 0);
                if (from[to] != kNone) return;
                from[to] = std::uint64_t{node} << 16 | edge.action;
                open.push_back(to);
            });
        }
    }

    [[nodiscard]] bool any_critical(scenario::BeatIndex beat) const {
        bool any = std::any_of(s_.consults.begin(), s_.consults.end(), [](const auto& consult) {
            return consult.consequence.critical != Critical::none;
        });
        scenario::each_consequence(s_.beats[beat].decision,
                                   [&](const scenario::Consequence& c, scenario::Follow, const std::string&) {
                                       any = any || c.critical != Critical::none;
                                   });
        return any;
    }

    [[nodiscard]] bool ends_well(StateId id) const {
        const auto values = play::values_of(space_.setting(), space_.state(id));
        return values.customer >= kEndsWell && values.organisation >= kEndsWell;
    }

    void tell_breach(StateId id, const std::vector<std::uint64_t>& from) {
        std::vector<Leg> way;
        for (auto node = id * 2 + 1; from[node] != kBegin;) {
            const auto before = static_cast<std::uint32_t>(from[node] >> 16);
            way.push_back({before / 2, {node / 2, static_cast<std::uint16_t>(from[node] & 0xFFFF), 1}});
            node = before;
        }
        std::reverse(way.begin(), way.end());
        const auto& beat = s_.beats[space_.beat(id)];
        add(warning("E108", beat.place,
                    "'" + beat.id + "' ends well (" + std::to_string(kEndsWell) +
                        " or more for the customer and for the organisation) even after an answer that is "
                        "`critical`.",
                    "Let the breach change how it ends, or lower the figures of this ending after one."),
            told(space_, way));
    }

    void facts() {
        for (const int slot : never_read(s_)) {
            const auto& fact = s_.slots[static_cast<std::size_t>(slot)];
            add(warning("E109", fact.place,
                        "The fact '" + fact.name + "' is never used: no condition, figure or text reads it.",
                        "Use it, or leave it out."));
        }
    }

    static constexpr std::uint64_t kNone = ~std::uint64_t{0};
    static constexpr std::uint64_t kBegin = kNone - 1;

    const Space& space_;
    const scenario::Scenario& s_;
    const Reached& reached_;
    std::vector<Finding> out_;
};

}  // namespace

const std::vector<std::string_view>& finding_codes() {
    static const std::vector<std::string_view> kCodes = {"E101", "E102", "E103", "E104", "E105",
                                                         "E106", "E107", "E108", "E109", "E110",
                                                         "E111", "E112", "E113", "E114"};
    return kCodes;
}

std::vector<Finding> findings_of(const Space& space, const Reached& reached) {
    return Finder(space, reached).run();
}

std::vector<Finding> findings_of(const Space& space, const CriterionRange& range) {
    std::vector<Finding> out;
    const auto& s = space.scenario();
    const auto& id = s.criteria[static_cast<std::size_t>(range.criterion)];
    const auto at = std::find(s.practises.begin(), s.practises.end(), id);
    if (at == s.practises.end() || !range.partial.empty() || !space.partial().empty()) return out;
    const auto place = s.practises_places[static_cast<std::size_t>(at - s.practises.begin())];
    const bool any = std::any_of(range.attained.begin(), range.attained.end(),
                                 [](const Pair& pair) { return pair.possible > 0; });
    if (!any)
        out.push_back(
            {warning("E110", place, id + " is practised here, but no way through gives a chance to show it.",
                     "Let an answer that can be reached show it, or leave it out of `practises`."),
             {},
             id});
    else if (!range.full)
        out.push_back(
            {warning("E111", place,
                     "Nobody can show " + id +
                         " in full: on every way through, at least one answer that would show it is out of "
                         "reach.",
                     "At the decisions that bear on it, let the best answers be possible on one way."),
             {},
             id});
    return out;
}

std::string told(const Space& space, const Leg& leg) {
    const auto& s = space.scenario();
    const auto beat = space.beat(leg.from);
    const auto& decision = s.beats[beat].decision;
    const auto& action = space.actions_of(beat)[leg.edge.action];
    std::string what;
    switch (action.kind) {
        case AnswerKind::choose: {
            const auto& option = decision.options[action.index];
            what = "\"" + shortened(option.text.source) + "\"";
            if (!option.manners.empty()) what += ", " + option.manners[action.manner].text.source;
            break;
        }
        case AnswerKind::consult:
            what = "looks at: " + s.consults[action.index].label.source;
            break;
        case AnswerKind::late:
            what = "lets the time run out";
            break;
        default:
            what = std::string(scenario::to_text(decision.kind)) + ": an answer in the class '" +
                   decision.classes[action.index].name + "'" +
                   (action.by_sample ? " (going by the samples)" : "");
    }
    return s.beats[beat].id + ": " + what;
}

std::vector<std::string> told(const Space& space, const std::vector<Leg>& way) {
    std::vector<std::string> out;
    for (const auto& leg : way) out.push_back(told(space, leg));
    return out;
}

}  // namespace rehearse::explore
