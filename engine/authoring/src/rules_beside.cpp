// Which replies stand beside each other, and which of them is best.
#include <algorithm>
#include <set>

#include "rules.hpp"

namespace rehearse::authoring {
namespace {

using scenario::Expression;
using scenario::Option;

constexpr long long kMostStates = 1024;  // a mood and three flags; what reads more is not tried

void note_slots(const Expression& condition, std::set<int>& out) {
    for (const auto& instruction : condition.code)
        if (instruction.op == scenario::Op::slot) out.insert(instruction.argument);
}

/// Every state of a few slots, one after another; the others stay as the story starts.
class States {
public:
    States(const Subject& subject, const std::set<int>& slots) : all_(subject.scenario.slots), slots_(slots) {
        for (const auto& slot : all_) values_.push_back(slot.start);
        for (const int slot : slots_) {
            values_[at(slot)] = all_[at(slot)].least;
            many_ = std::min(kMostStates + 1, many_ * (all_[at(slot)].most - all_[at(slot)].least + 1LL));
        }
        for (const auto& name : subject.scenario.rules_read)
            rules_.push_back(subject.organisation.figure(name, subject.scenario.role).value_or(0));
    }
    [[nodiscard]] bool too_many() const { return many_ > kMostStates; }
    [[nodiscard]] bool holds(const Expression& condition) const {
        return scenario::evaluate(condition, {values_.data(), rules_.data(), nullptr, nullptr}) != 0;
    }
    /// False after the last one.
    bool next() {
        for (const int slot : slots_) {
            if (values_[at(slot)]++ < all_[at(slot)].most) return true;
            values_[at(slot)] = all_[at(slot)].least;
        }
        return false;
    }

private:
    static std::size_t at(int slot) { return static_cast<std::size_t>(slot); }

    const std::vector<scenario::Slot>& all_;
    const std::set<int>& slots_;
    std::vector<std::int32_t> values_, rules_;
    long long many_ = 1;
};

}  // namespace

bool kept_apart(const Subject& subject, const Option& one, const Option& other) {
    if (!one.when || !other.when || one.when->function >= 0 || other.when->function >= 0) return false;
    std::set<int> slots;
    note_slots(*one.when, slots);
    note_slots(*other.when, slots);
    States states(subject, slots);
    if (states.too_many()) return false;
    do {
        if (states.holds(*one.when) && states.holds(*other.when)) return false;
    } while (states.next());
    return true;
}

Replies beside(const Subject& subject, const Option& option, const std::vector<Option>& options) {
    Replies out;
    for (const auto& other : options)
        if (&other != &option && !kept_apart(subject, option, other)) out.push_back(&other);
    return out;
}

Replies best_of(const Subject& subject, const std::vector<Option>& options) {
    Replies out;
    for (const auto& option : options) {
        const auto others = beside(subject, option, options);
        const int worth = worth_of(option).least;
        if (!others.empty() && std::all_of(others.begin(), others.end(), [&](const Option* other) {
                return worth > worth_of(*other).most;
            }))
            out.push_back(&option);
    }
    return out;
}

}  // namespace rehearse::authoring
