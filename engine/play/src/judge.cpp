#include "play/judge.hpp"

#include <algorithm>
#include <cstdlib>

namespace rehearse::play {
namespace {

using scenario::Decision;
using scenario::DecisionKind;
using scenario::Field;
using scenario::FieldKind;
using scenario::Item;

constexpr int kAll = 100;

bool marked(const Answer& answer, std::size_t i) { return (answer.marks >> i & 1U) != 0; }
std::uint32_t bit(std::size_t i) { return std::uint32_t{1} << i; }

Judged judge_pick(const Decision& decision, const Answer& answer) {
    Judged out;
    int right = 0, others = 0, hits = 0, slips = 0;
    for (std::size_t i = 0; i < decision.items.size(); ++i) {
        const bool wanted = decision.items[i].right;
        (wanted ? right : others) += 1;
        if (marked(answer, i)) (wanted ? hits : slips) += 1;
        if (marked(answer, i) != wanted) out.wrong |= bit(i);
    }
    if (right != 0 && others != 0)
        out.points = std::max(0, (hits * others - slips * right) * kAll / (right * others));
    return out;
}

int outside(const Item& item, int place) { return std::max({item.first - place, place - item.last, 0}); }

// The farthest that all of it together can stand from where it belongs: the order turned round.
int worst_order(const Decision& decision) {
    int out = 0;
    const int last = static_cast<int>(decision.items.size()) - 1;
    for (int i = 0; i <= last; ++i) out += outside(decision.items[static_cast<std::size_t>(i)], last - i);
    return out;
}

Judged judge_places(const Decision& decision, const Answer& answer) {
    Judged out;
    const bool rank = decision.kind == DecisionKind::rank;
    const auto n = static_cast<int>(decision.items.size());
    const int span = decision.ordered ? std::max(1, static_cast<int>(decision.boxes.size()) - 1) : 1;
    const int worst = rank ? worst_order(decision) : n * span;
    int off = 0;
    for (std::size_t i = 0; i < decision.items.size(); ++i) {
        const int distance = distance_of(decision, i, answer);
        if (distance != 0) out.wrong |= bit(i);
        off += rank ? distance : std::min(distance, span);
    }
    out.points = worst == 0 ? kAll : (worst - off) * kAll / worst;
    return out;
}

bool close_to(std::int64_t figure, std::int64_t to, std::int64_t within) {
    return figure >= to - within && figure <= to + within;
}

bool is_right(const Field& field, std::int32_t value, const scenario::EvalContext& context) {
    switch (field.kind) {
        case FieldKind::blank:
            return value == kBlank;
        case FieldKind::figure:
        case FieldKind::date:
            return value != kBlank && close_to(value, evaluate(field.figure, context), field.within);
        case FieldKind::one_of:
            return value == field.right;
        case FieldKind::words:
        case FieldKind::exact:
            break;
    }
    return value == 1;
}

Judged judge_form(const Decision& decision, const Answer& answer, const scenario::EvalContext& context) {
    Judged out;
    int right = 0;
    for (std::size_t i = 0; i < decision.fields.size(); ++i) {
        if (is_right(decision.fields[i], answer.values[i], context))
            ++right;
        else
            out.wrong |= bit(i);
    }
    if (!decision.fields.empty()) out.points = right * kAll / static_cast<int>(decision.fields.size());
    return out;
}

Judged judge_figure(const Decision& decision, const Answer& answer, const scenario::EvalContext& context) {
    const Field& field = decision.fields.front();
    Judged out;
    if (is_right(field, answer.values.front(), context)) {
        out.points = kAll;
        return out;
    }
    for (std::size_t i = 0; i < field.slips.size(); ++i) {
        if (!close_to(answer.values.front(), evaluate(field.slips[i].figure, context), field.within))
            continue;
        out.points = field.slips[i].points;
        out.wrong = bit(i);
        out.slip = static_cast<int>(i);
        break;
    }
    return out;
}

Judged judge_text(const Decision& decision, const Answer& answer) {
    Judged out;
    int all = 0, met = 0;
    const auto& demands = decision.writing.demands;
    for (std::size_t i = 0; i < demands.size(); ++i) {
        all += demands[i].counts;
        if (marked(answer, i))
            met += demands[i].counts;
        else
            out.wrong |= bit(i);
    }
    if (all > 0) out.points = met * kAll / all;
    return out;
}

}  // namespace

int distance_of(const Decision& decision, std::size_t index, const Answer& answer) {
    const Item& item = decision.items[index];
    if (decision.kind == DecisionKind::rank) return outside(item, answer.values[index]);
    const int off = std::abs(answer.values[index] - item.box);
    return decision.ordered ? off : std::min(off, 1);
}

Judged judge(const Decision& decision, const Answer& answer, const scenario::EvalContext& context) {
    switch (decision.kind) {
        case DecisionKind::pick:
            return judge_pick(decision, answer);
        case DecisionKind::sort:
        case DecisionKind::rank:
        case DecisionKind::rate:
            return judge_places(decision, answer);
        case DecisionKind::record:
            return judge_form(decision, answer, context);
        case DecisionKind::calculate:
            return judge_figure(decision, answer, context);
        case DecisionKind::write:
            return judge_text(decision, answer);
        case DecisionKind::none:
        case DecisionKind::choose:
            break;
    }
    return {};
}

int class_of(const Decision& decision, const Judged& judged) {
    for (std::size_t i = 0; i < decision.classes.size(); ++i) {
        const auto& one = decision.classes[i];
        if (one.wrong != 0 ? (one.wrong & judged.wrong) != 0 : judged.points >= one.from)
            return static_cast<int>(i);
    }
    return static_cast<int>(decision.classes.size()) - 1;
}

std::string_view rule_of(const Decision& decision) {
    switch (decision.kind) {
        case DecisionKind::pick:
            return "Each thing that belongs on the list counts for you when you ticked it; each that does "
                   "not "
                   "counts against you when you did. Ticking everything or nothing gains nothing.";
        case DecisionKind::sort:
            if (!decision.ordered) return "Each thing counts the same: in its place, or not.";
            return "Each thing counts the same. In the right place it counts in full; one place off, in "
                   "part.";
        case DecisionKind::rank:
            return "What counts is how far each one stands from its place, all together. A small swap costs "
                   "little.";
        case DecisionKind::rate:
            return "Each line counts the same. The same rating counts in full; the further away, the less.";
        case DecisionKind::record:
            return "Each line of the form counts the same: right, or not yet. A line that should stay empty "
                   "is "
                   "right when it is empty.";
        case DecisionKind::calculate:
            return "The right figure counts in full. A slip that many people make counts in part, and is "
                   "named.";
        case DecisionKind::write:
            return "Your text was checked for what this case asks for; each point that is met counts. "
                   "Spelling "
                   "counts for nothing.";
        case DecisionKind::none:
        case DecisionKind::choose:
            break;
    }
    return {};
}

}  // namespace rehearse::play
