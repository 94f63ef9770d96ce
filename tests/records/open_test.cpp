#include "fixture.hpp"
#include "support/faulty_vfs.hpp"
#include "version_1.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

namespace fs = std::filesystem;

const std::string kOnDisk = "/disk/records.db";

/// Opening fails with `code` and does not touch anything in the folder.
void check_refused(const TempFolder& folder, const std::string& path, const std::string& code) {
    const auto before = contents(folder.path());
    const auto records = records::open(path);
    REQUIRE(!records);
    CHECK(records.error().code == code);
    CHECK(records.error().message.find(path) != std::string::npos);
    CHECK(!records.error().hint.empty());
    CHECK(contents(folder.path()) == before);
}

/// A database as `sql` makes it.
std::string made(const TempFolder& folder, const std::string& sql) {
    const std::string path = folder.file("records.db");
    CHECK(Raw(path).ask(sql) == "");
    return path;
}

}  // namespace

TEST_CASE("every setting that keeps the records safe is in force") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"), {1234, {}});
    const auto info = records->info();
    REQUIRE(info.has_value());
    CHECK(info->journal_mode == "wal");
    CHECK(info->schema_version == 5);
    CHECK(info->note.empty());
    CHECK(info->settings == std::map<std::string, std::string>{{"application_id", "1380471379"},
                                                               {"busy_timeout", "1234"},
                                                               {"cache_size", "-32768"},
                                                               {"cell_size_check", "1"},
                                                               {"defensive", "1"},
                                                               {"foreign_keys", "1"},
                                                               {"journal_mode", "wal"},
                                                               {"locking_mode", "normal"},
                                                               {"secure_delete", "1"},
                                                               {"synchronous", "3"},
                                                               {"temp_store", "2"},
                                                               {"trusted_schema", "0"}});
    Raw other(folder.file("records.db"));
    CHECK(other.ask("PRAGMA journal_mode") == "wal");
    CHECK(other.ask("PRAGMA application_id") == "1380471379");
    CHECK(other.ask("PRAGMA user_version") == "5");
}

TEST_CASE("the files and the folder made for them are for the user alone") {
    const TempFolder folder;
    const std::string path = folder.file("new/records.db");
    const auto records = opened(path);
    REQUIRE(records->start(head_for(*records, "one", "Ailsa")).has_value());
    CHECK(fs::status(folder.file("new")).permissions() == fs::perms::owner_all);
    int files = 0;
    for (const auto& file : fs::directory_iterator(folder.file("new"))) {
        CAPTURE(file.path().string());
        CHECK(file.status().permissions() == (fs::perms::owner_read | fs::perms::owner_write));
        ++files;
    }
    CHECK(files == 3);  // with -wal and -shm
}

TEST_CASE("another program's file is left alone") {
    const TempFolder folder;
    SUBCASE("a database") {
        check_refused(folder, made(folder, "CREATE TABLE t (x); INSERT INTO t VALUES (1)"),
                      "records.foreign");
    }
    SUBCASE("a database with nothing in it") {
        check_refused(folder, made(folder, "PRAGMA user_version = 1"), "records.foreign");
    }
    SUBCASE("a database that says whose it is") {
        check_refused(folder, made(folder, "PRAGMA application_id = 7; CREATE TABLE t (x)"),
                      "records.foreign");
    }
    SUBCASE("a database that is in use, with its log") {
        Raw other(folder.file("records.db"));
        REQUIRE(other.ask("PRAGMA journal_mode = WAL; CREATE TABLE t (x); PRAGMA wal_checkpoint") != "");
        REQUIRE(other.ask("INSERT INTO t VALUES (1)") == "");
        REQUIRE(fs::file_size(folder.file("records.db-wal")) > 0);
        check_refused(folder, folder.file("records.db"), "records.foreign");
    }
    SUBCASE("a text") {
        put_bytes(folder.file("records.db"), std::string(5000, 'x'));
        check_refused(folder, folder.file("records.db"), "records.damaged");
    }
    SUBCASE("a short text") {
        put_bytes(folder.file("records.db"), "x");
        check_refused(folder, folder.file("records.db"), "records.damaged");
    }
    SUBCASE("a folder") {
        fs::create_directory(folder.file("inner"));
        put_bytes(folder.file("inner.txt"), "x");
        const auto records = records::open(folder.file("inner"));
        CHECK(code_of(records) == "records.unopenable");
    }
    SUBCASE("a folder that cannot be made") {
        put_bytes(folder.file("inner"), "x");
        CHECK(code_of(records::open(folder.file("inner/records.db"))) == "records.unopenable");
    }
}

