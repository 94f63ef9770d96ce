#include "fixture.hpp"

using namespace rehearse;
using namespace rehearse::test;

TEST_CASE("an attempt comes back as it was kept, after the program has ended too") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    play::AttemptHead head;
    std::vector<play::Entry> kept;
    {
        const auto records = opened(path);
        head = head_for(*records, "k7m2", "Ailsa O'Neill – 李");
        REQUIRE(records->start(head).has_value());
        kept.push_back(added(*records, "k7m2",
                             answer(play::kBeginning, "arrives", "\"That must have been a fright.\"")));
        kept.push_back(added(*records, "k7m2", answer(1, "receipt", std::string("a\0b", 3))));
        kept.push_back(added(*records, "k7m2", rewind_to(1)));
        kept.push_back(added(*records, "k7m2", answer(1, "receipt", "", true)));
        auto moved = rewind_to(4);
        moved.kind = play::EntryKind::moved;
        moved.digest = "5ce0a811";
        moved.sources = head.scenario_sources;
        moved.organisation_digest = "0a6b";
        moved.organisation_sources = head.organisation_sources;
        kept.push_back(added(*records, "k7m2", moved));
        CHECK(records->log("k7m2")->entries == kept);
        CHECK(records->log("k7m2")->remarks.empty());
    }
    const auto records = opened(path);
    const auto log = records->log("k7m2");
    REQUIRE(log.has_value());
    CHECK(log->head == head);
    CHECK(log->entries == kept);
}

TEST_CASE("entries are numbered by the records, whatever the caller says") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    REQUIRE(records->start(head_for(*records, "one", "Ailsa")).has_value());
    REQUIRE(records->start(head_for(*records, "two", "Ailsa")).has_value());
    auto entry = answer(play::kBeginning, "arrives", "Hello.");
    entry.number = 77;
    CHECK(added(*records, "one", entry).number == 1);
    CHECK(added(*records, "one", entry).number == 2);
    CHECK(added(*records, "two", entry).number == 1);
}

TEST_CASE("an entry follows one that is there, in an attempt that is there") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    REQUIRE(records->start(head_for(*records, "one", "Ailsa")).has_value());
    CHECK(code_of(records->append("one", answer(1, "arrives", "Hello."))) == "records.no_parent");
    CHECK(code_of(records->append("one", answer(-1, "arrives", "Hello."))) == "records.no_parent");
    CHECK(code_of(records->append("three", answer(0, "arrives", "Hello."))) == "records.no_attempt");
    CHECK(code_of(records->log("three")) == "records.no_attempt");
    auto moved = answer(0, "arrives", "Hello.");
    moved.kind = play::EntryKind::moved;
    moved.sources = "unknown";
    CHECK(code_of(records->append("one", moved)) == "records.no_sources");
    CHECK(records->log("one")->entries.empty());
    CHECK(added(*records, "one", answer(0, "arrives", "Hello.")).number == 1);
}

TEST_CASE("an attempt begins once, with a learner and with its sources") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    auto head = head_for(*records, "one", "Ailsa");
    REQUIRE(records->start(head).has_value());
    CHECK(code_of(records->start(head)) == "records.exists");
    head.id = "two";
    head.scenario_sources = "";
    CHECK(code_of(records->start(head)) == "records.no_sources");
    head = head_for(*records, "", "Ailsa");
    CHECK(code_of(records->start(head)) == "records.invalid");
    head = head_for(*records, "two", "");
    CHECK(code_of(records->start(head)) == "records.invalid");
    head = head_for(*records, "two", "Ailsa");
    head.organisation_sources.clear();
    head.overrides.clear();
    REQUIRE(records->start(head).has_value());
    CHECK(records->log("two")->head == head);
}

TEST_CASE("sources are kept once, by what they are") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path);
    const auto first = records->keep_sources("scenario", "kettle", kScenarioFiles);
    const auto again = records->keep_sources("scenario", "kettle", kScenarioFiles);
    REQUIRE(first.has_value());
    CHECK(*first == *again);
    CHECK(*first == records::sources_digest("scenario", "kettle", kScenarioFiles));
    CHECK(first->size() == 64);
    CHECK(*records->sources(*first) == kScenarioFiles);
    CHECK(Raw(path).ask("SELECT count(*) FROM source") == "1");
    CHECK(Raw(path).ask("SELECT count(*) FROM source_file") == "2");
    auto edited = kScenarioFiles;
    edited["kettle.lua"] += "-- edited\n";
    CHECK(*records->keep_sources("scenario", "kettle", edited) != *first);
    CHECK(*records->keep_sources("organisation", "kettle", kScenarioFiles) != *first);
    CHECK(records->sources(*records->keep_sources("scenario", "empty", {}))->empty());
    CHECK(code_of(records->sources("unknown")) == "records.no_sources");
}

