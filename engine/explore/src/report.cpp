#include "explore/report.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "explore/accepted.hpp"
#include "routes.hpp"
#include "wander.hpp"

namespace rehearse::explore {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, kReadings> kReadingNames = {"not met here", "not taken up",
                                                                   "went against", "mixed", "shown"};

Json worth_json(const Worth& worth) {
    return {{"customer", worth.customer}, {"organisation", worth.organisation}};
}

Json finding_json(const Finding& finding) {
    const auto& d = finding.diagnostic;
    return {{"code", d.code},       {"severity", to_text(d.severity)},
            {"file", d.place.file}, {"line", d.place.line},
            {"message", d.message}, {"hint", d.hint},
            {"way", finding.way}};
}

Json accepted_json(const Finding& finding, const scenario::Acceptance& acceptance) {
    const auto& d = finding.diagnostic;
    return {{"code", d.code},
            {"file", d.place.file},
            {"line", d.place.line},
            {"message", d.message},
            {"reason", acceptance.reason}};
}

class Writer {
public:
    Writer(const Space& space, const ReportOptions& options)
        : space_(space), options_(options), accepted_(space.scenario()) {}

    Json run() {
        const auto& s = space_.scenario();
        const auto& setting = space_.setting();
        out_ = {{"schema", "rehearse.explore/1"},
                {"version", kReportVersion},
                {"scenario", s.id},
                {"title", s.title},
                {"digest", s.digest},
                {"condition", s.conditions[static_cast<std::size_t>(setting.condition)]},
                {"full_state", options_.full_state},
                {"functions", s.has_functions},
                {"states", space_.size()},
                {"transitions", space_.transitions()},
                {"partial", space_.partial()}};
        if (!space_.partial().empty())
            out_["widest"] = s.slots[static_cast<std::size_t>(space_.widest_slot())].name;
        endings();
        if (!space_.partial().empty()) play_on();
        out_["findings"] = Json::array();
        out_["accepted"] = Json::array();
        add(findings_of(space_, reached_in(space_)));
        if (space_.partial().empty()) {
            values();
            criteria();
            unneeded();
        }
        return std::move(out_);
    }

private:
    void add(const std::vector<Finding>& findings) {
        for (const auto& finding : findings)
            if (const auto* acceptance = accepted_.keeps(finding.diagnostic, finding.criterion))
                out_["accepted"].push_back(accepted_json(finding, *acceptance));
            else
                out_["findings"].push_back(finding_json(finding));
    }

    // Acceptances of what exploring could have found, and did not, though it saw all there is.
    void unneeded() {
        if (stopped_ || out_.contains("criteria_left_out") || space_.scenario().conditions.size() > 1) return;
        const auto& codes = finding_codes();
        for (const auto* one : accepted_.unneeded())
            if (std::find(codes.begin(), codes.end(), one->code) != codes.end())
                out_["findings"].push_back(finding_json({nothing_to_accept(*one), {}}));
    }

    bool go_on(const std::string& what) {
        if (!stopped_ && options_.progress && !options_.progress(what, space_.size(), space_.transitions())) {
            stopped_ = true;
            out_["partial"] = "partial because it was stopped";
        }
        return !stopped_;
    }

    void endings() {
        const auto routes = routes_of(space_);
        out_["routes"] = routes.count;
        out_["loops"] = routes.loops;
        out_["endings"] = Json::array();
        const auto& beats = space_.scenario().beats;
        for (std::size_t b = 0; b < beats.size(); ++b)
            if (beats[b].ending && routes.shortest[b] >= 0)
                out_["endings"].push_back({{"id", beats[b].id},
                                           {"title", beats[b].ending->title},
                                           {"states", routes.states[b]},
                                           {"shortest", routes.shortest[b]},
                                           {"longest", routes.longest[b]}});
    }

