// What a trainer does with hand-ins, with three learners' files: import, looking, comments, reading together.
#include "trainer.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kStatus =
    "Practice record, simulated. Not assessment evidence. Only your assessor decides about evidence from "
    "real work.";

struct Three : Classroom {
    std::string ailsa = play("Ailsa", "kettle-good");
    std::string ben = play("Ben", "kettle-poor");
    std::string cara = play("Cara", "kettle-poor", 2);

    Three() {
        const auto ran = run({"trainer", "import", hand_in("Ailsa"), hand_in("Ben"), hand_in("Cara")});
        REQUIRE_MESSAGE(ran.code == 0, (ran.out + ran.err));
    }
};

}  // namespace

TEST_CASE("hand-ins are played again, kept until a day, and told by name") {
    Classroom room;
    const auto id = room.play("Ailsa", "kettle-good");
    const auto file = room.hand_in("Ailsa");
    const auto ran = room.run({"trainer", "import", file, "--keep-until", "2026-04-30"});
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), id + " Kettle, day 24, 2026-03-01: checked by replay."));
    CHECK(has(flat(ran.out), "Ailsa: 1 new. Kept until 2026-04-30."));
    CHECK(has(flat(ran.out), kStatus));
    const auto again = room.run({"trainer", "import", file});
    CHECK(again.code == 0);
    CHECK(has(flat(again.out), "Ailsa: 1 here already. Kept until 2026-05-30."));
    const auto listed = room.run({"trainer", "learners"});
    CHECK(has(listed.out, "Ailsa: 1 attempt, last on 2026-03-01."));
    CHECK(has(listed.out, "Kettle, day 24: once ("));
    const auto json = room.run({"trainer", "learners", "--json"}).json();
    CHECK(json.at("schema") == "rehearse.group/1");
    CHECK(json.at("learners").front().at("keep_until") == "2026-05-30");
    CHECK(!std::filesystem::exists(room.trainer / "records.db"));
}

TEST_CASE("another name may be given, and the same name twice is told") {
    Classroom room;
    (void)room.play("Ailsa", "kettle-good");
    CHECK(room.run({"trainer", "import", room.hand_in("Ailsa"), "--as", "Ailsa M"}).code == 0);
    (void)room.play("Ailsa", "kettle-poor");
    const auto ran = room.run({"trainer", "import", room.hand_in("Ailsa"), "--as", "Ailsa M"});
    CHECK(has(flat(ran.out), "Ailsa M: 1 new and 1 here already."));
    CHECK(has(flat(ran.out), "There were attempts of Ailsa M here before"));
    CHECK(has(room.run({"trainer", "learners"}).out, "Ailsa M: 2 attempts"));
    const auto two = room.run({"trainer", "import", "a.json", "b.json", "--as", "Ailsa"});
    CHECK(two.code == 1);
    CHECK(has(two.err, "--as is one learner's name"));
}

TEST_CASE(
    "what does not replay is left out, and the answer is named; what else is in the file is not taken") {
    Classroom room;
    const auto id = room.play("Ben", "kettle-poor");
    auto parcel = room.parcel("Ben", handover::What::everything);
    parcel.comments.push_back({id, "Ms Reid", "", "", "", "Splendid, the best of all.", kNow});
    const auto whole = room.run({"trainer", "import", room.write("whole", parcel)});
    CHECK(whole.code == 0);
    CHECK(has(flat(whole.out), "only the attempts are taken from it."));
    CHECK(has(room.run({"trainer", "comments", id}).out, "There are none yet."));
    CHECK(room.run({"trainer", "forget", "Ben", "--yes"}).code == 0);
    auto& entry = parcel.attempts.front().entries[1];
    entry.said = "I am so sorry. Let me put that right.";
    const auto words = room.run({"trainer", "import", room.write("words", parcel)});
    CHECK(words.code == 1);
    CHECK(has(flat(words.out),
              "does not replay, and is left out. Answer 2 was not in the words that were recorded."));
    CHECK(has(flat(words.out), "Ben: nothing to keep."));
    CHECK(has(room.run({"trainer", "learners"}).out, "Nobody has handed anything in yet."));
}

