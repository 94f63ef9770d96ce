#include "session/support.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.hpp"

namespace rehearse::session {
namespace {

using nlohmann::json;

constexpr std::size_t kMostFile = 64U << 10U;
constexpr int kMostDepth = 4;

tl::unexpected<Error> damaged(const std::string& path, const std::string& what) {
    return fail(
        "support.damaged", path + " cannot be read: " + what,
        "It comes with the program: put the file back as it was delivered. In an emergency ring 999; to "
        "talk to somebody at any hour, ring Samaritans on 116 123.");
}

// "2026-11"
bool is_month(const std::string& text) {
    constexpr std::string_view kForm = "0000-00";
    return text.size() == kForm.size() &&
           std::equal(text.begin(), text.end(), kForm.begin(),
                      [](char c, char form) { return form == '0' ? c >= '0' && c <= '9' : c == form; });
}

std::string text_in(const json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? clean_text(found->get_ref<const std::string&>())
                                                       : std::string();
}

}  // namespace

Result<Support> read_support(const Files& files, const std::string& path) {
    const auto bytes = files.read(path, kMostFile);
    if (!bytes) return damaged(path, bytes.error().message);
    const auto parsed = json::parse(
        *bytes, [](int depth, json::parse_event_t, json&) { return depth <= kMostDepth; }, false);
    if (!parsed.is_object()) return damaged(path, "it is not one { … } of JSON.");
    Support out;
    out.checked = text_in(parsed, "checked");
    if (!is_month(out.checked)) return damaged(path, "'checked' is a month, such as 2026-11.");
    const auto lines = parsed.find("lines");
    if (lines == parsed.end() || !lines->is_array() || lines->empty())
        return damaged(path, "'lines' is a list of helplines.");
    for (const auto& one : *lines) {
        if (!one.is_object()) return damaged(path, "'lines' is a list of helplines.");
        Helpline line{text_in(one, "name"), text_in(one, "for"), text_in(one, "how"), text_in(one, "hours")};
        if (line.name.empty() || line.whom.empty() || line.how.empty() || line.hours.empty())
            return damaged(path, "helpline " + std::to_string(out.lines.size() + 1) +
                                     " has a text for 'name', 'for', 'how' and 'hours'.");
        out.lines.push_back(std::move(line));
    }
    return out;
}

}  // namespace rehearse::session