TEST_CASE("sources and entries that something else has changed are not believed") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path);
    const auto head = head_for(*records, "one", "Ailsa");
    REQUIRE(records->start(head).has_value());
    added(*records, "one", answer(0, "arrives", "Hello."));
    Raw other(path);
    CHECK(other.ask("DROP TRIGGER source_file_updated; UPDATE source_file SET bytes = x'00'") == "");
    CHECK(code_of(records->sources(head.scenario_sources)) == "records.damaged");
    CHECK(other.ask("DROP TRIGGER entry_updated; UPDATE entry SET answer = '{'") == "");
    CHECK(code_of(records->log("one")) == "records.damaged");
    CHECK(other.ask("UPDATE entry SET answer = '{', number = 2") == "");
    CHECK(code_of(records->log("one")) == "records.damaged");
    for (const std::string overrides :
         {"{}", "[1]", "[{\"name\":1,\"from\":1,\"to\":1}]", "[", "",
          "[{\"name\":\"x\",\"from\":1,\"to\":3000000000}]", "[{\"name\":\"x\"}]"}) {
        CAPTURE(overrides);
        other.ask("DROP TRIGGER IF EXISTS attempt_updated; UPDATE attempt SET overrides = '" + overrides +
                  "'");
        CHECK(code_of(records->log("one")) == "records.damaged");
    }
    CHECK(other.ask("UPDATE attempt SET overrides = '[]', mode = 'other'") == "");
    CHECK(code_of(records->log("one")) == "records.damaged");
}

TEST_CASE("a list of attempts tells which are finished") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    auto head = head_for(*records, "one", "Ailsa");
    REQUIRE(records->start(head).has_value());
    head.id = "two";
    head.started += 1000;
    REQUIRE(records->start(head).has_value());
    head.id = "three";
    head.learner = "Bram";
    REQUIRE(records->start(head).has_value());
    CHECK(*records->learners() == std::vector<std::string>{"Ailsa", "Bram"});
    CHECK(records->attempts()->size() == 3);

    const auto one = [&] { return records->attempts("Ailsa")->at(1); };
    const records::AttemptSummary empty{"one",
                                        "Ailsa",
                                        "kettle",
                                        "Kettle, day 24",
                                        "brae-and-bell",
                                        "busy",
                                        play::Mode::coached,
                                        1772374000123,
                                        0,
                                        false,
                                        false};
    CHECK(one() == empty);
    CHECK(records->attempts("Ailsa")->front().id == "two");
    CHECK(records->attempts("Nobody")->empty());

    const auto standing = [&](int answers, bool finished, bool reached) {
        const auto now = one();
        CHECK(now.answers == answers);
        CHECK(now.finished == finished);
        CHECK(now.reached_ending == reached);
    };
    added(*records, "one", answer(0, "arrives", "Hello."));
    standing(1, false, false);
    added(*records, "one", answer(1, "receipt", "Goodbye.", true));
    standing(2, true, true);
    added(*records, "one", rewind_to(1));
    standing(2, false, true);
    added(*records, "one", rewind_to(2));
    standing(2, true, true);
    auto moved = rewind_to(4);
    moved.kind = play::EntryKind::moved;
    added(*records, "one", moved);
    standing(2, true, true);
    added(*records, "one", rewind_to(0));
    standing(2, false, true);
    added(*records, "one", answer(0, "arrives", "Good morning."));
    standing(3, false, true);
}

TEST_CASE("a text that is too large is refused and nothing is kept of it") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    REQUIRE(records->start(head_for(*records, "one", "Ailsa")).has_value());
    const std::string huge(65 * 1024 * 1024, 'x');
    CHECK(code_of(records->append("one", answer(0, "arrives", huge))) == "records.too_large");
    CHECK(code_of(records->keep_sources("scenario", "huge", {{"huge.lua", huge}})) == "records.too_large");
    CHECK(records->log("one")->entries.empty());
    CHECK(added(*records, "one", answer(0, "arrives", "Hello.")).number == 1);
}
