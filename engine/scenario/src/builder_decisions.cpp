// What the learner is asked: replies and how they are said, time limits, classes.
#include <algorithm>
#include <array>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "builder.hpp"
#include "scenario/channel.hpp"

namespace rehearse::scenario {
namespace {

constexpr std::size_t kMostClasses = 6;
constexpr int kMostSeconds = 600;

constexpr std::array<std::pair<std::string_view, DecisionKind>, 8> kKinds = {
    {{"choose", DecisionKind::choose},
     {"pick", DecisionKind::pick},
     {"sort", DecisionKind::sort},
     {"rank", DecisionKind::rank},
     {"rate", DecisionKind::rate},
     {"record", DecisionKind::record},
     {"calculate", DecisionKind::calculate},
     {"write", DecisionKind::write}}};

DecisionKind kind_of(std::string_view word) {
    for (const auto& [name, kind] : kKinds)
        if (name == word) return kind;
    return DecisionKind::none;
}

// How two with one id are told apart.
std::string another(const std::string& what) {
    if (what == "check") return "Take one of them out.";
    const bool named = what == "slip" || what == "question";
    return named ? "Give one of them another name." : "Give one of them another id.";
}

// All that a class can call wrong, in the order of its bits.
std::vector<std::string> ids_of(const Decision& decision) {
    std::vector<std::string> out;
    for (const auto& one : decision.items) out.push_back(one.id);
    if (decision.kind == DecisionKind::record)
        for (const auto& one : decision.fields) out.push_back(one.id);
    if (decision.kind == DecisionKind::calculate && !decision.fields.empty())
        for (const auto& one : decision.fields.front().slips) out.push_back(one.id);
    for (const auto& one : decision.writing.demands) out.push_back(one.id);
    return out;
}

// What these are called, and how they get an id.
std::pair<std::string, std::string> named_in(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::record:
            return {"field", "Give it an id: field \"…\" { id = \"price\", … }"};
        case DecisionKind::calculate:
            return {"slip", "Name the slip: slip \"forgot_postage\" { answer = \"35.00\" }"};
        case DecisionKind::write:
            return {"check or question", "Ask for it: check \"greeting\" { why = \"…\" }"};
        default:
            return {"item", "Give it an id: item \"…\" { id = \"floor\", … }"};
    }
}

}  // namespace

void Builder::read_decision(const Node& node, Beat& beat) {
    bool found = false;
    for (const auto& item : node.body.items) {
        if (item.kind != ValueKind::word) continue;
        const Node& word = *item.word;
        const auto kind = kind_of(word.word);
        if (kind == DecisionKind::none) continue;
        if (found) {
            diagnostics_.error("S110", word.place(),
                               "A second decision in the beat '" + beat.id + "'; a beat has one.",
                               "Put it into a beat of its own.");
            continue;
        }
        found = true;
        Decision& decision = beat.decision;
        decision.kind = kind;
        decision.place = word.place();
        if (kind == DecisionKind::choose) {
            read_choose(word, decision);
        } else {
            decision.ask = text(word.name, word.place());
            if (kind == DecisionKind::write)
                read_writing(word, decision);
            else if (kind == DecisionKind::record)
                read_fields(word, decision);
            else if (kind == DecisionKind::calculate)
                read_calculation(word, decision);
            else
                read_items(word, decision);
            read_classes(word, decision);
            if (kind == DecisionKind::write) read_samples(word, decision);
        }
        read_late(word, decision);
    }
}

void Builder::read_choose(const Node& node, Decision& decision) {
    decision.ask = text(node, node.field("ask"));
    std::map<std::string, int> seen;
    for (const auto& item : node.body.items) {
        if (item.kind != ValueKind::word || (item.word->word != "reply" && item.word->word != "action"))
            continue;
        Option option = read_option(*item.word);
        same_id("option", option.id, option.own_id, option.place, seen);
        decision.options.push_back(std::move(option));
    }
    if (decision.options.size() < 2 || decision.options.size() > kMostOptions)
        diagnostics_.error("S120", node.place(),
                           "This decision has " +
                               counted(static_cast<long long>(decision.options.size()), "option", "options") +
                               "; two to five are usual, " + std::to_string(kMostOptions) + " the most.");
}

