// Meta-skills in the learner's own view, over time. What is shown is the words of a behaviour the learner
// chose; the places of a chart go with them and never stand alone.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "journal/journal.hpp"
#include "present/notes.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::present {

/// What is known of an attempt that a rating stands beside; of the moments maybe nothing.
struct RatedAttempt {
    std::string title;                // of its scenario
    std::vector<MomentView> moments;  // to look at
};
using RatedAttempts = std::map<std::string, RatedAttempt>;  // by the attempt's id

/// One own view, on one day.
struct MetaPoint {
    std::string date;
    int place = 0;        // of the behaviour among the skill's anchors, from 1; for a chart
    std::string words;    // the behaviour, as it is told now
    std::string when;     // "to begin with", "after “Kettle”", "at a review"
    std::string example;  // the learner's own; may be empty
    std::string attempt;  // its id; empty when it is about none
    std::vector<MomentView> moments;
};

struct MetaSkillView {
    std::string id, name, says, group;
    std::vector<std::string> anchors;  // from beginning to strong
    std::vector<MetaPoint> points;     // the oldest first
    std::string in_words;              // the way from the first to the last, in words; empty without points
};

/// All skills in the catalogue's order, each with the learner's own views of it, the data of its chart.
[[nodiscard]] std::vector<MetaSkillView> meta_view(const standards::Catalogue& catalogue,
                                                   const std::vector<journal::Note>& notes,
                                                   const RatedAttempts& attempts = {});

/// Looked up by id or name in whatever case, or by the beginning of it; nothing when none or several fit.
[[nodiscard]] std::optional<MetaSkillView> find_skill(const std::vector<MetaSkillView>& skills,
                                                      const std::string& name);

/// The skills of a baseline that has no rating yet; or, `about` an attempt, those of `declared`.
[[nodiscard]] std::vector<std::string> not_rated(const std::vector<std::string>& declared,
                                                 const std::vector<journal::Note>& notes,
                                                 const std::string& about);
/// A review is one round: it goes on for a week. The skills this one has not come to; all when a new one
/// begins. `today` is YYYY-MM-DD.
[[nodiscard]] std::vector<std::string> not_reviewed(const std::vector<std::string>& all,
                                                    const std::vector<journal::Note>& notes,
                                                    const std::string& today);

/// Moments of an attempt to look at for its meta-skills.
[[nodiscard]] std::vector<MomentView> moments_to_look_at(const debrief::Document& debrief);

}  // namespace rehearse::present
