// Loads and compiles text as the library does, with an organisation and a catalogue that only tests use.
// Without doctest, so that a fuzzer can use it too.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "scenario/compile.hpp"
#include "scenario/organisation.hpp"
#include "script/loader.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::test {

inline std::string content_folder() { return std::string(REHEARSE_SOURCE_DIR) + "/tests/content/"; }

/// Whole files of a folder below tests/content, by "folder/name".
inline std::map<std::string, std::string> content(const std::string& folder) {
    const DiskFiles disk;
    std::map<std::string, std::string> out;
    for (const auto& name : disk.list(content_folder() + folder)) {
        auto text = disk.read(content_folder() + folder + "/" + name, std::size_t{8} << 20);
        if (text) out[folder + "/" + name] = std::move(*text);
    }
    return out;
}

inline const standards::Catalogue& catalogue() {
    static const standards::Catalogue kCatalogue = [] {
        standards::Unit calls;
        calls.id = "INSCS016";
        calls.groups.push_back(
            {"Hard to handle",
             {{"INSCS016.P7", "Stay calm", "INSCS016"},
              {"INSCS016.P8", "Check back that you have understood", "INSCS016"},
              {"INSCS016.P11", "Say what happens next", "INSCS016"},
              {"INSCS016.P12", "Show that you understand how the customer feels", "INSCS016"}}});
        standards::Unit returns;
        returns.id = "SDS0354";
        returns.groups.push_back({"Returns",
                                  {{"SDS0354.P1", "Check what comes back", "SDS0354"},
                                   {"SDS0354.P2", "Explain the rules", "SDS0354"}}});
        returns.knowledge.push_back({"SDS0354.K1", "Which laws apply to a return", "SDS0354"});
        return standards::Catalogue(
            {std::move(calls), std::move(returns)}, {},
            {{"feeling", "Feeling", "Notice what people feel", "Connecting with others"},
             {"focussing", "Focussing", "Stay with one thing", "Managing yourself"}});
    }();
    return kCatalogue;
}

struct Checked {
    Diagnostics diagnostics;
    std::optional<scenario::Document> document;
    std::optional<scenario::Organisation> organisation;  // the scenario's, or the one that was checked
    std::optional<scenario::Scenario> scenario;
    std::shared_ptr<script::Program> program;

    [[nodiscard]] std::string text() const {
        std::string out;
        for (const auto& one : diagnostics.sorted()) out += to_text(one) + "\n";
        return out;
    }
    [[nodiscard]] bool has(std::string_view code, int line, std::string_view part = {}) const {
        for (const auto& one : diagnostics.all())
            if (one.code == code && one.place.line == line && one.message.find(part) != std::string::npos)
                return true;
        return false;
    }
};

inline script::FileKind kind_of(std::string_view text) {
    for (const auto& line : split_lines(text)) {
        if (line.starts_with("organisation")) return script::FileKind::organisation;
        if (line.starts_with("overlay")) return script::FileKind::overlay;
    }
    return script::FileKind::scenario;
}

inline scenario::Organisation corner_shop() {
    static const MemoryFiles kFiles(content("organisations"));
    static const FixedClock kClock(0);
    Diagnostics diagnostics;
    const auto loaded = script::load(kFiles, "organisations/corner-shop.lua", script::FileKind::organisation,
                                     kClock, diagnostics);
    auto out = loaded.document ? scenario::compile_organisation(*loaded.document, diagnostics) : std::nullopt;
    if (!out) throw std::runtime_error("tests/content/organisations/corner-shop.lua is not what it was");
    return std::move(*out);
}

/// Checks the file at `path` as `rehearse check` does.
inline Checked check(const Files& files, const std::string& path, const Clock& clock,
                     const script::Budget& budget = {}) {
    Checked out;
    const auto text = files.read(path, std::size_t{8} << 20);
    const auto kind = text ? kind_of(*text) : script::FileKind::scenario;
    auto loaded = script::load(files, path, kind, clock, out.diagnostics, budget);
    out.document = std::move(loaded.document);
    out.program = std::move(loaded.program);
    if (!out.document) return out;
    if (kind == script::FileKind::organisation) {
        out.organisation = scenario::compile_organisation(*out.document, out.diagnostics);
        return out;
    }
    out.organisation = corner_shop();
    if (kind == script::FileKind::overlay) {
        (void)scenario::apply_overlay(*out.document, *out.organisation, out.diagnostics);
        return out;
    }
    const scenario::Organisation unknown;
    const bool known = scenario::named_organisation(*out.document) == out.organisation->id;
    out.scenario =
        scenario::compile(*out.document, known ? *out.organisation : unknown, catalogue(), out.diagnostics);
    if (out.scenario && out.program) out.program->bind(*out.scenario);
    return out;
}

inline Checked check(std::string text, const script::Budget& budget = {}) {
    static const FixedClock kClock(0);
    return check(MemoryFiles({{"story.lua", std::move(text)}}), "story.lua", kClock, budget);
}

}  // namespace rehearse::test
