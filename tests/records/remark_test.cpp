#include "fixture.hpp"
#include "support/faulty_vfs.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kOnDisk = "/disk/records.db";

/// An attempt with an answer, a rewind, an answer and a change of edition.
void start_with_entries(records::Records& records, const std::string& id) {
    REQUIRE(records.start(head_for(records, id, "Ailsa")).has_value());
    added(records, id, answer(0, "arrives", "Hello."));
    added(records, id, rewind_to(0));
    added(records, id, answer(2, "arrives", "Good morning."));
    auto moved = rewind_to(3);
    moved.kind = play::EntryKind::moved;
    added(records, id, moved);
}

void check_no_answer(records::Records& records, int entry) {
    CAPTURE(entry);
    const auto refused = records.remark("one", remark_on(entry, "I did."));
    REQUIRE(code_of(refused) == "records.no_parent");
    CHECK(refused.error().message ==
          "The attempt one has no answer " + std::to_string(entry) + " to remark on.");
    CHECK(refused.error().hint == "Open the attempt again.");
}

}  // namespace

TEST_CASE("remarks come back in the order made, after the program has ended too") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    std::vector<play::Remark> kept{remark_on(3, "I did – 李 saw it."), remark_on(1, "Here."),
                                   remark_on(3, "No: I did not."), remark_on(1, std::string("a\0b", 3)),
                                   remark_on(3, "")};
    kept.back().about.clear();
    kept.back().at = -5;
    kept.push_back(kept.front());  // the same again is another remark
    {
        const auto records = opened(path);
        start_with_entries(*records, "one");
        start_with_entries(*records, "two");
        for (const auto& remark : kept) {
            remarked(*records, "one", remark);
            remarked(*records, "two", remark_on(1, "Elsewhere."));
        }
        CHECK(records->log("one")->remarks == kept);
    }
    const auto records = opened(path);
    CHECK(records->log("one")->remarks == kept);
    CHECK(records->log("one")->entries.size() == 4);
    CHECK(records->log("two")->remarks == std::vector(kept.size(), remark_on(1, "Elsewhere.")));
}

TEST_CASE("a remark is about an answer that is there, in an attempt that is there") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    start_with_entries(*records, "one");
    REQUIRE(records->start(head_for(*records, "empty", "Ailsa")).has_value());
    const auto refused = records->remark("three", remark_on(1, "I did."));
    REQUIRE(code_of(refused) == "records.no_attempt");
    CHECK(refused.error().message == "The records hold no attempt three.");
    CHECK(refused.error().hint == "It may have been erased. List the attempts to see which there are.");
    for (const int entry : {0, 2, 4, 5, -1, 2147483647}) check_no_answer(*records, entry);
    CHECK(code_of(records->remark("empty", remark_on(1, "I did."))) == "records.no_parent");
    CHECK(records->log("one")->remarks.empty());
    remarked(*records, "one", remark_on(3, "I did."));
    CHECK(records->log("one")->remarks == std::vector{remark_on(3, "I did.")});
}

TEST_CASE("a remark leaves the entries and the list of attempts as they are") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    start_with_entries(*records, "one");
    const auto entries = records->log("one")->entries;
    const auto attempts = *records->attempts();
    remarked(*records, "one", remark_on(1, "I did."));
    CHECK(records->log("one")->entries == entries);
    CHECK(*records->attempts() == attempts);
    CHECK(added(*records, "one", answer(4, "receipt", "Yes.")).number == 5);
}

TEST_CASE("a remark that is too large is refused and nothing is kept of it") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    start_with_entries(*records, "one");
    const std::string huge(65 * 1024 * 1024, 'x');
    CHECK(code_of(records->remark("one", remark_on(1, huge))) == "records.too_large");
    CHECK(records->log("one")->remarks.empty());
}

