// What a learner gives, in two forms: flat for step(), by names for the log.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "scenario/scenario.hpp"

namespace rehearse::play {

enum class AnswerKind : std::uint8_t { choose, pick, consult };
[[nodiscard]] std::string_view to_text(AnswerKind kind);

struct Answer {
    AnswerKind kind = AnswerKind::choose;
    std::uint16_t index = 0;  // choose: option; consult: place in Scenario::consults
    std::uint32_t marks = 0;  // pick: bit i stands for item i
    friend bool operator==(const Answer&, const Answer&) = default;
};

/// The same by names, so that it still means the same after the file was edited.
struct NamedAnswer {
    AnswerKind kind = AnswerKind::choose;
    std::string beat;                // where it was given
    std::vector<std::string> names;  // the option, the marked items, or the consult
    friend bool operator==(const NamedAnswer&, const NamedAnswer&) = default;
};

[[nodiscard]] NamedAnswer name(const scenario::Scenario& scenario, scenario::BeatIndex beat,
                               const Answer& answer);

/// The answer that `named` means in `scenario` at `beat`. Fails with play.changed and a sentence when the
/// option, item or consult is not there any more.
[[nodiscard]] Result<Answer> find(const scenario::Scenario& scenario, scenario::BeatIndex beat,
                                  const NamedAnswer& named);

/// One line of JSON and back; damaged text fails with play.log_damaged.
[[nodiscard]] std::string to_json(const NamedAnswer& answer);
[[nodiscard]] Result<NamedAnswer> answer_from_json(const std::string& text);

/// Points of a pick, 0 to 100: the share of right items marked less the share of wrong items marked, rounded
/// down, never below zero. So marking all or none earns 0, and correcting one mark never lowers the points.
[[nodiscard]] int pick_points(const scenario::Decision& decision, std::uint32_t marks);

/// The class that `points` fall into (index into Decision::classes).
[[nodiscard]] int class_of(const scenario::Decision& decision, int points);

}  // namespace rehearse::play
