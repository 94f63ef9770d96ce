// An attempt is its log: a head, then entries that are only ever added. Entries form a tree, because a
// learner may rewind and answer differently; nothing is taken back by that.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/result.hpp"
#include "play/answer.hpp"
#include "scenario/organisation.hpp"

namespace rehearse::play {

/// practice: rewinding is free. coached: the reason comes at once. unaided: no hints, no rewinding.
enum class Mode : std::uint8_t { practice, coached, unaided };
[[nodiscard]] std::string_view to_text(Mode mode);
[[nodiscard]] std::optional<Mode> mode_from(std::string_view text);

struct AttemptHead {
    std::string id;
    std::string learner;
    std::string scenario_id;
    std::string scenario_title;
    std::string scenario_digest;   // of the compiled value
    std::string scenario_sources;  // digest under which the records keep the files
    std::string organisation_id;
    std::string organisation_digest;
    std::string organisation_sources;
    std::vector<scenario::Change> overrides;  // by the centre's overlay
    std::string condition;
    Mode mode = Mode::practice;
    bool limits = false;  // time limits are switched on
    std::uint64_t seed = 0;
    int rules_version = 0;
    Timestamp started = 0;
    friend bool operator==(const AttemptHead&, const AttemptHead&) = default;
};

enum class EntryKind : std::uint8_t {
    answer,
    rewind,  // the learner went back to stand after `parent`
    moved,   // from here on another edition of the scenario is played: `digest`, `sources`
};

/// Where no answer has been given yet.
inline constexpr int kBeginning = 0;

struct Entry {
    int number = 0;           // 1, 2, 3 … in the order committed
    int parent = kBeginning;  // the entry it follows
    EntryKind kind = EntryKind::answer;
    NamedAnswer answer;                // answer
    std::string said;                  // answer: the words as the learner saw them
    std::string reached;               // answer: the id of the beat it led to
    bool ends = false;                 // answer: that beat is an ending
    std::string checksum;              // answer: of the state it led to
    std::string digest;                // moved: of the scenario
    std::string sources;               // moved
    std::string organisation_digest;   // moved
    std::string organisation_sources;  // moved
    Timestamp at = 0;
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// What the learner says about a finding in a text of theirs ("I did this"). For the trainer to read; it
/// changes nothing.
struct Remark {
    int entry = 0;      // the answer it is about
    std::string check;  // the check's name
    std::string about;  // the question's id, where the check is about one
    std::string words;
    Timestamp at = 0;
    friend bool operator==(const Remark&, const Remark&) = default;
};

struct AttemptLog {
    AttemptHead head;
    std::vector<Entry> entries;   // by number, none missing
    std::vector<Remark> remarks;  // in the order made

    /// The entry the learner stands after; kBeginning at the start.
    [[nodiscard]] int position() const;
    /// The answers from the beginning to `entry`, in order.
    [[nodiscard]] std::vector<const Entry*> route_to(int entry) const;
    [[nodiscard]] std::vector<const Entry*> route() const { return route_to(position()); }
    /// True when the decision that `entry` answers (or looks something up at) had not been answered before,
    /// on any branch. Looking something up answers nothing.
    [[nodiscard]] bool is_first_answer(const Entry& entry) const;
    /// True when `entry` lies on the line of first answers from the beginning: never rewound.
    [[nodiscard]] bool on_first_line(const Entry& entry) const;
    /// The digests that hold at the end of the route: the last `moved`, else the head's.
    [[nodiscard]] std::string current_digest() const;
    [[nodiscard]] std::string current_sources() const;
    [[nodiscard]] std::string current_organisation_sources() const;
    [[nodiscard]] std::string current_organisation_digest() const;
};

}  // namespace rehearse::play
