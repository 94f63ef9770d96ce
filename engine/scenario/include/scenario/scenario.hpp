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
#include "scenario/expression.hpp"
#include "scenario/text_template.hpp"

namespace rehearse::scenario {

// Limits of the format. They keep a State flat and an answer small.
inline constexpr std::size_t kMostSlots = 160;
inline constexpr std::size_t kMostBeats = 20000;
inline constexpr std::size_t kMostOptions = 12;
inline constexpr std::size_t kMostItems = 24;

// Slots every scenario has, at these places.
inline constexpr int kClockSlot = 0;      // minutes since the start
inline constexpr int kConditionSlot = 1;  // place in Scenario::conditions
inline constexpr int kMoodSlot = 2;       // the customer's
inline constexpr int kTrustSlot = 3;
inline constexpr std::int32_t kMostMinutes = 60 * 24 * 7 * 8;

using BeatIndex = std::uint16_t;
inline constexpr BeatIndex kNowhere = 0xFFFF;
inline constexpr int kNarrator = -1;

struct CastMember {
    std::string word;  // "customer"
    std::string name;  // "Mrs Okafor"
    std::string role;
    std::string about;
    std::string wants;
    int mood_slot = -1;  // -1: this person's mood is not followed
    int trust_slot = -1;
    Place place;
};

struct Line {
    int speaker = kNarrator;  // index into Scenario::cast
    Text text;
    std::optional<Expression> when;
};

/// What an answer says about a criterion.
struct Signal {
    int criterion = 0;  // index into Scenario::criteria
    int weight = 1;     // -2 … +2, never 0
    Place place;
};

struct Effect {
    int slot = 0;
    bool adds = false;  // add to the slot; otherwise set it
    Expression value;
};

enum class Critical : std::uint8_t { none, unsafe, unlawful, discriminatory, dishonest, data_breach };
[[nodiscard]] std::string_view to_text(Critical critical);

struct Way {
    std::optional<Expression> when;
    int weight = 1;  // for chance
    BeatIndex to = kNowhere;
};

/// Where it leads: the first way whose condition holds, or a way drawn by weight.
struct Route {
    bool by_chance = false;
    std::vector<Way> ways;
    Place place;
    [[nodiscard]] bool empty() const { return ways.empty(); }
};

/// Everything that follows from an answer.
struct Consequence {
    std::vector<Effect> effects;
    std::vector<Signal> signals;
    Critical critical = Critical::none;
    Text why;
    std::vector<Line> reaction;
    Route to;  // empty: the beat's own `to`
    Place place;
};

struct Case {
    Expression when;
    Consequence consequence;
};

struct Option {
    std::string id;       // as written, or "~" and the first 12 digits of the text's digest
    bool own_id = false;  // the author wrote it
    bool spoken = true;   // reply; otherwise an action
    Text text;
    std::optional<Expression> when;
    std::vector<Case> cases;
    Consequence otherwise;
    Place place;
};

struct Item {
    std::string id;
    bool own_id = false;
    Text text;
    bool right = false;
    Text why;
    Place place;
};

/// A declared result of a decision: holds from `from` points up to the next class.
struct Class {
    std::string name;
    int from = 0;
    Consequence consequence;
};

enum class DecisionKind : std::uint8_t { none, choose, pick };
[[nodiscard]] std::string_view to_text(DecisionKind kind);

struct Decision {
    DecisionKind kind = DecisionKind::none;
    Text ask;
    std::vector<Option> options;  // choose
    std::vector<Item> items;      // pick
    std::vector<Class> classes;   // pick; highest `from` first, the last from 0
    Place place;
};

struct Ending {
    std::string title;
    Text says;
    Expression customer;      // 0-100
    Expression organisation;  // 0-100
};

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
    std::vector<std::string> practises;   // criterion ids
    std::vector<Place> practises_places;  // where each of them stands
    std::vector<std::string> knows;       // knowledge item ids
    std::vector<std::string> meta_skills;
    std::vector<std::string> conditions;  // at least one
    std::vector<CastMember> cast;         // the customer first
    std::vector<Slot> slots;
    std::vector<std::string> criteria;    // all that signals name, in order of first use
    std::vector<std::string> rules_read;  // the organisation's figures that expressions and texts read
    std::vector<Beat> beats;              // the first is where it starts
    std::vector<Consult> consults;
    bool has_functions = false;
    std::string file;
    std::map<std::string, std::string> sources;
    std::string digest;  // over the compiled value, without places and comments

    /// The beat called `id` now, or once (`was`); kNowhere when there is none.
    [[nodiscard]] BeatIndex beat(std::string_view id) const;
    [[nodiscard]] int option(const Decision& decision, std::string_view id) const;  // -1: none
    [[nodiscard]] int item(const Decision& decision, std::string_view id) const;
    [[nodiscard]] int consult(std::string_view id) const;
};

/// "Saturday, 11:40" for minutes since Monday 00:00.
[[nodiscard]] std::string clock_text(int minutes_of_week);

/// Minutes since Monday 00:00 for "Saturday, 11:40" or "Thursday, 09:10, week 2"; nothing when it is not so
/// written.
[[nodiscard]] std::optional<int> parse_clock(std::string_view text);

/// Channels a scenario may name.
[[nodiscard]] const std::vector<std::string>& channels();
[[nodiscard]] const std::vector<std::string>& condition_names();

}  // namespace rehearse::scenario
