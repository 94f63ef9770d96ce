// rehearse growth: what practice adds up to, and what to practise next.
#include "debrief/kept_out.hpp"
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kRoot = REHEARSE_SOURCE_DIR;

Ran growth(const TempFolder& data, Words more = {}) {
    Words words{"growth", "--learner", "Sam", "--data", data.path()};
    words.insert(words.end(), more.begin(), more.end());
    return run_program(words);
}

}  // namespace

TEST_CASE("somebody who has not practised yet is told so, and what could be first") {
    const TempFolder data;
    const auto ran = growth(data);
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(has(flat(ran.out), "Nothing has been practised under this name yet."));
    CHECK(has(ran.out, "You have not tried it yet."));
    CHECK(debrief::kept_out_in(ran.out).empty());
}

TEST_CASE("after an attempt its criteria are listed, and suggestions can be put off one by one") {
    const TempFolder data;
    REQUIRE(run_program({"play", "kettle-day-24", "--learner", "Sam", "--seed", "1", "--data", data.path(),
                         "--answers", kRoot + "/tests/golden/kettle-good.answers"})
                .code == 0);
    const auto ran = growth(data);
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "Practice over time: Sam"));
    CHECK(has(flat(ran.out), "Not enough practice yet. Still to come:"));
    CHECK(debrief::kept_out_in(ran.out).empty());
    const auto json = growth(data, {"--json"}).json();
    CHECK(json.at("schema") == "rehearse.growth/1");
    REQUIRE(!json.at("units").empty());
    REQUIRE(json.at("suggestions").size() == 3);
    for (const auto& one : json.at("suggestions")) {
        CHECK(!one.at("reasons").empty());
        CHECK(one.at("scenario") != "kettle-day-24");  // played today
    }
    const std::string first = json.at("suggestions").front().at("scenario");
    const auto later = run_program({"growth", "later", first, "--learner", "Sam", "--data", data.path()});
    CHECK(later.code == 0);
    CHECK(has(flat(later.out), "Put off: '" + first + "'"));
    const auto again = growth(data, {"--json"}).json();
    for (const auto& one : again.at("suggestions")) CHECK(one.at("scenario") != first);
    CHECK(again.at("put_off").size() == 1);
    CHECK(growth(data).out.find("it may be suggested again from") != std::string::npos);
    const auto other = run_program({"growth", "--learner", "Ailsa", "--json", "--data", data.path()}).json();
    CHECK(other.at("put_off").empty());
    CHECK(other.at("units").empty());
}

TEST_CASE("what is not in the library cannot be put off") {
    const TempFolder data;
    const auto ran = run_program({"growth", "later", "kettle-day-2", "--data", data.path()});
    CHECK(ran.code == 1);
    CHECK(has(ran.err, "Did you mean 'kettle-day-24'?"));
}
