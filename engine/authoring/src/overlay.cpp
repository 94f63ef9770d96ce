#include "authoring/overlay.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rehearse::authoring {
namespace {

/// The files as they are, but for one that reads as if it had been written already.
class WithOneFile final : public Files {
public:
    /// `files` is borrowed.
    WithOneFile(const Files& files, std::string path, std::string text)
        : files_(files), path_(std::move(path)), text_(std::move(text)) {}

    [[nodiscard]] Result<std::string> read(const std::string& path, std::size_t most) const override {
        return path == path_ ? Result<std::string>(text_) : files_.read(path, most);
    }
    [[nodiscard]] Status write(const std::string& path, std::string_view) override {
        return fail("files.unwritable", "Cannot write " + path + ": it is only being tried.");
    }
    [[nodiscard]] std::vector<std::string> list(const std::string& folder) const override {
        auto out = files_.list(folder);
        if (folder == folder_of(path_) && std::find(out.begin(), out.end(), file_name(path_)) == out.end())
            out.push_back(file_name(path_));
        return out;
    }
    [[nodiscard]] bool exists(const std::string& path) const override {
        return path == path_ || files_.exists(path);
    }
    [[nodiscard]] Status make_folder(const std::string&) override { return {}; }

private:
    const Files& files_;
    std::string path_;
    std::string text_;
};

std::string key_of(const std::string& name) {
    const bool plain = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos;
    return plain ? name : "[\"" + name + "\"]";
}

std::string says_of(const scenario::Rule& rule, const scenario::Organisation& organisation) {
    std::string out = rule.says;
    for (const auto& other : organisation.rules) {
        const std::string place = "{org." + other.name + "}";
        for (auto at = out.find(place); at != std::string::npos; at = out.find(place))
            out.replace(at, place.size(), std::to_string(other.value));
    }
    return out;
}

}  // namespace

std::vector<Figure> figures_of(const scenario::Organisation& organisation) {
    std::vector<Figure> out;
    for (const auto& rule : organisation.rules)
        out.push_back({rule.name, scenario::spoken_name(rule.name), "", rule.unit,
                       says_of(rule, organisation), rule.basis != scenario::Basis::own_policy, rule.value,
                       rule.installed_value, rule.at_least, rule.at_most});
    std::stable_partition(out.begin(), out.end(), [](const Figure& one) { return !one.law; });
    for (const auto& role : organisation.roles)
        for (const auto& [name, value] : role.limits) {
            const std::string full = role.name + "." + name;
            const auto changed = std::find_if(organisation.changes.begin(), organisation.changes.end(),
                                              [&](const auto& one) { return one.name == full; });
            out.push_back({full,
                           scenario::spoken_name(name),
                           role.name,
                           "",
                           "",
                           false,
                           value,
                           changed == organisation.changes.end() ? value : changed->from,
                           {},
                           {}});
        }
    return out;
}

std::string overlay_text(const std::string& id, const std::map<std::string, std::int32_t>& figures) {
    std::string out = "overlay \"" + id + "\" {\n";
    for (const auto& [name, value] : figures)
        out += "  " + key_of(name) + " = " + std::to_string(value) + ",\n";
    return out + "}\n";
}

std::vector<Diagnostic> try_overlay(const session::Library& library, const std::string& id,
                                    const std::string& text) {
    const std::string path = joined(library.paths().overlays(), id + ".lua");
    const WithOneFile files(library.files(), path, text);
    const session::Library tried(files, library.clock(), library.catalogue(), library.paths());
    return tried.check(path).diagnostics.sorted();
}

}  // namespace rehearse::authoring
