// The app without a window: screens, answers, and a whole conversation by keyboard.
#include "desktop/app.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "desk.hpp"

namespace rehearse::desktop {
namespace {

TEST_CASE("the library lists what can be practised") {
    Desk desk;
    desk.press("Practise");
    CHECK(desk.app.place() == "library");
    CHECK(desk.shows("Kettle, day 24"));
    CHECK(desk.shows("Not tried yet"));
    CHECK(desk.kit.find("Kettle, day 24: Start")->role == Role::button);
}

TEST_CASE("a whole conversation by keyboard alone, from the library to the debrief") {
    Desk desk;
    desk.press("Practise");
    desk.tab_to("Kettle, day 24: Start");
    desk.give(key_press(Key::enter));
    REQUIRE(desk.app.screen() == Screen::setup);
    CHECK(desk.app.practice() == nullptr);
    desk.give(key_press(Key::enter));
    REQUIRE(desk.app.screen() == Screen::briefing);
    desk.give(key_press(Key::enter));
    REQUIRE(desk.app.screen() == Screen::play);
    for (int i = 0; i < 100 && !desk.app.practice()->over(); ++i) {
        const std::size_t before = desk.answers();
        if (desk.shows("Tick everything that applies.")) {
            desk.give(digit_press(1));
            CHECK(desk.answers() == before);
            while (desk.kit.registry().focused() == nullptr ||
                   desk.kit.registry().focused()->name != "That is my answer")
                desk.give(key_press(Key::tab));
            desk.give(key_press(Key::space));
        } else {
            desk.give(digit_press(1));
        }
        REQUIRE(desk.answers() == before + 1);
    }
    REQUIRE(desk.app.practice()->over());
    desk.give(key_press(Key::tab));
    desk.give(key_press(Key::enter));
    REQUIRE(desk.app.place().rfind("debrief/", 0) == 0);
    CHECK(desk.shows("How was that for you?"));
    CHECK_FALSE(desk.shows("What happened"));
    desk.tab_to("Skip this");
    desk.give(key_press(Key::enter));
    CHECK(desk.shows("What happened"));
    desk.give(key_press(Key::end));
    desk.give(key_press(Key::escape));
    CHECK(desk.app.place() == "home");
    CHECK(desk.shows("Your practice so far"));
}

TEST_CASE("an answer is on the disk before it is drawn") {
    Desk desk;
    desk.start("Kettle, day 24");
    desk.kit.push(digit_press(1));
    // The frame in which the key is met draws what was there before; the answer is kept when it returns.
    int frames = 0;
    desk.kit.update([&](Kit& k) {
        desk.app.frame(k);
        if (++frames == 1)
            CHECK(desk.office.records().log(desk.app.practice()->log().head.id)->entries.size() == 1);
    });
    CHECK(frames > 1);
}

TEST_CASE("the welcome leads straight to a first conversation, under the name that was typed") {
    Desk desk;
    desk.show("welcome");
    desk.tab_to("What would you like to be called?");
    for (int i = 0; i < 3; ++i) desk.give(Key::backspace);
    desk.press("To my first conversation");
    CHECK(desk.shows("Type what you would like to be called"));
    desk.tab_to("What would you like to be called?");
    desk.give(typed("Rowan"));
    desk.press("To my first conversation");
    CHECK(desk.app.screen() == Screen::setup);
    CHECK(desk.app.around().learner() == "Rowan");
}

TEST_CASE("what was said last is in view after every answer") {
    Desk desk;
    desk.start("Kettle, day 24");
    for (int i = 0; i < 6; ++i) {
        desk.give(digit_press(1));
        const Component* last = nullptr;
        for (const auto& one : desk.kit.registry().all())
            if (one.area == "transcript") last = &one;
        REQUIRE(last != nullptr);
        CAPTURE(last->name);
        CHECK_FALSE(last->visible.empty());
    }
}

TEST_CASE("pressing Enter twice answers once") {
    Desk desk;
    desk.start("Kettle, day 24");
    desk.kit.push(key_press(Key::tab));
    desk.kit.push(key_press(Key::enter));
    desk.kit.push(key_press(Key::enter));
    desk.update();
    CHECK(desk.answers() == 1);
    CHECK(desk.kit.registry().focused() == nullptr);
}

TEST_CASE("leaving keeps the answers, and one can go on") {
    Desk desk;
    desk.start("Kettle, day 24");
    desk.give(digit_press(1));
    desk.give(digit_press(2));
    const auto attempt = desk.app.practice()->log().head.id;
    desk.press("Leave");
    CHECK(desk.app.place() == "library");
    desk.press("Kettle, day 24: Go on");
    REQUIRE(desk.app.screen() == Screen::play);
    CHECK(desk.app.practice()->log().head.id == attempt);
    CHECK(desk.answers() == 2);
}

TEST_CASE("going back a step shows the earlier replies again") {
    Desk desk;
    desk.start("Kettle, day 24");
    CHECK(desk.kit.find("Go back a step") == nullptr);
    const std::string first = desk.kit.registry().by_shortcut(number_key(1))->name;
    desk.give(digit_press(1));
    CHECK(desk.kit.registry().by_shortcut(number_key(1))->name != first);
    desk.press("Go back a step");
    CHECK(desk.kit.registry().by_shortcut(number_key(1))->name == first);
}

TEST_CASE("a policy opens from the conversation and leads back to it") {
    Desk desk;
    desk.start("Kettle, day 24");
    desk.press("Open the returns policy");
    REQUIRE(desk.app.screen() == Screen::policy);
    CHECK(desk.answers() == 1);
    desk.give(key_press(Key::escape));
    CHECK(desk.app.screen() == Screen::play);
    desk.press("Look the kettle over, unplugged");
    CHECK(desk.app.screen() == Screen::play);
    CHECK(desk.shows("brown scorch"));
}

TEST_CASE("marks stay while something is looked up, and go with the answer") {
    Desk desk;
    REQUIRE(desk.app.show("pick"));
    desk.kit.request_frame();
    desk.update();
    const auto ticked = [&] {
        const auto& all = desk.kit.registry().all();
        return std::count_if(all.begin(), all.end(), [](const Component& c) { return c.state.checked; });
    };
    CHECK(ticked() == 1);
    desk.give(digit_press(2));
    CHECK(ticked() == 2);
    desk.give(digit_press(2));
    CHECK(ticked() == 1);
    const std::size_t before = desk.answers();
    desk.press("That is my answer");
    CHECK(desk.answers() == before + 1);
    CHECK(ticked() == 0);
}

TEST_CASE("when the records fail, the learner is told and nothing is lost or shown") {
    Desk desk;
    desk.start("Kettle, day 24");
    const std::string first = desk.kit.registry().by_shortcut(number_key(1))->name;
    REQUIRE(desk.office.records().erase_learner("Sam"));  // the attempt is gone: nothing can be added to it
    desk.give(digit_press(1));
    CHECK_FALSE(desk.app.told().empty());
    CHECK(desk.shows(desk.app.told().substr(0, 20)));
    CHECK(desk.answers() == 0);
    CHECK(desk.kit.registry().by_shortcut(number_key(1))->name == first);
    desk.press("Close");
    CHECK(desk.app.told().empty());
}

TEST_CASE("an app at rest is not drawn again") {
    Desk desk;
    desk.start("Kettle, day 24");
    const int before = desk.kit.frames();
    for (int i = 0; i < 20; ++i) desk.update();
    CHECK(desk.kit.frames() == before);
}

}  // namespace
}  // namespace rehearse::desktop
