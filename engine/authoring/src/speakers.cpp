#include <set>

#include "authoring/reference.hpp"
#include "base/text.hpp"
#include "script/loader.hpp"

namespace rehearse::authoring {
namespace {

constexpr std::size_t kMostFile = 512U << 10U;

// True for a file that declares a cast: others would only give mistakes.
bool has_cast(const Files& files, const std::string& path) {
    const auto text = files.read(path, kMostFile);
    if (!text) return false;
    for (const auto& line : split_lines(*text))
        if (line.starts_with("cast")) return true;
    return false;
}

}  // namespace

std::vector<Speaker> speakers_in(const Files& files, const std::string& folder, const Clock& clock) {
    std::vector<Speaker> out;
    std::set<std::string> seen;
    for (const auto& name : files.list(folder)) {
        const std::string path = joined(folder, name);
        if (!name.ends_with(".lua") || !has_cast(files, path)) continue;
        Diagnostics ignored;
        const auto loaded = script::load(files, path, script::FileKind::scenario, clock, ignored);
        if (!loaded.document) continue;
        for (const auto& word : loaded.document->words) {
            if (word->word != "cast") continue;
            for (const auto& [called, member] : word->body.fields) {
                const bool clash = script::find_word(script::FileKind::scenario, called) != nullptr;
                const auto* full = member.field("name");
                if (is_id(called) && called.find('-') == std::string::npos && !clash &&
                    seen.insert(called).second)
                    out.push_back({called, full != nullptr ? full->text : called});
            }
        }
    }
    if (seen.empty()) out.push_back({"customer", "the customer"});
    return out;
}

}  // namespace rehearse::authoring
