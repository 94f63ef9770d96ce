#include "authoring/examine.hpp"

#include "authoring/review.hpp"
#include "authoring/route.hpp"
#include "base/text.hpp"

namespace rehearse::authoring {
namespace {

constexpr std::size_t kMostRoute = std::size_t{4} << 20;

// Routes that stand beside the scenario, by its name and theirs: kettle.good.route.
void check_routes(const Files& files, const std::string& path, const session::Content& content,
                  Diagnostics& out) {
    const auto folder = folder_of(path);
    for (const auto& name : files.list(folder)) {
        if (!name.starts_with(file_stem(path) + ".") || !name.ends_with(kRouteEnding)) continue;
        const auto text = files.read(joined(folder, name), kMostRoute);
        if (text)
            check_route(*content.scenario, *content.organisation, content.program.get(), joined(folder, name),
                        *text, out);
        else
            out.error("R101", {joined(folder, name), 0}, text.error().message, text.error().hint);
    }
}

bool is_folder(const Files& files, const std::string& path) { return files.exists(joined(path, ".")); }

void add_lua(const Files& files, const std::string& folder, std::vector<std::string>& out) {
    for (const auto& name : files.list(folder))
        if (name.ends_with(".lua")) out.push_back(joined(folder, name));
}

std::vector<std::string> whole_library(const session::Library& library) {
    const auto& paths = library.paths();
    std::vector<std::string> out{paths.scenarios(), paths.organisations()};
    if (!library.files().list(paths.overlays()).empty()) out.push_back(paths.overlays());
    return out;
}

}  // namespace

Examined examine(const session::Library& library, const std::string& path) {
    const auto& files = library.files();
    Examined out;
    out.path = path;
    if (is_folder(files, path)) {
        out.diagnostics.error("S122", {path, 0},
                              "There is nothing to check in this folder: no file in it ends in .lua.",
                              "Name the file, or the folder it is in.");
        return out;
    }
    auto checked = library.check(path);
    out.kind = checked.kind;
    out.diagnostics = std::move(checked.diagnostics);
    if (!checked.content || out.diagnostics.has_errors()) return out;
    const auto& content = *checked.content;
    out.title = content.scenario->title;
    review({*content.scenario, *content.organisation}, out.diagnostics);
    check_routes(files, path, content, out.diagnostics);
    return out;
}

std::vector<std::string> files_to_check(const session::Library& library,
                                        const std::vector<std::string>& paths) {
    const auto& files = library.files();
    std::vector<std::string> out;
    for (const auto& path : paths.empty() ? whole_library(library) : paths) {
        const auto before = out.size();
        add_lua(files, path, out);
        if (out.size() == before) out.push_back(path);
    }
    return out;
}

std::vector<std::string> files_to_watch(const session::Library& library,
                                        const std::vector<std::string>& paths) {
    const auto& places = library.paths();
    const auto& files = library.files();
    std::vector<std::string> folders = {places.organisations(), places.overlays()};
    std::vector<std::string> out;
    for (const auto& path : paths) {
        out.push_back(path);
        folders.push_back(is_folder(files, path) ? path : folder_of(path));
    }
    if (paths.empty()) folders.push_back(places.scenarios());
    for (const auto& folder : folders) add_lua(files, folder, out);
    return out;
}

}  // namespace rehearse::authoring