TEST_CASE("a file that is no hand-in, and a day that is none or past, are refused") {
    Classroom room;
    put_bytes(room.out / "note.json", "{\"schema\": \"rehearse.assignment/1\"}");
    const auto foreign = room.run({"trainer", "import", room.out / "note.json"});
    CHECK(foreign.code == 1);
    CHECK(!foreign.err.empty());
    CHECK(room.run({"trainer", "import", room.out / "nothing.json"}).code == 1);
    const auto none = room.run({"trainer", "import", "x", "--keep-until", "soon"});
    CHECK(none.code == 1);
    CHECK(has(none.err, "'soon' is no date."));
    CHECK(has(room.run({"trainer", "import", "x", "--keep-until", "2026-02-01"}).err, "is past"));
    CHECK(room.run({"trainer"}).code == 2);
}

TEST_CASE("copies are erased by name, and by themselves after their day") {
    Three room;
    const auto wrong = room.run({"trainer", "forget", "Bne"});
    CHECK(wrong.code == 1);
    CHECK(has(wrong.err, "Did you mean 'Ben'?"));
    CHECK(has(room.run({"trainer", "forget", "Ben"}, "no\n").out, "Nothing was erased."));
    CHECK(has(room.run({"trainer", "forget", "Ben"}, "Ben\n").out, "Erased 1 attempt of Ben."));
    CHECK(!has(room.run({"trainer", "learners"}).out, "Ben"));
    CHECK(has(room.run({"trainer", "learners"}, {}, 90).out, "Cara"));
    const auto later = room.run({"trainer", "learners"}, {}, 91);
    CHECK(has(flat(later.out),
              "The copies of Ailsa were to be kept until a day that is past, and are erased."));
    CHECK(has(later.out, "Nobody has handed anything in yet."));
    CHECK(!has(bytes_of(room.trainer / "group.db"), "Ailsa"));
}

TEST_CASE("a map shows where the group struggles in letters with a legend, in words, and as JSON") {
    Three room;
    const auto ran = room.run({"trainer", "heat"});
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "1 Ailsa\n2 Ben\n3 Cara\n"));
    CHECK(has(ran.out, "not enough practice yet; so far like emerging"));
    CHECK(has(flat(ran.out), "emerging, so far or told, for "));
    CHECK(has(flat(ran.out), "not the official text"));
    CHECK(!has(ran.out, "%"));
    const auto json = room.run({"trainer", "heat", "--json"}).json();
    CHECK(json.at("schema") == "rehearse.heat/1");
    CHECK(json.at("learners") == nlohmann::json({"Ailsa", "Ben", "Cara"}));
    REQUIRE(!json.at("criteria").empty());
    for (const auto& row : json.at("criteria")) {
        REQUIRE(row.at("cells").size() == 3);
        for (const auto& cell : row.at("cells")) CHECK(json.at("legend").contains(cell.at("letter")));
    }
    const Classroom empty;
    CHECK(has(empty.run({"trainer", "heat"}).out, "Nobody has handed anything in yet."));
}

TEST_CASE("picks say how many chose what at first, with the number behind them") {
    Three room;
    const auto ran = room.run({"trainer", "picks", "kettle-day-24"});
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), "what was chosen at first, in 3 attempts."));
    CHECK(has(ran.out, " of 3 "));
    CHECK(has(flat(ran.out), "No figure is given for how well an answer tells learners apart"));
    const auto json = room.run({"trainer", "picks", "kettle-day-24", "--json"}).json();
    CHECK(json.at("attempts") == 3);
    for (const auto& decision : json.at("decisions")) {
        int chosen = 0;
        for (const auto& option : decision.at("options")) chosen += option.at("times").get<int>();
        CHECK(chosen >= decision.at("answered").get<int>() * (decision.at("counted_by_option") ? 1 : 0));
    }
    CHECK(has(room.run({"trainer", "picks", "kettle-day-2"}).err, "Did you mean 'kettle-day-24'?"));
}

