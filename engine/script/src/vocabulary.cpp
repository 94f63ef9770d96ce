#include "script/vocabulary.hpp"

#include <algorithm>

#include "base/text.hpp"

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
        {"promises", kTexts, false, "promises this makes"},
        {"keeps", kTexts, false, "promises this keeps"},
        {"breaks", kTexts, false, "promises this goes back on"},
        {"serves", kTexts, false, "people in the cast whose wait ends with this"},
        {"does", kText, false, "an act of the channel: \"hold\", \"move to private\""},
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

// A word of scenarios that stands in another one.
Word inner(std::string_view name, std::vector<std::string_view> inside, std::vector<Field> fields,
           std::string_view says) {
    Word out;
    out.name = name;
    out.named = true;
    out.inside = std::move(inside);
    out.fields = std::move(fields);
    out.says = says;
    return out;
}

// One that stands in the file itself.
Word top(Word word, bool named = true) {
    word.top = true;
    word.named = named;
    return word;
}

Word with_text(Word word) {
    word.texts = true;
    return word;
}

// One whose fields the author names.
Word with_own_fields(Word word) {
    word.free_fields = true;
    return word;
}

Word nameless(Word word) {
    word.named = false;
    return word;
}

void add_scenario_words(Words& w) {
    w.push_back(top(
        inner("scenario", {},
              {{"title", kText, true, "what the library calls it"},
               {"about", kText, true, "one sentence for the library"},
               {"channel", kText, true, "counter, phone, email, letter, chat, social, visit, team or desk"},
               {"at", kText, true, "the organisation"},
               {"role", kText, true, "who the learner is there"},
               {"starts", kText, true, "\"Saturday, 11:40\""},
               {"practises", kTexts, true, "criteria"},
               {"knows", kTexts, false, "knowledge items to talk about afterwards"},
               {"points", kTable, false,
                "what a good talk about one would cover: { [\"SDS0354.K1\"] = { \"a point\" } }"},
               {"meta", kTexts, false, "meta-skills"},
               {"conditions", kTexts, false, "of routine, busy, quiet, let-down"},
               {"circumstances", kTexts, false, "what situation it is: dissatisfied, short-notice …"},
               {"core", kTexts, false, "Core Skills it calls for: numeracy …"},
               {"content", kText, false, "a note shown before: what may be hard to hear"},
               {"accepts", kTable, false, "findings you keep, and why: { A103 = \"the reason\" }"},
               {"brief", kTable, true, "{ you, them, know, may }"}},
              "what this is"),
        false));
    w.push_back(
        with_own_fields(top(inner("cast", {}, {},
                                  "the people, each as { name, role, about, wants, mood, trust, "
                                  "arrives, patience, looks }, with looks = { age, skin, hair, beard, "
                                  "build, face, wears, aids }; their names become words for their lines"),
                            false)));
    w.push_back(with_own_fields(top(inner("facts", {}, {},
                                          "what the story remembers: true or false, number { … }, or one of "
                                          "some names { \"none\", \"repair\" }"),
                                    false)));
    w.push_back(nameless(inner("number", {},
                               {{"from", kNumber, true, "the least"},
                                {"to", kNumber, true, "the most"},
                                {"start", kNumber, false, "where it begins; without it, the least"}},
                               "a fact that is a number in a range")));
    Word chance = nameless(inner("chance", {}, {}, "where it leads by luck: weights and names"));
    chance.tables = true;
    w.push_back(std::move(chance));
}

void add_beat_words(Words& w) {
    const std::vector<Field> arrival = {
        {"to", kTarget, false, "where it leads"},
        {"at", kText, false, "\"Thursday, 09:10\": the clock moves on to it"},
        {"was", kTexts, false, "earlier names of this beat"},
        {"set", kTable, false, "on arrival"},
        {"add", kTable, false, "on arrival"},
        {"mood", kNumber, false, "on arrival"},
        {"trust", kNumber, false, "on arrival"},
        {"minutes", kNumber, false, "on arrival"},
        {"promises", kTexts, false, "on arrival"},
        {"keeps", kTexts, false, "on arrival"},
        {"breaks", kTexts, false, "on arrival"},
        {"serves", kTexts, false, "on arrival"},
        {"with", kText, false, "whom the learner is with here; without it, the customer"},
        {"subject", kText, false, "email, letter: the subject line"},
        {"seen_by", kText, false, "social: everyone or them"}};
    w.push_back(top(inner("beat",
                          {"line", "sheet", "choose", "pick", "sort", "rank", "rate", "record", "calculate",
                           "write", "consult"},
                          arrival, "one moment: lines, then at most one decision")));
    w.push_back(top(inner("ending", {"line"},
                          {{"title", kText, true, "a few words"},
                           {"says", kText, true, "what came of it"},
                           {"customer_value", kFigure, true, "0 to 100: how it is for the customer"},
                           {"organisation_value", kFigure, true, "0 to 100: how it is for the organisation"},
                           {"was", kTexts, false, "earlier names of this ending"}},
                          "where it stops")));
    w.push_back(top(inner("consult", {"line", "sheet"},
                          joined({{"label", kText, false, "what the learner may look up"},
                                  {"policy", kText, false, "a policy of the organisation to open"},
                                  {"when", kCondition, false, "it is offered only when this holds"}},
                                 without_to(consequence_fields())),
                          "something to look up, at any decision")));
    w.push_back(
        with_text(inner("narrator", {}, {{"when", kCondition, false, "it is said only when this holds"}},
                        "a line that tells what happens")));
}

