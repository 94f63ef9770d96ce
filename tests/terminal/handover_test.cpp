// Every golden play, as it was really kept, goes into a file and comes back; replays there find every state.
#include <set>

#include "handover/parcel.hpp"
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

constexpr std::pair<const char*, const char*> kPlays[] = {
    {"kettle-day-24", "kettle-good"},
    {"everyones-watching", "everyones-watching"},
    {"the-sixth-person", "the-sixth-person"},
    {"the-risk-log", "the-risk-log"},
    {"rating-jodie", "rating-jodie"},
    {"what-came-back", "what-came-back"},
    {"we-got-it-wrong", "we-got-it-wrong"},
    {"four-point-six", "four-point-six"},
    {"one-short", "one-short"},
};

}  // namespace

TEST_CASE("real plays of every kind of answer come back from a file, and replay as they were played") {
    const TempFolder here, there;
    int number = 0;
    for (const auto& [scenario, answers] : kPlays) {
        CAPTURE(answers);
        auto still = held_still();
        still["REHEARSE_RANDOM"] = std::to_string(100 * ++number);  // ids of their own
        REQUIRE(run_program(
                    {"play", scenario, "--data", here.path(), "--learner", "Ailsa", "--seed", "3",
                     "--answers", std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/" + answers + ".answers"},
                    "", still)
                    .code == 0);
    }
    const auto from = value_of(records::open(here / "records.db"));
    const auto to = value_of(records::open(there / "records.db"));
    const auto parcel = value_of(handover::pack(*from, "Ailsa", handover::What::everything));
    REQUIRE(parcel.attempts.size() == std::size(kPlays));
    std::set<play::AnswerKind> kinds;
    for (const auto& log : parcel.attempts)
        for (const auto& entry : log.entries) kinds.insert(entry.answer.kind);
    CHECK(kinds.size() >= 8);
    const auto again = value_of(handover::parcel_from(value_of(handover::to_json(parcel)), "away.json"));
    CHECK(again == parcel);
    CHECK(value_of(handover::unpack(again, *to)).attempts == static_cast<int>(std::size(kPlays)));
    CHECK(value_of(handover::pack(*to, "Ailsa", handover::What::everything)) == parcel);
    for (const auto& log : parcel.attempts) {
        CAPTURE(log.head.scenario_id);
        CHECK(run_program({"replay", log.head.id, "--data", there.path()}).code == 0);
    }
}