// Two of a kind in one decision cannot be told apart.
void Builder::same_id(const std::string& what, const std::string& id, bool own, const Place& place,
                      std::map<std::string, int>& seen) {
    const auto [first, fresh] = seen.emplace(id, place.line);
    if (fresh) return;
    diagnostics_.error("S111", place,
                       (own ? "A second " + what + " with the id '" + id + "'"
                            : "A second " + what + " with the same words") +
                           " in this decision; the first is in line " + std::to_string(first->second) + ".",
                       own ? another(what) : "Reword one of them, or give each an id.");
}

std::string Builder::option_id(const Node& node, bool& own) {
    const std::string id = plain(node, "id");
    own = !id.empty();
    if (own && !is_id(id))
        diagnostics_.error("S118", node.place_of(*node.field("id")), "'" + id + "' cannot be an id.",
                           "Ids are small letters, digits, - and _: \"asks-first\".");
    return own ? id : "~" + sha256(node.name).substr(0, 12);
}

Option Builder::read_option(const Node& node) {
    go_on();
    Option option;
    option.place = node.place();
    option.spoken = node.word == "reply";
    option.id = option_id(node, option.own_id);
    option.text = text(node.name, node.place());
    option.when = read_when(node, node.field("when"));
    option.otherwise = read_consequence(node);
    for (const auto& item : node.body.items) {
        if (item.kind != ValueKind::word || item.word->word != "case") continue;
        auto when =
            parse_expression(item.word->name, item.word->place(), {ValueType::flag, -1}, *this, diagnostics_);
        Consequence consequence = read_consequence(*item.word);
        if (when) option.cases.push_back({std::move(*when), std::move(consequence)});
    }
    read_manners(node, option);
    return option;
}

void Builder::read_manners(const Node& node, Option& option) {
    std::map<std::string, int> seen;
    for (const auto& item : node.body.items) {
        if (item.kind != ValueKind::word || item.word->word != "how") continue;
        const Node& word = *item.word;
        Manner manner;
        manner.place = word.place();
        manner.id = option_id(word, manner.own_id);
        manner.text = text(word.name, word.place());
        manner.consequence = read_consequence(word);
        same_id("'how'", manner.id, manner.own_id, manner.place, seen);
        option.manners.push_back(std::move(manner));
    }
    if (option.manners.size() == 1 || option.manners.size() > kMostManners)
        diagnostics_.error("S120", node.place(),
                           "This " + node.word + " has " +
                               counted(static_cast<long long>(option.manners.size()), "way", "ways") +
                               " of saying it; it needs none, or two to four.",
                           "how \"Slowly, with open hands\" { … }, how \"Quickly\" { … }");
}

void Builder::read_late(const Node& node, Decision& decision) {
    for (const auto& item : node.body.items) {
        if (item.kind != ValueKind::word || item.word->word != "late") continue;
        const Node& word = *item.word;
        if (decision.late) {
            diagnostics_.error("S110", word.place(), "A second 'late' in this decision; there can be one.");
            continue;
        }
        const auto* known = channel(out_.channel);
        if (known != nullptr && !known->real_time)
            diagnostics_.error(
                "S119", word.place(),
                "Nobody waits for an answer " + known->where + ", so nothing can be late there.",
                "Take 'late' out, or let a day pass: at = \"Thursday, 09:10\".");
        Late late;
        late.seconds = static_cast<int>(whole(word, "seconds", 5, kMostSeconds, 60));
        late.consequence = read_consequence(word);
        decision.late = std::move(late);
    }
}

void Builder::read_classes(const Node& node, Decision& decision) {
    bool points_known = true;
    std::map<std::string, int> seen;
    for (const auto& entry : node.body.items) {
        if (entry.kind != ValueKind::word || entry.word->word != "class") continue;
        go_on();
        const Node& word = *entry.word;
        if (const auto [first, fresh] = seen.emplace(word.name, word.line); !fresh && !word.name.empty())
            diagnostics_.error("S111", word.place(),
                               "A second class '" + word.name + "' in this decision; the first is in line " +
                                   std::to_string(first->second) + ".",
                               "Give one of them another name.");
        Class one;
        one.name = word.name;
        points_known = read_taken(word, decision, one) && points_known;
        one.consequence = read_consequence(word);
        decision.classes.push_back(std::move(one));
    }
    if (points_known) check_classes(node, decision.classes);
}

