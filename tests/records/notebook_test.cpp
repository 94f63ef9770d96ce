// The notebook: notes change and go as their learner likes, comments stay, and erasing takes all of it.
#include "records/notebook.hpp"

#include <utility>

#include "fixture.hpp"

using namespace rehearse;
using namespace rehearse::test;
using records::Comment;
using records::Note;

namespace {

const Note kFirst{"n1", "Ailsa", "reflection", "work", 10, 10, std::string("what\0happened", 13)};

std::string with_comment(records::Records& records) {
    REQUIRE(records.start(head_for(records, "a", "Ailsa")).has_value());
    REQUIRE(records.notebook()
                .comment({"a", "Mr Sandhu", "SDS0354.P6", "mixed", "shown", "ONLYHIS reason", 20})
                .has_value());
    return "a";
}

}  // namespace

TEST_CASE("a note comes back byte for byte; kept again, it has changed and is as old as before") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    {
        const auto records = opened(path);
        REQUIRE(records->notebook().keep_note(kFirst).has_value());
        CHECK(records->notebook().notes("Ailsa").value() == std::vector{kFirst});
        CHECK(records->learners().value() == std::vector<std::string>{"Ailsa"});
        auto changed = kFirst;
        changed.made = 99;
        changed.changed = 50;
        changed.body = "so what";
        REQUIRE(records->notebook().keep_note(changed).has_value());
        REQUIRE(records->notebook().keep_note({"n0", "Ailsa", "feeling", "a", 30, 30, "{}"}).has_value());
    }
    const auto notes = opened(path)->notebook().notes("Ailsa").value();
    REQUIRE(notes.size() == 2);
    CHECK(notes[0] == Note{"n1", "Ailsa", "reflection", "work", 10, 50, "so what"});
    CHECK(notes[1].id == "n0");
}

TEST_CASE("nobody's note is replaced or forgotten under another's name") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    auto& notebook = records->notebook();
    REQUIRE(notebook.keep_note(kFirst).has_value());
    auto theirs = kFirst;
    theirs.learner = "Sam";
    CHECK(code_of(notebook.keep_note(theirs)) == "records.exists");
    CHECK(notebook.forget_note("Sam", "n1").value() == false);
    CHECK(notebook.notes("Ailsa").value() == std::vector{kFirst});
    CHECK(notebook.forget_note("Ailsa", "n1").value() == true);
    CHECK(notebook.notes("Ailsa")->empty());
    for (auto* part : {&theirs.id, &theirs.learner, &theirs.kind}) {
        auto kept = std::exchange(*part, "");
        CHECK(code_of(notebook.keep_note(theirs)) == "records.invalid");
        *part = kept;
    }
}

TEST_CASE("comments stay in the order made; nothing changes or removes one") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path);
    with_comment(*records);
    const Comment second{"a", "Ms Reid", "", "", "", "We talked about it.", 30};
    REQUIRE(records->notebook().comment(second).has_value());
    const auto all = records->notebook().comments("a").value();
    REQUIRE(all.size() == 2);
    CHECK(all[0] == Comment{"a", "Mr Sandhu", "SDS0354.P6", "mixed", "shown", "ONLYHIS reason", 20});
    CHECK(all[1] == second);
    CHECK(code_of(records->notebook().comment({"b", "Ms Reid", "", "", "", "x", 1})) == "records.no_attempt");
    CHECK(code_of(records->notebook().comment({"a", "", "", "", "", "x", 1})) == "records.invalid");
    CHECK(code_of(records->notebook().comment({"a", "Ms Reid", "m1", "shown", "", "", 1})) ==
          "records.invalid");
    Raw other(path);
    CHECK(other.ask("UPDATE comment SET words = 'nothing'") == "error: comments never change");
    CHECK(other.ask("DELETE FROM comment") == "error: comments are only erased with a learner");
    CHECK(other.ask("INSERT OR REPLACE INTO comment VALUES (1, 'a', 'x', '', '', '', 'y', 1)") ==
          "error: comments are never replaced");
    CHECK(records->notebook().comments("a").value() == all);
}

TEST_CASE("one learner at a time is signed in, and a lock is its learner's") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    auto& notebook = records->notebook();
    CHECK(!notebook.signed_in()->has_value());
    REQUIRE(notebook.sign_in("Ailsa").has_value());
    REQUIRE(notebook.sign_in("Sam").has_value());
    CHECK(notebook.signed_in().value() == "Sam");
    REQUIRE(notebook.sign_in(std::nullopt).has_value());
    CHECK(!notebook.signed_in()->has_value());
    REQUIRE(notebook.keep_lock("Ailsa", std::string("\0key", 4)).has_value());
    REQUIRE(notebook.keep_lock("Ailsa", std::string("\1key", 4)).has_value());
    CHECK(notebook.lock("Ailsa").value() == std::string("\1key", 4));
    CHECK(!notebook.lock("Sam")->has_value());
    REQUIRE(notebook.keep_lock("Ailsa", std::nullopt).has_value());
    CHECK(!notebook.lock("Ailsa")->has_value());
}

