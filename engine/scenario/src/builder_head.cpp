// The scenario's own words: scenario, cast, facts.
#include <algorithm>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "builder.hpp"
#include "scenario/channel.hpp"

namespace rehearse::scenario {
namespace {

constexpr std::int32_t kMostFigure = 1'000'000;
constexpr std::size_t kMostCast = 50;
constexpr std::size_t kMostListed = 24;
constexpr int kWeek = 7 * 24 * 60;

std::int32_t clamped(std::int64_t value, std::int32_t least, std::int32_t most) {
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, least, most));
}

}  // namespace

Builder::Builder(const Document& document, const Organisation& organisation,
                 const standards::Catalogue& catalogue, Diagnostics& diagnostics)
    : document_(document), organisation_(organisation), catalogue_(catalogue), diagnostics_(diagnostics) {}

std::optional<Scenario> Builder::run() {
    try {
        build();
    } catch (const TooManyMistakes&) {
        diagnostics_.error("S120", {document_.file, 0},
                           "More than " + std::to_string(kMostMistakes) +
                               " mistakes; the rest of the file was not checked.");
    }
    if (diagnostics_.has_errors()) return std::nullopt;
    out_.digest = digest_of(out_);
    return std::move(out_);
}

void Builder::go_on() const {
    if (diagnostics_.all().size() > kMostMistakes) throw TooManyMistakes{};
}

void Builder::build() {
    out_.id = document_.id;
    out_.file = document_.file;
    out_.sources = document_.sources;
    out_.has_functions = document_.has_functions;
    out_.slots = {{"minutes", SlotKind::number, 0, kMostMinutes, 0, {}, {}},
                  {"condition", SlotKind::name, 0, 0, 0, {}, {}},
                  {"mood", SlotKind::number, 0, 100, 50, {}, {}},
                  {"trust", SlotKind::number, 0, 100, 50, {}, {}}};
    for (int i = 0; i < 4; ++i) slot_names_[out_.slots[static_cast<std::size_t>(i)].name] = i;
    read_cast();
    read_scenario_word();
    read_facts();
    declare_promises();
    declare_beats();
    declare_consults();
    if (const Node* node = one_word("scenario", false)) read_brief(*node);
    read_beats();
    for (std::size_t i = 0; i < consult_nodes_.size(); ++i)
        read_consult(*consult_nodes_[i], out_.consults[i]);
    read_promises();
    if (out_.slots.size() > kMostSlots)
        diagnostics_.error("S120", {document_.file, 0},
                           "This scenario remembers " + std::to_string(out_.slots.size()) +
                               " things; the most is " + std::to_string(kMostSlots) + ".");
}

void Builder::read_scenario_word() {
    const Node* node = one_word("scenario", true);
    if (node == nullptr) return;
    out_.title = plain(*node, "title");
    out_.about = plain(*node, "about");
    out_.channel = plain(*node, "channel");
    out_.organisation = plain(*node, "at");
    out_.role = plain(*node, "role");
    out_.content_note = plain(*node, "content");
    if (const Value* channel = node->field("channel"); channel != nullptr && channel->kind == ValueKind::text)
        check_ids({{out_.channel, node->place_of(*channel)}}, channel_names(), "S117", "channel");
    if (const Value* role = node->field("role"); role != nullptr && role->kind == ValueKind::text &&
                                                 !nowhere() && organisation_.role(out_.role) == nullptr) {
        std::vector<std::string> roles;
        for (const auto& known : organisation_.roles) roles.push_back(known.name);
        check_ids({{out_.role, node->place_of(*role)}}, roles, "S117", "role", " at " + organisation_.name);
    }
    if (const Value* starts = node->field("starts"); starts != nullptr && starts->kind == ValueKind::text) {
        const auto clock = parse_clock(starts->text);
        if (!clock || *clock >= kWeek)
            diagnostics_.error("S119", node->place_of(*starts),
                               "'" + starts->text + "' is not a day and a time.",
                               "Write it like \"Saturday, 11:40\".");
        out_.starts = clock.value_or(0);
    }
    read_lists(*node);
    read_points(*node);
    read_accepts(*node);
}

// points = { ["SDS0354.K1"] = { "a point", "another" } }
void Builder::read_points(const Node& node) {
    const Value* points = node.field("points");
    if (points == nullptr || points->kind != ValueKind::table) return;
    for (const auto& [id, value] : points->fields) {
        const Place place = node.place_of(value);
        (void)check_ids({{id, place}}, out_.knows, "S115", "knowledge item", " under 'knows'",
                        "Points belong to a knowledge item: list it under 'knows', too.");
        if (value.kind == ValueKind::table && !value.items.empty()) {
            out_.points[id] = texts_of(node, "points", value);
            continue;
        }
        diagnostics_.error("S102", place, "The points of '" + id + "' are no list of texts.",
                           "Write them like points = { [\"" + id + "\"] = { \"a point\", \"another\" } }");
    }
}

