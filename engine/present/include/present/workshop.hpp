// What an author sees: the files with their mistakes, a scenario from outside, and a preview from inside.
#pragma once

#include <string>
#include <vector>

#include "authoring/examine.hpp"
#include "debrief/document.hpp"
#include "session/practice.hpp"

namespace rehearse::present {

/// Something to mend, and where.
struct ProblemView {
    std::string severity;  // "error", "warning", "note"
    std::string code;      // a section of scenarios/DIAGNOSTICS.md
    std::string file;
    int line = 0;  // 0: the file as a whole
    std::string says;
    std::string hint;    // may be empty
    std::string quoted;  // the line as it stands in the file; may be empty
};

/// A scenario, an organisation or an overlay.
struct FileView {
    std::string path;
    std::string name;    // "kettle-day-24.lua"
    std::string title;   // of a scenario that compiles, else as `name`
    std::string kind;    // "scenario", "organisation", "overlay"
    std::string status;  // "Nothing to mend", "2 mistakes and 1 warning"
    bool playable = false;
    std::vector<ProblemView> problems;  // in order of place
};

struct WorkshopView {
    std::vector<FileView> files;  // scenarios first
    std::string status;           // "12 files: 2 have something to mend."
};

/// `paths` are files and folders; without any, the whole library.
[[nodiscard]] WorkshopView workshop_view(const session::Library& library,
                                         const std::vector<std::string>& paths);
[[nodiscard]] FileView file_view(const session::Library& library, const std::string& path);

/// A scenario from outside: its people, its facts, and its beats in the author's order, each with its line,
/// what it asks, and where that leads.
[[nodiscard]] debrief::Document outline_view(const scenario::Scenario& scenario);

/// A play from inside, where it stands now: the facts and how they began, people, promises; what each reply
/// would do; replies that are not offered, and what they wait for.
[[nodiscard]] debrief::Document inspector_view(const session::Practice& practice);

}  // namespace rehearse::present
