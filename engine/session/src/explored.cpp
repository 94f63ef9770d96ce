#include "session/explored.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/digest.hpp"
#include "explore/report.hpp"

namespace rehearse::session {
namespace {

using nlohmann::json;

// All that findings name: lines, and what the author accepts. The scenario's own digest leaves both out.
std::string digest_of(const Content& content) {
    Canonical out;
    for (const auto& [name, text] : content.scenario->sources) out.field(name, text);
    return out.digest();
}

}  // namespace

std::string explored_at(const Paths& paths, const Content& content, const std::string& condition,
                        bool full_state) {
    return joined(joined(paths.data, "explored"), digest_of(content).substr(0, 16) + "-" +
                                                      content.organisation->digest.substr(0, 16) + "-" +
                                                      condition + (full_state ? "-full" : "") + "-" +
                                                      std::to_string(explore::kReportVersion) + ".json");
}

std::optional<int> expected_by_chance(const Library& library, const Content& content) {
    const auto path = explored_at(library.paths(), content, content.scenario->conditions.front());
    const auto text = library.files().read(path, kMostReport);
    if (!text) return std::nullopt;
    const auto report = json::parse(*text, nullptr, false);
    // The first clicker is the one that answers at random.
    const json::json_pointer customer("/clickers/0/expected/customer");
    const json::json_pointer organisation("/clickers/0/expected/organisation");
    if (!report.is_object() || !report.contains(customer) || !report.contains(organisation))
        return std::nullopt;
    if (!report[customer].is_number() || !report[organisation].is_number()) return std::nullopt;
    return static_cast<int>(std::lround(report[customer].get<double>() + report[organisation].get<double>()));
}

}  // namespace rehearse::session
