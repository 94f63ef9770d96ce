// Other programs, full disks and disks that fail: what was kept stays, and what failed can be done again.
#include <chrono>
#include <thread>
#include <vector>

#include "fixture.hpp"
#include "support/faulty_vfs.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kOnDisk = "/disk/records.db";

}  // namespace

TEST_CASE("while another program writes, an answer waits its turn, then fails and can be given again") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path, {60, {}});
    REQUIRE(records->start(head_for(*records, "one", "Ailsa")).has_value());
    Raw other(path);
    REQUIRE(other.ask("BEGIN IMMEDIATE") == "");
    const auto begun = std::chrono::steady_clock::now();
    const auto refused = records->append("one", answer(0, "arrives", "Hello."));
    CHECK(std::chrono::steady_clock::now() - begun >= std::chrono::milliseconds(50));
    REQUIRE(code_of(refused) == "records.locked");
    CHECK(refused.error().hint.find("try again") != std::string::npos);
    CHECK(records->log("one")->entries.empty());  // reading goes on
    REQUIRE(other.ask("COMMIT") == "");
    CHECK(added(*records, "one", answer(0, "arrives", "Hello.")).number == 1);
}

TEST_CASE("a reader of a rollback journal that is in the way is told as locked") {
    FaultyDisk disk("locked");
    disk.set(SharedMemory::absent);
    const auto records = opened(kOnDisk, {30, disk.vfs()});
    REQUIRE(records->start(head_for(*records, "one", "Ailsa")).has_value());
    Raw other(kOnDisk, disk.vfs());
    REQUIRE(other.ask("BEGIN; SELECT count(*) FROM entry") == "0");
    CHECK(code_of(records->append("one", answer(0, "arrives", "Hello."))) == "records.locked");
    REQUIRE(other.ask("COMMIT") == "");
    CHECK(added(*records, "one", answer(0, "arrives", "Hello.")).number == 1);
    REQUIRE(other.ask("BEGIN EXCLUSIVE") == "");
    CHECK(code_of(records->log("one")) == "records.locked");
    CHECK(code_of(records->attempts()) == "records.locked");
    CHECK(code_of(records::open(kOnDisk, {30, disk.vfs()})) == "records.locked");
}

TEST_CASE("two windows write at the same time and both keep everything") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    constexpr int kEach = 25;
    std::vector<std::thread> windows;
    std::vector<std::string> problems(2);
    for (std::size_t w = 0; w < 2; ++w)
        windows.emplace_back([&, w] {  // opens, and so makes, the records at the same time as the other
            const auto records = records::open(path, {60'000, {}});  // a slow machine may wait long
            if (!records) return void(problems[w] = records.error().text());
            const auto sources = (*records)->keep_sources("scenario", "kettle", kScenarioFiles);
            play::AttemptHead head;
            head.id = std::to_string(w);
            head.learner = "Ailsa";
            head.scenario_sources = sources.value_or("");
            if (const auto started = (*records)->start(head); !started) problems[w] = started.error().text();
            for (int n = 0; n < kEach; ++n)
                if (const auto kept = (*records)->append(head.id, answer(n, "arrives", "Hello.")); !kept)
                    problems[w] = kept.error().text();
        });
    for (auto& window : windows) window.join();
    for (const auto& problem : problems) CHECK(problem == "");
    const auto records = opened(path);
    for (const std::string id : {"0", "1"}) CHECK(records->log(id)->entries.size() == kEach);
    CHECK(Raw(path).ask("SELECT count(*) FROM source") == "1");
}

TEST_CASE("two windows on one attempt share its numbers") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto one = opened(path);
    const auto two = opened(path);
    REQUIRE(one->start(head_for(*one, "one", "Ailsa")).has_value());
    CHECK(added(*one, "one", answer(0, "arrives", "Hello.")).number == 1);
    CHECK(added(*two, "one", answer(1, "receipt", "Yes.")).number == 2);
    CHECK(added(*one, "one", answer(1, "receipt", "No.")).number == 3);
    CHECK(two->log("one")->entries == one->log("one")->entries);
}

TEST_CASE(
    "on a full disk an answer is refused, what was kept is there, and with room it can be given again") {
    for (const auto memory : {SharedMemory::works, SharedMemory::absent}) {
        FaultyDisk disk("full");
        disk.set(memory);
        const auto records = opened(kOnDisk, {100, disk.vfs()});
        REQUIRE(records->start(head_for(*records, "one", "Ailsa")).has_value());
        added(*records, "one", answer(0, "arrives", "Hello."));
        disk.set(Fault::full);
        const auto refused = records->append("one", answer(1, "receipt", std::string(20000, 'x')));
        REQUIRE(code_of(refused) == "records.full");
        CHECK(refused.error().hint.find("Free some space") != std::string::npos);
        CHECK(records->log("one")->entries.size() == 1);
        disk.set(Fault::none);
        CHECK(added(*records, "one", answer(1, "receipt", "Yes.")).number == 2);
        CHECK(Raw(kOnDisk, disk.vfs()).ask("PRAGMA integrity_check") == "ok");
    }
}

TEST_CASE("new records on a full disk are refused, and with room they begin") {
    FaultyDisk disk("full-new");
    disk.set(Fault::full);
    CHECK(code_of(records::open(kOnDisk, {100, disk.vfs()})) == "records.full");
    disk.set(Fault::none);
    CHECK(opened(kOnDisk, {100, disk.vfs()})->attempts()->empty());
}

TEST_CASE("an answer that could not be synced is not called kept") {
    for (const auto memory : {SharedMemory::works, SharedMemory::absent}) {
        FaultyDisk disk("unsynced");
        disk.set(memory);
        {
            const auto records = opened(kOnDisk, {100, disk.vfs()});
            REQUIRE(records->start(head_for(*records, "one", "Ailsa")).has_value());
            added(*records, "one", answer(0, "arrives", "Hello."));
            disk.set(Fault::sync_fails);
            CHECK(code_of(records->append("one", answer(1, "receipt", "Yes."))) == "records.failed");
        }
        disk.set(Fault::none);
        disk.restart(Survives::synced);
        CHECK(opened(kOnDisk, {100, disk.vfs()})->log("one")->entries.size() == 1);
    }
}

TEST_CASE("what disappears from under an open window is told, not crashed on") {
    FaultyDisk disk("gone");
    const auto records = opened(kOnDisk, {100, disk.vfs()});
    REQUIRE(records->start(head_for(*records, "one", "Ailsa")).has_value());
    disk.cut_power_after(disk.steps() + 1);
    CHECK(code_of(records->append("one", answer(0, "arrives", "Hello."))) == "records.failed");
    CHECK(!records->log("one").has_value());
    CHECK(!records->attempts().has_value());
    CHECK(!records->erase_learner("Ailsa").has_value());
    CHECK(!records->keep_sources("scenario", "x", {}).has_value());
}
