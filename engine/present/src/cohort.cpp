#include "present/cohort.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/text.hpp"
#include "debrief/build.hpp"
#include "times.hpp"

namespace rehearse::present {
namespace {

using assess::CriterionGrowth;

constexpr const char* kNotMet = ".";
constexpr const char* kSoFar = "not enough practice yet; so far like ";

/// A capital for each band: its first letter, or where two share one, a figure from the top.
std::map<std::string, std::string> letters_of(const assess::Bands& bands) {
    std::set<char> first;
    for (const auto& band : bands.bands) first.insert(band.name.empty() ? '?' : band.name.front());
    std::map<std::string, std::string> out;
    int place = 0;
    for (const auto& band : bands.bands) {
        const std::string figure = "B" + std::to_string(++place);
        const char c = band.name.empty() ? '?' : band.name.front();
        out[band.name] = first.size() < bands.bands.size() ? figure
                         : c >= 'a' && c <= 'z'            ? std::string(1, static_cast<char>(c - 'a' + 'A'))
                                                           : std::string(1, c);
    }
    return out;
}

class Heat {
public:
    Heat(const session::Cohort& cohort, const standards::Catalogue& catalogue)
        : cohort_(cohort), catalogue_(catalogue), letters_(letters_of(cohort.bands)) {}

    HeatView view() {
        HeatView out;
        out.status_line = debrief::kStatusLine;
        for (const auto& one : cohort_.learners) out.learners.push_back(one.learner);
        out.rows = rows();
        for (const auto& band : cohort_.bands.bands) {
            out.legend.emplace_back(letters_.at(band.name), band.name);
            out.legend.emplace_back(lower_ascii(letters_.at(band.name)), kSoFar + band.name);
        }
        out.legend.emplace_back(kNotMet, "not met, or no chance to show it");
        out.notes.emplace_back(
            "Only first answers count. A small letter is a hint where to look, and says nothing about "
            "anybody yet. Rows come first where most of those who met them are in the lowest band; learners "
            "stand by name.");
        if (!cohort_.unread.empty())
            out.notes.push_back(
                counted(static_cast<long long>(cohort_.unread.size()), "attempt", "attempts") +
                " could not be read and so " + (cohort_.unread.size() == 1 ? "does" : "do") +
                " not count here: " + listed(cohort_.unread) + ".");
        return out;
    }

private:
    std::vector<HeatRow> rows() {
        std::map<std::string, std::vector<const CriterionGrowth*>> by_criterion;
        for (std::size_t i = 0; i < cohort_.learners.size(); ++i)
            for (const auto& one : cohort_.learners[i].criteria) {
                auto& row = by_criterion[one.id];
                row.resize(cohort_.learners.size(), nullptr);
                row[i] = &one;
            }
        std::vector<HeatRow> out;
        for (const auto& id : in_order(by_criterion)) out.push_back(row(id, by_criterion.at(id)));
        std::stable_sort(out.begin(), out.end(),
                         [](const HeatRow& a, const HeatRow& b) { return a.low > b.low; });
        return out;
    }

    // The standard's order, then what it does not have.
    std::vector<std::string> in_order(
        const std::map<std::string, std::vector<const CriterionGrowth*>>& by_criterion) const {
        std::vector<std::string> out;
        std::set<std::string> known;
        for (const auto& id : catalogue_.criterion_ids())
            if (by_criterion.contains(id) && known.insert(id).second) out.push_back(id);
        for (const auto& [id, row] : by_criterion)
            if (!known.contains(id)) out.push_back(id);
        return out;
    }

    HeatRow row(const std::string& id, const std::vector<const CriterionGrowth*>& learners) const {
        HeatRow out{id, {}, {}, {}, 0};
        if (const auto* statement = catalogue_.criterion(id)) out.says = statement->says;
        const std::string& lowest = cohort_.bands.bands.back().name;
        int met = 0;
        for (const auto* one : learners) {
            out.cells.push_back(cell(one));
            if (out.cells.back().letter == kNotMet) continue;
            ++met;
            if (band_of(*one) == lowest) ++out.low;
        }
        out.words = met == 0 ? "Nobody had a chance to show it yet."
                             : lowest + ", so far or told, for " + std::to_string(out.low) + " of the " +
                                   std::to_string(met) + " who met it.";
        return out;
    }

