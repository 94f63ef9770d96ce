// What the best answers lead to from every state, with the expectation over luck, so that luck is never the
// learner's fault; and how it goes for learners who click without reading.
#pragma once

#include <string>
#include <vector>

#include "explore/space.hpp"

namespace rehearse::explore {

/// What an ending is worth, or is expected to be: 0-100 each. Best is what has the greatest sum.
struct Worth {
    double customer = 0;
    double organisation = 0;
    [[nodiscard]] double sum() const { return customer + organisation; }
};

inline constexpr std::uint16_t kNoAction = 0xFFFF;

/// What may be taken for the best answer. `sound`: nothing critical, and nothing that goes against a
/// criterion, as long as anything else is on offer. Being late never is.
enum class Taking : std::uint8_t { any, sound };

/// By state.
struct Values {
    std::vector<Worth> worth;
    std::vector<std::uint16_t>
        best;  // place in Space::actions_of; kNoAction at endings and where it is stuck
};
[[nodiscard]] Values solve(const Space& space, Taking taking = Taking::any);

/// True when `action` in `id` is critical or goes against a criterion.
[[nodiscard]] bool is_unsound(const Space& space, StateId id, const Action& action);

/// What is expected after `action` in `id`, when the best answers follow.
[[nodiscard]] Worth worth_of(const Space& space, const Values& values, StateId id, std::uint16_t action);

/// The clicker that answers just as `clicker` does in this scenario: marking everything is answering at
/// random where nothing is to be marked.
[[nodiscard]] Clicker same_as(const scenario::Scenario& scenario, Clicker clicker);

/// Where a clicker ends.
struct Endings {
    std::vector<double> share;  // by beat; 0 where it is no ending
    Worth expected;             // over the endings
    double never = 0;           // goes round for ever, or is stuck
    double answers = 0;         // given on average
};
[[nodiscard]] Endings endings_of(const Space& space, Clicker clicker);

/// How likely `clicker` is to give each of the actions in `id`; consults and being late never.
/// `out` has one figure for each of Space::actions_of.
void clicks(const Space& space, StateId id, Clicker clicker, std::vector<double>& out);

}  // namespace rehearse::explore
