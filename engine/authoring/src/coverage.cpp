#include "authoring/coverage.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "explore/chances.hpp"
#include "play/setting.hpp"

namespace rehearse::authoring {
namespace {

using Json = nlohmann::ordered_json;
using standards::Catalogue;
using standards::Extent;

constexpr std::size_t kEnough = 2;
constexpr std::size_t kMostKept = std::size_t{1} << 20;
/// Changes whenever the same scenario could give other chances.
constexpr int kVersion = 1;

/// What is found of one scenario in one condition: by criterion.
using Found = std::vector<std::pair<std::string, Met>>;

std::string kept_at(const session::Library& library, const session::Content& content,
                    const std::string& condition) {
    return joined(joined(library.paths().data, "explored"),
                  content.scenario->digest.substr(0, 16) + "-" + content.organisation->digest.substr(0, 16) +
                      "-" + condition + "-chances-" + std::to_string(kVersion) + ".json");
}

std::string as_kept(const Found& found) {
    Json all = Json::array();
    for (const auto& [id, met] : found)
        all.push_back({{"id", id}, {"beats", met.beats}, {"settled", met.settled}, {"to_show", met.to_show}});
    return all.dump() + "\n";
}

// Nothing when it is not what as_kept() wrote: then it is looked for anew.
std::optional<Found> read_kept(const std::string& text, const std::string& condition) {
    const auto all = Json::parse(text, nullptr, false);
    if (!all.is_array()) return std::nullopt;
    Found out;
    try {
        for (const auto& one : all)
            out.emplace_back(one.at("id").get<std::string>(),
                             Met{condition, one.at("beats").get<std::vector<std::string>>(),
                                 one.at("settled").get<bool>(), one.at("to_show").get<std::size_t>()});
    } catch (const Json::exception&) {
        return std::nullopt;
    }
    return out;
}

Result<Found> look(const session::Content& content, const std::string& condition) {
    const auto& s = *content.scenario;
    const auto setting =
        play::make_setting(s, *content.organisation, 0, condition, "the learner", content.program.get());
    if (!setting) return tl::unexpected(setting.error());
    const auto chances = explore::chances_of(*setting);
    if (!chances) return tl::unexpected(chances.error());
    explore::ChanceOptions only;
    only.to_show = true;
    const auto to_show = explore::chances_of(*setting, only);
    if (!to_show) return tl::unexpected(to_show.error());
    Found out;
    for (const auto& one : *chances) {
        const auto& shown = (*to_show)[out.size()];  // the same criteria, in the same order
        Met met{condition, {}, one.settled, std::min(shown.met.size(), kEnough)};
        for (const auto beat : one.met) met.beats.push_back(s.beats[beat].id);
        out.emplace_back(s.criteria[static_cast<std::size_t>(one.criterion)], std::move(met));
    }
    return out;
}

class Looker {
public:
    Looker(const session::Library& library, Files& files, const std::function<void(const std::string&)>& tell)
        : library_(library), files_(files), tell_(tell) {}

    Coverage run() {
        for (const auto& item : library_.items()) {
            if (item.content)
                add(*item.content);
            else
                out_.left_out.push_back(item.id + " has mistakes: rehearse check tells them");
        }
        return std::move(out_);
    }

private:
    void add(const session::Content& content) {
        const auto& s = *content.scenario;
        const auto place = out_.scenarios.size();
        out_.scenarios.push_back({s.id, s.title, s.conditions, s.circumstances, s.core_skills});
        for (const auto& id : s.knows) out_.practice[id].push_back({place, {}});
        for (const auto& condition : s.conditions) {
            const auto found = found_in(content, condition);
            if (!found) {
                out_.left_out.push_back(s.id + ", " + condition + ": " + found.error().message);
                continue;
            }
            for (const auto& [id, met] : *found)
                if (!met.beats.empty()) add_met(id, place, met);
        }
    }

    void add_met(const std::string& id, std::size_t place, const Met& met) {
        auto& all = out_.practice[id];
        if (all.empty() || all.back().scenario != place) all.push_back({place, {}});
        all.back().met.push_back(met);
    }

    Result<Found> found_in(const session::Content& content, const std::string& condition) {
        const auto path = kept_at(library_, content, condition);
        if (const auto kept = files_.read(path, kMostKept))
            if (auto found = read_kept(*kept, condition)) return std::move(*found);
        if (tell_) tell_(content.scenario->title + ", " + condition);
        auto found = look(content, condition);
        if (found && files_.make_folder(folder_of(path)))
            (void)files_.write(path, as_kept(*found));  // only saves time
        return found;
    }