    // Endings that only playing on finds.
    void play_on() {
        constexpr int kPlays = 20'000;
        const auto wandered = wander(space_, kPlays);
        out_["plays"] = wandered.plays;
        const auto& beats = space_.scenario().beats;
        for (std::size_t b = 0; b < beats.size(); ++b) {
            const auto known = std::any_of(out_["endings"].begin(), out_["endings"].end(),
                                           [&](const Json& one) { return one.at("id") == beats[b].id; });
            if (wandered.answers[b] < 0 || known) continue;
            out_["endings"].push_back({{"id", beats[b].id},
                                       {"title", beats[b].ending->title},
                                       {"states", 0},
                                       {"shortest", wandered.answers[b]},
                                       {"longest", -1}});
        }
    }

    void values() {
        if (!go_on("what the best answers lead to")) return;
        const auto values = solve(space_);
        Worth best;
        for (const auto& edge : space_.beginnings()) {
            best.customer += edge.chance * values.worth[edge.to].customer;
            best.organisation += edge.chance * values.worth[edge.to].organisation;
        }
        out_["best"] = worth_json(best);
        add(findings_of(space_, values));
        out_["clickers"] = Json::array();
        for (std::size_t k = 0; k < kClickers; ++k) {
            const auto clicker = static_cast<Clicker>(k);
            if (same_as(space_.scenario(), clicker) != clicker) continue;
            if (!go_on("learners who click without reading")) return;
            const auto ends = endings_of(space_, clicker);
            Json shares = Json::object();
            for (std::size_t b = 0; b < ends.share.size(); ++b)
                if (ends.share[b] > 0) shares[space_.scenario().beats[b].id] = ends.share[b];
            out_["clickers"].push_back({{"who", to_text(clicker)},
                                        {"expected", worth_json(ends.expected)},
                                        {"answers", ends.answers},
                                        {"never_ends", ends.never},
                                        {"endings", shares}});
        }
    }

    void criteria() {
        const auto& s = space_.scenario();
        out_["criteria"] = Json::array();
        if (space_.size() > options_.most_for_criteria) {
            out_["criteria_left_out"] =
                "Each criterion is followed through every moment; there are more than " +
                grouped(static_cast<double>(options_.most_for_criteria)) + " of them.";
            return;
        }
        for (std::size_t c = 0; c < s.criteria.size(); ++c) {
            if (!go_on("criterion " + std::to_string(c + 1) + " of " + std::to_string(s.criteria.size())))
                return;
            const auto range = range_of(space_, static_cast<int>(c));
            out_["criteria"].push_back(criterion_json(range));
            add(findings_of(space_, range));
        }
    }

    [[nodiscard]] Json criterion_json(const CriterionRange& range) const {
        Json pairs = Json::array();
        for (const auto& pair : range.attained) pairs.push_back({pair.got, pair.possible});
        Json clickers = Json::array();
        for (const auto& readings : range.clickers) {
            Json one = Json::object();
            for (std::size_t r = 0; r < kReadings; ++r) one[std::string(kReadingNames[r])] = readings[r];
            clickers.push_back(std::move(one));
        }
        return {{"id", space_.scenario().criteria[static_cast<std::size_t>(range.criterion)]},
                {"full", range.full},
                {"avoidable", range.avoidable},
                {"attained", std::move(pairs)},
                {"clickers", std::move(clickers)},
                {"partial", range.partial}};
    }

    const Space& space_;
    const ReportOptions& options_;
    Acceptances accepted_;
    Json out_;
    bool stopped_ = false;
};

}  // namespace

Result<std::string> report(const play::Setting& setting, const ReportOptions& options) {
    Options how;
    how.full_state = options.full_state;
    how.most_states = options.most_states;
    if (options.progress)
        how.go_on = [&](std::size_t states, std::size_t transitions) {
            return options.progress("states", states, transitions);
        };
    const auto space = Space::explore(setting, how);
    if (!space) return tl::unexpected(space.error());
    return Writer(*space, options).run().dump(1) + "\n";
}

bool is_complete(const std::string& report) {
    const auto json = Json::parse(report, nullptr, false);
    return json.is_object() && json.value("partial", "?").empty();
}

std::size_t findings_in(const std::string& report) { return Json::parse(report).at("findings").size(); }

}  // namespace rehearse::explore
