// The test reaches for the layer's own header: older records cannot be made through the public one.
#include "../../engine/records/src/schema.hpp"

#include <array>
#include <chrono>
#include <thread>

#include "fixture.hpp"

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
    CHECK(Raw(path).ask("PRAGMA user_version") == "1");
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

TEST_CASE("two windows that find no records make them once") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    Raw first(path);
    REQUIRE(first.ask("BEGIN IMMEDIATE") == "");
    std::string problem = "none";
    std::thread second([&] {  // finds nothing and waits for its turn
        const auto records = records::open(path);
        problem = records ? "" : records.error().text();
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    CHECK(first.ask(std::string(records::migrations().front().sql) +
                    "PRAGMA application_id = 1380471379; PRAGMA user_version = 1; COMMIT") == "");
    second.join();
    CHECK(problem == "");
    CHECK(opened(path)->info()->schema_version == 1);
}
