// What one attempt says, criterion by criterion and moment by moment. A pure function of what was played: no
// total, no percentage, nothing about the person.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "play/log.hpp"
#include "play/replay.hpp"
#include "play/said.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::assess {

/// A fall of the customer's mood by this much at a moment that was right makes it "right, and hard".
inline constexpr int kHardFall = 5;
/// A change of mood by this much at one moment is a swing.
inline constexpr int kSwing = 10;
/// So many moments at most are named as something to try differently.
inline constexpr std::size_t kMostToTry = 3;

enum class Source : std::uint8_t { decision, consult };

/// One criterion at one decision met for the first time, or at one consult on offer for the first time.
/// Moments count from 1, as in Played::moments (place 0 is moment 1).
struct Chance {
    int criterion = 0;  // index into Scenario::criteria
    Source source = Source::decision;
    int index = 0;   // the beat, or the place in Scenario::consults
    int moment = 0;  // where it was answered; for a consult never opened, where it was first on offer
    int best = 0;    // the best declared there for this criterion; 0 when one could only go against it
    int got = 0;     // what the answer said about it
    bool first_answer = false;   // AttemptLog::is_first_answer of that moment
    bool on_first_line = false;  // AttemptLog::on_first_line of that moment
};

using play::Said;

struct MomentReading {
    int number = 0;  // 1, 2, 3 …
    scenario::BeatIndex beat = scenario::kNowhere;
    play::AnswerKind kind = play::AnswerKind::choose;
    bool repeated = false;   // the decision was met, or the consult opened, before: it says nothing new
    std::vector<Said> said;  // empty when repeated
    scenario::Critical critical = scenario::Critical::none;
    int mood_before = 0;
    int mood_answered = 0;  // after the answer's own effects
    int mood_after = 0;     // after all that followed, up to the next decision
    bool by_luck = false;   // luck had a hand in what followed: nobody's doing
    bool swing = false;
    bool right_and_hard =
        false;        // something good said and nothing bad, no breach, and mood fell, not by luck
    int minutes = 0;  // from this answer to the next decision, on the story's clock
    bool first_answer = false;
    bool on_first_line = false;

    /// Sums of what it said in favour, and against (never above 0).
    [[nodiscard]] int in_favour() const;
    [[nodiscard]] int against() const;
};

enum class Reading : std::uint8_t { not_met, nothing_against, not_taken_up, went_against, mixed, shown };
/// "shown", "mixed", "went against", "not taken up", "nothing against it" (where an answer could only go
/// against it, and none did), "not met here"
[[nodiscard]] std::string_view to_text(Reading reading);

/// One criterion in this attempt.
struct CriterionReading {
    std::string id;
    std::string says;  // in our own words; empty when the catalogue does not have it
    Reading reading = Reading::not_met;
    int chances = 0;
    int got = 0;
    int best = 0;
    std::vector<int> moments;  // where an answer said something about it
};

struct Breach {
    int moment = 0;
    scenario::Critical kind = scenario::Critical::none;
};

/// What came of it. The two values stand side by side; they are never added.
struct Outcome {
    std::string title;
    std::string says;
    play::Values values;
};

/// A moment that could be tried differently.
struct ToTry {
    int moment = 0;
    int option = -1;  // a better one that was on offer there (place in Decision::options); -1: none
};

struct Assessment {
    std::vector<MomentReading> moments;
    std::vector<Chance> ledger;              // by moment
    std::vector<CriterionReading> criteria;  // those the scenario practises, then others that had a chance
    std::vector<Breach> breaches;            // in order of time
    std::optional<Outcome> outcome;          // nothing while the story is not over
    int opening_mood = 0;
    std::vector<int> strengths;  // moments, the strongest first
    std::vector<ToTry> to_try;   // breaches first, then the weakest; at most kMostToTry
    int minutes = 0;             // on the story's clock
    bool rewound = false;        // the learner went back at least once, anywhere in the attempt
    bool first_line = true;      // every answer here was the first one given at its place
    play::Mode mode = play::Mode::practice;
    std::string condition;

    /// Moment `number`, which must exist.
    [[nodiscard]] const MomentReading& moment(int number) const {
        return moments.at(static_cast<std::size_t>(number - 1));
    }
};

/// Reads `played`, a route through `log` played in `setting`. A criterion the catalogue lacks keeps its code
/// alone.
[[nodiscard]] Assessment assess(const play::Setting& setting, const play::Played& played,
                                const play::AttemptLog& log, const standards::Catalogue& catalogue);

}  // namespace rehearse::assess
