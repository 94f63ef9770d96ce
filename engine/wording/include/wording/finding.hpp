// What a check found in a reply, and where.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse::wording {

/// Raised whenever the same text and brief could give other findings. Kept with every logged reply.
inline constexpr int checks_version = 2;

enum class Check {
    greeting,
    purpose,
    feeling,
    apology,
    question,
    next_step,
    sign_off,
    length,
    reading_ease,
    blame,
    jargon,
    shouting,
    personal_data,
    spelling,
};

/// `note` is for spelling alone: something to look at that changes nothing. `not_checked`: the check could
/// not be made on this text; `not_asked`: the case does not ask for it.
enum class Verdict { met, not_met, note, not_checked, not_asked };

struct Finding {
    Check which = Check::greeting;
    Verdict verdict = Verdict::met;
    /// The place in the text, in bytes, on borders of characters; begin == end where there is none.
    std::size_t begin = 0, end = 0;
    std::string about;  // the question's id; empty for every other check
    std::string says;   // one sentence for the learner, about the text and never about a person
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// All checks, in the order of the enumeration.
[[nodiscard]] const std::vector<Check>& all_checks();

/// "reading ease": the name in files and reports; and back.
[[nodiscard]] std::string_view to_text(Check check);
[[nodiscard]] std::string_view to_text(Verdict verdict);
[[nodiscard]] std::optional<Check> check_named(std::string_view name);
[[nodiscard]] std::optional<Verdict> verdict_named(std::string_view name);

/// What the findings say of one check as a whole: not_met or note if one of them does, else their verdict.
/// For questions `about` chooses one; not_asked when there is no such finding.
[[nodiscard]] Verdict overall(const std::vector<Finding>& findings, Check which, std::string_view about = {});

}  // namespace rehearse::wording
