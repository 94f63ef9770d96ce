// rehearse me: who one is, what seals one's words, taking everything away, handing in, bringing, erasing.
#include <filesystem>

#include "debrief/kept_out.hpp"
#include "journal/journal.hpp"
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

constexpr const char* kSecret = "ONLYMINE I was short with her";

/// Somebody's data folder, with one attempt and one reflection of Sam.
struct Desk {
    TempFolder data, out;

    Ran run(Words words, const std::string& input = {}) const {
        words.insert(words.end(), {"--data", data.path()});
        return run_program(words, input);
    }
    void play(const std::string& learner) const {
        auto still = held_still();
        still["REHEARSE_RANDOM"] = std::to_string(name_hash(learner));
        REQUIRE(
            run_program({"play", "kettle-day-24", "--learner", learner, "--seed", "1", "--data", data.path(),
                         "--answers", std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/kettle-good.answers"},
                        "", still)
                .code == 0);
    }
    void reflect(const std::string& learner, std::uint64_t number = 1) const {
        const auto records = value_of(records::open(data / "records.db"));
        const FixedClock clock(kNow);
        CountingRandom chance(number + name_hash(learner));
        auto journal = value_of(journal::Journal::open(records->notebook(), clock, chance, learner));
        value_of(journal.keep({"", journal::Kind::reflection, "work", 0, 0, {{"what", kSecret}}}));
    }
    [[nodiscard]] std::string file(const std::string& name, const std::string& words) const {
        put_bytes(out / name, words + "\nnot this\n");
        return out / name;
    }
    /// The files of the data folder that hold `words`.
    [[nodiscard]] std::string holding(const std::string& words) const {
        std::string found;
        for (const auto& one : std::filesystem::recursive_directory_iterator(data.path()))
            if (one.is_regular_file() && has(bytes_of(one.path().string()), words))
                found += one.path().string() + " ";
        return found;
    }
};

}  // namespace

TEST_CASE("who is signed in is who practises, where nobody is named; signing out ends it") {
    const Desk desk;
    CHECK(has(flat(desk.run({"list"}).out),
              "by the name of this account. To use another name: rehearse me sign-in"));
    const auto in = desk.run({"me", "sign-in", " Sam "});
    CHECK(in.code == 0);
    CHECK(has(flat(in.out), "You are signed in as Sam."));
    CHECK(has(flat(in.out), "Nothing is kept under that name yet."));
    CHECK(has(flat(desk.run({"list"}).out), "You are signed in as Sam. To sign out: rehearse me sign-out"));
    CHECK(!has(desk.run({"list", "--json"}).out, "signed in"));
    const auto played = desk.run({"play", "kettle-day-24"}, "leave\n");
    CHECK(has(flat(played.out), "You are signed in as Sam."));
    CHECK(desk.run({"attempts", "--json"}).json().at("attempts").at(0).at("learner") == "Sam");
    CHECK(has(flat(desk.run({}, "leave\n").out), "You are signed in as Sam."));
    desk.play("Ailsa");  // named, whoever is signed in
    CHECK(desk.run({"attempts", "--learner", "Ailsa", "--json"}).json().at("attempts").size() == 1);
    CHECK(has(flat(desk.run({"me"}).out), "You are Sam, signed in on this computer in the account"));
    CHECK(has(flat(desk.run({"me", "sign-in", "Aisla"}).out), "Did you mean 'Ailsa'?"));
    CHECK(has(flat(desk.run({"me", "sign-out"}).out), "Aisla is signed out. Now you are " + account_name()));
    CHECK(has(flat(desk.run({"me", "sign-out"}).out), "Nobody was signed in."));
    CHECK(desk.run({"me", "sign-in", " "}).code == 2);
}

TEST_CASE("no records are made only to ask who is signed in") {
    const TempFolder folder;
    const std::string data = folder / "data";
    CHECK(run_program({"list", "--ids", "--data", data}).code == 0);
    CHECK(!std::filesystem::exists(data));
}

TEST_CASE("me says what is kept and who can read it") {
    const Desk desk;
    desk.play("Sam");
    desk.reflect("Sam");
    const auto ran = desk.run({"me", "--learner", "Sam"});
    CHECK(ran.code == 0);
    const auto text = flat(ran.out);
    CHECK(has(text, "This is about Sam, in the account " + account_name()));
    CHECK(has(text, "everybody who can open the files of the account " + account_name()));
    CHECK(has(text, "What you wrote: the same people. With a passphrase it would be you alone."));
    CHECK(has(text, "1 attempt with"));
    CHECK(has(text, "reflection: 1"));
    CHECK(debrief::kept_out_in(ran.out).empty());
}

