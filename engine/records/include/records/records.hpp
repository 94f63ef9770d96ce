// Learners' attempts, kept on disk. What was appended stays: entries and remarks are only ever added, and
// only erasing a learner takes anything away. A learner's route is a plan beside them, and may change, as may
// the notes in the notebook. One Records belongs to one thread; several may have the same file open.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/result.hpp"
#include "play/log.hpp"
#include "play/practised.hpp"
#include "records/notebook.hpp"

namespace rehearse::records {

/// Name of a file -> its bytes: all that a scenario or an organisation was compiled from.
using SourceFiles = std::map<std::string, std::string>;

/// The digest under which keep_sources() keeps `files`.
[[nodiscard]] std::string sources_digest(const std::string& kind, const std::string& name,
                                         const SourceFiles& files);

/// One line of a list of attempts.
struct AttemptSummary {
    std::string id;
    std::string learner;
    std::string scenario_id;
    std::string scenario_title;
    std::string organisation_id;
    std::string condition;
    play::Mode mode = play::Mode::practice;
    Timestamp started = 0;
    int answers = 0;              // all branches, consults included
    bool finished = false;        // the learner stands at an ending: there is nothing to resume
    bool reached_ending = false;  // on any branch, so still true after a rewind from the ending
    friend bool operator==(const AttemptSummary&, const AttemptSummary&) = default;
};

/// The units a learner means to take, within a framework of the standards.
struct Route {
    std::string framework;
    std::vector<std::string> units;  // ids, in the learner's order
    Timestamp chosen = 0;
    friend bool operator==(const Route&, const Route&) = default;
};

/// What an attempt adds up to, made from its entries; it can be made again at any time.
struct Fold {
    std::string attempt;
    int version = 0;  // of how it was made
    int entries = 0;  // made when the attempt had so many
    std::string customer;
    std::vector<play::Tally> tallies;  // by criterion, each once
    friend bool operator==(const Fold&, const Fold&) = default;
};

/// What became of an attempt that was made elsewhere.
enum class Added {
    all,
    rest,       // it was there already; what it did not have yet was added at its end
    nothing,    // it was there, with all of it
    different,  // one of the same id is there that went another way; it was left as it is
};

/// How the records are kept.
struct Info {
    std::string journal_mode;  // "wal" or "delete"
    int schema_version = 0;
    std::string note;                             // a sentence when WAL was refused; else empty
    std::map<std::string, std::string> settings;  // SQLite's settings, as read back from the connection
};

/// Every operation fails with records.locked, records.full, records.readonly, records.damaged or
/// records.failed when the file does. Then the operation was taken back and all before it is safe; only when
/// the power goes at that very moment may what was being added be found afterwards.
class Records {
public:
    virtual ~Records() = default;

    /// Keeps `files` (once, however often it is called) and returns their digest. `kind` says what they are
    /// ("scenario", "organisation"). Sources that no attempt uses may go when a learner is erased.
    [[nodiscard]] virtual Result<std::string> keep_sources(const std::string& kind, const std::string& name,
                                                           const SourceFiles& files) = 0;
    /// The files kept under `digest`. Fails with records.no_sources when there are none.
    [[nodiscard]] virtual Result<SourceFiles> sources(const std::string& digest) const = 0;

    /// Begins an attempt. Its id must be new (records.exists) and its sources kept (records.no_sources; an
    /// organisation without sources is allowed). Fails with records.invalid without an id or a learner.
    [[nodiscard]] virtual Status start(const play::AttemptHead& head) = 0;
    /// Adds `entry` and returns it with its number, one more than the last. It is on the disk when this
    /// returns. Fails with records.no_attempt, records.no_parent (the parent must be kBeginning or an entry
    /// of this attempt) or records.no_sources (of a `moved`).
    [[nodiscard]] virtual Result<play::Entry> append(const std::string& attempt, play::Entry entry) = 0;
    /// Adds a remark about an answer of this attempt; all are kept, the latest one about the same finding
    /// counts. It is on the disk when this returns. Fails with records.no_attempt or records.no_parent (no
    /// such answer).
    [[nodiscard]] virtual Status remark(const std::string& attempt, const play::Remark& remark) = 0;
    /// With its remarks in the order made. Fails with records.no_attempt when there is none of that id.
    [[nodiscard]] virtual Result<play::AttemptLog> log(const std::string& attempt) const = 0;