TEST_CASE("notes, comments, the lock and who is signed in leave no byte when the learner is erased") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path);
    auto& notebook = records->notebook();
    with_comment(*records);
    for (int n = 0; n < 30; ++n) {
        const bool hers = n % 2 == 0;
        REQUIRE(notebook
                    .keep_note({"n" + std::to_string(n), hers ? "Ailsa" : "Sam", "reflection", "work", n, n,
                                (hers ? "ONLYHERS " : "somebody's ") + std::string(400, 'w')})
                    .has_value());
    }
    REQUIRE(notebook.keep_lock("Ailsa", "ONLYHERLOCK").has_value());
    REQUIRE(notebook.sign_in("Ailsa").has_value());
    CHECK(records->erase_learner("Ailsa").value() == 1);
    CHECK(notebook.notes("Ailsa")->empty());
    CHECK(notebook.notes("Sam")->size() == 15);
    CHECK(!notebook.signed_in()->has_value());
    for (const auto& [name, bytes] : contents(folder.path()))
        for (const std::string trace : {"ONLYHERS", "ONLYHIS", "ONLYHERLOCK", "Ailsa"}) {
            CAPTURE(name);
            CAPTURE(trace);
            CHECK(bytes.find(trace) == std::string::npos);
        }
}

TEST_CASE("a program that knows nothing of notes erases them with the learner all the same") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path);
    with_comment(*records);
    REQUIRE(records->notebook().keep_note(kFirst).has_value());
    Raw old(path);
    REQUIRE(old.ask("PRAGMA foreign_keys = 1") == "");
    CHECK(old.ask("BEGIN; UPDATE erasing SET allowed = 1; DELETE FROM attempt; "
                  "UPDATE erasing SET allowed = 0; COMMIT") == "");
    CHECK(records->notebook().notes("Ailsa")->empty());
    CHECK(records->notebook().comments("a")->empty());
}

TEST_CASE("a lock and notes are kept at once or not at all, and what was replaced can be wiped") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    auto& notebook = records->notebook();
    auto note = kFirst;
    note.body = "OLDWORDS";
    REQUIRE(notebook.keep_note(note).has_value());
    REQUIRE(notebook.keep_note({"s1", "Sam", "feeling", "", 1, 1, "{}"}).has_value());
    note.body = "new words";
    CHECK(code_of(notebook.keep_all("Ailsa", "lock", {note, {"s1", "Ailsa", "feeling", "", 1, 1, ""}})) ==
          "records.exists");
    CHECK(code_of(notebook.keep_all("Ailsa", "lock", {note, {"s2", "Sam", "feeling", "", 1, 1, ""}})) ==
          "records.invalid");
    CHECK(notebook.notes("Ailsa")->front().body == "OLDWORDS");
    CHECK(!notebook.lock("Ailsa").value());
    REQUIRE(notebook.keep_all("Ailsa", "lock", {note}).has_value());
    CHECK(notebook.lock("Ailsa").value() == "lock");
    CHECK(notebook.notes("Ailsa").value() == std::vector{note});
    REQUIRE(notebook.wipe().has_value());
    for (const auto& [name, bytes] : contents(folder.path()))
        CHECK(bytes.find("OLDWORDS") == std::string::npos);
    CHECK(notebook.notes("Ailsa").value() == std::vector{note});
}

TEST_CASE("an attempt made elsewhere is added whole, or not at all") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    REQUIRE(records->start(head_for(*records, "a", "Ailsa")).has_value());
    added(*records, "a", answer(0, "arrives", "Hello."));
    auto log = records->log("a").value();
    log.head.id = "b";
    log.entries.push_back(log.entries.front());
    CHECK(code_of(records->add(log)) == "records.no_parent");  // two of one number
    log.entries.back().number = 2;
    log.entries.back().sources = "nowhere";
    CHECK(code_of(records->add(log)) == "records.no_sources");
    CHECK(code_of(records->log("b")) == "records.no_attempt");
    log.entries.back().sources.clear();
    CHECK(records->add(log).value() == records::Added::all);
    CHECK(records->add(log).value() == records::Added::nothing);
    log.entries.pop_back();
    CHECK(records->add(log).value() == records::Added::nothing);  // here it went on already
    log.entries.back().said = "Something else.";
    CHECK(records->add(log).value() == records::Added::different);
    CHECK(records->log("b")->entries.size() == 2);
}
