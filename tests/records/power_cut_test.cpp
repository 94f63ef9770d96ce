#include <cstdlib>

#include "support/faulty_vfs.hpp"
#include "version_1.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

constexpr int kAnswers = 10;
constexpr int kRemarks = 3;
const std::string kPath = "/disk/records.db";

// Every step among the long tests. Otherwise every fourth, and each way of losing what was not synced begins
// with another, so that together they cut everywhere.
int stride() { return std::getenv("REHEARSE_ALL") != nullptr ? 1 : 4; }
int first_step(Survives survives, unsigned seed) {
    const int turn = survives == Survives::all ? 3 : static_cast<int>(survives) + static_cast<int>(seed);
    return 1 + turn % stride();
}

/// What the caller was told before the power went.
struct Told {
    bool started = false;
    int entries = 0;
    int remarks = 0;
    bool erased = false;
};

play::Entry nth(int n) {
    return answer(n - 1, "beat-" + std::to_string(n), "Answer " + std::to_string(n), n == kAnswers);
}

play::Remark nth_remark(int n) { return remark_on(n, "Remark " + std::to_string(n)); }

/// Every third answer is followed by a remark.
void play_to_the_end(records::Records& records, Told& told) {
    while (told.entries < kAnswers || told.remarks < kRemarks)
        if (told.remarks < told.entries / 3) {
            if (!records.remark("one", nth_remark(told.remarks + 1))) return;
            ++told.remarks;
        } else {
            if (!records.append("one", nth(told.entries + 1))) return;
            ++told.entries;
        }
}

/// Opens the records and plays an attempt to its end, until something fails.
Told play_on(const records::Options& options) {
    Told told;
    const auto records = records::open(kPath, options);
    if (!records) return told;
    const auto sources = (*records)->keep_sources("scenario", "kettle", kScenarioFiles);
    if (!sources) return told;
    play::AttemptHead head;
    head.id = "one";
    head.learner = "Ailsa";
    head.scenario_sources = *sources;
    const auto started = (*records)->start(head);
    if (!started && started.error().code != "records.exists") return told;
    told.started = true;
    const auto log = (*records)->log("one");
    if (!log) return told;
    told.entries = static_cast<int>(log->entries.size());
    told.remarks = static_cast<int>(log->remarks.size());
    play_to_the_end(**records, told);
    return told;
}

/// What was told is there, and at most the one that was being added: the nth is `nth`.
template <class Row, class Nth>
void check_rows(const std::vector<Row>& rows, int told, Nth nth) {
    CHECK(static_cast<int>(rows.size()) >= told);
    CHECK(static_cast<int>(rows.size()) <= told + 1);
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i] == nth(static_cast<int>(i) + 1));
}

/// Everything told is there, in order, and the file is whole.
void check_kept(const records::Options& options, const Told& told) {
    {
        const auto records = opened(kPath, options);
        const auto log = records->log("one");
        if (told.started) REQUIRE_MESSAGE(log.has_value(), log.error().text());
        if (!log) return;
        check_rows(log->entries, told.entries, [](int n) {
            auto expected = nth(n);
            expected.number = n;
            return expected;
        });
        check_rows(log->remarks, told.remarks, nth_remark);
        CHECK(*records->sources(log->head.scenario_sources) == kScenarioFiles);
    }
    CHECK(Raw(kPath, options.vfs).ask("PRAGMA integrity_check") == "ok");
}

int steps_of_a_whole_run(SharedMemory memory, const std::string& mode) {
    FaultyDisk disk("whole-run");
    disk.set(memory);
    const auto told = play_on({100, disk.vfs()});
    CHECK(told.entries == kAnswers);
    CHECK(told.remarks == kRemarks);
    CHECK(opened(kPath, {100, disk.vfs()})->info()->journal_mode == mode);
    return disk.steps();
}

void cut_everywhere(SharedMemory memory, Survives survives, unsigned seed) {
    const int steps = steps_of_a_whole_run(memory, memory == SharedMemory::works ? "wal" : "delete");
    REQUIRE(steps > 4 * (kAnswers + kRemarks));
    for (int step = first_step(survives, seed); step <= steps; step += stride()) {
        CAPTURE(step);
        CAPTURE(seed);
        FaultyDisk disk("cut");
        disk.set(memory);
        disk.cut_power_after(step);
        const auto told = play_on({100, disk.vfs()});
        disk.restart(survives, seed * 1000 + static_cast<unsigned>(step));
        check_kept({100, disk.vfs()}, told);
        const auto after = play_on({100, disk.vfs()});
        CHECK(after.entries == kAnswers);
        CHECK(after.remarks == kRemarks);
    }
}

void cut_everywhere(SharedMemory memory) {
    cut_everywhere(memory, Survives::synced, 0);
    cut_everywhere(memory, Survives::all, 0);
    for (unsigned seed = 0; seed < 2; ++seed) cut_everywhere(memory, Survives::some, seed);
}

