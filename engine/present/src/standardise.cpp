// Sheets for trainers who read the same practice, and what they then talk about.
#include <algorithm>

#include "base/text.hpp"
#include "debrief/build.hpp"
#include "present/cohort.hpp"
#include "transcript.hpp"

namespace rehearse::present {
namespace {

using debrief::Block;
using debrief::BlockKind;

constexpr const char* kReading =
    "Read it on your own first. For each of the criteria below, choose one: shown, mixed, went against, or "
    "not "
    "met here. Name the moment it rests on, and say why in a few words. Write your choices into a copy of "
    "readings.csv that bears your own name.";

void add_quote(debrief::Document& out, const std::string& text, const std::string& by) {
    Block block;
    block.kind = BlockKind::quote;
    block.text = text;
    block.by = by;
    out.blocks.push_back(std::move(block));
}

void add_table(debrief::Document& out, std::vector<std::vector<std::string>> rows) {
    Block block;
    block.kind = BlockKind::table;
    block.rows = std::move(rows);
    out.blocks.push_back(std::move(block));
}

void add(debrief::Document& out, BlockKind kind, const std::string& text, int level = 0) {
    Block block;
    block.kind = kind;
    block.text = text;
    block.level = level;
    out.blocks.push_back(std::move(block));
}

// "You" is the learner, whoever reads.
std::string who_of(const Said& said) {
    if (said.kind == SaidKind::learner || said.who == "You") return "The learner";
    constexpr std::string_view kYou = "You ";
    if (said.who.starts_with(kYou)) return "The learner " + said.who.substr(kYou.size());
    constexpr std::string_view kYour = "Your ";
    if (said.who.starts_with(kYour)) return "The learner's " + said.who.substr(kYour.size());
    return said.who;
}

void add_said(debrief::Document& out, const Said& said) {
    switch (said.kind) {
        case SaidKind::coach:  // judges
            return;
        case SaidKind::sheet:
            if (said.sheet)
                for (auto& block : sheet_document(*said.sheet).blocks) out.blocks.push_back(block);
            return;
        case SaidKind::person:
        case SaidKind::learner:
        case SaidKind::action:
            return add_quote(out, said.text, who_of(said));
        case SaidKind::consult:
            return add(out, BlockKind::paragraph, "The learner looked up: " + said.text);
        case SaidKind::time:
        case SaidKind::narration:
        case SaidKind::notice:
            return add(out, BlockKind::paragraph, said.text);
    }
}

void add_transcript(debrief::Document& out, const session::Practice& practice) {
    const auto transcript = transcript_of(practice);
    std::size_t moment = 0;
    for (std::size_t i = 0; i < transcript.all.size(); ++i) {
        while (moment < transcript.moments.size() && transcript.moments[moment] == i) {
            ++moment;
            add(out, BlockKind::heading, "Moment " + std::to_string(moment), 3);
        }
        add_said(out, transcript.all[i]);
    }
}

void add_agreement(debrief::Document& out, const std::vector<assess::TrainerReading>& readings,
                   const standards::Catalogue& catalogue) {
    add(out, BlockKind::heading, "How far the readings agree", 2);
    add(out, BlockKind::paragraph,
        "Every two trainers who read the same criterion in the same transcript are one pair. It is about how "
        "the criterion is read, and not about anybody who reads it.");
    for (const auto& one : assess::agreement_of(readings)) {
        const auto* statement = catalogue.criterion(one.criterion);
        const std::string words = one.pairs == 0 ? "only one trainer has read it so far."
                                                 : std::to_string(one.agree) + " of " +
                                                       counted(one.pairs, "pair agrees.", "pairs agree.");
        add(out, BlockKind::bullet,
            one.criterion + (statement != nullptr ? " (" + statement->says + ")" : "") + ": " + words);
    }
}

std::string quote_of(const std::vector<SheetQuote>& quotes, const std::string& sheet,
                     const std::string& moment) {
    for (const auto& one : quotes)
        if (one.sheet == sheet && std::to_string(one.moment) == moment) return one.words;
    return {};
}

void add_difference(debrief::Document& out, const assess::Difference& difference,
                    const std::vector<SheetQuote>& quotes, const standards::Catalogue& catalogue) {
    const auto* statement = catalogue.criterion(difference.criterion);
    add(out, BlockKind::heading, "Transcript " + difference.sheet + ", " + difference.criterion, 3);
    if (statement != nullptr) add(out, BlockKind::paragraph, statement->says);
    std::vector<std::string> told;
    for (const auto& one : difference.readings) {
        add(out, BlockKind::bullet,
            one.trainer + ": " + one.reading + (one.moment.empty() ? "" : ", at moment " + one.moment) +
                (one.why.empty() ? "." : ". " + one.why));
        const auto quote = quote_of(quotes, one.sheet, one.moment);
        if (quote.empty() || std::find(told.begin(), told.end(), one.moment) != told.end()) continue;
        told.push_back(one.moment);
        add_quote(out, quote, "The learner, moment " + one.moment);
    }
    add(out, BlockKind::paragraph,
        "We agree to read it as: ______________________  because: ______________________");
}

}  // namespace

const std::vector<std::string>& sheet_readings() {
    static const std::vector<std::string> kReadings{"shown", "mixed", "went against", "not met here"};
    return kReadings;
}

std::vector<AskedCriterion> asked_in(const session::Practice& practice) {
    std::vector<AskedCriterion> out;
    for (const auto& id : practice.scenario().practises) {
        const auto* statement = practice.catalogue().criterion(id);
        out.push_back({id, statement != nullptr ? statement->says : std::string()});
    }
    return out;
}

debrief::Document blind_sheet(const session::Practice& practice, const std::string& sheet) {
    debrief::Document out;
    out.title = "Transcript " + sheet;
    add(out, BlockKind::notice, std::string(debrief::kStatusLine));
    add(out, BlockKind::paragraph, kReading);
    add(out, BlockKind::heading, practice.scenario().title, 2);
    add(out, BlockKind::paragraph, practice.scenario().about);
    add_transcript(out, practice);
    add(out, BlockKind::heading, "What to read in it", 2);
    std::vector<std::vector<std::string>> rows{{"Criterion", "In our words", "Reading", "Moment", "Why"}};
    for (const auto& one : asked_in(practice)) rows.push_back({one.id, one.says, "", "", ""});
    add_table(out, std::move(rows));
    add(out, BlockKind::paragraph, "Readings: " + listed(sheet_readings(), "or") + ".");
    add(out, BlockKind::notice, std::string(standards::kOurWords));
    return out;
}

debrief::Document discussion_sheet(const std::vector<assess::TrainerReading>& readings,
                                   const std::vector<SheetQuote>& quotes,
                                   const standards::Catalogue& catalogue) {
    debrief::Document out;
    out.title = "Reading the same practice";
    add(out, BlockKind::notice, std::string(debrief::kStatusLine));
    add_agreement(out, readings, catalogue);
    const auto differences = assess::differences_in(readings);
    add(out, BlockKind::heading, "To talk about", 2);
    if (differences.empty()) add(out, BlockKind::paragraph, "Nobody read anything differently.");
    for (const auto& one : differences) add_difference(out, one, quotes, catalogue);
    add(out, BlockKind::notice, std::string(standards::kOurWords));
    return out;
}

}  // namespace rehearse::present
