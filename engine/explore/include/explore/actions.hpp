// The answers worth telling apart at a decision: every reply with every manner, every class with one answer
// that falls into it, every consult, and being late.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "play/answer.hpp"
#include "play/setting.hpp"
#include "play/state.hpp"

namespace rehearse::explore {

/// Learners who click without reading: what becomes of them says whether a scenario can be guessed.
enum class Clicker : std::uint8_t {
    at_random,    // any answer on offer, each as likely
    first,        // the first reply as written; else at random
    longest,      // the longest reply
    courteous,    // the reply with most courtesy words
    all_marked,   // marks everything in a `pick`; replies at random
    none_marked,  // marks nothing
    as_given,     // leaves the order of a `rank` as it stands in the file
};
inline constexpr std::size_t kClickers = 7;
[[nodiscard]] std::string_view to_text(Clicker clicker);

/// One answer, or one class of answers.
struct Action {
    play::AnswerKind kind = play::AnswerKind::choose;
    std::uint16_t index = 0;  // choose: option; consult: place in Scenario::consults; else the class
    std::uint16_t manner = 0;
    /// An answer of that class. For a form the values are filled in by answer_of(), because what is right can
    /// depend on the story; `marks` then has the fields that are right, or (calculate) the figures that can
    /// fall into the class: bit 0 the right one, bit n the n-th slip, kNoneOfThem. The first that does is
    /// given.
    play::Answer sample;
    bool by_sample = false;  // write: it is taken for possible because the author gives a text for it
    /// How likely each clicker falls into this class, when the class does not depend on the state; choose and
    /// consult: unused.
    std::array<double, kClickers> chance{};
};

inline constexpr std::uint32_t kNoneOfThem = 1U << 31U;

/// Everything that can be answered at `beat`; conditions are not looked at.
[[nodiscard]] std::vector<Action> actions_at(const scenario::Scenario& scenario, scenario::BeatIndex beat);

/// The classes of a decision that some answer falls into, each with one such answer. Exact: by adding item to
/// item, never by trying all orders or subsets; for a `rank` of more than 12 items by sample.
[[nodiscard]] std::vector<Action> classes_of(const scenario::Decision& decision);

/// `action` as an answer to give in `state`.
[[nodiscard]] play::Answer answer_of(const play::Setting& setting, const play::State& state,
                                     const Action& action);

/// True when `action` is on offer in `state`, or cannot be said to be because a function fails: then so does
/// the step. A consult that was opened before brings nothing new and is not on offer; nor is a class of
/// figures that none falls into in this state.
[[nodiscard]] bool is_open(const play::Setting& setting, const play::State& state, const Action& action);

}  // namespace rehearse::explore