TEST_CASE("a passphrase seals what was written, from files and at a terminal, and is taken away again") {
    const Desk desk;
    desk.play("Sam");
    desk.reflect("Sam");
    REQUIRE(!desk.holding("ONLYMINE").empty());
    const auto nobody = desk.run({"me", "passphrase", "--learner", "Sam"});
    CHECK(nobody.code == 1);
    CHECK(has(flat(nobody.err), "Nobody is here to type a new passphrase."));
    CHECK(desk.run({"me", "passphrase", "--learner", "Sam", "--new-file", desk.file("short", "1234567")})
              .code == 1);
    const auto words = desk.file("words", "kettle moss harbour");
    const auto set = desk.run({"me", "passphrase", "--learner", "Sam", "--new-file", words});
    CHECK(set.code == 0);
    CHECK(has(flat(set.out), "A passphrase that is forgotten cannot be brought back by anybody"));
    CHECK(has(flat(set.out), "Sealed: what Sam wrote"));
    CHECK(desk.holding("ONLYMINE").empty());
    CHECK(desk.holding("kettle moss").empty());
    CHECK(has(flat(desk.run({"me", "--learner", "Sam"}).out),
              "What you wrote: you alone, with your passphrase."));

    const Words take{"me", "passphrase", "--take-away", "--learner", "Sam", "--data", desk.data.path()};
    const auto locked = run_program(take);
    CHECK(locked.code == 1);
    CHECK(has(flat(locked.err), "What Sam wrote is sealed with a passphrase."));
    CHECK(has(flat(locked.err), "--passphrase-file FILE"));
    auto wrong = take;
    wrong.insert(wrong.end(), {"--passphrase-file", desk.file("wrong", "kettle moss harbor")});
    CHECK(has(flat(run_program(wrong).err), "That is not the passphrase of Sam."));
    wrong.back() = desk.file("empty", "");
    CHECK(has(flat(run_program(wrong).err), "is empty."));

    const auto typed = on_terminal(take, "not this one\nkettle moss harbour\n");
    CHECK(typed.code == 0);
    CHECK(has(flat(typed.out), "That is not the passphrase of Sam."));
    CHECK(!has(typed.out, "moss"));
    CHECK(has(flat(typed.out), "The passphrase is gone."));
    CHECK(!desk.holding("ONLYMINE").empty());
    CHECK(has(flat(run_program(take).out), "Sam has no passphrase."));
}

TEST_CASE("a passphrase typed differently the second time, or not at all, changes nothing") {
    const Desk desk;
    desk.play("Sam");
    desk.reflect("Sam");
    const Words set{"me", "passphrase", "--learner", "Sam", "--data", desk.data.path()};
    CHECK(has(flat(on_terminal(set, "kettle moss harbour\nkettle moss harbor\n").out),
              "The two were not the same."));
    CHECK(has(flat(on_terminal(set, "\n").out), "No passphrase was typed."));
    CHECK(has(flat(on_terminal(set, "abc\x03\n").out), "No passphrase was typed."));
    CHECK(!desk.holding("ONLYMINE").empty());
    const auto done = on_terminal(set, "mosX\x7fs harbour\nmoss harbour\n");
    CHECK(done.code == 0);
    CHECK(!has(done.out, "harbour"));
    CHECK(desk.holding("ONLYMINE").empty());
}