// When a class is taken. Returns whether that is understood.
bool Builder::read_taken(const Node& node, const Decision& decision, Class& one) {
    const Value* from = node.field("from");
    const Value* wrong = node.field("wrong");
    if ((from == nullptr) == (wrong == nullptr)) {
        diagnostics_.error("S103", node.place(),
                           "The class '" + one.name + "' has " +
                               (from == nullptr ? "neither 'from' nor 'wrong'; it needs one."
                                                : "both 'from' and 'wrong'; it takes one."),
                           "from = 60: it is taken from 60 points. wrong = \"floor\": it is taken when that "
                           "is wrong.");
        return false;
    }
    if (wrong != nullptr) {
        one.wrong = read_wrong(node, *wrong, decision);
        return true;
    }
    one.from = static_cast<int>(std::clamp<std::int64_t>(from->number, -1'000'000, 1'000'000));
    return from->kind == ValueKind::number;
}

std::uint32_t Builder::read_wrong(const Node& node, const Value& value, const Decision& decision) {
    const auto all = ids_of(decision);
    std::vector<std::string> known;  // those that an author can name
    for (const auto& id : all)
        if (!id.starts_with('~')) known.push_back(id);
    std::vector<Listed> found;
    if (value.kind == ValueKind::text) found.push_back({value.text, node.place_of(value)});
    for (const auto& item : value.items)
        if (item.kind == ValueKind::text) found.push_back({item.text, node.place_of(item)});
    std::uint32_t out = 0;
    const auto [what, give_it] = named_in(decision.kind);
    for (const auto& id : check_ids(found, known, "S117", what, " here", give_it))
        if (const auto at = std::find(all.begin(), all.end(), id); at != all.end())
            out |= std::uint32_t{1} << static_cast<unsigned>(at - all.begin());
    if (found.empty() && (value.kind == ValueKind::text || value.kind == ValueKind::table))
        diagnostics_.error("S103", node.place_of(value), "'wrong' names nothing.", "wrong = { \"floor\" }");
    return out == 0 ? 1 : out;
}

void Builder::check_classes(const Node& node, const std::vector<Class>& classes) {
    if (classes.size() < 2 || classes.size() > kMostClasses)
        diagnostics_.error(
            "S120", node.place(),
            "This " + node.word + " has " +
                counted(static_cast<long long>(classes.size()), "class", "classes") +
                "; it needs two to six.",
            "class \"sound\" { from = 80, to = \"…\" }, … class \"poor\" { from = 0, to = \"…\" }");
    const Class* before = nullptr;
    for (const auto& one : classes) {
        const Place& place = one.consequence.place;
        if (one.wrong != 0) {
            if (before != nullptr)
                diagnostics_.error("S119", place,
                                   "The class '" + one.name +
                                       "' is taken when something is wrong, and stands after "
                                       "one that goes by points.",
                                   "Put classes with 'wrong' first.");
            continue;
        }
        const std::string starts =
            "The class '" + one.name + "' starts from " + std::to_string(one.from) + " points";
        if (one.from < 0 || one.from > 100)
            diagnostics_.error("S119", place, starts + "; points go from 0 to 100.");
        else if (before != nullptr && one.from >= before->from)
            diagnostics_.error(
                "S119", place,
                starts + ", and the class before it from " + std::to_string(before->from) + ".",
                "Classes go down, from the best to the last.");
        before = &one;
    }
    if (before == nullptr && !classes.empty())
        diagnostics_.error("S119", node.place(), "No class goes by points, so some answers have no class.",
                           "Add a last class with from = 0.");
    else if (before != nullptr && before->from > 0 && before->from <= 100)
        diagnostics_.error("S119", before->consequence.place,
                           "The last class starts from " + std::to_string(before->from) +
                               " points, so some answers have no class.",
                           "Give the last class from = 0.");
}

}  // namespace rehearse::scenario
