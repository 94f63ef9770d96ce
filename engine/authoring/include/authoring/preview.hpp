// A scenario tried out by its author: from any beat, in a state that can really be reached, and taken up
// again when its file changes. Nobody's practice: kept apart from the learners' records, one at a time.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "authoring/watch.hpp"
#include "base/diagnostic.hpp"
#include "records/records.hpp"
#include "session/practice.hpp"

namespace rehearse::authoring {

struct PreviewOptions {
    std::string scenario;        // id or path
    std::string from = {};       // a beat; empty: the beginning
    std::string condition = {};  // empty: the usual one
    play::Mode mode = play::Mode::practice;
    std::optional<std::uint64_t> seed = {};
    std::optional<bool> limits = {};
};

/// What became of a preview when its files had changed.
struct Reloaded {
    enum class How {
        unchanged,  // nothing that matters is different
        same_way,   // the same answers, in the story as it is now
        other_way,  // the same beat, by another way: the answers did not fit any more
        kept,       // as it was: the file has mistakes, or the beat cannot be reached any more
    };
    How how = How::unchanged;
    std::string says;                  // one or two sentences
    std::vector<Diagnostic> problems;  // of the file as it is now
};

class Preview {
public:
    /// Finds the shortest way to the beat and plays it. `workplace` is borrowed; its records are not touched:
    /// a preview has its own, in the same folder. Fails with library.*, preview.unknown (and the nearest
    /// beat), preview.unreached, preview.luck or preview.form, and says what to do instead.
    [[nodiscard]] static Result<std::unique_ptr<Preview>> start(const session::Workplace& workplace,
                                                                PreviewOptions options);

    /// The play; another object after a reload.
    [[nodiscard]] session::Practice& practice() { return *practice_; }
    /// The answers that led here, one line each.
    [[nodiscard]] const std::vector<std::string>& way() const { return way_; }
    /// True when the scenario, what it is made of, or an organisation reads otherwise than when this was last
    /// asked. Cheap enough for twice a second.
    [[nodiscard]] bool changed();
    /// Takes up the files as they are now and keeps the place: the same answers if they still lead here, else
    /// another way to the same beat. What has mistakes is not taken up.
    [[nodiscard]] Reloaded reload();

private:
    explicit Preview(const session::Workplace& workplace);
    [[nodiscard]] Status play_to(session::Content content, const std::string& beat);

    session::Workplace workplace_;  // with records of its own
    std::unique_ptr<records::Records> records_;
    PreviewOptions options_;
    std::string path_;
    std::unique_ptr<session::Practice> practice_;
    std::vector<std::string> way_;
    Rereading eyes_;
};

}  // namespace rehearse::authoring
