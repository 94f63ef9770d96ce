// What to practise next, with the reason in words. Nothing is locked, and every suggestion can be put off.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "assess/fsrs.hpp"
#include "assess/growth.hpp"
#include "play/practised.hpp"

namespace rehearse::assess {

inline constexpr std::size_t kMostSuggestions = 3;
/// What was put off is not suggested again for so many days.
inline constexpr std::int64_t kDaysPutOff = 7;

/// A scenario that could be practised.
struct Offered {
    std::string id;
    std::string title;
    std::string customer;
    std::vector<std::string> conditions;
    std::vector<std::string> practises;  // criterion ids
    bool tried = false;
    bool on_route = false;         // practises something of a unit that the learner means to take
    std::optional<int> by_chance;  // what answering at random comes to, 0-200; nothing: not known
};

struct Suggestion {
    std::string scenario;
    std::string title;
    std::string condition;             // one that would be new for a criterion; empty: any
    std::vector<std::string> reasons;  // sentences, the strongest first; never empty
};

/// What suggestions are made from. All borrowed.
struct Practice {
    std::span<const play::Practised> practised;  // in the order begun
    std::span<const CriterionGrowth> growth;     // of the same
    std::span<const play::PutOff> put_off;
    const Bands& bands;
    const FsrsParameters& fsrs;
    std::int64_t today = 0;  // see day_of
};

/// When each criterion practised is due again, by id.
[[nodiscard]] std::map<std::string, Due> due_by_criterion(const Practice& practice);

/// The days on which what is put off now may be suggested again, by scenario; those gone by are left out.
[[nodiscard]] std::map<std::string, std::int64_t> put_off_until(std::span<const play::PutOff> put_off,
                                                                std::int64_t today);

/// At most kMostSuggestions of `offered`, the strongest first: what is due to come back to; then what would
/// widen the spread of a criterion that has no band yet; then what was never tried, those on the learner's
/// route first, and then those in which even answering at random goes far. The same input gives the same
/// suggestions.
[[nodiscard]] std::vector<Suggestion> suggestions(const Practice& practice, std::span<const Offered> offered);

}  // namespace rehearse::assess
