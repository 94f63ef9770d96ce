// The structure of a finished scenario, seen as a graph whose conditions may all hold.
#include <algorithm>
#include <set>

#include "scenario/compile.hpp"

namespace rehearse::scenario {
namespace {

class Validator {
public:
    Validator(const Scenario& scenario, Diagnostics& diagnostics) : s_(scenario), diagnostics_(diagnostics) {}

    void run() {
        for (const auto& beat : s_.beats) check_ways(beat);
        check_reach();
        check_silent_loops();
        check_reasons();
        check_criteria();
        check_promises();
    }

private:
    // Where one can go from a beat. A decision's answers without a way of their own take the beat's.
    std::vector<BeatIndex> ways_from(const Beat& beat) const {
        std::vector<BeatIndex> out;
        const auto add = [&](const Route& route) {
            for (const auto& way : route.ways)
                if (way.to != kNowhere) out.push_back(way.to);
        };
        if (beat.decision.kind == DecisionKind::none)
            add(beat.to);
        else
            each_consequence(beat.decision, [&](const Consequence& c, Follow what, const std::string&) {
                if (what != Follow::manner || !c.to.empty()) add(c.to.empty() ? beat.to : c.to);
            });
        return out;
    }

    void check_ways(const Beat& beat) {
        if (beat.ending) return;
        if (beat.decision.kind == DecisionKind::none) {
            if (beat.to.empty())
                diagnostics_.error("V402", beat.place,
                                   "The beat '" + beat.id + "' has no decision and leads nowhere.",
                                   "Add to = \"…\", or make it an ending.");
            return;
        }
        each_consequence(beat.decision, [&](const Consequence& c, Follow follow, const std::string& what) {
            if (follow != Follow::manner && c.to.empty() && beat.to.empty())
                diagnostics_.error("V402", c.place, "This " + what + " leads nowhere.",
                                   "Add to = \"…\" here, or to the beat for all its answers.");
        });
        const auto& options = beat.decision.options;
        if (!options.empty() &&
            std::all_of(options.begin(), options.end(), [](const Option& o) { return o.when.has_value(); }))
            diagnostics_.warning("V409", beat.decision.place,
                                 "Every option here has a condition; if none holds, the learner is stuck.",
                                 "Leave one option without 'when'.");
    }

    void check_reach() {
        std::vector<bool> seen(s_.beats.size());
        std::vector<BeatIndex> open{0};
        bool ending = false;
        while (!open.empty()) {
            const auto at = open.back();
            open.pop_back();
            if (seen[at]) continue;
            seen[at] = true;
            ending = ending || s_.beats[at].ending.has_value();
            for (const auto to : ways_from(s_.beats[at])) open.push_back(to);
        }
        if (!ending)
            diagnostics_.error("V404", s_.beats.front().place,
                               "No ending can be reached from the first beat '" + s_.beats.front().id + "'.");
        for (std::size_t i = 0; i < s_.beats.size(); ++i)
            if (!seen[i])
                diagnostics_.warning("V401", s_.beats[i].place,
                                     "Nothing leads to '" + s_.beats[i].id + "', so nobody will see it.");
    }

    // A circle of beats without a decision never lets the learner in.
    void check_silent_loops() {
        std::vector<int> mark(s_.beats.size(), 0);  // 1 on the way, 2 done
        for (std::size_t start = 0; start < s_.beats.size(); ++start) {
            if (mark[start] != 0) continue;
            std::vector<std::pair<std::size_t, std::size_t>> path{{start, 0}};
            mark[start] = 1;
            while (!path.empty()) {
                const auto [at, next] = path.back();
                const Beat& beat = s_.beats[at];
                const bool silent = beat.decision.kind == DecisionKind::none && !beat.ending;
                if (!silent || next >= beat.to.ways.size()) {
                    mark[at] = 2;
                    path.pop_back();
                    continue;
                }
                ++path.back().second;
                const auto to = beat.to.ways[next].to;
                if (to == kNowhere || mark[to] == 2) continue;
                if (mark[to] == 1) {
                    if (s_.beats[to].decision.kind == DecisionKind::none)
                        diagnostics_.error("V405", beat.place,
                                           "'" + beat.id + "' leads back to '" + s_.beats[to].id +
                                               "' without a decision in between.",
                                           "Put a decision into this circle, or lead it elsewhere.");
                    continue;
                }
                mark[to] = 1;
                path.emplace_back(to, 0);
            }
        }
    }

