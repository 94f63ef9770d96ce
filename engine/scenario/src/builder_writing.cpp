// write: what a text has to do, and the samples that show it.
#include <algorithm>

#include "base/text.hpp"
#include "builder.hpp"

namespace rehearse::scenario {
namespace {

using wording::Check;

constexpr std::int64_t kMostWords = 1000, kMostCharacters = 4000, kMostCount = 5;
constexpr std::size_t kMostTemplates = 6;

// Checks that count only where the author asks for them; all others are looked at in every text.
bool* asked(wording::Brief& brief, Check check) {
    switch (check) {
        case Check::greeting:
            return &brief.greeting;
        case Check::feeling:
            return &brief.feeling;
        case Check::apology:
            return &brief.apology;
        case Check::next_step:
            return &brief.next_step;
        case Check::sign_off:
            return &brief.sign_off;
        default:
            return nullptr;
    }
}

// In the order of wording::Channel.
const std::vector<std::string>& media() {
    static const std::vector<std::string> kMedia = {"email", "letter", "chat", "public post",
                                                    "private message"};
    return kMedia;
}

std::vector<std::string> check_names() {
    std::vector<std::string> out;
    for (const Check one : wording::all_checks())
        if (one != Check::question && one != Check::spelling) out.emplace_back(to_text(one));
    return out;
}

}  // namespace

void Builder::read_writing(const Node& node, Decision& decision) {
    Writing& writing = decision.writing;
    static const std::vector<std::string> kFaults = {"none", "established", "unknown", "disputed"};
    writing.brief.channel = static_cast<wording::Channel>(one_of(node, "medium", media(), "medium", 0));
    writing.brief.fault = static_cast<wording::Fault>(one_of(node, "fault", kFaults, "kind of fault", 0));
    writing.brief.purpose = read_groups(node, "purpose");
    writing.brief.may_publish = strings(node, "may_publish");
    read_jargon(node, writing.brief);
    read_addressee(node, writing.brief);
    read_limits(node, writing);
    std::map<std::string, int> seen;
    bool asked = false;
    for (const auto& entry : node.body.items) {
        if (entry.kind != ValueKind::word) continue;
        const auto& word = entry.word->word;
        if (word == "template")
            writing.templates.push_back({entry.word->name, text(one_text(*entry.word), entry.word->place())});
        if (word != "check" && word != "question") continue;
        go_on();
        asked = true;
        if (read_demand(*entry.word, writing))
            same_id(word, writing.demands.back().id, true, writing.demands.back().place, seen);
    }
    if (!asked || writing.demands.size() > kMostDemands)
        diagnostics_.error(
            "S120", node.place(),
            (!asked ? std::string("Nothing is asked of this text")
                    : "This text is asked for " + std::to_string(writing.demands.size()) + " things") +
                "; it needs one to " + std::to_string(kMostDemands) + " checks and questions.",
            "check \"greeting\" { why = \"…\" }");
    check_demands(node, writing);
    if (writing.demands.size() > kMostDemands) writing.demands.resize(kMostDemands);
    if (writing.templates.size() > kMostTemplates)
        diagnostics_.error("S120", node.place(),
                           "More than " + std::to_string(kMostTemplates) + " templates.");
}

void Builder::read_jargon(const Node& node, wording::Brief& brief) {
    const Value* jargon = node.field("jargon");
    if (jargon == nullptr || jargon->kind != ValueKind::table) return;
    bool others = !jargon->items.empty();
    for (const auto& [word, plain] : jargon->fields) {
        others = others || plain.kind != ValueKind::text;
        brief.jargon.push_back({word, plain.text});
    }
    if (others)
        diagnostics_.error("S102", node.place_of(*jargon), "'jargon' takes words and what to say instead.",
                           "jargon = { RMA = \"return number\" }");
}

// The one plain text of a sample, a template or a question.
std::string Builder::one_text(const Node& node) {
    const auto is_text = [](const Value& item) { return item.kind == ValueKind::text; };
    const auto& items = node.body.items;
    const auto found = std::find_if(items.begin(), items.end(), is_text);
    if (found == items.end()) {
        if (node.word != "question")
            diagnostics_.error(
                "S103", node.place(), "This " + node.word + " has no text.",
                node.word + " \"" + (node.name.empty() ? "sound" : node.name) + "\" { [[Dear …]] }");
        return {};
    }
    if (std::count_if(items.begin(), items.end(), is_text) > 1)
        diagnostics_.error("S102", node.place(), "This " + node.word + " has two texts; it takes one.",
                           "To join texts, write .. between them.");
    return found->text;
}

// Checks that need something else in the case.
void Builder::check_demands(const Node& node, const Writing& writing) {
    const auto& known = media();
    const bool medium = std::find(known.begin(), known.end(), plain(node, "medium")) != known.end();
    for (const auto& one : writing.demands) {
        if (one.check == Check::purpose && node.field("purpose") == nullptr)
            diagnostics_.error("S103", one.place,
                               "The opening is checked, and 'purpose' does not say what it must be about.",
                               "purpose = { { \"kettle\" } }");
        if (one.check == Check::personal_data && medium &&
            writing.brief.channel != wording::Channel::public_post)
            diagnostics_.error("S126", one.place, "'personal data' is looked for in a public post only.",
                               "medium = \"public post\"");
    }
}

// Whom it is written to, by any of their names.
void Builder::read_addressee(const Node& node, wording::Brief& brief) {
    std::vector<std::string> people;
    for (const auto& member : out_.cast) people.push_back(member.word);
    const auto to = one_of(node, "to", people, "person in the cast called", 0);
    if (to < out_.cast.size()) brief.customer.push_back(out_.cast[to].name);
    for (auto& name : strings(node, "called")) brief.customer.push_back(std::move(name));
}

void Builder::read_limits(const Node& node, Writing& writing) {
    writing.brief.most_words = static_cast<std::size_t>(whole(node, "most_words", 1, kMostWords, 0));
    writing.most_characters = static_cast<std::size_t>(whole(node, "most_characters", 1, kMostCharacters, 0));
}

// Returns whether something is asked for.
bool Builder::read_demand(const Node& node, Writing& writing) {
    Demand demand;
    demand.place = node.place();
    demand.why = text(node, node.field("why"));
    demand.counts = static_cast<int>(whole(node, "counts", 1, kMostCount, 1));
    demand.id = node.name;
    if (node.word == "question") {
        if (!is_id(demand.id))
            diagnostics_.error("S118", node.place(), "'" + demand.id + "' cannot be the name of a question.",
                               "Names are small letters, digits, - and _: question \"refund\" { … }");
        demand.check = Check::question;
        wording::Question question{demand.id, one_text(node), read_groups(node, "says")};
        if (question.words.empty())
            diagnostics_.error(
                "S103", node.place(),
                "The question '" + demand.id + "' does not say what the customer wants to know.",
                "question \"refund\" { \"whether she can have her money back\", says = { { \"refund\" } } }");
        writing.brief.questions.push_back(std::move(question));
    } else {
        const auto names = check_names();
        const auto found = std::find(names.begin(), names.end(), demand.id);
        if (found == names.end()) {
            check_ids({{demand.id, demand.place}}, names, "S117", "check");
            return false;
        }
        demand.check = *wording::check_named(demand.id);
        if (bool* flag = asked(writing.brief, demand.check)) *flag = true;
    }
    writing.demands.push_back(std::move(demand));
    return true;
}

// { { "refund", "money back" }, { "friday" } }: every group needs a hit. One plain list is one group.
wording::Groups Builder::read_groups(const Node& node, const char* field) {
    wording::Groups out;
    const Value* value = node.field(field);
    if (value == nullptr) return out;
    if (value->kind == ValueKind::text) return {{value->text}};
    if (value->kind != ValueKind::table) return out;  // told already
    const auto before = diagnostics_.all().size();
    std::vector<std::string> alone;
    for (const auto& item : value->items) {
        if (item.kind == ValueKind::table)
            out.push_back(texts_of(node, field, item));
        else if (item.kind == ValueKind::text)
            alone.push_back(item.text);
    }
    if (!alone.empty()) out.push_back(std::move(alone));
    std::erase_if(out, [](const auto& group) { return group.empty(); });
    if (out.empty() && diagnostics_.all().size() == before)
        diagnostics_.error("S103", node.place_of(*value), "'" + std::string(field) + "' has no words in it.",
                           std::string(field) + " = { { \"refund\", \"money back\" } }");
    return out;
}

void Builder::read_samples(const Node& node, Decision& decision) {
    std::vector<std::string> classes;
    for (const auto& one : decision.classes) classes.push_back(one.name);
    for (const auto& entry : node.body.items) {
        if (entry.kind != ValueKind::word || entry.word->word != "sample") continue;
        go_on();
        check_ids({{entry.word->name, entry.word->place()}}, classes, "S117", "class");
        decision.writing.samples.push_back({entry.word->name, one_text(*entry.word), entry.word->place()});
    }
    for (const auto& one : decision.classes) {
        const auto& samples = decision.writing.samples;
        if (std::any_of(samples.begin(), samples.end(), [&](const Sample& s) { return s.in == one.name; }))
            continue;
        diagnostics_.warning(
            "V412", one.consequence.place,
            "The class '" + one.name + "' has no sample, so nobody has seen a text fall into it.",
            "sample \"" + one.name + "\" { [[Dear …]] }");
    }
}

}  // namespace rehearse::scenario
