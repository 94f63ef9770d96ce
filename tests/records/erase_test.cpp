#include <random>

#include "fixture.hpp"
#include "support/faulty_vfs.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

constexpr const char* kName = "Marsaili NicDhòmhnaill";
const records::SourceFiles kHerEdition{{"mine.lua", "-- an edition that only she played"}};
const records::SourceFiles kMovedTo{{"moved.lua", "-- another edition that only she played"}};

/// Two learners, so interleaved that their rows share pages.
void fill(records::Records& records) {
    for (int n = 0; n < 30; ++n) {
        const std::string id = std::to_string(n);
        const bool hers = n % 2 == 0;
        REQUIRE(
            records.start(head_for(records, id, hers ? kName : "Ailsa", hers ? kHerEdition : kScenarioFiles))
                .has_value());
    }
    for (int m = 0; m < 8; ++m)
        for (int n = 0; n < 30; ++n) {
            const std::string said = n % 2 == 0 ? std::string("I am ") + kName + ", with you now." : "Hello.";
            added(records, std::to_string(n), answer(m, "arrives", said));
        }
    for (int m = 1; m <= 3; ++m)
        for (int n = 0; n < 30; ++n) {
            const std::string words = n % 2 == 0 ? std::string("I, ") + kName + ", did this." : "I did.";
            remarked(records, std::to_string(n), remark_on(m, words));
        }
    const auto sources = records.keep_sources("scenario", "kettle", kMovedTo);
    play::Entry moved = rewind_to(8);
    moved.kind = play::EntryKind::moved;
    moved.sources = *sources;
    added(records, "0", moved);
}

void check_no_trace(const std::map<std::string, std::string>& files) {
    for (const auto& [name, bytes] : files)
        for (const std::string trace : {"Marsaili", "NicDh", "only she played"}) {
            CAPTURE(name);
            CAPTURE(trace);
            CHECK(bytes.find(trace) == std::string::npos);
        }
}

bool has_trace(const std::map<std::string, std::string>& files) {
    for (const auto& [name, bytes] : files)
        if (bytes.find("Marsaili") != std::string::npos) return true;
    return false;
}

void check_others(const records::Records& records) {
    CHECK(*records.learners() == std::vector<std::string>{"Ailsa"});
    CHECK(records.attempts()->size() == 15);
    for (int n = 1; n < 30; n += 2) {
        const auto log = records.log(std::to_string(n));
        REQUIRE(log.has_value());
        CHECK(log->entries.size() == 8);
        CHECK(log->remarks.size() == 3);
        CHECK(records.sources(log->head.scenario_sources).has_value());
        CHECK(records.sources(log->head.organisation_sources).has_value());
    }
    CHECK(code_of(records.log("0")) == "records.no_attempt");
    CHECK(code_of(records.sources(records::sources_digest("scenario", "kettle", kHerEdition))) ==
          "records.no_sources");
    CHECK(code_of(records.sources(records::sources_digest("scenario", "kettle", kMovedTo))) ==
          "records.no_sources");
}

}  // namespace

TEST_CASE("an erased learner leaves no byte, while the records are open and afterwards") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    auto records = opened(path);
    fill(*records);
    const auto idle = opened(path);  // another window
    REQUIRE(idle->attempts()->size() == 30);
    REQUIRE(has_trace(contents(folder.path())));
    CHECK(*records->erase_learner(kName) == 15);
    check_no_trace(contents(folder.path()));
    check_others(*records);
    CHECK(*records->erase_learner(kName) == 0);
    check_others(*idle);
    records.reset();
    check_no_trace(contents(folder.path()));
    CHECK(Raw(path).ask("PRAGMA integrity_check") == "ok");
    check_others(*opened(path));
}

TEST_CASE("an erased learner leaves no byte where WAL is refused either") {
    FaultyDisk disk("erase-journal");
    disk.set(SharedMemory::absent);
    const auto records = opened("/disk/records.db", {100, disk.vfs()});
    fill(*records);
    REQUIRE(has_trace(disk.files()));
    CHECK(*records->erase_learner(kName) == 15);
    check_no_trace(disk.files());
    check_others(*records);
}

