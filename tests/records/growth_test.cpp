#include "fixture.hpp"
#include "support/faulty_vfs.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

void begin(records::Records& records, const std::string& id, const std::string& learner, Timestamp started,
           int entries) {
    auto head = head_for(records, id, learner);
    head.started = started;
    REQUIRE(records.start(head).has_value());
    for (int i = 0; i < entries; ++i) added(records, id, answer(i, "arrives", "Hello."));
}

records::Fold fold_of(const std::string& id, int entries, int version = 1) {
    return {id, version, entries, "Mrs Okafor", {{"A.P1", 3, 4, 2}, {"B.P2", -1, 2, 1}}};
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("an attempt has to be folded until its fold has all its entries, by the same way") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    begin(*records, "b", "Ailsa", 100, 2);
    begin(*records, "a", "Ailsa", 200, 0);
    begin(*records, "c", "Sam", 50, 1);
    CHECK(*records->unfolded("Ailsa", 1) == Names{"b", "a"});
    REQUIRE(records->keep_fold(fold_of("b", 1)).has_value());
    CHECK(*records->unfolded("Ailsa", 1) == Names{"b", "a"});
    REQUIRE(records->keep_fold(fold_of("b", 2)).has_value());
    REQUIRE(records->keep_fold({"a", 1, 0, "Sandy", {}}).has_value());
    CHECK(records->unfolded("Ailsa", 1)->empty());
    CHECK(*records->unfolded("Ailsa", 2) == Names{"b", "a"});
    CHECK(*records->unfolded("Sam", 1) == Names{"c"});
    added(*records, "b", rewind_to(0));
    CHECK(*records->unfolded("Ailsa", 1) == Names{"b"});
}

TEST_CASE(
    "what was practised comes back by attempt, with the circumstances of each; a new fold replaces it") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    begin(*records, "late", "Ailsa", 300, 1);
    begin(*records, "early", "Ailsa", 100, 1);
    begin(*records, "hers", "Sam", 200, 1);
    for (const std::string id : {"late", "early", "hers"})
        REQUIRE(records->keep_fold(fold_of(id, 1)).has_value());
    const auto all = records->practised("Ailsa");
    REQUIRE(all.has_value());
    REQUIRE(all->size() == 4);
    CHECK((*all)[0] == play::Practised{"early", "kettle", "Mrs Okafor", "busy", 100, {"A.P1", 3, 4, 2}});
    CHECK((*all)[1].tally == play::Tally{"B.P2", -1, 2, 1});
    CHECK((*all)[2].attempt == "late");
    REQUIRE(records->keep_fold({"early", 1, 1, "Mrs Okafor", {}}).has_value());
    CHECK(records->practised("Ailsa")->size() == 2);
    CHECK(code_of(records->keep_fold(fold_of("nobody's", 1))) == "records.no_attempt");
}

TEST_CASE("what was put off is kept in order, for one learner") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    {
        const auto records = opened(path);
        REQUIRE(records->put_off("Ailsa", {"kettle", 7}).has_value());
        REQUIRE(records->put_off("Sam", {"kettle", 8}).has_value());
        REQUIRE(records->put_off("Ailsa", {"kettle", 9}).has_value());
    }
    CHECK(*opened(path)->all_put_off("Ailsa") == std::vector<play::PutOff>{{"kettle", 7}, {"kettle", 9}});
}

TEST_CASE("what practice adds up to, and what was put off, is erased with the learner and leaves no byte") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path);
    for (int n = 0; n < 20; ++n) {
        const bool hers = n % 2 == 0;
        const std::string id = std::to_string(n);
        begin(*records, id, hers ? "Marsaili" : "Ailsa", n, 1);
        auto fold = fold_of(id, 1);
        if (hers) fold.customer = "known to Marsaili alone";
        REQUIRE(records->keep_fold(fold).has_value());
        REQUIRE(records->put_off(hers ? "Marsaili" : "Ailsa", {"kettle", n}).has_value());
    }
    CHECK(*records->erase_learner("Marsaili") == 10);
    for (const auto& [name, bytes] : contents(folder.path())) {
        CAPTURE(name);
        CHECK(bytes.find("Marsaili") == std::string::npos);
    }
    CHECK(records->practised("Marsaili")->empty());
    CHECK(records->all_put_off("Marsaili")->empty());
    CHECK(records->practised("Ailsa")->size() == 20);
    CHECK(records->all_put_off("Ailsa")->size() == 10);
    CHECK(Raw(path).ask("SELECT count(*) FROM fold") == "10");
}

TEST_CASE("somebody who only put something off can be erased") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path);
    REQUIRE(records->put_off("Marsaili", {"kettle", 7}).has_value());
    CHECK(*records->erase_learner("Marsaili") == 0);
    CHECK(Raw(path).ask("SELECT count(*) FROM put_off") == "0");
}

TEST_CASE("a program of an older version that erases an attempt takes along what it adds up to") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    {
        const auto records = opened(path);
        begin(*records, "one", "Marsaili", 1, 0);
        REQUIRE(records->keep_fold(fold_of("one", 0)).has_value());
        REQUIRE(records->put_off("Marsaili", {"kettle", 7}).has_value());
    }
    Raw old(path);
    REQUIRE(old.ask("PRAGMA foreign_keys = 1; UPDATE erasing SET allowed = 1;"
                    "DELETE FROM attempt WHERE learner = 'Marsaili'; UPDATE erasing SET allowed = 0") == "");
    for (const std::string table : {"fold", "tally", "put_off"})
        CHECK(old.ask("SELECT count(*) FROM " + table) == "0");
}
