// Play, as a pure function: step(setting, state, answer) -> state', events. A step of a scenario without
// functions neither allocates nor enters a script.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "play/answer.hpp"
#include "play/judge.hpp"
#include "play/setting.hpp"
#include "play/state.hpp"

namespace rehearse::play {

enum class EventKind : std::uint8_t {
    consulted,  // index: the consult; a: 1 the first time, else 0
    answered,   // index: option (b: manner), or class; a: points; -1 when it came too late
    line,       // line: what is said
    mood,       // index: cast member; a -> b
    trust,      // index: cast member; a -> b
    clock,      // a -> b, minutes since the start
    chance,     // index: the way that was drawn
    promised,   // index: the promise
    kept,       // index: the promise
    broken,     // index: the promise
    served,     // index: cast member whose wait is over
    arrived,    // beat
    ended,      // beat
};

struct Event {
    EventKind kind = EventKind::line;
    scenario::BeatIndex beat = scenario::kNowhere;
    std::int32_t index = 0;
    std::int32_t a = 0;
    std::int32_t b = 0;
    const scenario::Line* line = nullptr;  // belongs to the scenario
    std::uint32_t captured = 0;            // where this line's slot values start in Events::captured
};

/// What happened, in order. Reuse one buffer to step without allocating.
struct Events {
    std::vector<Event> all;
    std::vector<std::int32_t> captured;  // slot values as they were when the line was said
    void clear() {
        all.clear();
        captured.clear();
    }
};

/// How luck falls, decided from outside, for exploring: at the n-th draw of a step the way `ways[n]` is
/// taken, and at draws beyond those the first way. What there was to draw is noted.
struct Luck {
    std::vector<std::uint16_t> ways;
    std::vector<const scenario::Route*> drawn;  // by the step, in order
};

/// Enters the first beat. `events` is cleared first. Without `luck` the seed decides. Fails with play.fault
/// when a function of the author's fails or the story runs in a circle without a decision.
[[nodiscard]] Status begin(const Setting& setting, State& out, Events& events, Luck* luck = nullptr);

/// Applies `answer` to `state`. `out` may not be `state`. Fails with play.not_offered when the answer is not
/// possible there, and with play.fault as begin() does; `out` is then meaningless and nothing has happened.
[[nodiscard]] Status step(const Setting& setting, const State& state, const Answer& answer, State& out,
                          Events& events, Luck* luck = nullptr);

/// True when the story is over.
[[nodiscard]] bool is_over(const Setting& setting, const State& state);

/// What can be answered in a state, in the order to show it (options shuffled by seed and beat).
struct Offer {
    std::vector<int> options;   // choose: places in Decision::options
    std::vector<int> items;     // places in Decision::items; a colleague's words stand in their own order
    std::vector<int> consults;  // places in Scenario::consults, in the author's order
};
[[nodiscard]] Result<Offer> offer(const Setting& setting, const State& state);

/// What would follow from `answer` in `state`: the case that holds, the class it falls into, the consult's
/// own; and on top of a reply, how it was said. For assessment and exploration.
struct Follows {
    const scenario::Consequence* first = nullptr;
    const scenario::Consequence* manner = nullptr;  // nullptr: the reply does not ask how
};
[[nodiscard]] Follows consequences_of(const Setting& setting, const State& state, const Answer& answer);

/// Points, and what was wrong, of an answer that falls into a class.
[[nodiscard]] Judged judge(const Setting& setting, const State& state, const Answer& answer);

/// What the learner said or did by `answer` in `state`, as words; `named` has what was typed.
[[nodiscard]] std::string words_of(const Setting& setting, const State& state, const Answer& answer,
                                   const NamedAnswer& named);

/// A text filled in from `slots`.
[[nodiscard]] std::string render(const Setting& setting, const scenario::Text& text, const State& state);
/// A line as it was said.
[[nodiscard]] std::string render(const Setting& setting, const Events& events, const Event& event);
/// "Saturday, 11:46"
[[nodiscard]] std::string clock_of(const Setting& setting, const State& state);

/// The two values of an ending, each 0-100.
struct Values {
    int customer = 0;
    int organisation = 0;
};
[[nodiscard]] Values values_of(const Setting& setting, const State& state);

/// Changes whenever the same answers could lead elsewhere than before: kept with every attempt.
inline constexpr int kRulesVersion = 1;

}  // namespace rehearse::play
