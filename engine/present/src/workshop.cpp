#include "present/workshop.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"

namespace rehearse::present {
namespace {

constexpr std::size_t kMostFile = std::size_t{1} << 20;

std::string kind_words(script::FileKind kind) {
    if (kind == script::FileKind::organisation) return "organisation";
    return kind == script::FileKind::overlay ? "overlay" : "scenario";
}

std::string status_of(const std::vector<ProblemView>& problems) {
    const auto how_many = [&](const char* severity) {
        return std::count_if(problems.begin(), problems.end(),
                             [&](const ProblemView& one) { return one.severity == severity; });
    };
    std::vector<std::string> parts;
    if (const auto n = how_many("error"); n > 0) parts.push_back(counted(n, "mistake", "mistakes"));
    if (const auto n = how_many("warning"); n > 0) parts.push_back(counted(n, "warning", "warnings"));
    if (const auto n = how_many("note"); n > 0) parts.push_back(counted(n, "note", "notes"));
    return parts.empty() ? "Nothing to mend" : listed(parts);
}

// The lines of the files that were needed so far.
class Sources {
public:
    explicit Sources(const Files& files) : files_(files) {}
    std::string line(const Place& place) {
        if (place.line < 1) return {};
        auto found = lines_.find(place.file);
        if (found == lines_.end()) {
            const auto text = files_.read(place.file, kMostFile);
            found = lines_.emplace(place.file, text ? split_lines(*text) : std::vector<std::string>()).first;
        }
        const auto at = static_cast<std::size_t>(place.line - 1);
        return at < found->second.size() ? std::string(trimmed(found->second[at])) : std::string();
    }

private:
    const Files& files_;
    std::map<std::string, std::vector<std::string>> lines_;
};

}  // namespace

FileView file_view(const session::Library& library, const std::string& path) {
    const auto examined = authoring::examine(library, path);
    FileView out;
    out.path = path;
    out.name = file_name(path);
    out.title = examined.playable() ? examined.title : out.name;
    out.kind = kind_words(examined.kind);
    out.playable = examined.playable();
    Sources sources(library.files());
    for (const auto& one : examined.diagnostics.sorted())
        out.problems.push_back({std::string(to_text(one.severity)), one.code, one.place.file, one.place.line,
                                one.message, one.hint, sources.line(one.place)});
    out.status = status_of(out.problems);
    return out;
}

WorkshopView workshop_view(const session::Library& library, const std::vector<std::string>& paths) {
    WorkshopView out;
    for (const auto& path : authoring::files_to_check(library, paths))
        out.files.push_back(file_view(library, path));
    std::stable_sort(out.files.begin(), out.files.end(), [](const FileView& a, const FileView& b) {
        return (a.kind == "scenario") > (b.kind == "scenario");
    });
    const auto faulty = std::count_if(out.files.begin(), out.files.end(),
                                      [](const FileView& one) { return !one.problems.empty(); });
    out.status = counted(static_cast<long long>(out.files.size()), "file", "files") + ": " +
                 (faulty == 0   ? "nothing to mend."
                  : faulty == 1 ? "one has something to mend."
                                : std::to_string(faulty) + " have something to mend.");
    return out;
}

}  // namespace rehearse::present
