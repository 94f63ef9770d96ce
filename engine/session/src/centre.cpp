#include "session/centre.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "scenario/scenario.hpp"

namespace rehearse::session {
namespace {

using nlohmann::json;

constexpr std::size_t kMostFile = 64U << 10U;

tl::unexpected<Error> damaged(const std::string& path, const std::string& what) {
    return fail("centre.damaged", path + " does not count: " + what,
                "It looks like this: { \"condition\": \"busy\", \"limits\": true }");
}

}  // namespace

Result<CentreDefaults> read_centre_defaults(const Files& files, const std::string& path) {
    CentreDefaults out;
    if (!files.exists(path)) return out;
    const auto text = files.read(path, kMostFile);
    if (!text) return fail(text.error());
    const auto parsed = json::parse(
        *text, [](int depth, json::parse_event_t, json&) { return depth <= 2; }, false);
    if (!parsed.is_object()) return damaged(path, "it is not one { … } of JSON.");
    auto conditions = scenario::condition_names();
    conditions.emplace_back("any");
    for (const auto& [name, value] : parsed.items()) {
        if (name == "limits" && value.is_boolean())
            out.limits = value.get<bool>();
        else if (name == "condition" && value.is_string() &&
                 std::find(conditions.begin(), conditions.end(), value.get<std::string>()) !=
                     conditions.end())
            out.condition = value.get<std::string>();
        else if (name == "confidence" && value.is_boolean())
            out.confidence = value.get<bool>();
        else if (name == "limits" || name == "confidence")
            return damaged(path, "'" + name + "' is true or false.");
        else if (name == "condition")
            return damaged(path, "'condition' is " + listed(conditions, "or") + ".");
        else
            return damaged(path,
                           "it has a field '" + clean_text(name).substr(0, 40) + "' that is not known.");
    }
    return out;
}

}  // namespace rehearse::session