void add_reply_words(Words& w) {
    Word choose =
        inner("choose", {"reply", "action", "late"},
              {{"ask", kText, false, "in place of \"What do you say?\""}}, "the learner chooses one");
    choose.named = false;
    w.push_back(std::move(choose));
    w.push_back(inner("reply", {"line", "case", "how", "sheet"}, option_fields(), "something to say"));
    w.push_back(inner("action", {"line", "case", "how", "sheet"}, option_fields(), "something to do"));
    w.push_back(inner("case", {"line", "sheet"}, consequence_fields(),
                      "what happens instead when a condition holds"));
    w.push_back(inner("how", {"line"},
                      joined({{"id", kText, false, "a name that stays the same when the text is reworded"}},
                             consequence_fields()),
                      "a way of saying a reply, on top of it"));
    w.push_back(
        nameless(inner("late", {"line"},
                       joined({{"seconds", kNumber, true, "how long there is for an answer, 5 to 600"}},
                              consequence_fields()),
                       "what happens when the time is up, where time limits are switched on")));
}

void add_list_words(Words& w) {
    const Field boxes{"boxes", kTable, true, "the names of the places: { \"low\", \"high\" }"};
    const Field scale{"scale", kTable, true, "the ratings, the worst first"};
    w.push_back(inner("pick", {"item", "class", "late"}, {}, "the learner marks all that apply"));
    w.push_back(
        inner("sort", {"item", "class", "late"},
              {boxes, {"ordered", kFlag, false, "true when the places have an order, so near counts"}},
              "the learner puts each item into a place"));
    w.push_back(inner("rank", {"item", "class", "late"}, {}, "the learner puts items into order"));
    w.push_back(inner("rate", {"item", "class", "late"}, {scale}, "the learner rates a colleague's words"));
    w.push_back(inner("item", {},
                      {{"right", kFlag, false, "pick: true when it should be marked"},
                       {"box", kText, false, "sort: where it belongs"},
                       {"level", kFlag, false, "rank: level with the item above"},
                       {"rating", kText, false, "rate: what it deserves"},
                       {"by", kText, false, "rate: who says it"},
                       {"about", kText, false, "rate: the criterion it is about"},
                       {"why", kText, false, "the reason"},
                       {"id", kText, false, "a name that stays"}},
                      "one thing to mark, to sort, to rank or to rate"));
    w.push_back(inner("class", {"line", "sheet"},
                      joined({{"from", kNumber, false, "the points it starts from, 0 to 100"},
                              {"wrong", kTexts, false, "it is taken when any of these is wrong"}},
                             consequence_fields()),
                      "a result and what follows from it"));
}

void add_form_words(Words& w) {
    w.push_back(inner("record", {"field", "class", "late"}, {}, "the learner fills in a form"));
    w.push_back(inner("field", {},
                      {{"says", kTexts, false, "right when each of these groups of words has a hit"},
                       {"exact", kText, false, "right when it is this; capitals and spaces do not count"},
                       {"figure", kNumber | kText, false, "right when it is this figure"},
                       {"unit", kText, false, "of the figure: £, %, minutes"},
                       {"within", kNumber | kText, false, "how far off is still right"},
                       {"date", kText, false, "right when it is this day"},
                       {"one_of", kTable, false, "the choices"},
                       {"right", kText, false, "the right choice"},
                       {"blank", kFlag, false, "right when it stays empty"},
                       {"why", kText, false, "the reason"},
                       {"id", kText, false, "a name that stays"}},
                      "one line of a form"));
    w.push_back(inner("calculate", {"slip", "class", "late"},
                      {{"answer", kNumber | kText, true, "the figure"},
                       {"unit", kText, false, "£, %, minutes"},
                       {"within", kNumber | kText, false, "how far off is still right"},
                       {"why", kText, false, "how it comes about"}},
                      "the learner gives a figure"));
    w.push_back(inner("slip", {},
                      {{"answer", kNumber | kText, true, "the figure that comes out"},
                       {"points", kNumber, false, "0 to 99"},
                       {"why", kText, false, "what happened on the way"}},
                      "a slip that many people make"));
}