TEST_CASE("everything is taken away in a file and brought to another computer; erasing leaves no trace") {
    const Desk here, there;
    here.play("Sam");
    here.reflect("Sam");
    here.play("Ailsa");
    const std::string file = here.out / "sam.json";
    const auto ran = here.run({"me", "export", file, "--learner", "Sam"});
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), "everything kept of Sam"));
    CHECK(has(flat(ran.out), "What you wrote stands in it for everybody to read."));
    CHECK(has(bytes_of(file), "ONLYMINE"));
    CHECK(!has(bytes_of(file), "Ailsa"));
    const auto told = flat(bytes_of(file + ".txt"));
    CHECK(has(told, "What is in this file"));
    CHECK(has(told, "everything that Rehearse keeps of Sam"));
    CHECK(has(told, "reflection: 1"));
    CHECK(debrief::kept_out_in(told).empty());
    const auto twice = here.run({"me", "export", file, "--learner", "Sam"});
    CHECK(twice.code == 1);
    CHECK(has(flat(twice.err), "There is a file " + file + " already; it was left as it was."));
    CHECK(here.run({"me", "export", file, "--learner", "Sam", "--force"}).code == 0);
    CHECK(has(flat(here.run({"me", "export", here.out.path(), "--learner", "Sam"}).err), "is a folder."));

    const auto brought = there.run({"me", "bring", file});
    CHECK(brought.code == 0);
    CHECK(has(flat(brought.out), "Brought under the name Sam: 1 new attempt and 1 note."));
    CHECK(has(flat(there.run({"me", "bring", file}).out), "nothing that was not here already"));
    const auto attempt = latest_attempt(there.data.path());
    CHECK(there.run({"replay", attempt}).code == 0);
    CHECK(there.run({"debrief", attempt}).out == here.run({"debrief", attempt}).out);

    CHECK(there.run({"me", "sign-in", "Sam"}).code == 0);
    CHECK(has(there.run({"me", "erase", "--learner", "Sam"}, "Samm\n").out, "Nothing was erased."));
    CHECK(!there.holding("ONLYMINE").empty());
    const auto gone = there.run({"me", "erase", "--learner", "Sam"}, "Sam\n");
    CHECK(has(flat(gone.out), "Files that were exported or handed in are not reached by this."));
    CHECK(has(flat(gone.out), "Erased 1 attempt of 'Sam', and all that was kept beside them."));
    CHECK(has(flat(gone.out), "Now you are " + account_name()));
    CHECK(has(flat(gone.out), "A trainer's copies of what was handed in are not reached by this either"));
    CHECK(has(flat(gone.out), "rehearse trainer forget Sam"));
    CHECK(!has(flat(gone.out), "There are such copies"));
    for (const auto* words : {"ONLYMINE", "Sam", attempt.c_str()}) CHECK(there.holding(words) == "");
}

TEST_CASE("erasing says that a trainer's copies in the same folder stay, and how they are erased") {
    const Desk here;
    here.play("Sam");
    const std::string file = here.out / "sam.json";
    REQUIRE(here.run({"me", "hand-in", file, "--learner", "Sam"}).code == 0);
    REQUIRE(here.run({"trainer", "import", file, "--as", "Sam"}).code == 0);
    const auto asked = here.run({"me", "erase", "--learner", "Sam"}, "no\n");
    CHECK(has(flat(asked.out), "There are such copies of 'Sam' in this data folder, in group.db."));
    const auto gone = here.run({"me", "erase", "--learner", "Sam"}, "Sam\n");
    CHECK(has(flat(gone.out), "There are such copies of 'Sam' in this data folder, in group.db."));
    CHECK(has(flat(gone.out), "Trainers erase them with: rehearse trainer forget Sam"));
    CHECK(here.holding("Sam") != "");
    REQUIRE(here.run({"trainer", "forget", "Sam"}, "Sam\n").code == 0);
    CHECK(here.holding("Sam") == "");
}

