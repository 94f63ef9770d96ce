// What is the learner's own beside an attempt: how sure they were of each answer, and how long it took them.
// Shown to them without a verdict; in no file that leaves the program unless they tick it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "journal/journal.hpp"
#include "session/practice.hpp"

namespace rehearse::session {

/// What lies between two entries of a log is a pause when it is longer than this, and counts as no time.
inline constexpr Timestamp kLongestPause = 10 * 60'000;

/// How sure one can say one was: the name that is kept, and the words for it.
struct Sureness {
    const char* name;   // "fairly"
    const char* words;  // "fairly sure"
};
[[nodiscard]] std::span<const Sureness> surenesses();

/// One answer of the route; looking something up is none.
struct OwnAnswer {
    int moment = 0;              // as in the debrief
    std::string sureness;        // "fairly sure"; empty: it was not said
    std::optional<int> seconds;  // since the answer before, looking up included; nothing: there was a pause
};

/// By moment. `notes` are the learner's; others than those about this attempt are passed over.
[[nodiscard]] std::vector<OwnAnswer> own_answers(const Practice& practice,
                                                 const std::vector<journal::Note>& notes);

/// Keeps how sure the learner was of the answer given last; `name` is one of surenesses(). It stands beside
/// the log, which stays as it is. Fails as the journal does, and with own.no_answer when none was given yet.
[[nodiscard]] Status keep_sureness(journal::Journal& journal, const Practice& practice,
                                   const std::string& name);

}  // namespace rehearse::session
