#include "present/portfolio.hpp"

#include <algorithm>
#include <map>

#include "assess/assessment.hpp"
#include "assess/words.hpp"
#include "base/text.hpp"
#include "blocks.hpp"
#include "debrief/build.hpp"
#include "present/growth.hpp"

namespace rehearse::present {
namespace {

using records::AttemptSummary;
using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t kMostQuotes = 2;

/// One attempt, as it is told here.
struct Told {
    const AttemptSummary& attempt;
    int before = 0;  // attempts at the same scenario that were begun earlier
    const session::Practice& practice;
    assess::Assessment assessment;

    [[nodiscard]] const play::Moment& moment(int number) const {
        return practice.played().moments.at(static_cast<std::size_t>(number) - 1);
    }
    [[nodiscard]] std::string said(int number) const {
        constexpr int kMost = 240;  // columns
        const std::string& words = moment(number).said;
        const auto lines = wrap(words, kMost);
        return lines.front() + (lines.front().size() < words.size() ? " …" : "");
    }
    [[nodiscard]] std::string customer() const { return practice.scenario().cast.front().name; }
};

std::string circumstances(const Told& told) {
    std::string out =
        std::string(play::to_text(told.assessment.mode)) + " mode, " + told.assessment.condition + "; ";
    out += told.before == 0
               ? "first time at this scenario"
               : "a repeat, after " + counted(told.before, "earlier attempt", "earlier attempts");
    if (!told.assessment.rewound) return out + ".";
    return out + (told.assessment.first_line ? "; went back, but only afterwards, to explore."
                                             : "; went back, so not all answers here are first ones.");
}

void add_outcome(const Told& told, Pages& out) {
    const auto& outcome = told.assessment.outcome;
    if (!outcome) {
        out.paragraph("Not finished.");
        return;
    }
    const std::string title = outcome->title.empty() ? "" : outcome->title + ". ";
    out.paragraph(title + "For " + told.customer() + ", it " +
                  std::string(assess::outcome_words(outcome->values.customer)) +
                  ". For the organisation, it " +
                  std::string(assess::outcome_words(outcome->values.organisation)) + ".");
}

// What was unsafe, unlawful or the like comes first, as it does in a debrief.
void add_breaches(const Told& told, Pages& out) {
    for (const auto& breach : told.assessment.breaches) {
        const std::string kind(to_text(breach.kind));
        out.paragraph("To talk through with a trainer first (" + kind + "):");
        out.quote(told.said(breach.moment), "You");
    }
}

void add_strengths(const Told& told, Pages& out) {
    const auto& strengths = told.assessment.strengths;
    if (strengths.empty()) return;
    out.paragraph("What went well:");
    for (std::size_t i = 0; i < std::min(kMostQuotes, strengths.size()); ++i)
        out.quote(told.said(strengths[i]), "You");
}

void add_to_try(const Told& told, Pages& out) {
    if (told.assessment.to_try.empty()) return;
    const auto& one = told.assessment.to_try.front();
    out.paragraph("What to try next time, instead of:");
    out.quote(told.said(one.moment), "You");
    if (one.option < 0) return;
    const auto& at = told.moment(one.moment);
    const auto& option =
        told.practice.scenario().beats[at.before.at].decision.options[static_cast<std::size_t>(one.option)];
    out.quote(play::render(told.practice.setting(), option.text, at.before), "Another line");
}

void add_attempt(const Told& told, const PortfolioWish& wish, Pages& out) {
    auto ticks = wish.ticks;
    ticks.reflection = false;  // all of them stand at the end
    out.heading(date_only(told.attempt.started) + ": " + told.attempt.scenario_title, 3);
    out.paragraph("Practised in " + circumstances(told));
    add_breaches(told, out);
    add_outcome(told, out);
    add_strengths(told, out);
    add_to_try(told, out);
    const auto own = session::ticked_blocks(ticks, told.practice, wish.notes);
    if (own.empty()) return;
    out.paragraph(session::written_by(wish.name) + ", and added by choice:");
    out.add(own);
}

void add_rows(const Told& told, Rows& rows) {
    for (const auto& one : told.assessment.criteria)
        rows.push_back({date_only(told.attempt.started), told.attempt.scenario_id,
                        told.attempt.scenario_title, told.attempt.id,
                        std::string(play::to_text(told.assessment.mode)), told.assessment.condition,
                        told.assessment.first_line ? "yes" : "no", one.id, one.says,
                        std::to_string(one.chances), std::string(to_text(one.reading)),
                        std::string(standards::kOurWords) + " " + std::string(debrief::kStatusLine)});
}

void add_practised(const GrowthView& view, Pages& out) {
    out.section("What was practised", "practised");
    out.paragraph(
        "By unit and criterion. " + std::string(standards::kOurWords) +
        " A chance is a moment at which what one does can show it, or go against it; only first answers "
        "count.");
    for (const auto& unit : view.units) {
        out.heading(unit.title.empty() ? unit.id : unit.id + " " + unit.title, 3);
        Rows rows{{"Code", "What it asks for", "Practice so far", "In words"}};
        for (const auto& one : unit.criteria)
            rows.push_back({one.id, one.says, one.times + " Last on " + one.last + ".", one.words});
        out.table(std::move(rows));
    }
}

void add_reflections(const PortfolioWish& wish, Pages& out) {
    bool begun = false;
    for (const auto& note : wish.notes) {
        if (note.kind != journal::Kind::reflection || !wish.period.has(note.made)) continue;
        if (!begun) out.section("Reflections. " + session::written_by(wish.name), "own");
        begun = true;
        out.add(session::reflection_blocks(note));
    }
}

std::string period_words(const session::Period& period) {
    if (period.from.empty() && period.to.empty()) return "all practice so far";
    if (period.to.empty()) return "from " + period.from + " on";
    if (period.from.empty()) return "up to and with " + period.to;
    return "from " + period.from + " to " + period.to;
}

void add_facts(const PortfolioWish& wish, const std::vector<AttemptSummary>& attempts, Timestamp now,
               Pages& out) {
    out.notice(std::string(debrief::kStatusLine));
    std::vector<std::string> scenarios;
    for (const auto& one : attempts)
        if (std::find(scenarios.begin(), scenarios.end(), one.scenario_id) == scenarios.end())
            scenarios.push_back(one.scenario_id);
    out.fields(
        {{"Period", period_words(wish.period)},
         {"Attempts", counted(static_cast<long long>(attempts.size()), "attempt", "attempts") + " at " +
                          counted(static_cast<long long>(scenarios.size()), "scenario", "scenarios")},
         {"Made on", date_only(now)}});
}

void add_attempts(const session::Workplace& workplace, const PortfolioWish& wish,
                  const std::vector<AttemptSummary>& attempts, std::map<std::string, int>& before,
                  Pages& page, Rows& rows) {
    page.section("The attempts", "attempts");
    if (attempts.empty()) page.paragraph("There is no attempt in this time.");
    const auto& catalogue = workplace.library->catalogue();
    for (const auto& one : attempts) {
        const auto practice = session::Practice::review(workplace, one.id);
        if (!practice) {
            page.heading(date_only(one.started) + ": " + one.scenario_title, 3);
            page.paragraph("This attempt (" + one.id + ") could not be read. " + practice.error().text());
            continue;
        }
        const auto& played = **practice;
        const Told told{one, before[one.id], played,
                        assess::assess(played.setting(), played.played(), played.log(), catalogue)};
        add_attempt(told, wish, page);
        add_rows(told, rows);
    }
}

}  // namespace

Result<Portfolio> portfolio(const session::Workplace& workplace, const PortfolioWish& wish,
                            const std::vector<session::Item>& items) {
    auto attempts = workplace.records->attempts(wish.learner);
    if (!attempts) return fail(attempts.error());
    std::reverse(attempts->begin(), attempts->end());  // the first one first
    std::map<std::string, int> begun, before;
    for (const auto& one : *attempts) before[one.id] = begun[one.scenario_id]++;
    std::erase_if(*attempts, [&](const AttemptSummary& one) { return !wish.period.has(one.started); });
    const auto growth = session::growth(workplace, wish.learner, items, wish.period);
    if (!growth) return fail(growth.error());
    Portfolio out;
    out.attempts = static_cast<int>(attempts->size());
    out.rows.push_back({"Date", "Scenario", "Title", "Attempt", "Mode", "Condition", "First answers",
                        "Criterion", "What it asks for", "Chances", "In this attempt", "Note"});
    Pages page("Practice portfolio");
    add_facts(wish, *attempts, workplace.clock->now(), page);
    if (const auto view = growth_view(*growth, workplace.library->catalogue(), items); !view.units.empty())
        add_practised(view, page);
    add_attempts(workplace, wish, *attempts, before, page, out.rows);
    if (wish.ticks.reflection) add_reflections(wish, page);
    out.document = page.take();
    return out;
}

}  // namespace rehearse::present