// accepts = { A103 = "the reason", ["A110 at the till"] = "the reason" }
void Builder::read_accepts(const Node& node) {
    const Value* accepts = node.field("accepts");
    if (accepts == nullptr || accepts->kind != ValueKind::table) return;
    for (const auto& [name, reason] : accepts->fields) {
        const Place place = node.place_of(reason);
        if (reason.kind != ValueKind::text || reason.text.empty()) {
            diagnostics_.error(
                "S102", place, "'" + name + "' is accepted without a reason.",
                "Say why, in a text: accepts = { A103 = \"the reply carries the safety advice\" }");
            continue;
        }
        const auto space = name.find(' ');
        Acceptance out{name.substr(0, space), {}, reason.text, place};
        if (space != std::string::npos) out.beat = name.substr(space + 1);
        out_.accepts.push_back(std::move(out));
    }
}

void Builder::read_lists(const Node& node) {
    const auto practises = listed_ids(node, "practises");
    out_.practises = check_ids(practises, catalogue_.criterion_ids(), "S114", "criterion");
    for (const auto& one : practises) out_.practises_places.push_back(one.place);
    out_.knows = check_ids(listed_ids(node, "knows"), catalogue_.knowledge_ids(), "S115", "knowledge item");
    out_.meta_skills = check_ids(listed_ids(node, "meta"), catalogue_.meta_skill_ids(), "S116", "meta-skill");
    out_.circumstances =
        check_ids(listed_ids(node, "circumstances"), circumstance_names(), "S117", "circumstance");
    out_.core_skills = check_ids(listed_ids(node, "core"), core_skill_names(), "S117", "Core Skill");
    out_.conditions = check_ids(listed_ids(node, "conditions"), condition_names(), "S117", "condition");
    if (out_.conditions.empty()) out_.conditions = {"routine"};
    out_.slots[kConditionSlot].names = out_.conditions;
    out_.slots[kConditionSlot].most = static_cast<std::int32_t>(out_.conditions.size()) - 1;
}

std::vector<Builder::Listed> Builder::listed_ids(const Node& node, const char* field) {
    return listed_in(node, field, node.field(field));
}

std::vector<std::string> Builder::check_ids(const std::vector<Listed>& found,
                                            const std::vector<std::string>& known, const char* code,
                                            const std::string& what, const std::string& where,
                                            const std::string& nothing_known) {
    std::vector<std::string> out;
    std::set<std::string> seen;
    for (const auto& [id, place] : found) {
        go_on();
        out.push_back(id);
        if (!seen.insert(id).second)
            diagnostics_.error(code, place, "The " + what + " '" + id + "' is listed twice.");
        if (std::find(known.begin(), known.end(), id) != known.end()) continue;
        std::string hint = nearest_hint(id, known);
        if (known.empty())
            hint = nothing_known;
        else if (hint.empty() && known.size() <= kMostListed)
            hint = "Known: " + listed(known, "and") + ".";
        diagnostics_.error(code, place, "There is no " + what + " '" + id + "'" + where + ".", hint);
    }
    return out;
}

void Builder::read_brief(const Node& node) {
    const Value* brief = node.field("brief");
    if (brief == nullptr || brief->kind != ValueKind::table) return;
    out_.brief.you = text(node, brief->field("you"));
    out_.brief.them = text(node, brief->field("them"));
    out_.brief.know = text(node, brief->field("know"));
    out_.brief.may = text(node, brief->field("may"));
}

void Builder::read_cast() {
    const Node* node = one_word("cast", true);
    if (node == nullptr) return;
    if (const Value* customer = node->field("customer"))
        read_member(*node, "customer", *customer);
    else
        diagnostics_.error("S103", node->place(), "The cast has no 'customer'.",
                           "The person the learner serves is called customer: customer = { name = \"Mrs "
                           "Okafor\", mood = 45, trust = 50 }");
    for (const auto& [word, value] : node->body.fields)
        if (word != "customer" && out_.cast.size() < kMostCast) read_member(*node, word, value);
}

