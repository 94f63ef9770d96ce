// What a learner can be asked, and what follows from an answer. The nine kinds share these few types:
//
//   choose     one of `options`
//   pick       any of `items`, each right or not
//   sort       each of `items` into one of `boxes`
//   rank       `items` into an order
//   rate       each of `items`, a colleague's words, on the scale `boxes`
//   record     a value for each of `fields`
//   calculate  a figure: `fields` has one, with its common slips
//   write      a text, checked as `writing` says
//   (consult, the ninth, is on offer beside every decision: see scenario.hpp)
//
// Every kind but choose leads to one of `classes`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "scenario/expression.hpp"
#include "scenario/text_template.hpp"
#include "wording/brief.hpp"
#include "wording/finding.hpp"

namespace rehearse::scenario {

// Limits of the format. They keep a State flat and an answer small.
inline constexpr std::size_t kMostOptions = 12;
inline constexpr std::size_t kMostManners = 4;
inline constexpr std::size_t kMostItems = 24;
inline constexpr std::size_t kMostBoxes = 6;
inline constexpr std::size_t kMostFields = 12;
inline constexpr std::size_t kMostSlips = 8;
inline constexpr std::size_t kMostDemands = 24;

using BeatIndex = std::uint16_t;
inline constexpr BeatIndex kNowhere = 0xFFFF;
inline constexpr int kNarrator = -1;

struct Line {
    int speaker = kNarrator;  // index into Scenario::cast
    Text text;
    std::optional<Expression> when;
    int sheet = -1;  // index into Scenario::sheets: a paper is laid on the table, and `text` is its title
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

/// Makes a promise, keeps it (when it is open and not yet due), or goes back on it.
struct Pledge {
    enum class Act : std::uint8_t { make, keep, break_ };
    int promise = 0;  // index into Scenario::promises
    Act act = Act::make;
};

/// Everything that follows from an answer. Pledges come first, at the time of the answer; then the effects.
struct Consequence {
    std::vector<Pledge> pledges;
    std::vector<Effect> effects;
    std::vector<Signal> signals;
    Critical critical = Critical::none;
    std::string does;  // an act of the channel: "hold", "move to private"; empty for none
    Text why;
    std::vector<Line> reaction;
    Route to;  // empty: the beat's own `to`
    Place place;
};

struct Case {
    Expression when;
    Consequence consequence;
};

/// How a reply is said: pace, tone, posture. What follows comes on top of the reply's own.
struct Manner {
    std::string id;
    bool own_id = false;
    Text text;
    Consequence consequence;
    Place place;
};

struct Option {
    std::string id;       // as written, or "~" and the first 12 digits of the text's digest
    bool own_id = false;  // the author wrote it
    bool spoken = true;   // reply; otherwise an action
    Text text;
    std::optional<Expression> when;
    std::vector<Case> cases;
    Consequence otherwise;
    std::vector<Manner> manners;  // none, or two to four
    Place place;
};

/// One thing to mark, to sort, to rank or to rate.
struct Item {
    std::string id;
    bool own_id = false;
    Text text;
    bool right = false;  // pick: it should be marked
    int box = 0;         // sort, rate: where it belongs in Decision::boxes
    int first = 0;       // rank: the places it may take, counted from 0; level items share theirs
    int last = 0;
    int speaker = kNarrator;  // rate: whose words these are
    std::string about;        // rate: a criterion's id; may be empty
    Text why;
    Place place;
};

enum class FieldKind : std::uint8_t { words, exact, figure, date, one_of, blank };

/// A figure that often comes out wrong in the same way.
struct Slip {
    std::string id;
    Expression figure;  // in the units of Field::decimals
    int points = 0;
    Text why;
    Place place;
};

/// One line of a form.
struct Field {
    std::string id;
    bool own_id = false;
    FieldKind kind = FieldKind::words;
    Text label;
    wording::Groups says;             // words: right when every group is hit
    std::string exact;                // exact: capitals, spaces and hyphens do not count
    Expression figure;                // figure: times 10 to the power of `decimals`; date: yyyymmdd
    int decimals = 0;                 // figure
    std::int32_t within = 0;          // figure: how far off is still right, in the same units
    std::string unit;                 // figure: "£", "%", "minutes"
    std::vector<std::string> one_of;  // one_of
    int right = 0;                    // one_of: index
    std::vector<Slip> slips;          // calculate
    Text why;
    Place place;
};

/// One thing that a written text has to do.
struct Demand {
    wording::Check check = wording::Check::greeting;
    std::string id;  // "greeting", or the question's own
    int counts = 1;  // its share of the points
    Text why;
    Place place;
};

struct Template {
    std::string name;
    Text text;
};

/// A text that the author says falls into a class. They are tests.
struct Sample {
    std::string in;  // the class
    std::string text;
    Place place;
};

struct Writing {
    wording::Brief brief;
    std::size_t most_characters = 0;  // 0: no limit
    std::vector<Demand> demands;
    std::vector<Template> templates;
    std::vector<Sample> samples;
};

/// "Next step", "The question what the bulb costs": a finding's check, for people to read.
[[nodiscard]] std::string title_of(const Writing& writing, const wording::Finding& finding);

/// A declared result of a decision: taken when one of `wrong` is wrong, or by its points: from `from` up to
/// the next class. Those with `wrong` come first.
struct Class {
    std::string name;
    int from = 0;
    std::uint32_t wrong = 0;  // bits for items, fields, demands or slips
    Consequence consequence;
};

/// What happens when the time for an answer is up.
struct Late {
    int seconds = 0;
    Consequence consequence;
};

enum class DecisionKind : std::uint8_t { none, choose, pick, sort, rank, rate, record, calculate, write };
[[nodiscard]] std::string_view to_text(DecisionKind kind);

struct Decision {
    DecisionKind kind = DecisionKind::none;
    Text ask;
    std::vector<Option> options;
    std::vector<Item> items;
    std::vector<std::string> boxes;  // sort: names; rate: the scale, worst first
    bool ordered = false;            // boxes next to each other are a near miss
    std::vector<Field> fields;
    Writing writing;
    std::vector<Class> classes;  // those with `wrong`, then by points, the highest first, the last from 0
    std::optional<Late> late;    // counts only where time limits are switched on
    Place place;
};

/// What a consequence belongs to.
enum class Follow : std::uint8_t { option, case_, manner, class_, late };

/// Calls `visit(consequence, follow, name)` for everything that may follow from an answer at `decision`;
/// `name` is how messages call it ("reply", "class 'sound'").
template <class Visit>
void each_consequence(const Decision& decision, Visit visit) {
    for (const auto& option : decision.options) {
        visit(option.otherwise, Follow::option, std::string(option.spoken ? "reply" : "action"));
        for (const auto& one : option.cases) visit(one.consequence, Follow::case_, std::string("case"));
        for (const auto& one : option.manners) visit(one.consequence, Follow::manner, std::string("'how'"));
    }
    for (const auto& one : decision.classes)
        visit(one.consequence, Follow::class_, "class '" + one.name + "'");
    if (decision.late) visit(decision.late->consequence, Follow::late, std::string("'late'"));
}

}  // namespace rehearse::scenario
