// Notes that are sealed open with their passphrase alone, and no byte of them is left open in the files.
#include "journal/seal.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "journal/journal.hpp"
#include "records/records.hpp"

using namespace rehearse;
using journal::Journal;
using journal::Kind;
using journal::Note;

namespace {

constexpr const char* kSecret = "ONLYMINE the queue and I was short with her";
constexpr const char* kWords = "kettle moss harbour";
constexpr const char* kOthers = "another few words";

std::string code_of(const auto& result) { return result ? "" : result.error().code; }

struct Desk {
    Desk() {
        std::string name = (std::filesystem::temp_directory_path() / "rehearse-seal-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        folder = name;
        records = std::move(*records::open((folder / "records.db").string()));
    }
    ~Desk() {
        records.reset();
        std::filesystem::remove_all(folder);
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    [[nodiscard]] Result<Journal> open(const std::optional<std::string>& passphrase = {},
                                       const std::string& learner = "Ailsa") {
        return Journal::open(records->notebook(), clock, chance, learner, passphrase);
    }
    Note reflect(Journal journal, const std::string& what = kSecret) {
        return journal
            .keep({"",
                   Kind::reflection,
                   std::string(journal::kWork),
                   0,
                   0,
                   {{"model", "driscoll"}, {"what", what}}})
            .value();
    }
    /// Whether a file of the folder holds `words`.
    [[nodiscard]] bool holds(const std::string& words) const {
        for (const auto& file : std::filesystem::directory_iterator(folder)) {
            std::ifstream in(file.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            if (bytes.find(words) != std::string::npos) return true;
        }
        return false;
    }

    std::filesystem::path folder;
    std::unique_ptr<records::Records> records;
    FixedClock clock{1'000};
    CountingRandom chance{1};
};

}  // namespace

TEST_CASE("once a passphrase is set, nothing opens without it, and no byte is left open") {
    Desk desk;
    auto journal = desk.open().value();
    CHECK(!journal.sealed());
    const auto note = desk.reflect(journal);
    for (int i = 0; i < 50; ++i) desk.reflect(journal, std::string(100 * i, '.') + kSecret);
    desk.reflect(desk.open({}, "Sam").value(), "Sam's own");
    REQUIRE(desk.holds("ONLYMINE"));
    REQUIRE(journal.set_passphrase(kWords, journal::least_effort()).has_value());
    CHECK(journal.sealed());
    CHECK(!desk.holds("ONLYMINE"));
    CHECK(desk.holds("Sam's own"));
    CHECK(!desk.holds(kWords));
    CHECK(journal.note(note.id).value() == note);
    CHECK(code_of(desk.open()) == "journal.locked");
    CHECK(code_of(desk.open(kOthers)) == "journal.wrong");
    CHECK(code_of(desk.open("")) == "journal.wrong");
    auto again = desk.open(kWords).value();
    CHECK(again.notes()->size() == 51);
    CHECK(again.note(note.id).value() == note);
    CHECK(again.find("ONLYMINE queue")->size() == 51);
    desk.reflect(again, "ONLYMINE, too");
    CHECK(!desk.holds("ONLYMINE"));
    CHECK(desk.open({}, "Sam").value().notes()->size() == 1);
    // Kinds and dates can be read; the words cannot.
    const auto all = desk.records->notebook().notes("Ailsa").value();
    for (const auto& kept : all) {
        CHECK(kept.kind == "reflection");
        CHECK(kept.made == 1'000);
        CHECK(journal::is_sealed(kept));
    }
}

TEST_CASE("a passphrase is changed, and taken away; the old one opens nothing any more") {
    Desk desk;
    auto journal = desk.open().value();
    const auto note = desk.reflect(journal);
    REQUIRE(journal.set_passphrase(kWords, journal::least_effort()).has_value());
    const auto first = desk.records->notebook().lock("Ailsa").value().value();
    REQUIRE(journal.set_passphrase(kOthers, journal::least_effort()).has_value());
    const auto second = desk.records->notebook().lock("Ailsa").value().value();
    CHECK(first != second);
    CHECK(journal::same_key(first, second));
    CHECK(!desk.holds(first));
    CHECK(code_of(desk.open(kWords)) == "journal.wrong");
    CHECK(desk.open(kOthers)->note(note.id).value() == note);
    REQUIRE(journal.take_passphrase_away().has_value());
    CHECK(!journal.sealed());
    CHECK(!desk.holds(second));
    CHECK(desk.open()->note(note.id).value() == note);
}

TEST_CASE("a run that is stopped while it seals or opens loses nothing") {
    Desk desk;
    auto journal = desk.open().value();
    for (int i = 0; i < 20; ++i) desk.reflect(journal);
    const auto before = journal.notes().value();
    const std::string path = (desk.folder / "records.db").string();
    desk.records.reset();
    int sealed = 0;
    for (int round = 0; round < 25; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto own = records::open(path);
            const auto passphrase =
                own && (*own)->notebook().lock("Ailsa").value() ? std::optional(kWords) : std::nullopt;
            auto mine = Journal::open((*own)->notebook(), desk.clock, desk.chance, "Ailsa", passphrase);
            while (mine)
                (void)(mine->sealed() ? mine->take_passphrase_away()
                                      : mine->set_passphrase(kWords, journal::least_effort()));
            ::_exit(1);
        }
        ::usleep(static_cast<useconds_t>(5'000 + 1'700 * round));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        desk.records = std::move(*records::open(path));
        auto again = desk.open();
        if (code_of(again) == "journal.locked") {
            ++sealed;
            again = desk.open(kWords);
        }
        REQUIRE(again.has_value());
        CHECK(again->notes().value() == before);
        desk.records.reset();
    }
    MESSAGE("sealed when stopped: " << sealed << " of 25");
    desk.records = std::move(*records::open(path));
}

TEST_CASE("too short a passphrase is refused, and nothing changes") {
    Desk desk;
    auto journal = desk.open().value();
    desk.reflect(journal);
    const auto refused = journal.set_passphrase("kettle7", journal::least_effort());
    CHECK(code_of(refused) == "journal.short");
    CHECK(refused.error().message == "A passphrase needs at least 8 characters.");
    CHECK(!journal.sealed());
    CHECK(desk.open()->notes()->size() == 1);
}

TEST_CASE("what a window that was open before writes is refused, and what came from a file is sealed later") {
    Desk desk;
    auto journal = desk.open().value(), other = desk.open().value();
    const auto note = desk.reflect(journal);
    REQUIRE(journal.set_passphrase(kWords, journal::least_effort()).has_value());
    const auto late = other.keep({"", Kind::feeling, "a", 0, 0, {{"word", "ONLYMINE"}}});
    CHECK(code_of(late) == "journal.relocked");
    CHECK(code_of(other.set_passphrase(kOthers, journal::least_effort())) == "journal.relocked");
    CHECK(!desk.holds("ONLYMINE"));
    REQUIRE(desk.records->notebook()
                .keep_note({"new", "Ailsa", "feeling", "a", 5, 5, R"({"word":"ONLYMINE"})"})
                .has_value());
    REQUIRE(desk.holds("ONLYMINE"));
    CHECK(desk.open(kWords)->notes()->size() == 2);
    CHECK(!desk.holds("ONLYMINE"));
    CHECK(desk.open(kWords)->note("new")->field("word") == "ONLYMINE");
}

TEST_CASE("a sealed note that was changed, or moved to another id or learner, does not open") {
    Desk desk;
    auto journal = desk.open().value();
    desk.reflect(journal);
    REQUIRE(journal.set_passphrase(kWords, journal::least_effort()).has_value());
    const auto kept = desk.records->notebook().notes("Ailsa").value().front();
    const auto lock = desk.records->notebook().lock("Ailsa").value().value();
    const auto key = journal::unlock(lock, "Ailsa", kWords).value();
    REQUIRE(journal::unsealed(kept, key).has_value());
    auto moved = kept;
    moved.id += "x";
    CHECK(!journal::unsealed(moved, key));
    auto theirs = kept;
    theirs.learner = "Sam";
    CHECK(!journal::unsealed(theirs, key));
    for (std::size_t at = std::string("sealed:1:").size(); at < kept.body.size(); at += 7) {
        auto changed = kept;
        changed.body[at] = changed.body[at] == 'A' ? 'B' : 'A';
        CHECK(!journal::unsealed(changed, key));
    }
    CHECK(!journal::unsealed(kept, journal::Key::random()));
    CHECK(code_of(journal::unlock(lock, "Sam", kWords)) == "journal.wrong");
    REQUIRE(desk.records->notebook()
                .keep_note({moved.id, "Ailsa", "reflection", "", 1, 1, kept.body})
                .has_value());
    CHECK(code_of(desk.open(kWords)->notes()) == "journal.damaged");
}

TEST_CASE("the same note sealed twice looks different each time") {
    const auto key = journal::Key::random();
    const records::Note note{"n", "Ailsa", "feeling", "a", 1, 1, "{}"};
    CHECK(journal::sealed(note, key).body != journal::sealed(note, key).body);
    CHECK(journal::unsealed(journal::sealed(note, key), key) == note);
    auto empty = note;
    empty.body.clear();
    CHECK(journal::unsealed(journal::sealed(empty, key), key) == empty);
}

TEST_CASE("a lock that is damaged, newer, or asks for too much work is told apart from a wrong passphrase") {
    const auto key = journal::Key::random();
    const auto lock = journal::lock_of(key, "Ailsa", kWords, journal::least_effort()).value();
    const auto with = [&](const std::string& from, const std::string& to) {
        auto changed = lock;
        const auto at = changed.find(from);
        REQUIRE(at != std::string::npos);
        return code_of(journal::unlock(changed.replace(at, from.size(), to), "Ailsa", kWords));
    };
    CHECK(with("\"version\":1", "\"version\":2") == "journal.newer");
    CHECK(with("\"operations\":1", "\"operations\":4000000000") == "journal.damaged");
    CHECK(with("\"memory\":8192", "\"memory\":999999999999") == "journal.damaged");
    CHECK(with("\"salt\":\"", "\"salt\":\"AA") == "journal.damaged");
    CHECK(code_of(journal::unlock("", "Ailsa", kWords)) == "journal.damaged");
    CHECK(code_of(journal::unlock("{}", "Ailsa", kWords)) == "journal.damaged");
    CHECK(with("\"operations\":1", "\"operations\":2") == "journal.wrong");
}

TEST_CASE("an erased learner's passphrase is gone with the notes") {
    Desk desk;
    auto journal = desk.open().value();
    desk.reflect(journal);
    REQUIRE(journal.set_passphrase(kWords, journal::least_effort()).has_value());
    REQUIRE(desk.records->erase_learner("Ailsa").has_value());
    CHECK(desk.open()->notes()->empty());
}
