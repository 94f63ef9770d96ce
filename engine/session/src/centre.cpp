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

std::optional<std::string> line_of(const json& value, const char* name) {
    const auto found = value.find(name);
    if (found == value.end() || !found->is_string()) return std::nullopt;
    auto text = clean_text(found->get_ref<const std::string&>());
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    text = trimmed(text);
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<Contact> contact_of(const json& value) {
    if (!value.is_object() || value.size() != 2) return std::nullopt;
    const auto name = line_of(value, "name"), how = line_of(value, "how");
    if (!name || !how) return std::nullopt;
    return Contact{*name, *how};
}

std::optional<std::vector<std::string>> ids_of(const json& value) {
    std::vector<std::string> out;
    if (!value.is_array()) return std::nullopt;
    for (const auto& one : value) {
        if (!one.is_string() || !is_id(one.get_ref<const std::string&>())) return std::nullopt;
        out.push_back(one.get<std::string>());
    }
    return out;
}

// What to say of a field that does not count; empty when it does.
std::string read_field(const std::string& name, const json& value, CentreDefaults& out) {
    auto conditions = scenario::condition_names();
    conditions.emplace_back("any");
    const auto is_condition = [&](const std::string& one) {
        return std::find(conditions.begin(), conditions.end(), one) != conditions.end();
    };
    if (name == "limits" || name == "confidence") {
        if (!value.is_boolean()) return "'" + name + "' is true or false.";
        (name == "limits" ? out.limits : out.confidence) = value.get<bool>();
    } else if (name == "condition") {
        if (!value.is_string() || !is_condition(value.get<std::string>()))
            return "'condition' is " + listed(conditions, "or") + ".";
        out.condition = value.get<std::string>();
    } else if (name == "contact") {
        out.contact = contact_of(value);
        if (!out.contact) return "'contact' is { \"name\": \"whom to talk to\", \"how\": \"where, when\" }.";
    } else if (name == "hidden") {
        auto ids = ids_of(value);
        if (!ids) return "'hidden' is a list of ids of scenarios, such as [\"the-risk-log\"].";
        out.hidden = std::move(*ids);
    } else {
        return "it has a field '" + clean_text(name).substr(0, 40) + "' that is not known.";
    }
    return {};
}

}  // namespace

bool CentreDefaults::hides(std::string_view scenario) const {
    return std::find(hidden.begin(), hidden.end(), scenario) != hidden.end();
}

Result<CentreDefaults> read_centre_defaults(const Files& files, const std::string& path) {
    CentreDefaults out;
    if (!files.exists(path)) return out;
    const auto text = files.read(path, kMostFile);
    if (!text) return fail(text.error());
    const auto parsed = json::parse(
        *text, [](int depth, json::parse_event_t, json&) { return depth <= 2; }, false);
    if (!parsed.is_object()) return damaged(path, "it is not one { … } of JSON.");
    for (const auto& [name, value] : parsed.items())
        if (const auto problem = read_field(name, value, out); !problem.empty())
            return damaged(path, problem);
    return out;
}

}  // namespace rehearse::session
