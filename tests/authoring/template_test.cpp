// Templates: what `rehearse new` writes is sound, and can be played, in every channel.
#include "authoring/template.hpp"

#include <regex>
#include <set>

#include "base/text.hpp"
#include "scenario/channel.hpp"
#include "session/bench.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

using Answers = std::map<std::string, std::string>;

const std::string kTemplates = std::string(REHEARSE_SOURCE_DIR) + "/assets/templates";

struct Desk {
    TempFolder folder;
    DiskFiles disk;
    Bench bench{disk, session::Paths{REHEARSE_SOURCE_DIR, folder / "data"}, folder / "records.db"};

    std::string make(const std::string& name, Answers answers) {
        const std::string path = folder / (name + ".lua");
        answers["file"] = path;
        const auto text = value_of(authoring::open_template(disk, kTemplates, name)).filled(answers);
        CHECK_MESSAGE(text.find("<<") == std::string::npos, text);
        put_bytes(path, text);
        return path;
    }
    [[nodiscard]] std::string findings(const std::string& path) const {
        std::string out;
        for (const auto& one : bench.library.check(path).diagnostics.sorted()) out += to_text(one) + "\n";
        return out;
    }
};

/// What people might type.
std::vector<Answers> all_answers() {
    return {{},
            {{"title", "Tea for two"},
             {"customer", "Zoë Ó Briain"},
             {"wants", "tea"},
             {"criterion", "SDS0417.P8"}},
            {{"title", "\"Quotes\" {and} \\ [[brackets]] -- and more >>"},
             {"customer", "O'Neil {the \"elder\"}"},
             {"wants", "100% of it\nat once"}}};
}

/// Any answer; for a text, one of the author's samples.
void give_some(session::Practice& practice, std::uint64_t luck) {
    const auto& samples = practice.scenario().beats[practice.played().state().at].decision.writing.samples;
    if (samples.empty()) return give_random(practice, luck);
    must(practice.write(samples[draw(luck, 3, 1) % samples.size()].text));
}

}  // namespace

TEST_CASE("there is a template for every channel, one for an organisation, and no other") {
    std::set<std::string> expected = {"organisation.lua"};
    for (const auto& name : scenario::channel_names()) expected.insert(name + ".lua");
    const auto found = DiskFiles().list(kTemplates);
    CHECK(std::set<std::string>(found.begin(), found.end()) == expected);
}

TEST_CASE("what the template of a channel writes has nothing to mend, whatever the answers") {
    Desk desk;
    for (const auto& name : scenario::channel_names())
        for (const auto& answers : all_answers()) {
            const auto path = desk.make(name, answers);
            CHECK_MESSAGE(desk.findings(path).empty(), desk.findings(path));
            const auto content = value_of(desk.bench.library.open(path));
            CHECK(content.scenario->channel == name);
            if (answers.contains("criterion"))
                CHECK(content.scenario->practises == std::vector<std::string>{answers.at("criterion")});
        }
}

TEST_CASE(
    "what is not from the answers is marked as to be changed, and nothing is left of the answers not taken") {
    Desk desk;
    const Answers own = {
        {"title", "Cold soup"}, {"customer", "Ms Quill"}, {"wants", "it hot"}, {"criterion", "SDS0417.P8"}};
    const std::string mark = "change this";
    const std::regex block(
        "\\n([^\\n]*)\\n *((?:brief|practises) *= |(?:promise|consult|beat|ending) \"|facts )([^\\n]*)");
    for (const auto& name : scenario::channel_names()) {
        CAPTURE(name);
        const auto model = value_of(authoring::open_template(desk.disk, kTemplates, name));
        const auto text = bytes_of(desk.make(name, own));
        int blocks = 0;
        for (std::sregex_iterator at(text.begin(), text.end(), block), end; at != end; ++at, ++blocks) {
            const bool second_line = has((*at)[1], "do it, and answers with against");
            CHECK_MESSAGE((second_line || has((*at)[1], mark) || has((*at)[3], mark)), std::string((*at)[0]));
        }
        CHECK(blocks >= 6);
        for (const auto& [blank, answer] : own) {
            // The name alone, too, in ids and in what is said: "Mr Baird", and "baird".
            auto usual = lower_ascii(model.usual(blank));
            if (blank == "customer") usual = usual.substr(usual.rfind(' ') + 1);
            const std::regex word("(^|[^a-z])" + usual + "([^a-z]|$)");
            CHECK_MESSAGE(!std::regex_search(lower_ascii(text), word), usual);
        }
    }
}

TEST_CASE("and it can be played to each of its endings, in three decisions at most") {
    Desk desk;
    for (const auto& name : scenario::channel_names()) {
        const auto path = desk.make(name, {});
        const auto scenario = value_of(desk.bench.library.open(path)).scenario;
        std::set<std::string> endings, met;
        int decisions = 0;
        for (const auto& beat : scenario->beats) {
            if (beat.ending) endings.insert(beat.id);
            if (beat.decision.kind != scenario::DecisionKind::none) ++decisions;
        }
        CHECK(decisions <= 3);
        CHECK(endings.size() >= 2);
        for (std::uint64_t luck = 0; luck < 60 && met != endings; ++luck) {
            const auto practice = desk.bench.start(path, luck);
            for (std::uint64_t turn = 0; !practice->over(); ++turn) {
                REQUIRE(turn < 40);
                give_some(*practice, luck * 100 + turn);
            }
            met.insert(beat_of(*practice));
        }
        CHECK_MESSAGE(met == endings, name);
    }
}

TEST_CASE("a new organisation has nothing to mend, and scenarios can play there") {
    Desk desk;
    const auto path = desk.make(
        "organisation", {{"name", "Caf\u00e9 \"Clyde\" {x}"}, {"id", "cafe"}, {"date", "2026-03-01"}});
    CHECK_MESSAGE(desk.findings(path).empty(), desk.findings(path));
    Diagnostics problems;
    const auto checked = desk.bench.library.check(path);
    CHECK(checked.kind == script::FileKind::organisation);
    CHECK(has(bytes_of(path), "name  = \"Caf\u00e9 'Clyde' (x)\""));
}

TEST_CASE("an answer is one line of plain text, and no longer than a line bears") {
    CHECK(authoring::plain_answer("  a \"b\" {c}\n\\d  ") == "a 'b' (c) /d");
    CHECK(authoring::plain_answer("\x01\xff") == "\xEF\xBF\xBD");
    std::string longest;
    while (longest.size() < 500) longest += "\u00e9";
    const auto plain = authoring::plain_answer(longest);
    CHECK(is_utf8(plain));
    CHECK(plain.size() == 120);
}

TEST_CASE("a file that is there already is never written over, and a folder that is not there is made") {
    Desk desk;
    const auto path = desk.folder / "new/folder/story.lua";
    must(authoring::write_new(desk.disk, path, "one"));
    const auto again = authoring::write_new(desk.disk, path, "two");
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == "authoring.there_already");
    CHECK(has(again.error().message, path));
    CHECK(bytes_of(path) == "one");
}

TEST_CASE("a template that is not there is said to be missing") {
    CHECK(authoring::open_template(DiskFiles(), kTemplates, "pigeon").error().code == "files.missing");
}
