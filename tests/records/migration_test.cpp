#include <array>
#include <chrono>
#include <thread>

#include "base/digest.hpp"
#include "support/faulty_vfs.hpp"
#include "version_1.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

constexpr std::array kSteps{
    records::Migration{1, "CREATE TABLE learner (name TEXT NOT NULL) STRICT"},
    records::Migration{2,
                       "CREATE TABLE person (name TEXT NOT NULL, since INTEGER NOT NULL) STRICT;"
                       "INSERT INTO person SELECT name, 7 FROM learner; DROP TABLE learner"},
    records::Migration{3, "CREATE INDEX person_since ON person (since)"},
};

records::Database at_version(const std::string& path, std::size_t steps) {
    auto database = records::Database::open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {});
    REQUIRE(database.has_value());
    REQUIRE(records::bring_up_to_date(*database, std::span(kSteps).first(steps)).has_value());
    return std::move(*database);
}

}  // namespace

TEST_CASE("version 0, marked as ours and empty, becomes the current version") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    REQUIRE(Raw(path).ask("PRAGMA application_id = 1380471379") == "");
    fill_one(path);
    CHECK(Raw(path).ask("PRAGMA user_version") == "5");
    CHECK(opened(path)->log("one")->entries.size() == 1);
}

TEST_CASE("older records are brought up to date with what is in them") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    {
        const auto old = at_version(path, 1);
        REQUIRE(old.run("INSERT INTO learner VALUES ('Ailsa')").has_value());
    }
    CHECK(Raw(path).ask("PRAGMA user_version") == "1");
    for (const std::size_t steps : {1, 2, 3, 3}) {
        at_version(path, steps);
        CHECK(Raw(path).ask("PRAGMA user_version") == std::to_string(steps));
    }
    CHECK(Raw(path).ask("SELECT name || since FROM person") == "Ailsa7");
    auto newer = records::Database::open(path, SQLITE_OPEN_READWRITE, {});
    CHECK(code_of(records::bring_up_to_date(*newer, std::span(kSteps).first(2))) == "records.newer");
}

TEST_CASE("a step that fails leaves the older records as they were") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    at_version(path, 1);
    const auto before = bytes_of(path);
    constexpr std::array kBroken{kSteps[0], kSteps[1],
                                 records::Migration{3, "CREATE INDEX i ON nowhere (x)"}};
    auto database = records::Database::open(path, SQLITE_OPEN_READWRITE, {});
    CHECK(code_of(records::bring_up_to_date(*database, kBroken)) == "records.failed");
    CHECK(database->text("SELECT name FROM sqlite_schema") == "learner");
    CHECK(database->number("PRAGMA user_version") == 1);
    at_version(path, 3);
}

TEST_CASE("older records whose tables are not ours are not brought up to date") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    at_version(path, 1);
    REQUIRE(Raw(path).ask("CREATE TABLE more (x)") == "");
    const auto before = bytes_of(path);
    auto database = records::Database::open(path, SQLITE_OPEN_READWRITE, {});
    CHECK(code_of(records::bring_up_to_date(*database, kSteps)) == "records.damaged");
    CHECK(bytes_of(path) == before);
}

TEST_CASE("the published steps are numbered without a gap") {
    int expected = 0;
    for (const auto& step : records::migrations()) CHECK(step.to == ++expected);
    CHECK(records::newest(records::migrations()) == expected);
}

TEST_CASE("the published steps are what they were when they were published") {
    constexpr std::array kPublished{
        "a9a13073c9350cdca83419cca4456561eb43ff3723a44d1c6500d5cca063f9ae",
        "6ccef1ada4931682cdf0c593b29559b71f57b95332ec7490310944f87a41e65b",
        "5b3c067de8c945d15c0e33fe2defd79f0df4d3099504de4a5bd417e3a364f145",
        "80a9253b4e6670cd3a92ba839aef1db6e662a885d938f49a2b213bf6995bf17a",
        "44b47f51d678cd06ed959ea986c4650b3324d9de05f25f2f8730f24fb573b364",
    };
    REQUIRE(records::migrations().size() == kPublished.size());
    for (std::size_t i = 0; i < kPublished.size(); ++i) {
        CAPTURE(i);
        CHECK(sha256(records::migrations()[i].sql) == kPublished[i]);
    }
}

TEST_CASE("records of version 1 are brought up to date with all that is in them, without time limits") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    SUBCASE("with a rollback journal") { make_version_1(path, "delete"); }
    SUBCASE("with a write-ahead log") { make_version_1(path, "wal"); }
    for (int again = 0; again < 2; ++again) {
        const auto records = opened(path);
        CHECK(records->info()->schema_version == 5);
        check_version_1_log(*records);
        CHECK(records->attempts()->size() == 1);
        CHECK(records->attempts()->front().reached_ending);
    }
    Raw other(path);
    CHECK(other.ask("PRAGMA user_version") == "5");
    CHECK(other.ask("PRAGMA integrity_check") == "ok");
    CHECK(other.ask("SELECT limits FROM attempt") == "0");
    // Records are only opened when this is word for word the same: another SQLite must not write it
    // otherwise.
    CHECK(other.ask("SELECT sql FROM sqlite_schema WHERE name = 'attempt'")
              .ends_with("started INTEGER NOT NULL\n, limits INTEGER NOT NULL DEFAULT 0 CHECK (limits IN (0, "
                         "1))) STRICT"));
}

