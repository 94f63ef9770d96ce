// A disk that forgets whatever was not synced, and a power cut at every write and sync: each answer whose
// consequence could have been shown is in the records afterwards, and replays.
#include "bench.hpp"
#include "support/faulty_vfs.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kRecords = "/disk/records.db";

// A way through the kettle with a look or two and a step back in it.
const std::vector<std::string>& route() {
    static const std::vector<std::string> kRoute = {
        "fright",  "bank", "two_rooms", "callum",    "kettle",   "what_did_you_do", "back", "stays_out",
        "returns", "law",  "which",     "priya_ask", "card_now", "lennox_no",       "form", "slip"};
    return kRoute;
}

// What was shown before the power went: the states after the answers that were taken.
struct Shown {
    std::string attempt;
    std::vector<play::Entry> entries;
    play::State state;
};

Status do_one(session::Practice& practice, const std::string& what) {
    if (what == "back") return practice.rewind(practice.played().moments.size() - 1);
    if (what == "form") return practice.answer({play::AnswerKind::pick, 0, 15});
    return practice.answer(named(practice, what));
}

// Plays until the end or until something fails. Every success may have been shown.
std::optional<Shown> play_until_dark(const session::Library& library, FaultyDisk& disk) {
    auto records = records::open(kRecords, {100, disk.vfs()});
    if (!records) return std::nullopt;
    FixedClock clock(kNow);
    CountingRandom random(1);
    const session::Workplace workplace{&library, records->get(), &clock, &random, nullptr};
    auto practice = session::Practice::start(workplace, value_of(library.open("kettle-day-24")),
                                             {"Ailsa", {}, play::Mode::practice, 3});
    if (!practice) return std::nullopt;
    Shown out{(*practice)->log().head.id, {}, (*practice)->played().state()};
    for (const auto& what : route()) {
        const auto went = do_one(**practice, what);
        const auto& now = **practice;
        if (!went) {  // and then nothing of it is known to the caller
            CHECK(now.log().entries == out.entries);
            CHECK(now.played().state() == out.state);
            return out;
        }
        out.entries = now.log().entries;
        out.state = now.played().state();
    }
    CHECK((*practice)->over());
    return out;
}

void check_survived(const session::Library& library, FaultyDisk& disk, const std::optional<Shown>& shown) {
    const auto records = value_of(records::open(kRecords, {100, disk.vfs()}));
    if (!shown) return;
    const auto log = value_of(records->log(shown->attempt));
    REQUIRE(log.entries.size() >= shown->entries.size());
    CHECK(log.entries.size() <= shown->entries.size() + 1);  // one may be on the disk that was not told
    CHECK(std::equal(shown->entries.begin(), shown->entries.end(), log.entries.begin()));
    FixedClock clock(kNow);
    CountingRandom random(1);
    const session::Workplace workplace{&library, records.get(), &clock, &random, nullptr};
    const auto practice =
        value_of(session::Practice::resume(workplace, shown->attempt, session::Edition::current));
    const int then = play::AttemptLog{log.head, shown->entries, {}}.position();
    CHECK(value_of(play::replay(practice->setting(), log, then, true)).state() == shown->state);
}

void cut_everywhere(SharedMemory memory, Survives survives, int every) {
    DiskFiles files;
    SystemClock clock;
    const session::Library library(files, clock, real_catalogue(), {REHEARSE_SOURCE_DIR, "/disk"});
    int steps = 0;
    {
        FaultyDisk disk("whole");
        disk.set(memory);
        const auto shown = play_until_dark(library, disk);
        REQUIRE(shown.has_value());
        REQUIRE(shown->entries.size() == route().size());
        steps = disk.steps();
    }
    REQUIRE(steps > 2 * static_cast<int>(route().size()));
    for (int step = 1; step <= steps; step += every) {
        CAPTURE(step);
        FaultyDisk disk("cut");
        disk.set(memory);
        disk.cut_power_after(step);
        const auto shown = play_until_dark(library, disk);
        disk.restart(survives, static_cast<unsigned>(step));
        check_survived(library, disk, shown);
    }
}

bool all() { return std::getenv("REHEARSE_ALL") != nullptr; }

}  // namespace

TEST_CASE("no consequence that was shown is lost, wherever the power goes: write-ahead log") {
    cut_everywhere(SharedMemory::works, Survives::synced, 1);
    cut_everywhere(SharedMemory::works, Survives::some, all() ? 1 : 3);
}

TEST_CASE("no consequence that was shown is lost, wherever the power goes: rollback journal") {
    cut_everywhere(SharedMemory::absent, Survives::synced, all() ? 1 : 3);
    cut_everywhere(SharedMemory::absent, Survives::some, all() ? 1 : 5);
}

TEST_CASE(
    "on a disk that fails while an answer is given, the learner stays where they were and can go on later") {
    DiskFiles files;
    FaultyDisk disk("full");
    Bench bench(files, {REHEARSE_SOURCE_DIR, "/disk"}, kRecords, {100, disk.vfs()});
    auto practice = bench.start("kettle-day-24");
    give(*practice, "tell_me");
    const auto state = practice->played().state();
    for (const auto fault : {Fault::full, Fault::sync_fails}) {
        disk.set(fault);
        for (int n = 0; n < 3; ++n) CHECK_FALSE(practice->answer(named(*practice, "two_rooms")).has_value());
        CHECK_FALSE(practice->rewind(0).has_value());
        CHECK(practice->played().state() == state);
        CHECK(practice->log().entries.size() == 1);
        disk.set(Fault::none);
        bench.reopen();
        practice = bench.resume(practice->log().head.id);
        CHECK(practice->played().state() == state);
    }
    give(*practice, "two_rooms");
    CHECK(beat_of(*practice) == "grumble");
}