    /// Adds an attempt that was made elsewhere as it stands, with its numbers and times, whole or not at all.
    /// Whether one of the same id is the same attempt is told without the learner's name and the times of
    /// entries. Fails as start(), append() and remark() do.
    [[nodiscard]] virtual Result<Added> add(const play::AttemptLog& log) = 0;

    /// Of one learner or of all; the latest first.
    [[nodiscard]] virtual Result<std::vector<AttemptSummary>> attempts(
        const std::optional<std::string>& learner = std::nullopt) const = 0;
    /// Everyone who has an attempt or wrote a note, by name.
    [[nodiscard]] virtual Result<std::vector<std::string>> learners() const = 0;

    /// Keeps the route of `learner` in place of the one before. Fails with records.invalid without a learner,
    /// a framework or a unit.
    [[nodiscard]] virtual Status keep_route(const std::string& learner, const Route& route) = 0;
    /// Nothing when none is kept.
    [[nodiscard]] virtual Result<std::optional<Route>> route(const std::string& learner) const = 0;
    /// Whether there was one to forget.
    [[nodiscard]] virtual Result<bool> forget_route(const std::string& learner) = 0;

    /// Keeps `fold` in place of an older one. Fails with records.no_attempt.
    [[nodiscard]] virtual Status keep_fold(const Fold& fold) = 0;
    /// The attempts of `learner` without a fold of `version` that has all their entries, the oldest first.
    [[nodiscard]] virtual Result<std::vector<std::string>> unfolded(const std::string& learner,
                                                                    int version) const = 0;
    /// All tallies of the folds of `learner`, by attempt in the order begun, then by criterion.
    [[nodiscard]] virtual Result<std::vector<play::Practised>> practised(
        const std::string& learner) const = 0;
    /// Keeps that `learner` did not want to practise a scenario then.
    [[nodiscard]] virtual Status put_off(const std::string& learner, const play::PutOff& what) = 0;
    /// In the order kept.
    [[nodiscard]] virtual Result<std::vector<play::PutOff>> all_put_off(const std::string& learner) const = 0;

    /// What people wrote beside the attempts; as long-lived as the records.
    [[nodiscard]] virtual Notebook& notebook() = 0;
    [[nodiscard]] virtual const Notebook& notebook() const = 0;

    /// Erases the route, the notes and all attempts of `learner`, what was put off, and all sources that no
    /// attempt uses any more, so that no byte of them stays in the files, and returns the number of attempts.
    /// Fails with records.traces when the attempts are gone but the files could not be cleaned; erasing again
    /// (even with no attempts left) cleans them.
    [[nodiscard]] virtual Result<int> erase_learner(const std::string& learner) = 0;

    [[nodiscard]] virtual Result<Info> info() const = 0;
};

struct Options {
    int busy_timeout = 5000;  // milliseconds to wait for another program before records.locked
    std::string vfs;          // SQLite's name of another file system, for tests; empty: the disk
};

/// Opens the records in the file `path`, or makes them, with their folder, readable by the user alone.
/// Older records are brought up to date. Fails with records.newer, records.foreign (another program's
/// database), records.damaged, records.readonly, records.unopenable or records.locked; then the file is left
/// as it was.
[[nodiscard]] Result<std::unique_ptr<Records>> open(const std::string& path, const Options& options = {});

/// New records in memory alone: nothing of them is written anywhere, and they go with this object. For what
/// is nobody's practice, and for looking at attempts before they are kept.
[[nodiscard]] Result<std::unique_ptr<Records>> in_memory();

}  // namespace rehearse::records