void Builder::read_member(const Node& node, const std::string& word, const Value& value) {
    if (value.kind != ValueKind::table) return;
    CastMember member;
    member.word = word;
    member.place = node.place_of(value);
    const auto words_of = [&](const char* field) {
        const Value* found = value.field(field);
        return found != nullptr && found->kind == ValueKind::text ? found->text : std::string();
    };
    member.name = words_of("name");
    member.role = words_of("role");
    member.about = words_of("about");
    member.wants = words_of("wants");
    for (const char* field : {"name", "role", "about", "wants"})
        fixed_names_[word + "." + field] = words_of(field);
    for (const char* field : {"mood", "trust"}) {
        const bool mood = std::string_view(field) == "mood";
        int& slot = mood ? member.mood_slot : member.trust_slot;
        const Value* start = value.field(field);
        if (word == "customer")
            slot = mood ? kMoodSlot : kTrustSlot;
        else if (start != nullptr)
            slot = add_slot({word + "." + field, SlotKind::number, 0, 100, 50, {}, member.place});
        if (word == "customer") slot_names_["customer." + std::string(field)] = slot;
        if (start != nullptr && start->kind == ValueKind::number) {
            if (start->number < 0 || start->number > 100)
                diagnostics_.error("S119", node.place_of(*start),
                                   word + "'s " + field + " is " + std::to_string(start->number) +
                                       "; it goes from 0 to 100.");
            out_.slots[static_cast<std::size_t>(slot)].start = clamped(start->number, 0, 100);
        }
    }
    read_wait(node, value, member);
    read_looks(node, value, member);
    out_.cast.push_back(std::move(member));
}

Text Builder::text(std::string_view source, Place place) {
    return parse_text(
        source, std::move(place),
        [&](std::string_view name) -> const std::string* {
            const auto found = fixed_names_.find(std::string(name));
            return found == fixed_names_.end() ? nullptr : &found->second;
        },
        *this, diagnostics_);
}

Text Builder::text(const Node& node, const Value* value) {
    if (value == nullptr || value->kind != ValueKind::text) return {};
    return text(value->text, node.place_of(*value));
}

std::string Builder::plain(const Node& node, const char* field) {
    const Value* value = node.field(field);
    return value != nullptr && value->kind == ValueKind::text ? value->text : std::string();
}

// The place of a field's text in `names`; `otherwise` when it is not said.
std::size_t Builder::one_of(const Node& node, const char* field, const std::vector<std::string>& names,
                            const std::string& what, std::size_t otherwise, const std::string& where) {
    const Value* value = node.field(field);
    if (value == nullptr || value->kind != ValueKind::text) return otherwise;
    const auto found = std::find(names.begin(), names.end(), value->text);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    check_ids({{value->text, node.place_of(*value)}}, names, "S117", what, where);
    return otherwise;
}

std::int64_t Builder::whole(const Node& node, const char* field, std::int64_t least, std::int64_t most,
                            std::int64_t otherwise) {
    const Value* value = node.field(field);
    if (value == nullptr || value->kind != ValueKind::number) return otherwise;
    if (value->number >= least && value->number <= most) return value->number;
    diagnostics_.error("S119", node.place_of(*value),
                       "'" + std::string(field) + "' is " + std::to_string(value->number) +
                           "; it goes from " + std::to_string(least) + " to " + std::to_string(most) + ".");
    return otherwise;
}

std::vector<std::string> Builder::strings(const Node& node, const char* field) {
    const Value* value = node.field(field);
    if (value == nullptr) return {};
    if (value->kind == ValueKind::text) return {value->text};
    return texts_of(node, field, *value);
}

std::vector<std::string> Builder::texts_of(const Node& node, const std::string& field, const Value& list) {
    std::vector<std::string> out;
    bool others = !list.fields.empty();
    for (const auto& item : list.items) {
        if (item.kind == ValueKind::text)
            out.push_back(item.text);
        else if (item.kind != ValueKind::nothing)
            others = true;
    }
    if (others)
        diagnostics_.error("S102", node.place_of(list),
                           "'" + field + "' takes a list of texts, and something else stands in it.",
                           field + " = { \"…\", \"…\" }");
    return out;
}

std::vector<const Node*> Builder::words(std::string_view word) const {
    std::vector<const Node*> out;
    for (const auto& node : document_.words)
        if (node->word == word) out.push_back(node.get());
    return out;
}

const Node* Builder::one_word(std::string_view word, bool required) {
    const auto found = words(word);
    if (found.empty()) {
        if (required)
            diagnostics_.error("S103", {document_.file, 0},
                               "This file has no '" + std::string(word) + " { … }'.",
                               "The guide in scenarios/README.md shows a whole scenario.");
        return nullptr;
    }
    if (required && found.size() > 1)
        diagnostics_.error("S110", found[1]->place(),
                           "A second '" + std::string(word) + "' in this file; there can be one.");
    return found.front();
}

std::string named_organisation(const Document& document) {
    for (const auto& node : document.words)
        if (node->word == "scenario")
            if (const Value* at = node->field("at"); at != nullptr && at->kind == ValueKind::text)
                return at->text;
    return {};
}

std::optional<Scenario> compile(const Document& document, const Organisation& organisation,
                                const standards::Catalogue& catalogue, Diagnostics& diagnostics) {
    auto scenario = Builder(document, organisation, catalogue, diagnostics).run();
    if (scenario) validate(*scenario, diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
    return scenario;
}

}  // namespace rehearse::scenario
