// The text player: what can be typed, what comes back, and going on later.
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

struct Home {
    TempFolder folder;

    [[nodiscard]] std::string data() const { return folder / "data"; }
    [[nodiscard]] std::string answers(const std::string& text) const {
        put_bytes(folder / "given.answers", text);
        return folder / "given.answers";
    }
    [[nodiscard]] Ran play(const std::string& typed, const Words& more = {}) const {
        Words words = {"play", "kettle-day-24", "--data", data(), "--seed", "3", "--learner", "Ailsa"};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(words, typed);
    }
    [[nodiscard]] Ran resume(const std::string& typed, const Words& more = {}) const {
        Words words = {"play", "--resume", latest_attempt(data()), "--data", data()};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(words, typed);
    }
    [[nodiscard]] int kept() const {
        return run_program({"attempts", "--json", "--data", data()})
            .json()
            .at("attempts")
            .front()
            .at("answers")
            .get<int>();
    }
};

int count(const std::string& text, const std::string& part) {
    int n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
    return n;
}

}  // namespace

TEST_CASE("an answer is typed as a number, an id, a letter or look, in any case and with spaces") {
    const auto first = Home().play("1\n");
    CHECK(has(first.out, "> 1\n\nYou: What a fright to get. Was anybody hurt?\n"));
    for (const char* typed : {"fright\n", "  fright  \n", "\t1\n"})
        CHECK(has(Home().play(typed).out, "You: What a fright to get."));
    for (const char* typed : {"a\n", "A\n", "look counter_card\n", "LOOK counter_card\n", "counter_card\n"})
        CHECK(has(Home().play(typed).out, "Before you answer: Read the whole returns card by the till\n"));
}

TEST_CASE("what is marked in a list may be numbers or ids, with spaces or commas, or none") {
    const auto pick = [](const std::string& typed) {
        const Home home;
        return run_program({"play", "everyones-watching", "--data", home.data(), "--seed", "3"}, typed);
    };
    for (const char* typed : {"3 5\n", "5, 3\n", "5,3,\n", "~4d273c241020 ~7d12b9079c15\n"})
        CHECK(has(pick(typed).out,
                  "You ticked: A dry rug, down before Saturday; To know whether anyone reads the"));
    CHECK(has(pick("none\n").out, "You ticked: nothing\n"));
    for (const char* typed : {"6\n", "3 6\n", "0\n", "all\n"})
        CHECK(has(pick(typed).err, "Type the numbers of all that apply, such as 1 3, or none, or a letter"));
}

TEST_CASE("what cannot be understood is said with what can be typed, and nothing is lost or answered") {
    const Home home;
    const auto ran = home.play("9\n\nmaybe\n0\n-1\nz\nlook nothing\n1 2\nbank\nstays_out\nleave\n");
    CHECK(ran.code == 0);
    for (const char* typed : {"'9'", "'maybe'", "'0'", "'-1'", "'z'", "'look nothing'", "'1 2'"})
        CHECK(has(ran.err, std::string(typed) + " is not an answer here.\nType a number from 1 to 3, or a "
                                                "letter to check something first. Type help for"));
    CHECK(has(ran.err, "Nothing was typed."));
    CHECK(has(ran.err, "That answer is not possible here."));  // bank: she has not offered it
    CHECK(home.kept() == 0);
}

TEST_CASE("back returns to the moment before, shows it again, and keeps what was said") {
    const Home home;
    const auto ran = home.play("back\nreceipt_please\nback\nfright\nleave\n");
    CHECK(has(ran.out, "This is the first moment already."));
    CHECK(has(ran.out, "You go back to the moment before that answer."));
    CHECK(count(ran.out, "This kettle has put my whole house in the dark. Twice.") == 2);
    const auto record = run_program({"replay", latest_attempt(home.data()), "--data", home.data()});
    CHECK(has(record.out, "3. arrives: What a fright to get."));
    CHECK(home.kept() == 2);  // the first try is kept, too
}