/// The attempts of a run are there in full or not at all; what was told to be erased leaves no byte.
void check_erased(const FaultyDisk& disk, const Told& told) {
    const records::Options options{100, disk.vfs()};
    auto records = opened(kPath, options);
    CHECK(records->log("stays")->entries.size() == 1);
    CHECK(records->log("stays")->remarks.size() == 1);
    const auto log = records->log("goes");
    if (log) {
        CHECK(!told.erased);
        CHECK(log->entries.size() == 3);
        CHECK(log->remarks.size() == 3);
        CHECK(records->sources(log->head.scenario_sources).has_value());
    }
    if (!told.erased) REQUIRE(records->erase_learner("Marsaili").has_value());
    records.reset();
    for (const auto& [path, bytes] : disk.files()) {
        CAPTURE(path);
        CHECK(bytes.find("Marsaili") == std::string::npos);
        CHECK(bytes.find("her own edition") == std::string::npos);
    }
    CHECK(Raw(kPath, disk.vfs()).ask("PRAGMA integrity_check") == "ok");
}

void prepare_to_erase(const records::Options& options) {
    const auto records = opened(kPath, options);
    REQUIRE(records->start(head_for(*records, "stays", "Ailsa")).has_value());
    REQUIRE(
        records->start(head_for(*records, "goes", "Marsaili", {{"a.lua", "her own edition"}})).has_value());
    added(*records, "stays", nth(1));
    remarked(*records, "stays", nth_remark(1));
    for (int n = 1; n <= 3; ++n) {
        added(*records, "goes", answer(n - 1, "arrives", "I am Marsaili."));
        remarked(*records, "goes", remark_on(n, "I, Marsaili, did this."));
    }
}

void cut_while_erasing(SharedMemory memory, Survives survives) {
    for (int step = first_step(survives, 0);; step += stride()) {
        CAPTURE(step);
        FaultyDisk disk("erase");
        disk.set(memory);
        const records::Options options{100, disk.vfs()};
        prepare_to_erase(options);
        auto records = opened(kPath, options);
        disk.cut_power_after(disk.steps() + step);
        const Told told{true, 0, 0, records->erase_learner("Marsaili").has_value()};
        const bool whole = !disk.is_off();
        records.reset();
        disk.restart(survives, static_cast<unsigned>(step));
        check_erased(disk, told);
        if (whole) break;
        REQUIRE(step < 1000);
    }
}

void cut_while_migrating(SharedMemory memory, Survives survives, const std::string& journal) {
    for (int step = first_step(survives, 0);; step += stride()) {
        CAPTURE(step);
        FaultyDisk disk("migrate");
        const records::Options options{100, disk.vfs()};
        make_version_1(kPath, journal, disk.vfs());
        disk.set(memory);
        disk.cut_power_after(disk.steps() + step);
        const bool migrated = records::open(kPath, options).has_value();
        const bool whole = !disk.is_off();
        disk.restart(survives, static_cast<unsigned>(step));
        if (journal == "delete") {  // a log could not be read by others where memory is not shared
            const auto version = Raw(kPath, disk.vfs()).ask("PRAGMA user_version");
            CHECK((version == "5" || (version == "1" && !migrated)));
        }
        check_version_1_log(*opened(kPath, options));
        CHECK(Raw(kPath, disk.vfs()).ask("PRAGMA integrity_check") == "ok");
        if (whole) break;
        REQUIRE(step < 1000);
    }
}

}  // namespace

TEST_CASE("with a write-ahead log, no answer or remark is lost wherever the power goes") {
    cut_everywhere(SharedMemory::works);
}

TEST_CASE("with a rollback journal, no answer or remark is lost wherever the power goes") {
    cut_everywhere(SharedMemory::absent);
}

TEST_CASE("on a disk whose shared memory fails, no answer or remark is lost wherever the power goes") {
    cut_everywhere(SharedMemory::fails, Survives::synced, 0);
}

TEST_CASE("a power cut while a learner is erased leaves them whole or gone") {
    for (const auto memory : {SharedMemory::works, SharedMemory::absent})
        for (const auto survives : {Survives::synced, Survives::some, Survives::all})
            cut_while_erasing(memory, survives);
}

TEST_CASE("a power cut while older records are brought up to date leaves them old or new, and whole") {
    for (const auto memory : {SharedMemory::works, SharedMemory::absent})
        for (const auto survives : {Survives::synced, Survives::some, Survives::all})
            for (const std::string journal : {"delete", "wal"})
                cut_while_migrating(memory, survives, journal);
}

TEST_CASE("the disk of these tests does lose what was not synced") {
    for (const auto survives : {Survives::synced, Survives::all}) {
        FaultyDisk disk("careless");
        {
            Raw careless(kPath, disk.vfs());
            careless.ask("PRAGMA synchronous = OFF; CREATE TABLE t (x); INSERT INTO t VALUES (1)");
            REQUIRE(careless.ask("SELECT x FROM t") == "1");
        }
        disk.restart(survives);
        CHECK(disk.files().contains(kPath) == (survives == Survives::all));
    }
}

TEST_CASE("FULL is not enough for a rollback journal: the last answer comes undone") {
    FaultyDisk disk("full");
    disk.set(SharedMemory::absent);
    {
        Raw other(kPath, disk.vfs());
        other.ask("PRAGMA synchronous = FULL; CREATE TABLE t (x)");
        other.ask("INSERT INTO t VALUES (1)");
        REQUIRE(other.ask("SELECT count(*) FROM t") == "1");
    }
    disk.restart(Survives::synced);
    CHECK(Raw(kPath, disk.vfs()).ask("SELECT count(*) FROM t") == "0");
}
