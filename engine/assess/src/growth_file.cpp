#include "growth_file.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rehearse::assess {
namespace {

using nlohmann::json;

constexpr std::size_t kMostBytes = 64U << 10U;
constexpr int kMostDepth = 4;

}  // namespace

tl::unexpected<Error> growth_damaged(const std::string& path, const std::string& what) {
    return fail("growth.damaged", path + " cannot be used: " + what,
                "Put back the file that was installed, or mend it.");
}

bool is_whole(const json& value, int least, int most) {
    return value.is_number_integer() && value >= least && value <= most;
}

Result<json> read_growth_file(const Files& files, const std::string& path, const std::string& schema,
                              const std::vector<std::string>& fields) {
    const auto text = files.read(path, kMostBytes);
    if (!text) return fail(text.error());
    auto parsed = json::parse(
        *text, [](int depth, json::parse_event_t, json&) { return depth <= kMostDepth; }, false);
    if (!parsed.is_object()) return growth_damaged(path, "it is not one { … } of JSON.");
    if (parsed.value("schema", json()) != schema)
        return growth_damaged(path, "its \"schema\" is not \"" + schema + "\".");
    for (const auto& [name, value] : parsed.items())
        if (name != "schema" && std::find(fields.begin(), fields.end(), name) == fields.end())
            return growth_damaged(path, "it has a field '" + clean_text(name).substr(0, 40) +
                                            "' that is not known. " + did_you_mean(name, fields));
    for (const auto& name : fields)
        if (!parsed.contains(name)) return growth_damaged(path, "'" + name + "' is missing.");
    return parsed;
}

}  // namespace rehearse::assess