TEST_CASE("again shows the last lines once more; help says what can be typed; leave says how to go on") {
    const Home home;
    const auto ran = home.play("again\nhelp\nfright\nhelp\nagain\nleave\n");
    CHECK(count(ran.out, "This kettle has put my whole house in the dark. Twice.") == 2);
    CHECK(count(ran.out, "You: What a fright to get.") == 2);
    CHECK(count(ran.out, "Type the number of what you say or do.") == 2);
    CHECK(count(ran.out, "Type back to return to the moment before your last answer.") ==
          1);  // there was none the first time
    CHECK(ran.out.ends_with("Everything is kept. To go on where you are:\n  rehearse play --resume " +
                            latest_attempt(home.data()) + " --data " + home.data() + "\n"));
    CHECK(ran.code == 0);
}

TEST_CASE("the end of a pipe is like leaving: what was answered is kept") {
    const Home home;
    const auto ran = home.play("fright");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "Your answers so far are kept. To go on:\n  rehearse play --resume "));
    CHECK(home.kept() == 1);
    CHECK(has(home.resume("").out,
              "You are back in the conversation. The last lines were:\n\nYou: What a fright to get."));
}

TEST_CASE("after the end, going back is offered where it is free, and only there") {
    const std::string golden = std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/kettle-good.answers";
    const Home practice;
    CHECK_FALSE(has(practice.play("", {"--answers", golden}).out, "type back"));
    const auto resumed = practice.resume("perhaps\nback\ntonight\nleave\n");
    CHECK(has(resumed.err, "'perhaps' is not an answer here.\nType back or leave."));
    CHECK(has(resumed.out, "You: It'll be there tonight."));
    CHECK(has(resumed.out, "Went back: yes"));
    CHECK(resumed.code == 0);
    const Home unaided;
    (void)unaided.play("", {"--answers", golden, "--mode", "unaided"});
    CHECK_FALSE(has(unaided.resume("back\n").out, "type back"));
}

TEST_CASE("a file of answers that ends early leaves the attempt open and says how to go on") {
    const Home home;
    const auto ran = home.play("", {"--answers", home.answers("# two of them\n1. fright\n\n2. two_rooms\n")});
    CHECK(ran.code == 1);
    CHECK(has(ran.out, "Your answers so far are kept. To go on:\n  rehearse play --resume "));
    CHECK(home.kept() == 2);
}

TEST_CASE("a file of answers whose numbers are out of order is refused before anything begins") {
    for (const char* text : {"1. fright\n3. two_rooms\n", "fright\n", "2. fright\n", "1 fright\n",
                             "1. fright\n1. two_rooms\n", "x. fright\n"}) {
        const Home home;
        const auto path = home.answers(text);
        const auto ran = home.play("", {"--answers", path});
        CHECK(ran.code == 1);
        CHECK_MESSAGE(has(ran.err, ": expected answer number "), ran.err);
        CHECK(latest_attempt(home.data()).empty());
    }
    const Home home;
    const auto none = home.play("", {"--answers", home.folder / "none.answers"});
    CHECK(none.code == 1);
    CHECK(has(none.err, "There is no file"));
}

TEST_CASE("an answer of the file that is not on offer stops there, with what came before kept") {
    const Home home;
    const auto ran = home.play("", {"--answers", home.answers("1. fright\n2. law\n3. two_rooms\n")});
    CHECK(ran.code == 1);
    CHECK(has(ran.err, "'law' is not an answer here."));
    CHECK(home.kept() == 1);
}

TEST_CASE("resumed with the same file, an attempt goes on after the answers it has") {
    const Home home;
    const auto path =
        home.answers("1. fright\n2. look bank\n3. look_at_home\n4. back\n5. two_rooms\n6. callum\n");
    (void)home.play("fright\nlook bank\nlook_at_home\n");
    const auto ran = home.resume("", {"--answers", path});
    CHECK(has(ran.out, "> back\n"));
    CHECK_FALSE(has(ran.out, "> look_at_home\n"));
    CHECK(has(ran.out, "> callum\n"));
    CHECK(home.kept() == 5);
}

