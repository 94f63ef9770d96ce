// Practice over time, from the records: nothing is played again but what was not added up yet.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "assess/suggest.hpp"
#include "session/practice.hpp"

namespace rehearse::session {

/// Of how attempts are added up, by these rules of play. Folds of another version are made again.
[[nodiscard]] int fold_version();

using assess::kDaysPutOff;

/// Days of UTC as YYYY-MM-DD, both included; empty: no bound.
struct Period {
    std::string from, to;
    [[nodiscard]] bool has(Timestamp at) const;
};

struct Growth {
    std::string learner;
    std::vector<assess::CriterionGrowth> criteria;  // by id
    std::map<std::string, assess::Due> due;         // by criterion
    std::vector<assess::Suggestion> suggestions;    // see assess::suggestions
    std::map<std::string, std::int64_t> put_off;    // scenario -> the day it may be suggested again
    std::vector<std::string> unread;                // attempts that could not be read, and so do not count
    std::int64_t today = 0;
};

/// What the first answers of an attempt add up to, from its log alone. Later branches are exploring and do
/// not count. Fails when the attempt cannot be played as it was.
[[nodiscard]] Result<records::Fold> fold_of(const Workplace& workplace, const std::string& attempt);

/// Adds up what was not yet, and looks at all of it that was begun in `period`. `items` are the library's:
/// what can be suggested. Fails as the records do, or with growth.damaged.
[[nodiscard]] Result<Growth> growth(const Workplace& workplace, const std::string& learner,
                                    const std::vector<Item>& items, const Period& period = {});

/// "Not now": `scenario`, an id of the library, is not suggested for a while. Fails with library.unknown.
[[nodiscard]] Status put_off(const Workplace& workplace, const std::string& learner,
                             const std::string& scenario);

}  // namespace rehearse::session