TEST_CASE("damaged records are refused and left alone") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    fill_one(path);
    auto bytes = bytes_of(path);
    REQUIRE(bytes.size() > 8192);
    SUBCASE("cut short") { put_bytes(path, bytes.substr(0, bytes.size() - 4096 - 100)); }
    SUBCASE("only the beginning") { put_bytes(path, bytes.substr(0, 50)); }
    SUBCASE("overwritten in the middle") {
        put_bytes(path, bytes.replace(8192, 4096, std::string(4096, 'x')));
    }
    SUBCASE("emptied while a log waits") {
        put_bytes(path, "");
        put_bytes(path + "-wal", "something");
    }
    SUBCASE("the header says text in another encoding") {
        put_bytes(path, bytes.replace(56, 4, std::string("\0\0\0\7", 4)));
    }
    const auto before = bytes_of(path);
    const auto records = records::open(path);
    CHECK(code_of(records) == "records.damaged");
    CHECK(bytes_of(path) == before);
}

TEST_CASE("tables or triggers that are not ours are noticed") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    fill_one(path);
    SUBCASE("a trigger is missing") { CHECK(Raw(path).ask("DROP TRIGGER entry_updated") == ""); }
    SUBCASE("a trigger of the remarks is missing") {
        CHECK(Raw(path).ask("DROP TRIGGER remark_answered") == "");
    }
    SUBCASE("a table is missing") { CHECK(Raw(path).ask("DROP TABLE remark") == ""); }
    SUBCASE("the tables are newer than the version") {
        CHECK(Raw(path).ask("PRAGMA user_version = 1") == "");
    }
    SUBCASE("a trigger is added") {
        CHECK(Raw(path).ask("CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM erasing; END") == "");
    }
    SUBCASE("a view stands for a table") {
        CHECK(Raw(path).ask("DROP TABLE erasing; CREATE VIEW erasing AS SELECT 1 AS one, 1 AS allowed") ==
              "");
    }
    SUBCASE("a column is added") { CHECK(Raw(path).ask("ALTER TABLE attempt ADD COLUMN x TEXT") == ""); }
    const auto before = bytes_of(path);
    CHECK(code_of(records::open(path)) == "records.damaged");
    CHECK(bytes_of(path) == before);
}

TEST_CASE("records of a newer program are left alone") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    fill_one(path);
    const std::string newer =
        "PRAGMA user_version = " + std::to_string(records::newest(records::migrations()) + 1);
    SUBCASE("as the file says") {
        REQUIRE(Raw(path).ask(newer) == "");
        check_refused(folder, path, "records.newer");
    }
    SUBCASE("as only its log says") {
        const std::string cut = folder.file("cut.db");
        {
            Raw other(path);
            REQUIRE(other.ask(newer) == "");
            fs::copy_file(path, cut);  // as a power cut would leave them
            fs::copy_file(path + "-wal", cut + "-wal");
        }
        const auto before = bytes_of(cut);
        const auto log = bytes_of(cut + "-wal");
        REQUIRE(!log.empty());
        CHECK(code_of(records::open(cut)) == "records.newer");
        CHECK(bytes_of(cut) == before);
        CHECK(bytes_of(cut + "-wal") == log);
    }
}

TEST_CASE("an empty file is where new records begin") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    put_bytes(path, "");
    fill_one(path);
    CHECK(opened(path)->attempts()->size() == 1);
}

TEST_CASE("a name is a name, not an instruction to SQLite") {
    const TempFolder folder;
    const auto here = fs::current_path();
    fs::current_path(folder.path());
    for (const std::string name : {":memory:", "file:records.db?mode=memory", "a b'c%20.db"}) {
        CAPTURE(name);
        fill_one(name);
        CHECK(fs::file_size(name) > 0);
        CHECK(opened(name)->attempts()->size() == 1);
    }
    CHECK(code_of(records::open("")) == "records.unopenable");
    fs::current_path(here);
}

TEST_CASE("records that may not be written are refused with a word about it") {
    FaultyDisk disk("read-only");
    fill_one(kOnDisk, {100, disk.vfs()});
    disk.set(Fault::read_only);
    const auto records = records::open(kOnDisk, {100, disk.vfs()});
    CHECK(code_of(records) == "records.readonly");
}