void add_writing_words(Words& w) {
    w.push_back(
        inner("write", {"check", "question", "template", "sample", "class", "late"},
              {{"medium", kText, true, "email, letter, chat, public post or private message"},
               {"to", kText, false, "who is addressed; without it, the customer"},
               {"called", kTexts, false, "what else they may be called"},
               {"fault", kText, false, "none, established, unknown or disputed"},
               {"most_words", kNumber, false, "how long it may be; else the medium's own length"},
               {"most_characters", kNumber, false, "where the text must stop"},
               {"purpose", kTexts, false, "what the opening must be about"},
               {"may_publish", kTexts, false, "our own numbers and addresses that may stand in public"},
               {"jargon", kTable, false, "{ RMA = \"return number\" }"}},
              "the learner writes a text"));
    const std::vector<Field> demand = {{"counts", kNumber, false, "its share of the points, 1 to 5"},
                                       {"why", kText, false, "the reason"}};
    w.push_back(inner("check", {}, demand, "something the text has to do"));
    w.push_back(with_text(inner(
        "question", {}, joined({{"says", kTexts, true, "the words by which an answer is known"}}, demand),
        "something the customer wants to know")));
    w.push_back(with_text(inner("template", {}, {}, "a text that can be started from")));
    w.push_back(with_text(inner("sample", {}, {}, "a text of this class: a test of the checks")));
}

void add_story_words(Words& w) {
    auto fields = joined({{"what", kText, true, "what is promised"},
                          {"by", kText, false, "\"Thursday, 12:00\""},
                          {"within", kNumber, false, "minutes after it is made"}},
                         consequence_fields());
    std::erase_if(fields, [](const Field& f) {
        return f.name == "to" || f.name == "minutes" || f.name == "promises" || f.name == "keeps" ||
               f.name == "breaks";
    });
    w.push_back(top(inner("promise", {"line"}, std::move(fields),
                          "something the learner may promise; what stands in it happens when it is broken")));
    Word sheet = inner("sheet", {},
                       {{"as", kText, false, "table, chart, rota, risk log or form"},
                        {"when", kCondition, false, "it is shown only when this holds"}},
                       "a paper to read: rows, the first of them the heads");
    sheet.tables = true;
    w.push_back(std::move(sheet));
}

void add_organisation_words(Words& w) {
    const auto add = [&](Word word, FileKind file = FileKind::organisation) {
        word.file = file;
        w.push_back(std::move(word));
    };
    add(top(inner("organisation", {},
                  {{"name", kText, true, "its name"},
                   {"about", kText, true, "what it is"},
                   {"tone", kText, true, "how its people speak and write"}},
                  "the employer"),
            false));
    add(top(inner("rule", {},
                  {{"value", kNumber, true, "the figure"},
                   {"unit", kText, true, "days, hours, pounds …"},
                   {"says", kText, true, "the rule in plain words, with {org.NAME}"},
                   {"basis", kText, true, "law, regulation or own policy"},
                   {"source", kText, true, "where it stands"},
                   {"dated", kText, true, "the date of the source, 2026-03-01"},
                   {"at_least", kNumber, false, "an overlay may not go below"},
                   {"at_most", kNumber, false, "an overlay may not go above"}},
                  "one figure that decides what is right")));
    add(with_own_fields(top(inner("role", {}, {{"about", kText, false, "what this person does"}},
                                  "a role and the limits of its authority"))));
    add(with_text(top(inner("policy", {"heading", "rule_text"},
                            {{"title", kText, true, "as it stands on the cover"}}, "a document to read"))));
    add(inner("heading", {}, {}, "a heading in a policy"));
    add(inner("rule_text", {}, {}, "a rule's own words with its source"));
    add(with_own_fields(top(inner("overlay", {}, {}, "a centre's own figures"))), FileKind::overlay);
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

std::string told(unsigned accepts) {
    std::vector<std::string> out;
    if ((accepts & kText) != 0) out.emplace_back("a text");
    if ((accepts & kNumber) != 0) out.emplace_back("a number");
    if ((accepts & kFlag) != 0) out.emplace_back("true or false");
    if ((accepts & kTable) != 0) out.emplace_back("a list { … }");
    if ((accepts & kChance) != 0) out.emplace_back("chance { … }");
    if ((accepts & kFunction) != 0) out.emplace_back("a function");
    return listed(out, "or");
}

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
        add_reply_words(words);
        add_list_words(words);
        add_form_words(words);
        add_writing_words(words);
        add_story_words(words);
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