TEST_CASE(
    "sealed notes stay sealed in the file unless they are asked for open, and stay sealed where sealed") {
    const Desk here, there;
    here.play("Sam");
    here.reflect("Sam");
    const auto words = here.file("words", "kettle moss harbour");
    REQUIRE(here.run({"me", "passphrase", "--learner", "Sam", "--new-file", words}).code == 0);
    const std::string sealed = here.out / "sealed.json", open = here.out / "open.json";
    const auto ran = here.run({"me", "export", sealed, "--learner", "Sam"});
    CHECK(has(flat(ran.out), "What you wrote stays sealed in it"));
    CHECK(!has(bytes_of(sealed), "ONLYMINE"));
    CHECK(has(flat(bytes_of(sealed + ".txt")), "What was written is sealed."));
    CHECK(here.run({"me", "export", open, "--learner", "Sam", "--open"}).code == 1);
    CHECK(here.run({"me", "export", open, "--learner", "Sam", "--open", "--passphrase-file", words}).code ==
          0);
    CHECK(has(bytes_of(open), "ONLYMINE"));
    CHECK(has(flat(here.run({"me", "bring", sealed, "--learner", "Rory"}).err),
              "can only be brought back under the same name"));
    CHECK(there.run({"me", "bring", sealed}).code == 0);
    CHECK(there.holding("ONLYMINE") == "");
    CHECK(
        there.run({"me", "passphrase", "--take-away", "--learner", "Sam", "--passphrase-file", words}).code ==
        0);
    CHECK(there.holding("ONLYMINE") != "");
    // Open notes come to where they are sealed only with the passphrase, and are sealed there.
    const Desk third;
    third.play("Sam");
    REQUIRE(third.run({"me", "passphrase", "--learner", "Sam", "--new-file", words}).code == 0);
    CHECK(third.run({"me", "bring", open}).code == 1);
    CHECK(third.holding("ONLYMINE") == "");
    CHECK(third.run({"me", "bring", open, "--passphrase-file", words}).code == 0);
    CHECK(third.holding("ONLYMINE") == "");
    CHECK(has(flat(third.run({"me", "--learner", "Sam"}).out), "reflection: 1"));
    CHECK(has(flat(third.run({"me", "bring", sealed}).err), "have a passphrase of their own"));
}

TEST_CASE("what is handed in is practice alone, with the name the learner chose") {
    const Desk desk;
    desk.play("Sam");
    desk.reflect("Sam");
    const std::string file = desk.out / "in.json";
    const auto ran = desk.run({"me", "hand-in", file, "--learner", "Sam", "--name", "Samantha Reid"});
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), "1 attempt and trainers' comments. Not in it: what you wrote beside them"));
    CHECK(has(flat(ran.out),
              "It bears the name Samantha Reid. The name you practise under, Sam, stands in it, too"));
    CHECK(!has(bytes_of(file), "ONLYMINE"));
    CHECK(has(bytes_of(file), "Samantha Reid"));
    CHECK(has(flat(bytes_of(file + ".txt")), "handing in: practice, and nothing that was written beside it"));
    CHECK(debrief::kept_out_in(ran.out + bytes_of(file + ".txt")).empty());
    const std::string one = desk.out / "one.json";
    CHECK(has(flat(desk.run({"me", "hand-in", one, "--learner", "Sam", "--attempt", "none"}).err),
              "Sam has no attempt 'none'."));
    const auto chosen = latest_attempt(desk.data.path());
    CHECK(desk.run({"me", "hand-in", one, "--learner", "Sam", "--attempt", chosen}).code == 0);
    const Desk trainer;
    CHECK(trainer.run({"me", "bring", file, "--learner", "Samantha Reid"}).code == 0);
    CHECK(trainer.run({"attempts", "--learner", "Samantha Reid", "--json"}).json().at("attempts").size() ==
          1);
    // Back comes a comment, and it finds whose attempt that is.
    must(value_of(records::open(trainer.data / "records.db"))
             ->notebook()
             .comment({chosen, "Ms Roy", "", "", "", "Well turned.", kNow}));
    const std::string back = trainer.out / "back.json";
    CHECK(trainer.run({"me", "hand-in", back, "--learner", "Samantha Reid"}).code == 0);
    CHECK(has(flat(desk.run({"me", "bring", back}).out), "Brought under the name Sam: 1 comment."));
    CHECK(has(flat(desk.run({"me", "--learner", "Sam"}).out), "1 comment"));
    const auto nothing = desk.run({"me", "hand-in", file, "--learner", "Rory", "--force"});
    CHECK(nothing.code == 1);
    CHECK(has(flat(nothing.err), "Rory has no attempts to hand in."));
}

TEST_CASE("files that are not a learner's records are refused, each with its reason") {
    const Desk desk;
    CHECK(has(flat(desk.run({"me", "bring", desk.out / "none.json"}).err), "none.json"));
    CHECK(has(flat(desk.run({"me", "bring", desk.file("letter.txt", "Dear trainer")}).err),
              "is no file that Rehearse wrote to take away or to hand in."));
    desk.play("Sam");
    const std::string file = desk.out / "in.json";
    REQUIRE(desk.run({"me", "hand-in", file, "--learner", "Sam"}).code == 0);
    put_bytes(file, bytes_of(file).substr(0, 5000));
    CHECK(has(flat(desk.run({"me", "bring", file}).err), "was changed or cut short since Rehearse wrote it"));
}