TEST_CASE("tables open in a spreadsheet, and run nothing there") {
    Classroom room;
    (void)room.play("Ailsa", "kettle-good");
    CHECK(room.run({"trainer", "import", room.hand_in("Ailsa"), "--as", "=cmd()"}).code == 0);
    const auto file = room.out / "group.csv";
    CHECK(room.run({"trainer", "csv", "--out", file}).code == 0);
    const auto text = bytes_of(file);
    CHECK(text.starts_with("learner,attempt,scenario,title,condition,mode,"));
    CHECK(has(text, "\r\n'=cmd(),"));
    CHECK(has(text, kStatus));
    const auto refused = room.run({"trainer", "csv", "--out", file});
    CHECK(refused.code == 1);
    CHECK(has(refused.err, "--force"));
    CHECK(room.run({"trainer", "csv", "--what", "criteria", "--out", file, "--force"}).code == 0);
    CHECK(has(bytes_of(file), "not the official text"));
}

TEST_CASE("comments stay in order beside the program's reading, and come back to the learner") {
    Three room;
    const auto first =
        room.run({"trainer", "comment", room.ailsa, "--about", "m1", "--agree", "--as", "Ms Reid"});
    CHECK_MESSAGE(first.code == 0, first.err);
    CHECK(has(flat(first.out), "A comment on practice, not an assessment decision."));
    const auto second = room.run({"trainer", "comment", room.ailsa, "--about", "m1", "--adjust", "mixed",
                                  "--words", "Kind, but it came late.", "--as", "Mr Bell"});
    CHECK(second.code == 0);
    const auto why =
        room.run({"trainer", "comment", room.ailsa, "--about", "m1", "--adjust", "mixed", "--as", "Mr Bell"});
    CHECK(why.code == 1);
    CHECK(has(flat(why.err), "Another reading than the program's needs its reason"));
    CHECK(room.run({"trainer", "comment", room.ailsa, "--words", "Hello"}).code == 1);
    const auto json = room.run({"trainer", "comments", room.ailsa, "--json"}).json();
    REQUIRE(json.at("comments").size() == 2);
    CHECK(json.at("comments")[0].at("who") == "Ms Reid");
    CHECK(json.at("comments")[1].at("reading") == "mixed");
    CHECK(json.at("comments")[1].at("program") == json.at("comments")[0].at("program"));
    // Back to the learner.
    const auto file = room.out / "back.json";
    const auto back = room.run({"trainer", "return", "Ailsa", "--out", file});
    CHECK(has(flat(back.out), "with 2 comments"));
    CHECK(has(room.run({"trainer", "return", "Alisa", "--out", file}).err, "Did you mean 'Ailsa'?"));
    {
        const auto records = value_of(records::open(room.learners / "Ailsa/records.db"));
        const auto parcel = value_of(handover::parcel_from(bytes_of(file), file));
        const auto came = value_of(handover::unpack(parcel, *records, "Ailsa"));
        CHECK(came.known == 1);
        CHECK(came.comments == 2);
    }
    const auto seen = run_program({"comments", room.ailsa, "--data", room.learners / "Ailsa"});
    CHECK(seen.code == 0);
    CHECK(has(flat(seen.out), "The reading of Mr Bell: mixed. “Kind, but it came late.”"));
}

