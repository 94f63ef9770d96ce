// The bands and the spread, from their file.
#include <array>

#include "assess/growth.hpp"
#include "base/text.hpp"
#include "growth_file.hpp"

namespace rehearse::assess {
namespace {

using nlohmann::json;

constexpr int kMostHundredths = 100;
constexpr int kMostOfAKind = 1000;

Status read_list(const std::string& path, const json& list, Bands& out) {
    constexpr const char* kExpected =
        "'bands' is a list of { \"name\": \"secure\", \"from\": 85 }, the highest first and the last from 0.";
    if (!list.is_array() || list.empty()) return growth_damaged(path, kExpected);
    int above = kMostHundredths + 1;
    for (const auto& one : list) {
        const bool whole = one.is_object() && one.size() == 2 && one.contains("name") && one.contains("from");
        if (!whole || !one["name"].is_string() || !is_whole(one["from"], 0, above - 1))
            return growth_damaged(path, kExpected);
        const auto name = clean_text(one["name"].get<std::string>());
        if (trimmed(name).empty()) return growth_damaged(path, "a band has an empty name.");
        above = one["from"].get<int>();
        out.bands.push_back({name, above});
    }
    return above == 0 ? Status{} : growth_damaged(path, kExpected);
}

Status read_spread(const std::string& path, const json& spread, Spread& out) {
    const std::array<std::pair<const char*, int*>, 5> all{{{"chances", &out.chances},
                                                           {"scenarios", &out.scenarios},
                                                           {"customers", &out.customers},
                                                           {"days", &out.days},
                                                           {"conditions", &out.conditions}}};
    for (const auto& [name, to] : all) {
        if (!spread.is_object() || spread.size() != all.size() || !spread.contains(name) ||
            !is_whole(spread[name], 1, kMostOfAKind))
            return growth_damaged(path, std::string("'spread' has five whole numbers from 1: chances, "
                                                    "scenarios, customers, days and conditions. Look at '") +
                                            name + "'.");
        *to = spread[name].get<int>();
    }
    return {};
}

}  // namespace

Result<Bands> read_bands(const Files& files, const std::string& path) {
    const auto document = read_growth_file(files, path, "rehearse.bands/1", {"about", "bands", "spread"});
    if (!document) return fail(document.error());
    Bands out;
    if (const auto read = read_list(path, (*document)["bands"], out); !read) return fail(read.error());
    if (const auto read = read_spread(path, (*document)["spread"], out.least); !read)
        return fail(read.error());
    return out;
}

}  // namespace rehearse::assess
