// What a learner gives, in two forms: flat for step(), by names for the log.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "scenario/scenario.hpp"

namespace rehearse::play {

/// `late`: the time for the answer ran out.
enum class AnswerKind : std::uint8_t {
    choose,
    pick,
    consult,
    sort,
    rank,
    rate,
    record,
    calculate,
    write,
    late
};
[[nodiscard]] std::string_view to_text(AnswerKind kind);
[[nodiscard]] std::optional<AnswerKind> answer_kind_from(std::string_view text);
/// The kind of answer that a decision of `kind` takes; it is not asked for DecisionKind::none.
[[nodiscard]] AnswerKind answer_to(scenario::DecisionKind kind);

/// A form's field that was left empty.
inline constexpr std::int32_t kBlank = INT32_MIN;

struct Answer {
    AnswerKind kind = AnswerKind::choose;
    std::uint16_t index = 0;   // choose: option; consult: place in Scenario::consults
    std::uint32_t marks = 0;   // pick: bit i, item i is marked; write: bit i, demand i is met
    std::uint16_t manner = 0;  // choose: place in Option::manners
    /// By item or field. sort, rate: the box; rank: the place the item was given, from 0; record: figure,
    /// date (yyyymmdd), option, or for words 1 when they fit and 0 when not, kBlank when empty; calculate:
    /// the figure first.
    std::array<std::int32_t, scenario::kMostItems> values{};
    friend bool operator==(const Answer&, const Answer&) = default;
};

/// What was written, what the checks found at the time, and which edition of the checks it was. Kept so that
/// playing an attempt again never needs the checks.
struct Written {
    std::string text;
    std::vector<wording::Finding> findings;
    int checks_version = 0;
    std::string result;  // the class
    friend bool operator==(const Written&, const Written&) = default;
};

/// The same by names, so that it still means the same after the file was edited.
struct NamedAnswer {
    AnswerKind kind = AnswerKind::choose;
    std::string beat;  // where it was given
    /// The option and, when asked, the manner; the marked items; the consult; the sorted or rated items; the
    /// items in the order given; the form's fields; for a text the demands that were met.
    std::vector<std::string> names;
    std::vector<std::string> values;  // sort, rate: the box of each name; record, calculate: as typed
    std::vector<std::string> fits;    // record: the fields of words that were found to fit
    std::optional<Written> written;   // write
    friend bool operator==(const NamedAnswer&, const NamedAnswer&) = default;
};

/// `typed` has a text for each field, as the learner gave it (record, calculate).
[[nodiscard]] NamedAnswer name(const scenario::Scenario& scenario, scenario::BeatIndex beat,
                               const Answer& answer, const std::vector<std::string>& typed = {},
                               std::optional<Written> written = std::nullopt);

/// The answer that `named` means in `scenario` at `beat`. Fails with play.changed and a sentence when an
/// option, item, box or field is not there any more.
[[nodiscard]] Result<Answer> find(const scenario::Scenario& scenario, scenario::BeatIndex beat,
                                  const NamedAnswer& named);

/// One line of JSON and back; damaged text fails with play.log_damaged.
[[nodiscard]] std::string to_json(const NamedAnswer& answer);
[[nodiscard]] Result<NamedAnswer> answer_from_json(const std::string& text);

}  // namespace rehearse::play
