#include "reads.hpp"

#include <algorithm>

namespace rehearse::explore {
namespace {

using scenario::Consequence;
using scenario::Expression;
using scenario::kClockSlot;
using scenario::Op;
using scenario::Text;
using scenario::TextPart;

// Effects matter only when what they change is read, so they are kept until that is known.
struct Assignment {
    int slot;
    const Expression* value;
};

class Reader {
public:
    explicit Reader(const scenario::Scenario& scenario) : s_(scenario) {
        out_.slots.assign(s_.slots.size(), s_.has_functions);
        if (!s_.has_functions) out_.clock_up_to = 0;
    }

    Reads run() {
        for (const auto& beat : s_.beats) read(beat);
        for (const auto& consult : s_.consults) {
            text(consult.label);
            if (consult.when) expression(*consult.when);
            follow(consult.consequence);
            const auto& c = consult.consequence;
            if (!c.effects.empty() || !c.pledges.empty() || !c.signals.empty() || !c.does.empty())
                slot(consult.done_slot);
        }
        for (const auto& promise : s_.promises) read(promise);
        for (const auto& sheet : s_.sheets) text(sheet.title);
        settle();
        return std::move(out_);
    }

private:
    void read(const scenario::Beat& beat) {
        lines(beat.lines);
        text(beat.subject);
        effects(beat.effects);
        route(beat.to);
        if (beat.at) compared(*beat.at);
        if (beat.ending) {
            text(beat.ending->says);
            expression(beat.ending->customer);
            expression(beat.ending->organisation);
        }
        const auto& d = beat.decision;
        text(d.ask);
        for (const auto& option : d.options) {
            text(option.text);
            if (option.when) expression(*option.when);
            for (const auto& one : option.cases) expression(one.when);
            for (const auto& how : option.manners) text(how.text);
        }
        for (const auto& item : d.items) text(item.text), text(item.why);
        for (const auto& field : d.fields) {
            text(field.label), text(field.why);
            expression(field.figure);
            for (const auto& slip : field.slips) text(slip.why), expression(slip.figure);
        }
        for (const auto& demand : d.writing.demands) text(demand.why);
        for (const auto& one : d.writing.templates) text(one.text);
        scenario::each_consequence(
            d, [&](const Consequence& c, scenario::Follow, const std::string&) { follow(c); });
    }

    // An open promise is looked at whenever the clock moves, if breaking it does anything.
    void read(const scenario::Promise& promise) {
        follow(promise.broken);
        text(promise.what);
        if (promise.broken.effects.empty() && promise.broken.reaction.empty()) {
            watched_.push_back(&promise);
            return;
        }
        read_times(promise);
    }

    void read_times(const scenario::Promise& promise) {
        slot(promise.state_slot);
        if (promise.due_slot >= 0) {
            slot(promise.due_slot);
            clock_exactly();
        } else {
            compared(promise.by);
        }
    }

    void follow(const Consequence& c) {
        effects(c.effects);
        text(c.why);
        lines(c.reaction);
        route(c.to);
    }

    void lines(const std::vector<scenario::Line>& all) {
        for (const auto& line : all) {
            text(line.text);
            if (line.when) expression(*line.when);
        }
    }

    void route(const scenario::Route& route) {
        for (const auto& way : route.ways)
            if (way.when) expression(*way.when);
    }

    void effects(const std::vector<scenario::Effect>& all) {
        for (const auto& effect : all) assignments_.push_back({effect.slot, &effect.value});
    }

    void text(const Text& text) {
        for (const auto& part : text.parts) {
            if (part.kind == TextPart::Kind::slot) slot(part.index);
            if (part.kind == TextPart::Kind::slot && part.index == kClockSlot) clock_exactly();
            if (part.kind == TextPart::Kind::clock) clock_exactly();
        }
    }

    // "minutes < 30" compares the clock with a figure, either way round; all else reads it exactly.
    void expression(const Expression& e) {
        const auto is_comparison = [](Op op) {
            return op == Op::less || op == Op::at_most || op == Op::equal || op == Op::unequal;
        };
        for (std::size_t i = 0; i < e.code.size(); ++i) {
            if (e.code[i].op != Op::slot) continue;
            slot(e.code[i].argument);
            if (e.code[i].argument != kClockSlot) continue;
            const bool before = i > 0 && i + 1 < e.code.size() && e.code[i - 1].op == Op::constant &&
                                is_comparison(e.code[i + 1].op);
            const bool after =
                i + 2 < e.code.size() && e.code[i + 1].op == Op::constant && is_comparison(e.code[i + 2].op);
            if (after)
                compared(e.code[i + 1].argument);
            else if (before)
                compared(e.code[i - 1].argument);
            else
                clock_exactly();
        }
    }

    void slot(int index) { out_.slots[static_cast<std::size_t>(index)] = true; }

    void compared(std::int32_t figure) {
        slot(kClockSlot);
        if (out_.clock_up_to) out_.clock_up_to = std::max(*out_.clock_up_to, figure);
    }

    void clock_exactly() {
        slot(kClockSlot);
        out_.clock_up_to.reset();
    }

    // What is added to or worked out for a slot that is read is read, too; until nothing new comes.
    void settle() {
        for (bool more = true; more;) {
            more = false;
            for (const auto& one : assignments_) {
                if (!out_.slots[static_cast<std::size_t>(one.slot)] || one.value == nullptr) continue;
                const auto before = out_.slots;
                const auto clock = out_.clock_up_to;
                if (one.slot != kClockSlot || !one.value->code.empty()) expression(*one.value);
                more = more || before != out_.slots || clock != out_.clock_up_to;
            }
            for (const auto* promise : watched_) {
                if (!out_.slots[static_cast<std::size_t>(promise->state_slot)]) continue;
                const auto before = out_.slots;
                const auto clock = out_.clock_up_to;
                read_times(*promise);
                more = more || before != out_.slots || clock != out_.clock_up_to;
            }
        }
    }

    const scenario::Scenario& s_;
    Reads out_;
    std::vector<Assignment> assignments_;
    std::vector<const scenario::Promise*> watched_;
};

}  // namespace

Reads reads_of(const scenario::Scenario& scenario) { return Reader(scenario).run(); }

}  // namespace rehearse::explore
