// A learner's records as one file and back: to take away, to carry to another computer, or to hand in to a
// trainer. Nothing here decides to give anything away; that is the learner's.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/result.hpp"
#include "play/log.hpp"
#include "play/practised.hpp"
#include "records/records.hpp"

namespace rehearse::handover {

inline constexpr std::string_view kSchema = "rehearse.parcel/1";
inline constexpr std::size_t kMostBytes = 64U << 20U;  // of a file

struct Source {
    std::string kind;  // "scenario" or "organisation"
    std::string name;
    records::SourceFiles files;
    friend bool operator==(const Source&, const Source&) = default;
};

struct Parcel {
    std::string learner;                     // as kept in the records: a nickname, perhaps
    std::string name;                        // that the learner chose to put on it; empty: none
    Timestamp made = 0;                      // when it was packed
    bool everything = false;                 // false: practice alone, to hand in
    std::vector<play::AttemptLog> attempts;  // the oldest first
    std::map<std::string, Source> sources;   // by digest: all that the attempts were played with
    std::vector<records::Comment> comments;  // trainers', by attempt, in the order made

    // Only where it is everything:
    std::vector<records::Note> notes;  // as kept: a sealed one stays sealed
    std::optional<std::string> lock;   // what opens those
    std::optional<records::Route> route;
    std::vector<play::PutOff> put_off;
    friend bool operator==(const Parcel& one, const Parcel& other);
};

/// practice: attempts and comments alone. Of each attempt it says when it began, and not how long an answer
/// took: the answers bear the time of the beginning.
enum class What { everything, practice };

/// What `records` hold of `learner`, of attempts those in `only` (empty: all); the caller adds name and time.
/// Fails as the records do, with handover.unknown when the learner has no such attempt, and with
/// handover.source when the files of an attempt are not those it was played with.
[[nodiscard]] Result<Parcel> pack(const records::Records& records, const std::string& learner, What what,
                                  const std::vector<std::string>& only = {});

/// What parcel_from() reads again. Fails with handover.text when something in it is no text that could be
/// shown, and with handover.too_large.
[[nodiscard]] Result<std::string> to_json(const Parcel& parcel);

/// Reads what to_json() wrote; `bytes` may be anything, and `file` stands in the messages. Fails with
/// handover.foreign (no such file), handover.newer, handover.too_large, handover.damaged (changed or cut
/// short; says where) or handover.source (the files of a scenario are not those of their digest).
[[nodiscard]] Result<Parcel> parcel_from(std::string_view bytes, const std::string& file);

/// Under whose name the attempts of `parcel` are kept here already, which may be another than a trainer gave
/// the learner; else the parcel's own. Fails as the records do.
[[nodiscard]] Result<std::string> learner_here(const Parcel& parcel, const records::Records& records);

/// What became of a parcel.
struct Unpacked {
    int attempts = 0;   // new here
    int continued = 0;  // were here, and went on
    int known = 0;      // were here with all they have
    int different = 0;  // another attempt of that id is here; it was left as it is
    int notes = 0;      // new, or changed since
    int known_notes = 0;
    int comments = 0;  // new
    friend bool operator==(const Unpacked&, const Unpacked&) = default;
};

/// Adds to `records` what is not there yet, under `learner` (empty: as in the parcel). Each attempt is added
/// whole or not at all; when it fails half-way, unpacking again goes on. A route that is here stays. Fails as
/// the records do, and, before anything was added, with handover.sealed when sealed notes would come to
/// another name, or handover.lock when the notes here have another passphrase.
[[nodiscard]] Result<Unpacked> unpack(const Parcel& parcel, records::Records& records,
                                      const std::string& learner = {});

}  // namespace rehearse::handover
