// The development plan for a screen, and the pack for a review.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "debrief/document.hpp"
#include "journal/plan.hpp"
#include "records/records.hpp"

namespace rehearse::present {

struct PlanItemView {
    std::string id;
    std::string title;     // all of it: "Ring back every customer on the day I said"
    std::string standing;  // "Open, by 2026-05-31: in 12 days."
    bool calls = false;    // its day has come, or is gone by
    bool settled = false;  // done, changed or dropped
    std::vector<std::pair<std::string, std::string>> parts;  // "Measured by" and the words
    std::vector<std::string> later;                          // what is still to be filled in, as questions
};

struct PlanSectionView {
    journal::Kind kind = journal::Kind::strength;
    std::string title;                // "Objectives"
    std::string empty;                // said where there is nothing yet
    std::vector<PlanItemView> items;  // what calls first, what is settled last
};

struct PlanView {
    std::string status_line;
    std::string readers;
    std::vector<PlanSectionView> sections;  // every one of them, in journal::plan_kinds()'s order
};

/// `notes` of one learner, of whatever kind; `today` is YYYY-MM-DD.
[[nodiscard]] PlanView plan_view(const std::vector<journal::Note>& notes, const std::string& today,
                                 bool sealed);

/// One line when an objective has come back: "An objective of yours has come to its day: “…”."; else empty.
[[nodiscard]] std::string come_back_words(const std::vector<journal::Note>& notes, const std::string& today);

/// Both days included; YYYY-MM-DD.
struct Range {
    std::string from, to;
    [[nodiscard]] bool has(const std::string& day) const { return from <= day && day <= to; }
};

/// The pack for a review: strengths and gaps, what was planned, done and learned in that time, the practice
/// there was, what the learner prepared, and room for the learner's and the manager's comments and for who
/// agreed. Of the reflections only `reflections`, which the learner chose, stand in it. `attempts` are the
/// learner's.
[[nodiscard]] debrief::Document review_pack(const std::vector<journal::Note>& notes,
                                            const std::vector<records::AttemptSummary>& attempts,
                                            const std::vector<journal::Note>& reflections, const Range& range,
                                            const std::string& today);

}  // namespace rehearse::present
