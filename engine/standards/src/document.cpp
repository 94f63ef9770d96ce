#include "document.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "base/text.hpp"

namespace rehearse::standards {
namespace {

using Json = nlohmann::json;
using Event = Json::parse_event_t;

// Watches a document being parsed. What lies deeper than the limit is refused, so it is never stored.
class Watch {
public:
    bool operator()(int depth, Event event, const Json& value) {
        if (!wrong_.empty()) return false;
        const bool opens = event == Event::object_start || event == Event::array_start;
        if (opens && static_cast<std::size_t>(depth) >= kMostDepth)
            wrong_ = "nested too deeply; expected at most " + std::to_string(kMostDepth) + " levels.";
        if (event == Event::object_start) keys_.emplace_back();
        if (event == Event::object_end) keys_.pop_back();
        if (event == Event::key && !keys_.back().insert(value.get<std::string>()).second)
            wrong_ = "the field " + shown(value.get<std::string>()) +
                     " is given twice in one entry; expected it once.";
        return wrong_.empty();
    }
    [[nodiscard]] const std::string& wrong() const { return wrong_; }

private:
    std::vector<std::set<std::string>> keys_;
    std::string wrong_;
};

std::string line_of(std::string_view bytes, std::size_t at) {
    const auto before = bytes.substr(0, std::min(at, bytes.size()));
    return std::to_string(std::count(before.begin(), before.end(), '\n') + 1);
}

}  // namespace

std::string shown(std::string_view piece) {
    constexpr std::size_t kMostShown = 160;
    constexpr int kColumns = 40;
    const std::string clean = clean_text(piece.substr(0, kMostShown));
    const std::string start = wrap(clean, kColumns).front();
    return "'" + start + (start.size() < clean.size() ? "…'" : "'");
}

Error damaged(const std::string& file, const std::string& what) {
    return {"standards.damaged", file + ": " + what,
            "The standards come with the program: put the file back as it was delivered."};
}

Result<Json> read_document(const Files& files, const std::string& folder, const std::string& file) {
    const auto bytes = files.read(joined(folder, file), kMostBytes);
    if (!bytes) return fail(damaged(file, bytes.error().message));
    if (trimmed(*bytes).empty()) return fail(damaged(file, "the file is empty; expected JSON."));
    if (!is_utf8(*bytes)) return fail(damaged(file, "this is not UTF-8 text; expected the file in UTF-8."));
    Watch watch;
    try {
        auto out = Json::parse(
            *bytes, [&](int depth, Event event, Json& value) { return watch(depth, event, value); });
        if (!watch.wrong().empty()) return fail(damaged(file, watch.wrong()));
        return out;
    } catch (const Json::parse_error& problem) {
        if (problem.byte > bytes->size())
            return fail(damaged(file, "the file ends too early, in line " + line_of(*bytes, problem.byte) +
                                          "; expected the rest of it."));
        return fail(damaged(file, "this is not JSON from line " + line_of(*bytes, problem.byte) + " on."));
    } catch (const Json::exception&) {
        return fail(damaged(file, "this holds a number that is too large."));
    }
}

}  // namespace rehearse::standards
