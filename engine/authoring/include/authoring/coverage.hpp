// Which scenarios practise which statements of the standards, under which conditions, and what has none.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "session/library.hpp"

namespace rehearse::authoring {

/// The decisions that bear on a criterion and are met on one way through, in one condition of a scenario.
struct Met {
    std::string condition;           // "busy"
    std::vector<std::string> beats;  // at least one, in order
    bool settled = true;             // false: there may be a way with more
    std::size_t to_show = 0;         // on one way through: those at which it can be shown, 2 or more as 2
};

/// What one scenario does for one statement.
struct Practice {
    std::size_t scenario = 0;  // place in Coverage::scenarios
    std::vector<Met> met;      // by condition; empty for a knowledge item, which is talked about afterwards
};

/// How a criterion stands. It counts only with two chances on one way through.
enum class Standing {
    practised,  // at least two chances on one way
    once,       // one chance, and no way has more
    unsettled,  // one chance was found, and not every way could be looked at
    none,
    workplace,  // cannot be practised here; see standards::Reach
};
/// "at least two chances on one route", "one chance only" …
[[nodiscard]] std::string_view to_text(Standing standing);

struct CoveringScenario {
    std::string id, title;
    std::vector<std::string> conditions, circumstances, core_skills;
};

struct Coverage {
    std::vector<CoveringScenario> scenarios;
    std::vector<std::string> left_out;  // ids of scenarios with mistakes, and why one could not be played
    /// By criterion and by knowledge item: all that some scenario is practice for.
    std::map<std::string, std::vector<Practice>, std::less<>> practice;

    /// Empty when there is none.
    [[nodiscard]] const std::vector<Practice>& of(std::string_view id) const;
    [[nodiscard]] Standing standing(const standards::Catalogue& catalogue, std::string_view criterion) const;
    /// Of the statements that ask for the same as `id`, those that are practised; for a knowledge item those
    /// that are talked about.
    [[nodiscard]] std::vector<std::string> same_practised(const standards::Catalogue& catalogue,
                                                          std::string_view id) const;
};

/// Figures over some units; a unit that is named twice counts once.
struct CoverageSum {
    int criteria = 0, workplace = 0;        // the others can be practised here
    int practised = 0, once = 0, none = 0;  // of those; `once` with what is unsettled
    int to_show = 0;  // of the practised: two of the chances can show it, and not only go against it
    int same = 0;     // of those without two chances: the same as one that has them
    int knowledge = 0, talked_about = 0;
    [[nodiscard]] int can_be_practised() const { return criteria - workplace; }
};
[[nodiscard]] CoverageSum sum_of(const Coverage& coverage, const standards::Catalogue& catalogue,
                                 const std::vector<std::string>& units);

/// Looks through every scenario of the library in each of its conditions. What was found is kept by digest
/// below the data folder, as exploring does; `files` writes it. `tell` is called before each look that takes
/// time.
[[nodiscard]] Coverage coverage_of(const session::Library& library, Files& files,
                                   const std::function<void(const std::string&)>& tell = {});

/// Schema rehearse.coverage/1: the sum, and every criterion and knowledge item of `units`.
[[nodiscard]] std::string to_json(const Coverage& coverage, const standards::Catalogue& catalogue,
                                  const std::vector<std::string>& units);

}  // namespace rehearse::authoring
