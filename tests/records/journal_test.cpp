#include "fixture.hpp"
#include "support/faulty_vfs.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kOnDisk = "/disk/records.db";

}  // namespace

TEST_CASE("where WAL is refused a rollback journal is used, and it is said") {
    for (const auto memory : {SharedMemory::absent, SharedMemory::fails}) {
        FaultyDisk disk("no-wal");
        disk.set(memory);
        const records::Options options{100, disk.vfs()};
        fill_one(kOnDisk, options);
        const auto records = opened(kOnDisk, options);
        const auto info = records->info();
        CHECK(info->journal_mode == "delete");
        CHECK(info->settings.at("synchronous") == "3");
        CHECK(info->settings.at("locking_mode") == "normal");
        CHECK(info->note.find("rollback journal") != std::string::npos);
        CHECK(records->log("one")->entries.size() == 1);
        CHECK(Raw(kOnDisk, disk.vfs()).ask("SELECT count(*) FROM entry") == "1");  // no lock is held
        CHECK(disk.files().size() == 1);
    }
}

TEST_CASE("records with a log move to a disk that refuses logs, and back") {
    for (const auto memory : {SharedMemory::absent, SharedMemory::fails}) {
        FaultyDisk disk("moves");
        const records::Options options{100, disk.vfs()};
        {
            const auto first = opened(kOnDisk, options);
            REQUIRE(first->start(head_for(*first, "one", "Ailsa")).has_value());
            added(*first, "one", answer(0, "arrives", "Hello."));
            disk.cut_power_after(disk.steps());  // the log stays beside the file
        }
        disk.restart(Survives::synced);
        REQUIRE(disk.files().at(kOnDisk + "-wal").size() > 4096);
        disk.set(memory);
        {
            const auto second = opened(kOnDisk, options);
            CHECK(second->info()->journal_mode == "delete");
            CHECK(added(*second, "one", answer(1, "receipt", "Yes.")).number == 2);
        }
        disk.set(SharedMemory::works);
        const auto third = opened(kOnDisk, options);
        CHECK(third->info()->journal_mode == "wal");
        CHECK(third->info()->note.empty());
        CHECK(third->log("one")->entries.size() == 2);
    }
}