TEST_CASE("what an erased learner said in remarks alone leaves no byte") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path);
    for (const std::string id : {"hers", "other"}) {
        REQUIRE(records->start(head_for(*records, id, id == "hers" ? "Mairi" : "Ailsa")).has_value());
        added(*records, id, answer(0, "arrives", "Hello."));
    }
    auto remark = remark_on(1, std::string(9000, '.') + "Marsaili" + std::string(9000, '.'));  // fills pages
    remarked(*records, "hers", remark);
    remark.words = "I did.";
    remark.about = "NicDh";
    remarked(*records, "hers", remark);
    remark.about = "return-window";
    remark.check = "only she played";
    remarked(*records, "hers", remark);
    remarked(*records, "other", remark_on(1, "I did."));
    REQUIRE(has_trace(contents(folder.path())));
    CHECK(*records->erase_learner("Mairi") == 1);
    check_no_trace(contents(folder.path()));
    CHECK(records->log("other")->remarks == std::vector{remark_on(1, "I did.")});
    CHECK(Raw(path).ask("SELECT count(*) FROM remark") == "1");
}

TEST_CASE("no stale copy stays inside a page that texts of many lengths were moved about in") {
    for (const unsigned seed :
         {17U, 31U, 37U}) {  // with these, secure_delete alone leaves her name in the file
        CAPTURE(seed);
        FaultyDisk disk("erase-stale");
        disk.set(SharedMemory::absent);
        const auto records = opened("/disk/records.db", {100, disk.vfs()});
        std::mt19937 random(seed);
        for (int n = 0; n < 300; ++n) {
            const bool hers = random() % 3 == 0;
            const std::string id = std::to_string(random());
            auto head = head_for(*records, id, hers ? kName : "Ailsa" + std::string(random() % 200, '.'));
            head.scenario_title.append(random() % 300, '.');
            REQUIRE(records->start(head).has_value());
            for (int m = static_cast<int>(random() % 6); m > 0; --m) {
                std::string said(random() % 900, '.');
                if (hers) said.insert(0, kName);
                added(*records, id, answer(0, "arrives", said));
            }
        }
        CHECK(*records->erase_learner(kName) > 0);
        check_no_trace(disk.files());
    }
}

TEST_CASE("what a learner and others used stays for the others") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    const auto hers = head_for(*records, "hers", kName);
    REQUIRE(records->start(hers).has_value());
    REQUIRE(records->start(head_for(*records, "other", "Ailsa")).has_value());
    CHECK(*records->erase_learner(kName) == 1);
    CHECK(*records->sources(hers.scenario_sources) == kScenarioFiles);
    CHECK(*records->erase_learner("Ailsa") == 1);
    CHECK(code_of(records->sources(hers.scenario_sources)) == "records.no_sources");
    CHECK(records->learners()->empty());
}

TEST_CASE("while another program reads, erasing says that traces stay; erasing again ends them") {
    const TempFolder folder;
    const std::string path = folder.file("records.db");
    const auto records = opened(path, {50, {}});
    fill(*records);
    {
        Raw reader(path);
        REQUIRE(reader.ask("BEGIN; SELECT count(*) FROM attempt") == "30");
        const auto erased = records->erase_learner(kName);
        REQUIRE(code_of(erased) == "records.traces");
        CHECK(erased.error().message.find(kName) != std::string::npos);
        CHECK(records->attempts(kName)->empty());
    }
    CHECK(*records->erase_learner(kName) == 0);
    check_no_trace(contents(folder.path()));
    check_others(*records);
}

TEST_CASE("on a full disk erasing takes the attempts away or says that it could not") {
    FaultyDisk disk("erase-full");
    const auto records = opened("/disk/records.db", {100, disk.vfs()});
    fill(*records);
    disk.set(Fault::full);
    const auto code = code_of(records->erase_learner(kName));
    CHECK((code == "records.full" || code == "records.traces"));
    disk.set(Fault::none);
    REQUIRE(records->erase_learner(kName).has_value());
    check_no_trace(disk.files());
    check_others(*records);
}