TEST_CASE(
    "help, again and leave in a file of answers do not put the answers after them out of step when resumed") {
    const Home home;
    const auto path = home.answers(
        "1. back\n2. help\n3. fright\n4. again\n5. leave\n6. two_rooms\n7. help\n8. leave\n9. callum\n");
    CHECK(home.play("", {"--answers", path}).code == 0);
    CHECK(home.kept() == 1);
    CHECK(home.resume("", {"--answers", path}).code == 0);
    CHECK(home.kept() == 2);
    const auto last = home.resume("", {"--answers", path});
    CHECK(has(last.out, "You: Thanks for waiting."));
    CHECK(home.kept() == 3);
}

TEST_CASE("coached, the reason stands right after the answer, before the story goes on") {
    const auto ran = Home().play("receipt_please\n", {"--mode", "coached"});
    CHECK(has(ran.out, "Coached: after each answer you are told the reason at once."));
    CHECK(has(ran.out,
              "You: Right. Have you got the receipt with you?\n"
              "Mrs Okafor: My whole house, I said. Twice.\n"
              "Why it matters: A fair question, asked too soon. She spoke of a dark house and\n"
              "  heard about paper.\n"
              "Mrs Okafor: Tuesday night I press the switch."));
    CHECK_FALSE(has(Home().play("receipt_please\n").out, "Why it matters"));
}

TEST_CASE("unaided, there is no going back, and help does not offer it") {
    const Home home;
    const auto ran = home.play("fright\nback\nhelp\nleave\n", {"--mode", "unaided"});
    CHECK(has(ran.out, "Unaided: no hints and no going back, as at work."));
    CHECK(has(ran.err, "In unaided mode there is no going back."));
    CHECK_FALSE(has(ran.out, "Type back"));
    CHECK(home.kept() == 1);
}

TEST_CASE("the condition changes the story, and one that is not offered is refused") {
    CHECK(has(Home().play("", {"--condition", "busy"}).out, "the queue has reached the lamps"));
    CHECK(has(Home().play("", {"--condition", "routine"}).out, "It has been a steady morning."));
    CHECK(has(Home().play("").out, "the queue has reached the lamps"));  // the scenario's usual one
    const Home home;
    const auto ran = home.play("", {"--condition", "quiet"});
    CHECK(ran.code == 1);
    CHECK(ran.err == "This scenario cannot be played as 'quiet'.\nIt offers: busy and routine.\n");
    CHECK(latest_attempt(home.data()).empty());
}

TEST_CASE("the seed settles the order of the replies; a new reply does not move the others about") {
    const auto order = [](const std::string& seed) {
        const Home home;
        const auto out = run_program({"play", "kettle-day-24", "--data", home.data(), "--learner", "Ailsa",
                                      "--seed", seed})
                             .out;
        return out.substr(0, out.find("\n> "));
    };
    CHECK(order("3") == order("3"));
    CHECK(order("3") != order("5"));
    // Once his history is read there is one reply more; the other three stay in their order.
    const Home home;
    const auto ran =
        run_program({"play", "the-sixth-person", "--data", home.data(), "--seed", "3"}, "look history\n");
    const auto asked = [&](std::size_t from) {
        std::vector<std::size_t> places;
        for (const char* reply : {"Let's start by", "I'm listening.", "It'll be our parts"})
            places.push_back(ran.out.find(reply, from));
        return std::pair(places[0] < places[1], places[1] < places[2]);
    };
    CHECK(has(ran.out, "So: hinge snapped"));
    CHECK(asked(0) == asked(ran.out.find("Before you answer")));
}

TEST_CASE("a policy is read where it was opened, after the words that say so") {
    const auto ran = Home().play("look returns\n");
    CHECK(has(ran.out,
              "Before you answer: Open the returns policy\n\nReturns and refunds\n==================="));
    CHECK(has(ran.out, "b. Open the returns policy (done; free to repeat)\n"));
}

TEST_CASE("a name with control characters is cleaned before it is shown or kept") {
    const Home home;
    const auto ran =
        run_program({"play", "the-sixth-person", "--data", home.data(), "--learner", " Ai\x1b[2Jl\nsa\xff "});
    CHECK(has(ran.out, "You are Ai[2Jl sa\xEF\xBF\xBD, on the customer care line"));
    CHECK(run_program({"attempts", "--data", home.data(), "--json", "--learner", " Ai\x1b[2Jl\nsa\xff "})
              .json()
              .at("attempts")
              .size() == 1);
}
