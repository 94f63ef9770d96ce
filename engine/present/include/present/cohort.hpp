// What the practice of several learners adds up to, as a screen shows it: letters with a legend, never colour
// alone; learners by name, never by how they do.
#pragma once

#include <string>
#include <vector>

#include "assess/agreement.hpp"
#include "debrief/document.hpp"
#include "session/cohort.hpp"

namespace rehearse::present {

struct HeatCell {
    std::string letter;  // "S", "s", "."; see the legend
    std::string words;   // "secure", "not enough practice yet; so far like secure", "not met"
    int attempts = 0;
    int chances = 0;
};

struct HeatRow {
    std::string id;
    std::string says;             // in our own words
    std::vector<HeatCell> cells;  // as HeatView::learners
    std::string words;            // "emerging, so far or told, for 2 of the 3 who met it."
    int low = 0;                  // learners in the lowest band, so far or told
};

struct HeatView {
    std::string status_line;
    std::vector<std::string> learners;  // by name
    std::vector<HeatRow> rows;  // where most are in the lowest band first, then in the standard's order
    std::vector<std::pair<std::string, std::string>> legend;  // letter, words
    std::vector<std::string> notes;                           // how it is counted, what could not be read
};

[[nodiscard]] HeatView heat_view(const session::Cohort& cohort, const standards::Catalogue& catalogue);

/// One learner in the list of who practised what.
struct LearnerView {
    std::string name;
    std::string words;                   // "3 attempts, last on 2026-03-01."
    std::vector<std::string> practised;  // "Kettle, day 24: twice (busy and routine), last on 2026-03-01"
};
/// By name.
[[nodiscard]] std::vector<LearnerView> learner_views(const std::vector<records::AttemptSummary>& attempts);

/// Tables for a spreadsheet, the heads first, each row with the status line: all attempts by learner; and
/// what each learner's practice adds up to, criterion by criterion.
[[nodiscard]] std::vector<std::vector<std::string>> attempt_table(
    const std::vector<records::AttemptSummary>& attempts);
[[nodiscard]] std::vector<std::vector<std::string>> criterion_table(const HeatView& view);

/// A transcript for trainers who read it without knowing whose it is, or what the program reads in it; made
/// from session::blinded(). `sheet` is what it is called.
[[nodiscard]] debrief::Document blind_sheet(const session::Practice& practice, const std::string& sheet);
/// The criteria that a blind sheet asks for, by id, with our own words.
struct AskedCriterion {
    std::string id;
    std::string says;
};
[[nodiscard]] std::vector<AskedCriterion> asked_in(const session::Practice& practice);
/// The readings a trainer can give on a sheet.
[[nodiscard]] const std::vector<std::string>& sheet_readings();

/// A quote for the discussion: what was said at a moment of a sheet.
struct SheetQuote {
    std::string sheet;
    int moment = 0;
    std::string words;
};
/// How far the trainers agree, and where they differ, with the quotes to talk about.
[[nodiscard]] debrief::Document discussion_sheet(const std::vector<assess::TrainerReading>& readings,
                                                 const std::vector<SheetQuote>& quotes,
                                                 const standards::Catalogue& catalogue);

}  // namespace rehearse::present