    void check_reasons() {
        for (const auto& beat : s_.beats) {
            if (diagnostics_.all().size() > kMostMistakes) return;
            each_consequence(beat.decision, [&](const Consequence& c, Follow, const std::string& what) {
                if (c.why.empty())
                    diagnostics_.warning(
                        "V406", c.place,
                        "This " + what + " has no reason, so the learner will not be told why.",
                        "Add why = \"…\".");
                std::set<int> criteria;
                for (const auto& signal : c.signals) criteria.insert(signal.criterion);
                if (criteria.size() > 3)
                    diagnostics_.warning("V410", c.place,
                                         "This " + what + " speaks about " + std::to_string(criteria.size()) +
                                             " criteria; three are the most that one answer can bear.");
            });
        }
    }

    void check_criteria() {
        std::set<std::string> declared(s_.practises.begin(), s_.practises.end());
        std::set<std::string> given;
        const auto note = [&](const Consequence& c) {
            for (const auto& signal : c.signals) {
                const auto& id = s_.criteria[static_cast<std::size_t>(signal.criterion)];
                given.insert(id);
                if (!declared.contains(id))
                    diagnostics_.warning("V408", signal.place,
                                         "'" + id + "' is not among the criteria this scenario practises.",
                                         "Add it to practises = { … }.");
            }
        };
        for (const auto& beat : s_.beats)
            each_consequence(beat.decision,
                             [&](const Consequence& c, Follow, const std::string&) { note(c); });
        for (const auto& consult : s_.consults) note(consult.consequence);
        for (const auto& promise : s_.promises) note(promise.broken);
        for (std::size_t i = 0; i < s_.practises.size(); ++i) {
            if (given.contains(s_.practises[i])) continue;
            const Place place = i < s_.practises_places.size() ? s_.practises_places[i] : Place{s_.file, 0};
            diagnostics_.warning(
                "V407", place,
                "The scenario says it practises '" + s_.practises[i] +
                    "', but no answer shows it or goes against it.",
                "Give an answer shows = \"" + s_.practises[i] + "\", or take it off the list.");
        }
    }

    // A promise that nobody can make, or make and never keep.
    void check_promises() {
        std::vector<bool> made(s_.promises.size()), kept(s_.promises.size());
        const auto note = [&](const std::vector<Pledge>& pledges) {
            for (const auto& one : pledges) {
                const auto at = static_cast<std::size_t>(one.promise);
                if (one.act == Pledge::Act::make) made[at] = true;
                if (one.act == Pledge::Act::keep) kept[at] = true;
            }
        };
        for (const auto& beat : s_.beats) {
            note(beat.pledges);
            each_consequence(beat.decision,
                             [&](const Consequence& c, Follow, const std::string&) { note(c.pledges); });
        }
        for (const auto& consult : s_.consults) note(consult.consequence.pledges);
        for (std::size_t i = 0; i < s_.promises.size(); ++i) {
            const auto& promise = s_.promises[i];
            if (!made[i])
                diagnostics_.warning("V413", promise.place,
                                     "Nobody ever makes the promise '" + promise.id + "'.",
                                     "promises = \"" + promise.id + "\" in a reply makes it.");
            else if (!kept[i])
                diagnostics_.warning("V413", promise.place,
                                     "The promise '" + promise.id + "' can be made and never kept.",
                                     "keeps = \"" + promise.id + "\" in a reply keeps it.");
        }
    }

    const Scenario& s_;
    Diagnostics& diagnostics_;
};

}  // namespace

void validate(const Scenario& scenario, Diagnostics& diagnostics) { Validator(scenario, diagnostics).run(); }

}  // namespace rehearse::scenario