    const session::Library& library_;
    Files& files_;
    const std::function<void(const std::string&)>& tell_;
    Coverage out_;
};

Json practice_json(const Coverage& coverage, const std::vector<Practice>& all) {
    Json out = Json::array();
    for (const auto& one : all) {
        const auto& scenario = coverage.scenarios[one.scenario];
        Json met = Json::array();
        for (const auto& way : one.met)
            met.push_back({{"condition", way.condition},
                           {"decisions", way.beats},
                           {"settled", way.settled},
                           {"to_show", way.to_show}});
        out.push_back({{"scenario", scenario.id}, {"ways", met}});
    }
    return out;
}

bool shown_twice(const std::vector<Practice>& all) {
    for (const auto& one : all)
        for (const auto& met : one.met)
            if (met.to_show >= kEnough) return true;
    return false;
}

Json linked_json(const Catalogue& catalogue, const std::string& id, bool same) {
    Json out = Json::array();
    for (const auto& link : catalogue.links_of(id))
        if (link.same == same) out.push_back(link.to);
    return out;
}

Json criterion_json(const Coverage& coverage, const Catalogue& catalogue, const standards::Statement& one) {
    const auto* reach = catalogue.reach(one.id);
    return {{"id", one.id},
            {"unit", one.unit},
            {"says", one.says},
            {"reach", reach == nullptr ? "not judged" : standards::to_text(reach->extent)},
            {"reason", reach == nullptr ? "" : reach->reason},
            {"standing", to_text(coverage.standing(catalogue, one.id))},
            {"practice", practice_json(coverage, coverage.of(one.id))},
            {"same", linked_json(catalogue, one.id, true)},
            {"same_practised", coverage.same_practised(catalogue, one.id)},
            {"close", linked_json(catalogue, one.id, false)}};
}

}  // namespace

std::string_view to_text(Standing standing) {
    switch (standing) {
        case Standing::practised:
            return "at least two chances on one route";
        case Standing::once:
            return "one chance only";
        case Standing::unsettled:
            return "one chance found, and not every route could be looked at";
        case Standing::none:
            return "no scenario yet";
        case Standing::workplace:
            return "left to the workplace";
    }
    return "no scenario yet";
}

const std::vector<Practice>& Coverage::of(std::string_view id) const {
    static const std::vector<Practice> kNone;
    const auto found = practice.find(id);
    return found == practice.end() ? kNone : found->second;
}

Standing Coverage::standing(const Catalogue& catalogue, std::string_view criterion) const {
    const auto* reach = catalogue.reach(criterion);
    if (reach != nullptr && reach->extent == Extent::workplace) return Standing::workplace;
    auto out = Standing::none;
    for (const auto& one : of(criterion))
        for (const auto& met : one.met) {
            if (met.beats.size() >= kEnough) return Standing::practised;
            if (!met.settled) out = Standing::unsettled;
            if (out == Standing::none) out = Standing::once;
        }
    return out;
}

std::vector<std::string> Coverage::same_practised(const Catalogue& catalogue, std::string_view id) const {
    std::vector<std::string> out;
    for (const auto& link : catalogue.links_of(id)) {
        if (!link.same) continue;
        const bool criterion = catalogue.criterion(link.to) != nullptr;
        if (criterion ? standing(catalogue, link.to) == Standing::practised : !of(link.to).empty())
            out.push_back(link.to);
    }
    return out;
}

CoverageSum sum_of(const Coverage& coverage, const Catalogue& catalogue,
                   const std::vector<std::string>& units) {
    CoverageSum out;
    for (const auto& id : std::set<std::string>(units.begin(), units.end())) {
        const auto* unit = catalogue.unit(id);
        if (unit == nullptr) continue;
        for (const auto& group : unit->groups)
            for (const auto& one : group.criteria) {
                const auto standing = coverage.standing(catalogue, one.id);
                ++out.criteria;
                out.workplace += standing == Standing::workplace;
                out.practised += standing == Standing::practised;
                out.to_show += standing == Standing::practised && shown_twice(coverage.of(one.id));
                out.once += standing == Standing::once || standing == Standing::unsettled;
                out.none += standing == Standing::none;
                out.same += standing != Standing::workplace && standing != Standing::practised &&
                            !coverage.same_practised(catalogue, one.id).empty();
            }
        out.knowledge += static_cast<int>(unit->knowledge.size());
        for (const auto& one : unit->knowledge) out.talked_about += !coverage.of(one.id).empty();
    }
    return out;
}

Coverage coverage_of(const session::Library& library, Files& files,
                     const std::function<void(const std::string&)>& tell) {
    return Looker(library, files, tell).run();
}

std::string to_json(const Coverage& coverage, const Catalogue& catalogue,
                    const std::vector<std::string>& units) {
    const auto sum = sum_of(coverage, catalogue, units);
    Json out = {{"schema", "rehearse.coverage/1"}, {"note", standards::kOurWords},
                {"criteria", sum.criteria},        {"can_be_practised", sum.can_be_practised()},
                {"practised", sum.practised},      {"of_those_can_be_shown_twice", sum.to_show},
                {"one_chance", sum.once},          {"none", sum.none},
                {"same_as_practised", sum.same},   {"workplace", sum.workplace},
                {"knowledge", sum.knowledge},      {"talked_about", sum.talked_about},
                {"left_out", coverage.left_out}};
    out["scenarios"] = Json::array();
    for (const auto& one : coverage.scenarios)
        out["scenarios"].push_back({{"id", one.id},
                                    {"title", one.title},
                                    {"conditions", one.conditions},
                                    {"circumstances", one.circumstances},
                                    {"core", one.core_skills}});
    out["statements"] = Json::array();
    for (const auto& unit : catalogue.units()) {
        if (std::find(units.begin(), units.end(), unit.id) == units.end()) continue;
        for (const auto& group : unit.groups)
            for (const auto& one : group.criteria)
                out["statements"].push_back(criterion_json(coverage, catalogue, one));
        for (const auto& one : unit.knowledge)
            out["statements"].push_back({{"id", one.id},
                                         {"unit", one.unit},
                                         {"says", one.says},
                                         {"practice", practice_json(coverage, coverage.of(one.id))},
                                         {"same_practised", coverage.same_practised(catalogue, one.id)}});
    }
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace rehearse::authoring
