// The typed scenario: an immutable value, complete and checked, that knows the line of everything in it.
// Checking, exploring and playing all work on this; nothing here knows Lua.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "scenario/decision.hpp"
#include "scenario/looks.hpp"

namespace rehearse::scenario {

inline constexpr std::size_t kMostSlots = 160;
inline constexpr std::size_t kMostBeats = 20000;
inline constexpr std::size_t kMostPromises = 20;

// Slots every scenario has, at these places.
inline constexpr int kClockSlot = 0;      // minutes since the start
inline constexpr int kConditionSlot = 1;  // place in Scenario::conditions
inline constexpr int kMoodSlot = 2;       // the customer's
inline constexpr int kTrustSlot = 3;
inline constexpr std::int32_t kMostMinutes = 60 * 24 * 7 * 8;

struct CastMember {
    std::string word;  // "customer"
    std::string name;  // "Mrs Okafor"
    std::string role;
    std::string about;
    std::string wants;
    int mood_slot = -1;  // -1: this person's mood is not followed
    int trust_slot = -1;
    int served_slot = -1;       // the minute the wait ended; -1: this person does not wait
    std::int32_t arrives = 0;   // minutes since the start
    std::int32_t patience = 0;  // minutes
    Looks looks;                // seen, never played
    Place place;
};

/// A table, a chart, a rota: something to read on a desk.
struct Sheet {
    enum class Look : std::uint8_t { table, chart, rota, risk_log, form };
    Text title;
    Look look = Look::table;
    std::vector<std::vector<std::string>> rows;  // the first row is the heads; all have the same length
    Place place;
};
[[nodiscard]] std::string_view to_text(Sheet::Look look);

// The values of a promise's slot.
inline constexpr std::int32_t kNotPromised = 0, kOpen = 1, kKept = 2, kBroken = 3;

/// Something the learner says will be done. When the clock passes the time and it is still open, it is
/// broken.
struct Promise {
    std::string id;
    Text what;
    std::int32_t by = 0;      // minutes since the start; 0: `within` counts
    std::int32_t within = 0;  // minutes after it is made
    int state_slot = 0;
    int due_slot = -1;   // only with `within`
    Consequence broken;  // effects and lines, at the moment it is broken
    Place place;
};

struct Ending {
    std::string title;
    Text says;
    Expression customer;      // 0-100
    Expression organisation;  // 0-100
};

/// Social media: who can read what is said at a beat.
enum class SeenBy : std::uint8_t { unsaid, everyone, them };

/// One moment. An ending is a beat that goes nowhere.
struct Beat {
    std::string id;
    std::vector<std::string> was;
    std::optional<std::int32_t> at;  // minutes since the start; the clock moves on to it
    std::vector<Line> lines;
    std::vector<Effect> effects;  // on arrival
    Decision decision;
    Route to;
    std::optional<Ending> ending;
    std::vector<Pledge> pledges;  // on arrival
    int with = kNarrator;         // whom one is with, when it is not the customer: index into Scenario::cast
    Text subject;                 // email, letter
    SeenBy seen_by = SeenBy::unsaid;
    int visits_slot = -1;  // -1: nobody reads how often it was visited
    Place place;
};

struct Consult {
    std::string id;
    Text label;
    std::string policy;  // opens this policy of the organisation; may be empty
    std::optional<Expression> when;
    BeatIndex only_in = kNowhere;  // kNowhere: everywhere
    Consequence consequence;       // `reaction` is what one sees; effects fall due once
    int done_slot = 0;
    Place place;
};

struct Brief {
    Text you, them, know, may;
};

/// A finding of the reviewer, or of exploring, that the author has looked at and keeps, with the reason.
struct Acceptance {
    std::string code;  // "A103"
    std::string beat;  // only there, or only about this criterion; empty: anywhere in the file
    std::string reason;
    Place place;
};

struct Scenario {
    std::string id;
    std::string title;
    std::string about;
    std::string channel;
    std::string organisation;
    std::string role;
    std::string content_note;
    int starts = 0;  // minutes since Monday 00:00
    Brief brief;
    std::vector<std::string> practises;                      // criterion ids
    std::vector<Place> practises_places;                     // where each of them stands
    std::vector<std::string> knows;                          // knowledge item ids
    std::map<std::string, std::vector<std::string>> points;  // of some of them: what a good talk would cover
    std::vector<std::string> meta_skills;
    std::vector<std::string> conditions;     // at least one
    std::vector<std::string> circumstances;  // of circumstance_names(); say what it is, change nothing
    std::vector<std::string> core_skills;    // of core_skill_names(); the same
    std::vector<CastMember> cast;            // the customer first
    std::vector<Slot> slots;
    std::vector<std::string> criteria;    // all that signals name, in order of first use
    std::vector<std::string> rules_read;  // the organisation's figures that expressions and texts read
    std::vector<Beat> beats;              // the first is where it starts
    std::vector<Consult> consults;
    std::vector<Promise> promises;
    std::vector<Sheet> sheets;
    std::vector<Acceptance> accepts;
    bool has_functions = false;
    std::string file;
    std::map<std::string, std::string> sources;
    std::string digest;  // over the compiled value, without places, comments, `accepts`, tags, looks

    /// The beat called `id` now, or once (`was`); kNowhere when there is none.
    [[nodiscard]] BeatIndex beat(std::string_view id) const;
    [[nodiscard]] int option(const Decision& decision, std::string_view id) const;  // -1: none
    [[nodiscard]] int item(const Decision& decision, std::string_view id) const;
    [[nodiscard]] int field(const Decision& decision, std::string_view id) const;
    [[nodiscard]] int consult(std::string_view id) const;
};

/// "Saturday, 11:40" for minutes since Monday 00:00.
[[nodiscard]] std::string clock_text(int minutes_of_week);

/// Minutes since Monday 00:00 for "Saturday, 11:40" or "Thursday, 09:10, week 2"; nothing when it is not so
/// written.
[[nodiscard]] std::optional<int> parse_clock(std::string_view text);

[[nodiscard]] const std::vector<std::string>& condition_names();

/// What a scenario may say of the situation it plays in: "dissatisfied", "short-notice".
[[nodiscard]] const std::vector<std::string>& circumstance_names();

/// The condition or circumstance that means what a unit asks for by `tag` (standards::Condition::tag): busy
/// for "busy", dissatisfied for "customer_unhappy"; empty when a scenario has no word for it.
[[nodiscard]] std::string_view circumstance_of(std::string_view tag);

/// "numeracy": which Core Skills a scenario calls for. No unit claims anything by it.
[[nodiscard]] const std::vector<std::string>& core_skill_names();

}  // namespace rehearse::scenario