TEST_CASE("remarks that something else has changed are not believed") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path);
    start_with_entries(*records, "one");
    start_with_entries(*records, "two");
    for (const std::string words : {"I did.", "I did too."}) remarked(*records, "one", remark_on(1, words));
    Raw other(path);
    CHECK(other.ask("DROP TRIGGER remark_updated; DROP TRIGGER remark_deleted") == "");
    const auto damaged_by = [&](const std::string& sql) {
        CAPTURE(sql);
        REQUIRE(other.ask("BEGIN; CREATE TABLE kept AS SELECT * FROM remark; " + sql + "; COMMIT") == "");
        const auto found = records->log("one");
        CHECK(code_of(found) == "records.damaged");
        if (!found) CHECK(found.error().message == "The attempt one in " + path + " is damaged.");
        CHECK(records->log("two").has_value());
        REQUIRE(other.ask("BEGIN; DELETE FROM remark; INSERT INTO remark SELECT * FROM kept ORDER BY number; "
                          "DROP TABLE kept; COMMIT") == "");
        CHECK(records->log("one")->remarks.size() == 2);
    };
    damaged_by("DELETE FROM remark WHERE number = 1");             // the first is missing
    damaged_by("UPDATE remark SET number = 3 WHERE number = 2");   // one in between is missing
    damaged_by("UPDATE remark SET number = 0 WHERE number = 1");   // numbers begin with 1
    damaged_by("UPDATE remark SET number = number + 4294967296");  // more than an int holds
    damaged_by("UPDATE remark SET entry = 2 WHERE number = 2");    // a rewind
    damaged_by("UPDATE remark SET entry = 4 WHERE number = 2");    // a change of edition
    damaged_by("UPDATE remark SET entry = 5 WHERE number = 2");    // not there
    damaged_by("UPDATE remark SET entry = 0");                     // the beginning
    damaged_by("UPDATE remark SET entry = -1");                    //
    damaged_by("UPDATE remark SET entry = entry + 4294967296");    //
}

TEST_CASE("whether an attempt has time limits is kept, and another value is not believed") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path);
    auto head = head_for(*records, "with", "Ailsa");
    head.limits = true;
    REQUIRE(records->start(head).has_value());
    CHECK(records->log("with")->head == head);
    head.id = "without";
    head.limits = false;
    REQUIRE(records->start(head).has_value());
    CHECK(records->log("without")->head == head);
    Raw other(path);
    CHECK(other.ask("SELECT group_concat(limits) FROM (SELECT limits FROM attempt ORDER BY id)") == "1,0");
    REQUIRE(other.ask("DROP TRIGGER attempt_updated") == "");
    CHECK(other.ask("UPDATE attempt SET limits = 2").starts_with("error: CHECK constraint failed"));
    for (const std::string value : {"2", "-1", "4294967296", "4294967297"}) {
        CAPTURE(value);
        REQUIRE(other.ask("PRAGMA ignore_check_constraints = 1; UPDATE attempt SET limits = " + value) == "");
        CHECK(code_of(records->log("with")) == "records.damaged");
    }
}

TEST_CASE("two windows on one attempt remark in one order") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto one = opened(path);
    const auto two = opened(path);
    start_with_entries(*one, "one");
    const std::vector made{remark_on(1, "I did."), remark_on(3, "I did too."), remark_on(1, "I did not.")};
    remarked(*one, "one", made[0]);
    remarked(*two, "one", made[1]);
    remarked(*one, "one", made[2]);
    CHECK(one->log("one")->remarks == made);
    CHECK(two->log("one")->remarks == made);
}

TEST_CASE("while another program writes, a remark is told as locked and can be made again") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path, {30, {}});
    start_with_entries(*records, "one");
    Raw other(path);
    REQUIRE(other.ask("BEGIN IMMEDIATE") == "");
    CHECK(code_of(records->remark("one", remark_on(1, "I did."))) == "records.locked");
    CHECK(records->log("one")->remarks.empty());
    REQUIRE(other.ask("COMMIT") == "");
    remarked(*records, "one", remark_on(1, "I did."));
    CHECK(records->log("one")->remarks.size() == 1);
}

TEST_CASE("on a full disk a remark is refused, and with room it can be made again") {
    for (const auto memory : {SharedMemory::works, SharedMemory::absent}) {
        FaultyDisk disk("full-remark");
        disk.set(memory);
        const auto records = opened(kOnDisk, {100, disk.vfs()});
        start_with_entries(*records, "one");
        disk.set(Fault::full);
        CHECK(code_of(records->remark("one", remark_on(1, std::string(20000, 'x')))) == "records.full");
        CHECK(records->log("one")->remarks.empty());
        disk.set(Fault::none);
        remarked(*records, "one", remark_on(1, "I did."));
        CHECK(records->log("one")->remarks == std::vector{remark_on(1, "I did.")});
        CHECK(Raw(kOnDisk, disk.vfs()).ask("PRAGMA integrity_check") == "ok");
    }
}

TEST_CASE("a remark that could not be synced is not called kept") {
    for (const auto memory : {SharedMemory::works, SharedMemory::absent}) {
        FaultyDisk disk("unsynced-remark");
        disk.set(memory);
        {
            const auto records = opened(kOnDisk, {100, disk.vfs()});
            start_with_entries(*records, "one");
            remarked(*records, "one", remark_on(1, "I did."));
            disk.set(Fault::sync_fails);
            CHECK(code_of(records->remark("one", remark_on(3, "I did too."))) == "records.failed");
        }
        disk.set(Fault::none);
        disk.restart(Survives::synced);
        CHECK(opened(kOnDisk, {100, disk.vfs()})->log("one")->remarks.size() == 1);
    }
}
