#include "fixture.hpp"

using namespace rehearse;
using namespace rehearse::test;

TEST_CASE("no program can change, replace or delete what was kept") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    fill_one(path);
    REQUIRE(opened(path)->put_off("Ailsa", {"kettle", 7}).has_value());
    Raw other(path);
    const auto before = bytes_of(path);
    for (const std::string table : {"source", "source_file", "attempt", "entry", "remark", "put_off"}) {
        CAPTURE(table);
        const std::string column = table == "attempt"   ? "learner"
                                   : table == "entry"   ? "said"
                                   : table == "remark"  ? "words"
                                   : table == "put_off" ? "learner"
                                                        : "digest";
        CHECK(other.ask("UPDATE " + table + " SET " + column + " = 'x'").starts_with("error: "));
        CHECK(other.ask("DELETE FROM " + table).starts_with("error: "));
        CHECK(
            other.ask("INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table).starts_with("error: "));
        CHECK(other.ask("REPLACE INTO " + table + " SELECT * FROM " + table).starts_with("error: "));
        CHECK(other.ask("UPDATE OR REPLACE " + table + " SET " + column + " = 'x'").starts_with("error: "));
    }
    CHECK(bytes_of(path) == before);
}

TEST_CASE("no program can add an entry out of order or after a later one") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    fill_one(path);
    Raw other(path);
    const auto insert = [&](const std::string& number, const std::string& parent) {
        return other.ask(
            "INSERT INTO entry SELECT attempt, " + number + ", " + parent +
            ", kind, answer, said, reached, ends, checksum, digest, sources, organisation_digest, "
            "organisation_sources, at FROM entry WHERE number = 1");
    };
    CHECK(insert("3", "1") == "error: entries are added in order");
    CHECK(insert("1", "0") == "error: entries are added in order");
    CHECK(insert("2", "2") == "error: an entry follows an earlier one");
    CHECK(insert("2", "-1") == "error: an entry follows an earlier one");
    CHECK(insert("2", "1").empty());
    CHECK(opened(path)->log("one")->entries.size() == 2);
}

TEST_CASE("no program can add a remark out of order or about what is no answer") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    {
        const auto records = opened(path);
        REQUIRE(records->start(head_for(*records, "one", "Ailsa")).has_value());
        REQUIRE(records->start(head_for(*records, "two", "Ailsa")).has_value());
        added(*records, "one", answer(0, "arrives", "Hello."));
        added(*records, "one", rewind_to(0));
        remarked(*records, "one", remark_on(1, "I did."));
    }
    Raw other(path);
    const auto insert = [&](const std::string& attempt, const std::string& number, const std::string& entry) {
        return other.ask("INSERT INTO remark VALUES ('" + attempt + "', " + number + ", " + entry +
                         ", 'questions_answered', '', 'I did.', 0)");
    };
    CHECK(insert("one", "3", "1") == "error: remarks are added in order");
    CHECK(insert("one", "1", "1") == "error: remarks are added in order");
    CHECK(insert("one", "NULL", "1").starts_with("error: "));
    for (const std::string entry : {"0", "2", "3", "-1", "NULL"}) {
        CAPTURE(entry);
        CHECK(insert("one", "2", entry) == "error: a remark is about an answer");
    }
    CHECK(insert("two", "1", "1") == "error: a remark is about an answer");
    CHECK(insert("three", "1", "1") == "error: a remark is about an answer");
    for (const std::string values : {"'x', '', 'I did.', 'x'", "x'00', '', 'I did.', 0",
                                     "'x', NULL, 'I did.', 0", "'x', '', x'00', 0", "'x', '', NULL, 0"}) {
        CAPTURE(values);
        CHECK(other.ask("INSERT INTO remark VALUES ('one', 2, 1, " + values + ")").starts_with("error: "));
    }
    CHECK(insert("one", "2", "1").empty());
    CHECK(opened(path)->log("one")->remarks.size() == 2);
}

TEST_CASE("erasing is over when it is over: the permission does not stay") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    fill_one(path);
    const auto records = opened(path);
    REQUIRE(*records->erase_learner("Nobody") == 0);
    Raw other(path);
    CHECK(other.ask("SELECT allowed FROM erasing") == "0");
    CHECK(other.ask("DELETE FROM remark").starts_with("error: "));
    CHECK(other.ask("DELETE FROM entry").starts_with("error: "));
    CHECK(other.ask("SELECT count(*) FROM erasing") == "1");
}