    [[nodiscard]] const std::string& band_of(const CriterionGrowth& one) const {
        return one.band.empty() ? cohort_.bands.of(one.got, one.possible).name : one.band;
    }

    HeatCell cell(const CriterionGrowth* one) const {
        if (one == nullptr || one->possible <= 0)
            return {kNotMet, "not met", one == nullptr ? 0 : one->attempts, 0};
        const std::string& band = band_of(*one);
        const std::string& letter = letters_.at(band);
        const bool told = !one->band.empty();
        return {told ? letter : lower_ascii(letter), told ? band : kSoFar + band, one->attempts,
                one->chances};
    }

    const session::Cohort& cohort_;
    const standards::Catalogue& catalogue_;
    std::map<std::string, std::string> letters_;
};

struct Tried {
    std::string title;
    int times = 0;
    std::set<std::string> conditions;
    Timestamp last = 0;
};

LearnerView learner_view(const std::string& name, const std::map<std::string, Tried>& tried) {
    LearnerView out{name, {}, {}};
    int attempts = 0;
    Timestamp last = 0;
    for (const auto& [id, one] : tried) {
        attempts += one.times;
        last = std::max(last, one.last);
        const std::vector<std::string> conditions(one.conditions.begin(), one.conditions.end());
        out.practised.push_back(one.title + ": " + times(one.times) + " (" + listed(conditions) +
                                "), last on " + date_only(one.last));
    }
    std::sort(out.practised.begin(), out.practised.end());
    out.words = counted(attempts, "attempt", "attempts") + ", last on " + date_only(last) + ".";
    return out;
}

}  // namespace

HeatView heat_view(const session::Cohort& cohort, const standards::Catalogue& catalogue) {
    return Heat(cohort, catalogue).view();
}

std::vector<LearnerView> learner_views(const std::vector<records::AttemptSummary>& attempts) {
    std::map<std::string, std::map<std::string, Tried>> all;
    for (const auto& one : attempts) {
        auto& tried = all[one.learner][one.scenario_id];
        ++tried.times;
        tried.conditions.insert(one.condition);
        if (one.started >= tried.last) tried.title = one.scenario_title;
        tried.last = std::max(tried.last, one.started);
    }
    std::vector<LearnerView> out;
    for (const auto& [name, tried] : all) out.push_back(learner_view(name, tried));
    std::stable_sort(out.begin(), out.end(), [](const LearnerView& a, const LearnerView& b) {
        return lower_ascii(a.name) < lower_ascii(b.name);
    });
    return out;
}

std::vector<std::vector<std::string>> attempt_table(const std::vector<records::AttemptSummary>& attempts) {
    std::vector<std::vector<std::string>> out{{"learner", "attempt", "scenario", "title", "condition", "mode",
                                               "begun (UTC)", "answers", "played to an ending", "status"}};
    for (const auto& one : attempts)
        out.push_back({one.learner, one.id, one.scenario_id, one.scenario_title, one.condition,
                       std::string(play::to_text(one.mode)), date_and_time(one.started),
                       std::to_string(one.answers), one.reached_ending ? "yes" : "no",
                       std::string(debrief::kStatusLine)});
    std::stable_sort(out.begin() + 1, out.end(), [](const auto& a, const auto& b) {
        return std::tie(a[0], a[6], a[1]) < std::tie(b[0], b[6], b[1]);
    });
    return out;
}

std::vector<std::vector<std::string>> criterion_table(const HeatView& view) {
    std::vector<std::vector<std::string>> out{{"learner", "criterion", "in our words, not the official text",
                                               "reading", "attempts", "chances", "status"}};
    for (std::size_t i = 0; i < view.learners.size(); ++i)
        for (const auto& row : view.rows)
            if (row.cells[i].attempts > 0)
                out.push_back({view.learners[i], row.id, row.says, row.cells[i].words,
                               std::to_string(row.cells[i].attempts), std::to_string(row.cells[i].chances),
                               std::string(debrief::kStatusLine)});
    return out;
}

}  // namespace rehearse::present