TEST_CASE("trainers read blind transcripts, and are told how far they agree and what to talk about") {
    Three room;
    const auto sheets = room.out / "sheets";
    const auto ran = room.run({"trainer", "standardise", room.ailsa, room.ben, "--out", sheets});
    CHECK_MESSAGE(ran.code == 0, ran.err);
    const auto table = bytes_of(sheets + "/readings.csv");
    CHECK(table.starts_with(
        "transcript,criterion,\"in our words, not the official text\",reading,moment,why\r\n"));
    int pages = 0;
    for (const auto& file : std::filesystem::directory_iterator(sheets)) {
        const auto bytes = bytes_of(file.path().string());
        for (const auto* name : {"Ailsa", "Ben"}) CHECK(!has(bytes, name));
        CHECK(!has(bytes, room.ailsa));
        pages += file.path().extension() == ".html" ? 1 : 0;
    }
    CHECK(pages == 2);
    // Two trainers fill in the first two rows.
    const auto filled = [&](const std::string& first, const std::string& second) {
        auto lines = split_lines(table);
        std::string out = lines[0] + "\n";
        for (std::size_t i = 1; i < lines.size(); ++i) {
            auto line = lines[i];
            while (!line.empty() && (line.back() == '\r' || line.back() == ',')) line.pop_back();
            if (!line.empty()) out += line + "," + (i == 1 ? first : i == 2 ? second : "") + "\n";
        }
        return out;
    };
    put_bytes(room.out / "ms-reid.csv", filled("Shown,1,Said sorry.", "mixed,m2,"));
    put_bytes(room.out / "mr-bell.csv", filled("shown,1,", "went against,2,Too late."));
    const auto read =
        room.run({"trainer", "standardise", "--read", room.out / "ms-reid.csv", room.out / "mr-bell.csv"});
    CHECK_MESSAGE(read.code == 0, read.err);
    CHECK(has(flat(read.out), ": 1 of 1 pair agrees."));
    CHECK(has(flat(read.out), ": 0 of 1 pair agrees."));
    CHECK(has(flat(read.out), "mr-bell: went against, at moment 2. Too late."));
    CHECK(has(flat(read.out), "The learner, moment 2"));
    const auto page = room.out / "talk.html";
    CHECK(room.run({"trainer", "standardise", "--read", room.out / "ms-reid.csv", room.out / "mr-bell.csv",
                    "--out", page})
              .code == 0);
    CHECK(bytes_of(page).starts_with("<!DOCTYPE html>"));
}

TEST_CASE("a table that cannot be read names its line, and what was expected") {
    Three room;
    const std::string head =
        "transcript,criterion,\"in our words, not the official text\",reading,moment,why\n";
    const auto read = [&](const std::string& bytes) {
        put_bytes(room.out / "a.csv", bytes);
        return room.run({"trainer", "standardise", "--read", room.out / "a.csv"});
    };
    CHECK(has(flat(read("one,two\n").err), "a.csv:1: this is not a table of readings."));
    CHECK(has(flat(read(head + "abc,P1,x,perfect,1,\n").err),
              "a.csv:2: 'perfect' is no reading. Write shown, mixed,"));
    CHECK(has(flat(read(head + "abc,P1,x,shown,first,\n").err), "a.csv:2: 'first' is no moment."));
    CHECK(has(flat(read(head + ",P1,x,shown,1,\n").err), "the transcript or the criterion is missing."));
    CHECK(has(flat(read(head + "abc,P1,x,\"shown,1,\n").err), "a cell begins with \" and is never closed."));
    CHECK(has(flat(read(head).err), "Nothing is filled in yet."));
    std::filesystem::create_directories(room.out / "b");
    put_bytes(room.out / "b/a.csv", head);
    const auto twice =
        room.run({"trainer", "standardise", "--read", room.out / "a.csv", room.out / "b/a.csv"});
    CHECK(has(flat(twice.err), "There are two tables called a."));
    CHECK(has(flat(room.run({"trainer", "standardise"}).err), "Say which attempts are to be read"));
    CHECK(room.run({"trainer", "standardise", "nobody", "--out", room.out / "s"}).code == 1);
}

TEST_CASE("a sample states its seed and why each attempt was drawn") {
    Three room;
    const auto ran = room.run({"trainer", "sample", "--number", "2", "--seed", "7"});
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), "2 of 3 attempts, drawn by chance with the seed 7;"));
    CHECK(has(flat(ran.out), "Why: the first here of "));
    CHECK(room.run({"trainer", "sample", "--number", "2", "--seed", "7"}).out == ran.out);
    const auto json = room.run({"trainer", "sample", "--share", "34", "--json", "--seed", "7"}).json();
    CHECK(json.at("drawn").size() == 2);
    CHECK(json.at("seed") == "7");
    for (const Words& wrong : {Words{}, Words{"--number", "0"}, Words{"--share", "101"},
                               Words{"--share", "10", "--number", "1"}}) {
        Words words{"trainer", "sample"};
        words.insert(words.end(), wrong.begin(), wrong.end());
        CHECK(room.run(words).code == 1);
    }
}
