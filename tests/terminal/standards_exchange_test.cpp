// Standards: given to other programs, and a centre's own.
#include <doctest/doctest.h>

#include "terminal/program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kHotel =
    "unit id,unit title,criterion id,says\n"
    "HOTEL1,Welcome guests,HOTEL1.P1,Greet guests within a minute\n"
    "HOTEL1,,HOTEL1.P2,\"Offer help, unasked\"\n";

// A scenario of the library's, said to practise a criterion of the hotel's.
constexpr const char* kScenario = R"(
scenario {
  title = "At the door", about = "A guest comes in.", channel = "counter", at = "brae-and-bell",
  role = "sales assistant", starts = "Monday, 09:00",
  practises = { "HOTEL1.P1" },
}
)";

}  // namespace

TEST_CASE("a standard is written for another program") {
    const TempFolder data;
    const auto out = data / "units.json";
    const auto ran = run_program({"standards", "export", "--format", "case", "--framework", "qcf-l2", "--out",
                                  out, "--data", data.path()});
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), "20 units and 266 criteria."));
    const auto package = nlohmann::json::parse(bytes_of(out));
    CHECK(package.at("CFDocument").at("lastChangeDateTime").get<std::string>().starts_with("20"));
    CHECK(package.at("CFItems").size() == 20 + 53 + 266);
    const auto shown = run_program({"standards", "export", "--format", "moodle", "--data", data.path()});
    CHECK(shown.code == 0);
    CHECK(shown.out.starts_with("Parent ID number,ID number,Short name,"));
    CHECK(has(shown.out, "\n,sds-ma-cs,Modern Apprenticeship in Customer Service"));
}

TEST_CASE("a standard that is not there, a format that is not known, a place that cannot be written to") {
    const TempFolder data;
    const auto unknown = run_program(
        {"standards", "export", "--format", "case", "--framework", "qcf-l3", "--data", data.path()});
    CHECK(unknown.code == 1);
    CHECK(has(unknown.err, "There is no standard 'qcf-l3'."));
    CHECK(has(unknown.err, "Did you mean 'qcf-l2'?"));
    CHECK(run_program({"standards", "export", "--format", "pdf"}).code == 2);
    CHECK(run_program({"standards", "export"}).code == 2);
    const auto nowhere = run_program({"standards", "export", "--format", "case", "--out",
                                      data / "no/such/folder.json", "--data", data.path()});
    CHECK(nowhere.code == 1);
    CHECK_FALSE(nowhere.err.empty());
}

TEST_CASE("a centre's own standard is kept, found, used by scenarios and replaced") {
    const TempFolder data;
    const auto table = data / "our-hotel.csv";
    put_bytes(table, kHotel);
    const auto kept = run_program({"standards", "import", table, "--data", data / "d"});
    CHECK_MESSAGE(kept.code == 0, kept.err);
    CHECK(has(flat(kept.out), "1 unit and 2 criteria"));
    CHECK(bytes_of(data / "d/standards/our-hotel.csv") == kHotel);
    const auto found = run_program({"standards", "hotel1", "--data", data / "d"});
    CHECK(has(flat(found.out), "HOTEL1.P2"));
    CHECK(has(flat(found.out), "Offer help, unasked"));
    CHECK(has(run_program({"standards", "--data", data / "d"}).out, "our-hotel"));

    put_bytes(data / "door.lua", kScenario);
    const auto known = run_program({"check", data / "door.lua", "--data", data / "d"});
    CHECK_FALSE(has(known.out, "S114"));
    const auto elsewhere = run_program({"check", data / "door.lua", "--data", data / "other"});
    CHECK(has(elsewhere.out, "S114"));

    put_bytes(table, kHotel + "HOTEL1,,HOTEL1.P3,Hold the door\n");
    const auto again = run_program({"standards", "import", table, "--data", data / "d"});
    CHECK(again.code == 0);
    CHECK(has(flat(again.out), "in place of the earlier one"));
    CHECK(has(run_program({"standards", "HOTEL1.P3", "--data", data / "d"}).out, "Hold the door"));
}

TEST_CASE("a table with mistakes is not kept; one that was changed by hand does not count, and is named") {
    const TempFolder data;
    const auto table = data / "hotel.csv";
    put_bytes(table, kHotel + "hotel2,Hello,HOTEL2.P1,Greet\n");
    const auto ran = run_program({"standards", "import", table, "--data", data / "d"});
    CHECK(ran.code == 1);
    CHECK(has(ran.out, "hotel.csv:4: error C103: the unit id is 'hotel2'"));
    CHECK(has(ran.out, "Nothing was kept."));
    CHECK_FALSE(std::filesystem::exists(data / "d/standards"));
    CHECK(run_program({"standards", "import", data / "absent.csv", "--data", data / "d"}).code == 1);

    std::filesystem::create_directories(data / "d/standards");
    put_bytes(data / "d/standards/hotel.csv", "oops\n");
    const auto listed = run_program({"standards", "--data", data / "d"});
    CHECK(listed.code == 0);
    CHECK(has(listed.err, "hotel.csv:1: error C101"));
    CHECK_FALSE(has(listed.out, "hotel"));
}
