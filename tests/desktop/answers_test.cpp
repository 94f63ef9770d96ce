// Each kind of decision, by keyboard alone, from its question to the answer.
#include <doctest/doctest.h>

#include "desk.hpp"

namespace rehearse::desktop {
namespace {

using play::AnswerKind;

void give_answer(Desk& desk) {
    const std::size_t before = desk.answers();
    desk.tab_to("That is my answer");
    desk.give(Key::enter);
    REQUIRE(desk.answers() == before + 1);
}

void type(Desk& desk, const std::string& text) { desk.give(typed(text)); }

TEST_CASE("a reply that asks how it is said") {
    Desk desk("kinds");
    desk.start("Every kind");
    desk.tab_to("I can see why");
    desk.give(Key::enter);
    CHECK(desk.answers() == 0);
    CHECK(desk.shows("How do you say it?"));
    desk.give(Key::escape);
    CHECK(desk.app.screen() == Screen::play);
    CHECK_FALSE(desk.shows("How do you say it?"));
    desk.tab_to("I can see why");
    desk.give(Key::space);
    desk.give(digit_press(2));
    REQUIRE(desk.answers() == 1);
    CHECK(desk.last_answer().kind == AnswerKind::choose);
    REQUIRE(desk.last_answer().names.size() == 2);
    CHECK(desk.last_answer().names.front() == "ring");
    CHECK(desk.shows("Ring Mrs Okafor with the result"));  // among the promises
}

TEST_CASE("sorting: arrows and digits choose, Up and Down go to the next item") {
    Desk desk("kinds");
    desk.show("sort");
    CHECK(desk.shows("2 of 3 still open."));
    CHECK_FALSE(desk.kit.find("That is my answer")->enabled);
    desk.give(Key::tab);
    CHECK(desk.kit.registry().focused()->role == Role::radio);
    CHECK(desk.kit.registry().focused()->state.checked);
    desk.give(Key::right);
    CHECK(desk.focused().find(": medium") != std::string::npos);
    CHECK(desk.kit.registry().focused()->state.checked);
    desk.give(Key::down);
    desk.give(digit_press(3));
    CHECK(desk.focused().find(": high") != std::string::npos);
    desk.give(Key::down);
    desk.give(Key::space);
    CHECK(desk.shows("Nothing is open any more."));
    give_answer(desk);
    CHECK(desk.last_answer().kind == AnswerKind::sort);
    CHECK(desk.last_answer().values == std::vector<std::string>{"medium", "high", "low"});
}

TEST_CASE("rating: each line with who said it") {
    Desk desk("kinds");
    desk.show("rate");
    CHECK(desk.shows("Sam"));
    desk.give(Key::tab);
    desk.give(Key::down);
    desk.give(digit_press(3));
    give_answer(desk);
    CHECK(desk.last_answer().kind == AnswerKind::rate);
    CHECK(desk.last_answer().values == std::vector<std::string>{"missed", "shown"});
}

TEST_CASE("ranking: Alt and the arrows move an item, the focus goes with it") {
    Desk desk("kinds");
    desk.show("rank");
    desk.give(Key::tab);
    const std::string first = desk.focused();
    CHECK(desk.kit.registry().focused()->value == "1 of 3");
    desk.give(with_alt(key_press(Key::up)));  // there is nothing above
    CHECK(desk.focused() == first);
    desk.give(with_alt(key_press(Key::down)));
    CHECK(desk.focused() == first);
    CHECK(desk.kit.registry().focused()->value == "2 of 3");
    desk.give(Key::right);
    desk.give(Key::right);
    CHECK(desk.focused() == "Move down: " + first);
    desk.give(Key::enter);
    // It cannot go further down, and the focus stays in its row.
    CHECK(desk.focused() == first);
    CHECK(desk.kit.registry().focused()->value == "3 of 3");
    desk.give(Key::up);
    const std::string middle = desk.focused();
    CHECK(middle != first);
    give_answer(desk);
    CHECK(desk.last_answer().kind == AnswerKind::rank);
    CHECK(desk.last_answer().names.size() == 3);
}

TEST_CASE("ranking: the pointer carries an item") {
    Desk desk("kinds");
    desk.show("rank");
    desk.give(Key::tab);
    const Component first = *desk.kit.registry().focused();
    desk.kit.push(mouse(InputKind::mouse_down, {first.rect.x + 100, first.rect.centre().y}));
    for (int y = 0; y < 140; y += 10)
        desk.kit.push(mouse(InputKind::mouse_move,
                            {first.rect.x + 100, first.rect.centre().y + static_cast<float>(y)}));
    desk.update();
    desk.give(mouse(InputKind::mouse_up, {first.rect.x + 100, first.rect.centre().y + 130}));
    CHECK(desk.kit.registry().by_id(first.id)->value == "3 of 3");
}

TEST_CASE("a form: Tab goes from field to field, and an error loses nothing") {
    Desk desk("kinds");
    desk.show("record");
    desk.tab_to("Order number");
    type(desk, "BB-2231");
    desk.give(Key::tab);
    type(desk, "The kettle trips the fuse");
    desk.give(Key::enter);  // on to the next
    CHECK(desk.focused().rfind("Price paid", 0) == 0);
    type(desk, "a lot");
    desk.tab_to("Remedy");
    desk.give(Key::right);
    const std::size_t before = desk.answers();
    desk.tab_to("That is my answer");
    desk.give(Key::enter);
    CHECK(desk.answers() == before);
    CHECK(desk.shows("Price paid: 'a lot'"));
    CHECK(desk.kit.find("Order number")->value == "BB-2231");
    desk.tab_to("Price paid");
    desk.give(with_control(letter_press('a')));
    type(desk, "45");
    give_answer(desk);
    CHECK(desk.last_answer().kind == AnswerKind::record);
    CHECK(desk.last_answer().values ==
          std::vector<std::string>{"BB-2231", "The kettle trips the fuse", "45", "", "repair"});
}

TEST_CASE("a figure") {
    Desk desk("kinds");
    desk.show("calculate");
    desk.give(Key::tab);
    CHECK(desk.kit.registry().focused()->role == Role::field);
    type(desk, "39.50p");
    desk.give(Key::backspace);
    give_answer(desk);
    CHECK(desk.last_answer().kind == AnswerKind::calculate);
    CHECK(desk.last_answer().values == std::vector<std::string>{"39.50"});
}

TEST_CASE("a text: typed, undone, filled from a template, given, and answered back") {
    Desk desk("kinds");
    desk.show("write");
    desk.tab_to("Your private message");
    desk.give(with_control(letter_press('a')));
    type(desk, "Hello there");
    CHECK(desk.shows("2 of about 60 words"));
    desk.give(Key::enter);
    desk.give(with_control(letter_press('z')));
    desk.give(Key::tab);  // leaves the area
    CHECK(desk.focused() == "That is my answer");
    desk.press("Insert: Standard apology");
    CHECK(desk.shows("9 of about 60 words"));
    desk.tab_to("Your private message");
    desk.give(with_control(letter_press('z')));
    CHECK(desk.shows("2 of about 60 words"));
    desk.give(digit_press(1));  // a digit is text here, and means no answer
    give_answer(desk);
    REQUIRE(desk.app.screen() == Screen::written);
    CHECK(desk.last_answer().written->text == "Hello there");
    CHECK(desk.shows("not yet"));
    desk.tab_to("I did this");
    desk.give(Key::enter);
    CHECK(desk.shows("Kept for your trainer."));
    CHECK(desk.app.practice()->log().remarks.size() == 1);
    desk.tab_to("Go on");
    desk.give(Key::enter);
    CHECK(desk.app.screen() == Screen::play);
}

TEST_CASE("a public post: who can read it, and a length that cannot be passed") {
    Desk desk("kinds");
    desk.start("In public");
    CHECK(desk.shows("Everyone can read this."));
    desk.tab_to("Your public post");
    type(desk, std::string(200, 'a'));
    CHECK(desk.shows("140 of 140 characters: there is no room for more"));
}

TEST_CASE("an empty text is not given, and the learner is told") {
    Desk desk("kinds");
    desk.start("In public");
    desk.tab_to("That is my answer");
    desk.give(Key::enter);
    CHECK(desk.answers() == 0);
    CHECK(desk.app.screen() == Screen::play);
}

TEST_CASE("what was begun is still there after looking something up, and after leaving") {
    Desk desk("kinds");
    desk.show("write");
    const std::string text = desk.kit.find("Your private message to Mrs Okafor")->value;
    REQUIRE_FALSE(text.empty());
    desk.press("Open the returns policy");
    REQUIRE(desk.app.screen() == Screen::policy);
    desk.give(Key::escape);
    CHECK(desk.kit.find("Your private message to Mrs Okafor")->value == text);
    desk.tab_to("Your private message");
    desk.give(Key::escape);  // leaves the text, not the conversation
    CHECK(desk.app.screen() == Screen::play);
    desk.give(Key::escape);
    CHECK(desk.app.place() == "library");
    desk.press("Every kind: Go on");
    CHECK(desk.kit.find("Your private message to Mrs Okafor")->value == text);
}

TEST_CASE("how to play it: chosen before the attempt begins") {
    Desk desk("kinds");
    desk.press("Every kind: Start");
    CHECK(desk.app.practice() == nullptr);
    desk.give(Key::tab);
    CHECK(desk.focused() == "Read the briefing");
    desk.tab_to("What kind of day?");
    CHECK(desk.focused() == "What kind of day?: Routine");
    desk.give(Key::right);
    desk.give(Key::down);
    desk.give(digit_press(3));
    desk.give(Key::down);
    desk.give(Key::right);
    desk.tab_to("Read the briefing");
    desk.give(Key::enter);
    REQUIRE(desk.app.screen() == Screen::briefing);
    const auto& head = desk.app.practice()->log().head;
    CHECK(head.condition == "busy");
    CHECK(head.mode == play::Mode::unaided);
    CHECK(head.limits);
}

TEST_CASE("practising again begins with the same choices") {
    Desk desk("kinds");
    desk.press("Every kind: Start");
    desk.press("How much help?: Coached");
    desk.press("Read the briefing");
    desk.press("Begin the conversation");
    REQUIRE(desk.app.practice()->log().head.mode == play::Mode::coached);
    desk.show("debrief");
    desk.press("Start this one again");
    REQUIRE(desk.app.screen() == Screen::setup);
    CHECK(desk.kit.find("How much help?: Coached")->state.checked);
    desk.press("Back to the library");
    desk.press("Every kind: Start");
    CHECK(desk.kit.find("How much help?: Practice")->state.checked);
}

TEST_CASE("how to play it: begins as the centre has set it") {
    Desk desk("kinds");
    REQUIRE(DiskFiles().write(joined(desk.office.folder(), "practice.json"),
                              R"({ "condition": "busy", "limits": true })"));
    desk.press("Every kind: Start");
    CHECK(desk.kit.find("What kind of day?: Busy")->state.checked);
    CHECK(desk.kit.find("Time limits?: With time limits")->state.checked);
    desk.press("Read the briefing");
    CHECK(desk.app.practice()->log().head.limits);
}

TEST_CASE("how to play it: left as it is") {
    Desk desk("kinds");
    desk.start("Every kind");
    const auto& head = desk.app.practice()->log().head;
    CHECK(head.condition == "routine");
    CHECK(head.mode == play::Mode::practice);
    CHECK_FALSE(head.limits);
    CHECK_FALSE(desk.app.countdown().limited());
}

}  // namespace
}  // namespace rehearse::desktop
