#include "fixture.hpp"
#include "version_1.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const records::Route kFirst{"sds-ma-cs", {"INSCS009", "SDS0223", "INSCS016"}, 1772374000123};
const records::Route kOther{"cg-nsvq-l3", {"CG301"}, 1772374000456};

void kept(records::Records& records, const std::string& learner, const records::Route& route) {
    const auto done = records.keep_route(learner, route);
    REQUIRE_MESSAGE(done.has_value(), (done ? "" : done.error().text()));
}

}  // namespace

TEST_CASE("a route is found again, replaced and forgotten, each learner's for itself") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    {
        const auto records = opened(path);
        CHECK(records->route("Ailsa")->has_value() == false);
        kept(*records, "Ailsa", kFirst);
        kept(*records, "Rory", kFirst);
        kept(*records, "Ailsa", kOther);
    }
    const auto records = opened(path);
    CHECK(**records->route("Ailsa") == kOther);
    CHECK(**records->route("Rory") == kFirst);
    CHECK(*records->forget_route("Ailsa"));
    CHECK(!*records->forget_route("Ailsa"));
    CHECK(!records->route("Ailsa")->has_value());
    CHECK(**records->route("Rory") == kFirst);
    CHECK(records->learners()->empty());
}

TEST_CASE("a route without a learner, a framework or a unit is refused, and the one before stays") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    kept(*records, "Ailsa", kFirst);
    CHECK(code_of(records->keep_route("", kOther)) == "records.invalid");
    for (const auto& route :
         {records::Route{"", {"CG301"}, 0}, records::Route{"cg-nsvq-l3", {}, 0},
          records::Route{"cg-nsvq-l3", {""}, 0}, records::Route{"cg-nsvq-l3", {"CG301 CG302"}, 0}})
        CHECK(code_of(records->keep_route("Ailsa", route)) == "records.invalid");
    CHECK(**records->route("Ailsa") == kFirst);
}

TEST_CASE("erasing a learner erases the route, with and without attempts, and no other's") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    fill_one(path);
    const auto records = opened(path);
    kept(*records, "Ailsa", kFirst);
    kept(*records, "Marsaili", {"sds-ma-cs", {"ONLYHERS"}, 7});
    kept(*records, "Rory", kOther);
    CHECK(*records->erase_learner("Ailsa") == 1);
    CHECK(*records->erase_learner("Marsaili") == 0);
    CHECK(!records->route("Ailsa")->has_value());
    CHECK(!records->route("Marsaili")->has_value());
    CHECK(**records->route("Rory") == kOther);
    for (const auto& [name, bytes] : contents(folder.path()))
        for (const std::string trace : {"Marsaili", "ONLYHERS", "Ailsa"}) {
            CAPTURE(name);
            CAPTURE(trace);
            CHECK(bytes.find(trace) == std::string::npos);
        }
}

TEST_CASE("a program that knows nothing of routes erases them with the learner all the same") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    make_version_1(path);
    Raw old(path);
    REQUIRE(old.ask("PRAGMA foreign_keys = 1; SELECT count(*) FROM entry") == "5");
    const auto records = opened(path);
    const std::string learner = version_1_log().head.learner;
    kept(*records, learner, kFirst);
    kept(*records, "Rory", kOther);
    CHECK(old.ask("BEGIN; UPDATE erasing SET allowed = 1; DELETE FROM entry; DELETE FROM attempt; "
                  "UPDATE erasing SET allowed = 0; COMMIT") == "");
    CHECK(!records->route(learner)->has_value());
    CHECK(**records->route("Rory") == kOther);
}

TEST_CASE("records of version 2 get a place for routes, with all that is in them") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    make_version_1(path);
    REQUIRE(Raw(path).ask(std::string(records::migrations()[1].sql) + "PRAGMA user_version = 2") == "");
    const auto records = opened(path);
    CHECK(records->info()->schema_version == 5);
    check_version_1_log(*records);
    kept(*records, "Ailsa", kFirst);
    CHECK(**records->route("Ailsa") == kFirst);
}

TEST_CASE("while another program writes, a route is neither kept nor forgotten") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path, {30, {}});
    kept(*records, "Ailsa", kFirst);
    Raw other(path);
    REQUIRE(other.ask("BEGIN IMMEDIATE") == "");
    CHECK(code_of(records->keep_route("Ailsa", kOther)) == "records.locked");
    CHECK(code_of(records->forget_route("Ailsa")) == "records.locked");
    CHECK(other.ask("COMMIT") == "");
    CHECK(**records->route("Ailsa") == kFirst);
}
