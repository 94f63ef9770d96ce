// What can be played: scenarios and organisations, from the installed files and from any path, together with
// the centre's own overlays in the data folder.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/diagnostic.hpp"
#include "base/files.hpp"
#include "base/result.hpp"
#include "scenario/organisation.hpp"
#include "scenario/scenario.hpp"
#include "script/loader.hpp"
#include "session/centre.hpp"
#include "standards/catalogue.hpp"
#include "wording/glossary.hpp"
#include "wording/lexicon.hpp"
#include "wording/strong.hpp"

namespace rehearse::session {

/// Where things are. `program` holds scenarios/ and assets/; `data` is the learner's own.
struct Paths {
    std::string program;
    std::string data;
    [[nodiscard]] std::string scenarios() const { return joined(program, "scenarios"); }
    [[nodiscard]] std::string organisations() const { return joined(program, "assets/organisations"); }
    [[nodiscard]] std::string templates() const { return joined(program, "assets/templates"); }
    [[nodiscard]] std::string standards() const { return joined(program, "assets/standards"); }
    [[nodiscard]] std::string wording() const { return joined(program, "assets/wording"); }
    [[nodiscard]] std::string bands() const { return joined(program, "assets/growth/bands.json"); }
    [[nodiscard]] std::string fsrs() const { return joined(program, "assets/growth/fsrs.json"); }
    [[nodiscard]] std::string overlays() const { return joined(data, "organisations"); }
    [[nodiscard]] std::string own_standards() const { return joined(data, "standards"); }
    [[nodiscard]] std::string centre() const { return joined(data, "practice.json"); }
    [[nodiscard]] std::string support() const { return joined(program, "assets/support.json"); }
    [[nodiscard]] std::string settings() const { return joined(data, "settings.json"); }
    [[nodiscard]] std::string records() const { return joined(data, "records.db"); }
    [[nodiscard]] std::string group() const { return joined(data, "group.db"); }  // a trainer's copies
    [[nodiscard]] std::string assignments() const { return joined(data, "assignments.json"); }
};

/// Everything needed to play one scenario. Shared, because attempts outlive the list they were chosen from.
struct Content {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::shared_ptr<const scenario::Organisation> organisation;
    std::shared_ptr<script::Program> program;  // only when the scenario has functions
    std::string path;                          // the scenario's file; empty for a kept edition
    std::string overlay_problem;               // why the centre's overlay does not count; empty when it does
};

/// What a check of a file found, and what it was.
struct Checked {
    std::string path;
    script::FileKind kind = script::FileKind::scenario;
    Diagnostics diagnostics;
    std::optional<Content> content;  // a scenario without errors
};

/// One line of the library.
struct Item {
    std::string id;
    std::string path;
    std::optional<Content> content;    // absent when the file has errors
    std::vector<Diagnostic> problems;  // errors and warnings, in order
};

class Library {
public:
    /// `files`, `clock` and `catalogue` must outlive the library.
    Library(const Files& files, const Clock& clock, const standards::Catalogue& catalogue, Paths paths);

    [[nodiscard]] const Paths& paths() const { return paths_; }
    [[nodiscard]] const standards::Catalogue& catalogue() const { return catalogue_; }
    [[nodiscard]] const Files& files() const { return files_; }
    [[nodiscard]] const Clock& clock() const { return clock_; }

    /// The word lists for written replies, read when they are first needed; nullptr when they cannot be read,
    /// and then nothing written is checked.
    [[nodiscard]] const wording::Lexicon* lexicon() const;

    /// Plain meanings, read when they are first needed; fails with wording.damaged.
    [[nodiscard]] const Result<wording::Glossary>& glossary() const;

    /// Strong words, read when they are first needed; nullptr when they cannot be read.
    [[nodiscard]] const wording::StrongWords* strong_words() const;

    /// How the centre wants practice to begin.
    [[nodiscard]] Result<CentreDefaults> centre_defaults() const {
        return read_centre_defaults(files_, paths_.centre());
    }

    /// What is wrong with the centre's file: centre.damaged, or centre.hidden for each hidden scenario that
    /// is not in the library, with the nearest that is. The other hidden ones are hidden all the same.
    [[nodiscard]] std::vector<Error> centre_troubles() const;

    /// The ids of all scenarios of the scenarios folder, in order. Nothing is read.
    [[nodiscard]] std::vector<std::string> ids() const;

    /// All scenarios of the scenarios folder, by title. Files with errors are listed with their problems;
    /// what samples fall into is left to check().
    [[nodiscard]] std::vector<Item> items() const;

    /// Checks one file: a scenario, an organisation or an overlay, told apart by the words it begins with.
    /// Texts that a scenario gives as samples are put through the checks, too.
    [[nodiscard]] Checked check(const std::string& path) const;

    /// The scenario called `name`: an id of the library, or the path of a file. Fails with library.unknown
    /// (and the nearest name) or library.faulty (and where to look).
    [[nodiscard]] Result<Content> open(const std::string& name) const;

    /// A kept edition: compiled from sources as the records have them.
    [[nodiscard]] Result<Content> open_kept(
        const std::string& scenario_id, const std::map<std::string, std::string>& sources,
        const std::map<std::string, std::string>& organisation_sources) const;

    /// The organisation with the centre's overlay. An overlay with errors is reported and not applied: the
    /// installed figures hold, in play too.
    [[nodiscard]] std::optional<scenario::Organisation> organisation(const std::string& id,
                                                                     Diagnostics& diagnostics) const;

private:
    struct Folders {  // of organisations, and of the centre's own ones and the overlays that change those
        std::string organisations;
        std::string overlays;
    };
    /// As check(), without the samples: those are for authors, and take their time.
    [[nodiscard]] Checked compiled(const std::string& path) const;
    [[nodiscard]] Checked check_scenario(const Files& files, const std::string& path,
                                         const Folders& folders) const;
    [[nodiscard]] std::optional<scenario::Organisation> read_organisation(
        const Files& files, const std::string& id, const Folders& folders, Diagnostics& diagnostics,
        Diagnostics& overlay_problems) const;
    void check_against_nearest(const Files& files, const scenario::Document& document, const Folders& folders,
                               Diagnostics& diagnostics) const;
    void check_samples(const scenario::Scenario& scenario, Diagnostics& diagnostics) const;

    const Files& files_;
    const Clock& clock_;
    const standards::Catalogue& catalogue_;
    Paths paths_;
    mutable std::optional<Result<wording::Lexicon>> lexicon_;
    mutable std::optional<Result<wording::Glossary>> glossary_;
    mutable std::optional<Result<wording::StrongWords>> strong_words_;
};

}  // namespace rehearse::session
