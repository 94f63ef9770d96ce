#include "script/vocabulary.hpp"

#include <algorithm>

namespace rehearse::script {
namespace {

std::vector<Field> joined(std::vector<Field> a, const std::vector<Field>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

// What may follow from an answer, whatever the kind of decision.
const std::vector<Field>& consequence_fields() {
    static const std::vector<Field> kFields = {
        {"to", kTarget, false, "the beat or ending it leads to"},
        {"mood", kNumber, false, "how the customer's mood changes, -100 to 100"},
        {"trust", kNumber, false, "how the customer's trust changes, -100 to 100"},
        {"minutes", kNumber, false, "how long it takes"},
        {"set", kTable, false, "facts that take a value: { offered = \"repair\" }"},
        {"add", kTable, false, "numbers that change: { queue = 1 }"},
        {"shows", kTexts, false, "criteria this shows: an id, a list, or { [\"ID\"] = 2 }"},
        {"against", kTexts, false, "criteria this goes against"},
        {"critical", kText, false, "unsafe, unlawful, discriminatory, dishonest or data breach"},
        {"why", kText, false, "the reason, told to the learner afterwards"},
    };
    return kFields;
}

std::vector<Field> option_fields() {
    return joined({{"when", kCondition, false, "it is offered only when this holds"},
                   {"id", kText, false, "a name that stays the same when the text is reworded"}},
                  consequence_fields());
}

std::vector<Field> without_to(std::vector<Field> fields) {
    std::erase_if(fields, [](const Field& f) { return f.name == "to"; });
    return fields;
}

using Words = std::vector<Word>;

void add_scenario_words(Words& w) {
    w.push_back({"scenario",
                 FileKind::scenario,
                 false,
                 true,
                 false,
                 false,
                 false,
                 {},
                 {{"title", kText, true, "what the library calls it"},
                  {"about", kText, true, "one sentence for the library"},
                  {"channel", kText, true, "counter, phone, email, chat, social, visit, team or desk"},
                  {"at", kText, true, "the organisation"},
                  {"role", kText, true, "who the learner is there"},
                  {"starts", kText, true, "\"Saturday, 11:40\""},
                  {"practises", kTexts, true, "criteria"},
                  {"knows", kTexts, false, "knowledge items to talk about afterwards"},
                  {"meta", kTexts, false, "meta-skills"},
                  {"conditions", kTexts, false, "of routine, busy, quiet, let-down"},
                  {"content", kText, false, "a note shown before: what may be hard to hear"},
                  {"brief", kTable, true, "{ you, them, know, may }"}},
                 "what this is"});
    w.push_back({"cast",
                 FileKind::scenario,
                 false,
                 true,
                 true,
                 false,
                 false,
                 {},
                 {},
                 "the people; each becomes a word for their lines"});
    w.push_back(
        {"facts", FileKind::scenario, false, true, true, false, false, {}, {}, "what the story remembers"});
    w.push_back({"number",
                 FileKind::scenario,
                 false,
                 false,
                 false,
                 false,
                 false,
                 {},
                 {{"from", kNumber, true, "the least"},
                  {"to", kNumber, true, "the most"},
                  {"start", kNumber, false, "where it begins; without it, the least"}},
                 "a fact that is a number in a range"});
    w.push_back({"chance",
                 FileKind::scenario,
                 false,
                 false,
                 false,
                 false,
                 true,
                 {},
                 {},
                 "where it leads by luck: weights and names"});
}

void add_beat_words(Words& w) {
    const std::vector<Field> arrival = {{"to", kTarget, false, "where it leads"},
                                        {"at", kText, false, "\"Thursday, 09:10\": the clock moves on to it"},
                                        {"was", kTexts, false, "earlier names of this beat"},
                                        {"set", kTable, false, "on arrival"},
                                        {"add", kTable, false, "on arrival"},
                                        {"mood", kNumber, false, "on arrival"},
                                        {"trust", kNumber, false, "on arrival"},
                                        {"minutes", kNumber, false, "on arrival"}};
    w.push_back({"beat",
                 FileKind::scenario,
                 true,
                 true,
                 false,
                 false,
                 false,
                 {"line", "choose", "pick", "consult"},
                 arrival,
                 "one moment: lines, then at most one decision"});
    w.push_back({"ending",
                 FileKind::scenario,
                 true,
                 true,
                 false,
                 false,
                 false,
                 {"line"},
                 {{"title", kText, true, "a few words"},
                  {"says", kText, true, "what came of it"},
                  {"customer_value", kFigure, true, "0 to 100: how it is for the customer"},
                  {"organisation_value", kFigure, true, "0 to 100: how it is for the organisation"},
                  {"was", kTexts, false, "earlier names of this ending"}},
                 "where it stops"});
    w.push_back({"consult",
                 FileKind::scenario,
                 true,
                 true,
                 false,
                 false,
                 false,
                 {"line"},
                 joined({{"label", kText, false, "what the learner may look up"},
                         {"policy", kText, false, "a policy of the organisation to open"},
                         {"when", kCondition, false, "it is offered only when this holds"}},
                        without_to(consequence_fields())),
                 "something to look up, at any decision"});
    w.push_back({"narrator",
                 FileKind::scenario,
                 true,
                 false,
                 false,
                 true,
                 false,
                 {},
                 {{"when", kCondition, false, "it is said only when this holds"}},
                 "a line that tells what happens"});
}

void add_decision_words(Words& w) {
    w.push_back({"choose",
                 FileKind::scenario,
                 false,
                 false,
                 false,
                 false,
                 false,
                 {"reply", "action"},
                 {{"ask", kText, false, "in place of \"What do you say?\""}},
                 "the learner chooses one"});
    w.push_back({"reply",
                 FileKind::scenario,
                 true,
                 false,
                 false,
                 false,
                 false,
                 {"line", "case"},
                 option_fields(),
                 "something to say"});
    w.push_back({"action",
                 FileKind::scenario,
                 true,
                 false,
                 false,
                 false,
                 false,
                 {"line", "case"},
                 option_fields(),
                 "something to do"});
    w.push_back({"case",
                 FileKind::scenario,
                 true,
                 false,
                 false,
                 false,
                 false,
                 {"line"},
                 consequence_fields(),
                 "what happens instead when a condition holds"});
    w.push_back({"pick",
                 FileKind::scenario,
                 true,
                 false,
                 false,
                 false,
                 false,
                 {"item", "class"},
                 {},
                 "the learner marks all that apply"});
    w.push_back({"item",
                 FileKind::scenario,
                 true,
                 false,
                 false,
                 false,
                 false,
                 {},
                 {{"right", kFlag, false, "true when it should be marked; without it, it should not"},
                  {"why", kText, false, "the reason"},
                  {"id", kText, false, "a name that stays"}},
                 "one thing to mark or leave"});
    w.push_back(
        {"class",
         FileKind::scenario,
         true,
         false,
         false,
         false,
         false,
         {"line"},
         joined({{"from", kNumber, true, "the points it starts from, 0 to 100"}}, consequence_fields()),
         "a result and what follows from it"});
}

void add_organisation_words(Words& w) {
    const auto file = FileKind::organisation;
    w.push_back({"organisation",
                 file,
                 false,
                 true,
                 false,
                 false,
                 false,
                 {},
                 {{"name", kText, true, "its name"},
                  {"about", kText, true, "what it is"},
                  {"tone", kText, true, "how its people speak and write"}},
                 "the employer"});
    w.push_back({"rule",
                 file,
                 true,
                 true,
                 false,
                 false,
                 false,
                 {},
                 {{"value", kNumber, true, "the figure"},
                  {"unit", kText, true, "days, hours, pounds …"},
                  {"says", kText, true, "the rule in plain words, with {org.NAME}"},
                  {"basis", kText, true, "law, regulation or own policy"},
                  {"source", kText, true, "where it stands"},
                  {"dated", kText, true, "the date of the source, 2026-03-01"},
                  {"at_least", kNumber, false, "an overlay may not go below"},
                  {"at_most", kNumber, false, "an overlay may not go above"}},
                 "one figure that decides what is right"});
    w.push_back({"role",
                 file,
                 true,
                 true,
                 true,
                 false,
                 false,
                 {},
                 {{"about", kText, false, "what this person does"}},
                 "a role and the limits of its authority"});
    w.push_back({"policy",
                 file,
                 true,
                 true,
                 false,
                 true,
                 false,
                 {"heading", "rule_text"},
                 {{"title", kText, true, "as it stands on the cover"}},
                 "a document to read"});
    w.push_back({"heading", file, true, false, false, false, false, {}, {}, "a heading in a policy"});
    w.push_back(
        {"rule_text", file, true, false, false, false, false, {}, {}, "a rule's own words with its source"});
    w.push_back(
        {"overlay", FileKind::overlay, true, true, true, false, false, {}, {}, "a centre's own figures"});
}

constexpr std::string_view kLibrary[] = {"contains", "format",  "ipairs",      "join",     "lower",
                                         "pairs",    "require", "starts_with", "tostring", "words"};

constexpr std::string_view kNotAvailable[] = {
    "assert",  "collectgarbage", "coroutine", "debug",      "dofile",   "error",  "getmetatable",
    "io",      "load",           "loadfile",  "loadstring", "math",     "next",   "os",
    "package", "pcall",          "print",     "rawequal",   "rawget",   "rawlen", "rawset",
    "select",  "setmetatable",   "string",    "table",      "tonumber", "type",   "utf8",
    "warn",    "xpcall",         "_G",        "_ENV",       "unpack"};

}  // namespace

std::string_view to_text(FileKind kind) {
    switch (kind) {
        case FileKind::scenario:
            return "scenario";
        case FileKind::organisation:
            return "organisation";
        case FileKind::overlay:
            return "overlay";
    }
    return "scenario";
}

const std::vector<Word>& vocabulary() {
    static const Words kAll = [] {
        Words words;
        add_scenario_words(words);
        add_beat_words(words);
        add_decision_words(words);
        add_organisation_words(words);
        return words;
    }();
    return kAll;
}

const Word* find_word(FileKind kind, std::string_view name) {
    const auto& all = vocabulary();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Word& w) { return w.file == kind && w.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<std::string> library_names() { return {std::begin(kLibrary), std::end(kLibrary)}; }

bool is_not_available(std::string_view name) {
    return std::find(std::begin(kNotAvailable), std::end(kNotAvailable), name) != std::end(kNotAvailable);
}

}  // namespace rehearse::script
