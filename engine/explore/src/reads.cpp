// A walk against the arrows: what is read after a beat is read before it, too, until nothing new comes.
#include "reads.hpp"

#include <algorithm>

namespace rehearse::explore {
namespace {

using scenario::Beat;
using scenario::BeatIndex;
using scenario::Consequence;
using scenario::Expression;
using scenario::kClockSlot;
using scenario::kNowhere;
using scenario::Op;

// What is known at one beat while it grows.
class Place {
public:
    explicit Place(Reads& reads) : reads_(reads) {}

    [[nodiscard]] bool has(int slot) const { return reads_.slots[static_cast<std::size_t>(slot)]; }
    void slot(int index) { reads_.slots.set(static_cast<std::size_t>(index)); }

    void clock_compared(std::int32_t figure) {
        slot(kClockSlot);
        if (reads_.clock_up_to) reads_.clock_up_to = std::max(*reads_.clock_up_to, figure);
    }

    void clock_exactly() {
        slot(kClockSlot);
        reads_.clock_up_to.reset();
    }

    // "minutes < 30" compares the clock with a figure, either way round; all else reads it exactly.
    void expression(const Expression& e) {
        const auto compares = [](Op op) {
            return op == Op::less || op == Op::at_most || op == Op::equal || op == Op::unequal;
        };
        const auto& code = e.code;
        for (std::size_t i = 0; i < code.size(); ++i) {
            if (code[i].op != Op::slot) continue;
            slot(code[i].argument);
            if (code[i].argument != kClockSlot) continue;
            if (i + 2 < code.size() && code[i + 1].op == Op::constant && compares(code[i + 2].op))
                clock_compared(code[i + 1].argument);
            else if (i > 0 && i + 1 < code.size() && code[i - 1].op == Op::constant &&
                     compares(code[i + 1].op))
                clock_compared(code[i - 1].argument);
            else
                clock_exactly();
        }
    }

    void add(const Reads& other) {
        reads_.slots |= other.slots;
        if (!other.clock_up_to)
            reads_.clock_up_to.reset();
        else if (reads_.clock_up_to)
            reads_.clock_up_to = std::max(*reads_.clock_up_to, *other.clock_up_to);
    }

    // What is worked out for a slot that is read.
    void effects(const std::vector<scenario::Effect>& all) {
        for (const auto& effect : all)
            if (has(effect.slot)) expression(effect.value);
    }

    void promises(const scenario::Scenario& s) {
        for (const auto& promise : s.promises) {
            const bool does = std::any_of(promise.broken.effects.begin(), promise.broken.effects.end(),
                                          [&](const auto& effect) { return has(effect.slot); });
            effects(promise.broken.effects);
            if (!does && !has(promise.state_slot)) continue;
            slot(promise.state_slot);
            if (promise.due_slot < 0) {
                clock_compared(promise.by);
            } else {
                slot(promise.due_slot);
                clock_exactly();
            }
        }
    }

private:
    Reads& reads_;
};

class Walk {
public:
    explicit Walk(const scenario::Scenario& scenario) : s_(scenario), out_(s_.beats.size()) {}

    std::vector<Reads> run() {
        if (s_.has_functions) {
            for (auto& one : out_) one.slots.set(), one.clock_up_to.reset();
            return std::move(out_);
        }
        for (bool more = true; more;) {
            more = false;
            for (std::size_t i = s_.beats.size(); i-- > 0;) {
                const auto before = out_[i];
                visit(i);
                more = more || before.slots != out_[i].slots || before.clock_up_to != out_[i].clock_up_to;
            }
        }
        return std::move(out_);
    }

private:
    void visit(std::size_t at) {
        const Beat& beat = s_.beats[at];
        Place place(out_[at]);
        if (beat.ending) {
            place.expression(beat.ending->customer);
            place.expression(beat.ending->organisation);
            return;
        }
        route(beat.to, place);
        for (const auto& option : beat.decision.options) {
            if (option.when) place.expression(*option.when);
            for (const auto& one : option.cases) place.expression(one.when);
        }
        if (beat.decision.kind == scenario::DecisionKind::calculate) figures(beat.decision, place);
        scenario::each_consequence(beat.decision,
                                   [&](const Consequence& c, scenario::Follow, const std::string&) {
                                       route(c.to, place);
                                       place.effects(c.effects);
                                   });
        if (beat.decision.kind != scenario::DecisionKind::none) consults(static_cast<BeatIndex>(at), place);
        place.promises(s_);
    }

    // Into which slip a figure falls depends on what the others come to.
    static void figures(const scenario::Decision& decision, Place& place) {
        for (const auto& field : decision.fields) {
            if (field.slips.empty()) continue;
            place.expression(field.figure);
            for (const auto& slip : field.slips) place.expression(slip.figure);
        }
    }

    // One that changes nothing need not be remembered: what it says about a criterion is followed one
    // criterion at a time. Whether it is on offer is always known.
    void consults(BeatIndex at, Place& place) {
        for (const auto& consult : s_.consults) {
            if (consult.only_in != kNowhere && consult.only_in != at) continue;
            const auto& c = consult.consequence;
            if (consult.when) place.expression(*consult.when);
            const bool does =
                std::any_of(c.effects.begin(), c.effects.end(),
                            [&](const auto& effect) { return place.has(effect.slot); }) ||
                std::any_of(c.pledges.begin(), c.pledges.end(), [&](const auto& pledge) {
                    return place.has(s_.promises[static_cast<std::size_t>(pledge.promise)].state_slot);
                });
            if (!does && !place.has(consult.done_slot)) continue;
            place.slot(consult.done_slot);
            place.effects(c.effects);
        }
    }

    void route(const scenario::Route& route, Place& place) {
        for (const auto& way : route.ways) {
            if (way.when) place.expression(*way.when);
            if (way.to == kNowhere) continue;
            const Beat& next = s_.beats[way.to];
            place.add(out_[way.to]);
            if (next.at && place.has(kClockSlot)) place.clock_compared(*next.at);
            place.effects(next.effects);
        }
    }

    const scenario::Scenario& s_;
    std::vector<Reads> out_;
};

}  // namespace

std::vector<Reads> reads_of(const scenario::Scenario& scenario) { return Walk(scenario).run(); }

}  // namespace rehearse::explore
