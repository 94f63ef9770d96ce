// One attempt in progress. Every answer is on disk before its consequence can be seen: answer() returns only
// after the records have it.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/random.hpp"
#include "debrief/beside.hpp"
#include "debrief/document.hpp"
#include "play/replay.hpp"
#include "records/records.hpp"
#include "session/library.hpp"

namespace rehearse::session {

/// What the program works with. All borrowed; they outlive every Practice.
struct Workplace {
    const Library* library = nullptr;
    records::Records* records = nullptr;
    const Clock* clock = nullptr;
    Random* random = nullptr;
    void (*boundary)() = nullptr;  // called before and after every commit: where tests cut the power
};

struct StartOptions {
    std::string learner;
    std::string condition;  // empty: the centre's choice, else the scenario's usual one; kAnyCondition: the
                            // seed chooses
    play::Mode mode = play::Mode::practice;
    std::optional<std::uint64_t> seed;  // without one, chance
    std::optional<bool> limits = {};    // time limits, where decisions have them; empty: the centre's choice
};

/// A condition drawn by the seed.
inline constexpr const char* kAnyCondition = "any";

/// Which edition an attempt goes on with when its file was changed.
enum class Edition {
    current,   // the file as it is now, if the answers still fit
    original,  // the edition kept with the attempt
};

class Practice {
public:
    /// Begins an attempt and records its head.
    [[nodiscard]] static Result<std::unique_ptr<Practice>> start(const Workplace& workplace, Content content,
                                                                 const StartOptions& options);

    /// Goes on with an attempt. When its scenario or organisation was changed since, Edition::current replays
    /// the answers against the file as it is now; where they do not fit it fails with play.changed and a
    /// sentence, and Edition::original goes on with the stored one. An attempt that is over stays on the
    /// edition it ended with. `file` names the scenario's file when it is not in the library; a file of
    /// another scenario fails with practice.other. Nothing is written unless the edition changes.
    [[nodiscard]] static Result<std::unique_ptr<Practice>> resume(const Workplace& workplace,
                                                                  const std::string& attempt, Edition edition,
                                                                  const std::string& file = {});

    /// An attempt to look at, on exactly what it was played with: for debriefs and replays.
    [[nodiscard]] static Result<std::unique_ptr<Practice>> review(const Workplace& workplace,
                                                                  const std::string& attempt);

    /// The line of first answers of `log`, an attempt's, to look at: up to the last answer before the learner
    /// first went another way, on the edition it was given in. What came after is left out of its log.
    [[nodiscard]] static Result<std::unique_ptr<Practice>> first_line(const Workplace& workplace,
                                                                      play::AttemptLog log);

    /// Commits the answer, then applies it. On failure nothing has changed and nothing of what would have
    /// followed is known to the caller.
    [[nodiscard]] Status answer(const play::Answer& answer);
    /// The same for a form or a figure: `typed` has a text for each field. Fails with play.field when one of
    /// them cannot be read; nothing has happened then.
    [[nodiscard]] Status fill_in(const std::vector<std::string>& typed);
    /// The same for a text: the checks run once, here, and what they found is kept with it. Fails with
    /// practice.text when it is empty or longer than it may be.
    [[nodiscard]] Status write(const std::string& text);
    /// What the learner says about a finding of the text kept as `entry`; for the trainer to read.
    [[nodiscard]] Status remark(int entry, const std::string& check, const std::string& about,
                                const std::string& words);

    /// Goes back to just before moment `index` (place in played().moments). Fails with play.no_rewind in
    /// unaided mode.
    [[nodiscard]] Status rewind(std::size_t index);

    [[nodiscard]] Result<play::Offer> offer() const;
    [[nodiscard]] bool over() const;

    /// The machine's clock, for time limits.
    [[nodiscard]] const Clock& clock() const { return *workplace_.clock; }
    [[nodiscard]] const play::Setting& setting() const { return setting_; }
    [[nodiscard]] const play::Played& played() const { return played_; }
    [[nodiscard]] const play::AttemptLog& log() const { return log_; }
    [[nodiscard]] const Content& content() const { return content_; }
    [[nodiscard]] const Library& library() const { return *workplace_.library; }
    [[nodiscard]] const standards::Catalogue& catalogue() const { return workplace_.library->catalogue(); }
    [[nodiscard]] const scenario::Scenario& scenario() const { return *content_.scenario; }
    [[nodiscard]] const scenario::Organisation& organisation() const { return *content_.organisation; }
    /// Something the learner should know about how this attempt was resumed; empty when there is nothing.
    [[nodiscard]] const std::string& note() const { return note_; }

    /// The debrief of the route played so far, with what stands beside it (session/beside.hpp).
    [[nodiscard]] debrief::Document debrief(const debrief::Beside& beside = {}) const;

private:
    Practice(const Workplace& workplace, Content content)
        : workplace_(workplace), content_(std::move(content)) {}
    [[nodiscard]] Status set_up();
    [[nodiscard]] Status replay_exactly();
    [[nodiscard]] Status move_to_current();
    [[nodiscard]] int place() const;  // the entry the learner stands after
    void add(play::Entry kept);
    void keep_fold() const;
    [[nodiscard]] static Result<std::unique_ptr<Practice>> on_kept_edition(const Workplace& workplace,
                                                                           play::AttemptLog log);
    [[nodiscard]] Status commit_answer(const play::Answer& given, const std::vector<std::string>& typed,
                                       std::optional<play::Written> written);

    Workplace workplace_;
    Content content_;
    play::Setting setting_;
    play::AttemptLog log_;
    play::Played played_;
    std::string note_;
};

}  // namespace rehearse::session