TEST_CASE("an attempt begun with version 1 goes on, is remarked on and can be erased") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    make_version_1(path);
    const auto records = opened(path);
    CHECK(added(*records, "old", answer(5, "arrives", "Good morning.")).number == 6);
    remarked(*records, "old", remark_on(1, "I did."));
    CHECK(records->log("old")->remarks == std::vector{remark_on(1, "I did.")});
    REQUIRE(records->start(head_for(*records, "new", "Ailsa")).has_value());
    CHECK(records->log("new")->head.limits);
    CHECK(*records->erase_learner(version_1_log().head.learner) == 1);
    for (const auto& [name, bytes] : contents(folder.path())) {
        CAPTURE(name);
        CHECK(bytes.find("O’Neill") == std::string::npos);
        CHECK(bytes.find("I did.") == std::string::npos);
    }
}

TEST_CASE("a program of version 1 that has the file open meanwhile goes on, but erases no remarked attempt") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    make_version_1(path);
    Raw old(path);
    REQUIRE(old.ask("PRAGMA foreign_keys = 1; SELECT count(*) FROM entry") == "5");
    const auto records = opened(path);
    CHECK(old.ask("INSERT INTO entry (attempt, number, parent, kind, said, reached, ends, checksum, digest, "
                  "organisation_digest, at) VALUES ('old', 6, 1, 'rewind', '', '', 0, '', '', '', 0)") == "");
    CHECK(
        old.ask("INSERT INTO attempt (id, learner, scenario_id, scenario_title, scenario_digest, "
                "scenario_sources, organisation_id, organisation_digest, overrides, condition, mode, seed, "
                "rules_version, started) SELECT 'more', learner, '', '', '', scenario_sources, '', '', '[]', "
                "'', mode, 0, 3, 0 FROM attempt") == "");
    CHECK(!records->log("more")->head.limits);
    remarked(*records, "old", remark_on(1, "I did."));
    CHECK(old.ask("BEGIN; UPDATE erasing SET allowed = 1; DELETE FROM entry") ==
          "error: FOREIGN KEY constraint failed");
    CHECK(old.ask("ROLLBACK") == "");
    CHECK(records->log("old")->remarks.size() == 1);
}

TEST_CASE("records of version 1 are as append-only when they were brought up to date") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    make_version_1(path);
    opened(path);
    Raw other(path);
    CHECK(other.ask("UPDATE attempt SET limits = 1") == "error: attempts never change");
    CHECK(other.ask("UPDATE entry SET said = ''") == "error: entries never change");
    CHECK(other.ask("DELETE FROM entry") == "error: entries are only erased with a learner");
}

TEST_CASE("records marked with a version that is not that of their tables are refused") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    make_version_1(path);
    REQUIRE(Raw(path).ask("PRAGMA user_version = 2") == "");
    const auto before = bytes_of(path);
    CHECK(code_of(records::open(path)) == "records.damaged");
    CHECK(bytes_of(path) == before);
}

TEST_CASE("records of version 1 that cannot be brought up to date now can be later") {
    const std::string path = "/disk/records.db";
    FaultyDisk disk("old");
    const records::Options options{30, disk.vfs()};
    make_version_1(path, "delete", disk.vfs());
    const auto before = disk.files();
    const auto check_refused = [&](const std::string& code) {
        CHECK(code_of(records::open(path, options)) == code);
        CHECK(disk.files() == before);
    };
    for (const auto& [fault, code] :
         {std::pair{Fault::full, "records.full"}, std::pair{Fault::read_only, "records.readonly"},
          std::pair{Fault::sync_fails, "records.failed"}}) {
        disk.set(fault);
        check_refused(code);
        disk.set(Fault::none);
    }
    {
        Raw other(path, disk.vfs());
        REQUIRE(other.ask("BEGIN IMMEDIATE") == "");
        check_refused("records.locked");
    }
    check_version_1_log(*opened(path, options));
}

TEST_CASE("two windows that find records of version 1 bring them up to date once") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    make_version_1(path);
    std::array<std::string, 2> problems;
    {
        std::array<std::thread, 2> windows;
        for (std::size_t w = 0; w < 2; ++w)
            windows[w] = std::thread([&, w] {
                const auto records = records::open(path, {60'000, {}});  // a slow machine may wait long
                problems[w] = records ? "" : records.error().text();
            });
        for (auto& window : windows) window.join();
    }
    for (const auto& problem : problems) CHECK(problem == "");
    check_version_1_log(*opened(path));
}

TEST_CASE("two windows that find no records make them once") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    std::string made = "PRAGMA application_id = 1380471379;";
    SUBCASE("the other one of this version") {
        for (const auto& step : records::migrations()) made += step.sql;
        made += "PRAGMA user_version = 5;";
    }
    SUBCASE("the other one of an older version") {
        made += std::string(records::migrations().front().sql) + "PRAGMA user_version = 1;";
    }
    Raw first(path);
    REQUIRE(first.ask("BEGIN IMMEDIATE") == "");
    std::string problem = "none";
    std::thread second([&] {  // finds nothing and waits for its turn
        const auto records = records::open(path);
        problem = records ? "" : records.error().text();
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    CHECK(first.ask(made + "COMMIT") == "");
    second.join();
    CHECK(problem == "");
    CHECK(opened(path)->info()->schema_version == 5);
}
