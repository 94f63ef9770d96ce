// The debrief page: how it felt comes first, what is typed is kept, and a moment can be tried again.
#include <doctest/doctest.h>

#include "session/beside.hpp"
#include "written.hpp"

namespace rehearse::desktop {
namespace {

std::string attempt_of(const Desk& desk) { return desk.app.practice()->log().head.id; }

TEST_CASE("how it felt is asked before anything is told, by keyboard, and kept") {
    Desk desk;
    play_to_debrief(desk);
    CHECK_FALSE(desk.shows("What happened"));
    desk.tab_to("One word for how you feel");
    desk.give(typed("shaky"));
    desk.tab_to("Go on to the debrief");
    desk.give(Key::enter);
    CHECK(desk.shows("What happened"));
    CHECK(desk.shows("shaky"));
    const auto kept = journal_of(desk).about(journal::Kind::feeling, attempt_of(desk));
    REQUIRE((kept && *kept));
    CHECK((*kept)->field("word") == "shaky");
    desk.give(Key::escape);
    desk.press("Kettle, day 24");
    CHECK(desk.shows("What happened"));  // it is not asked twice
}

TEST_CASE("an answer to the debrief is kept, and taken away when it is emptied") {
    Desk desk;
    play_to_debrief(desk);
    desk.press("Skip this");
    desk.tab_to("Now what:");
    desk.give(typed("I will ask first."));
    desk.give(Key::escape);
    desk.give(Key::escape);
    const auto about = session::box_of(attempt_of(desk), "now_what");
    auto kept = journal_of(desk).about(journal::Kind::reply, about);
    REQUIRE((kept && *kept));
    CHECK((*kept)->field("words") == "I will ask first.");
    desk.press("Kettle, day 24");
    desk.press("Skip this");
    desk.tab_to("Now what:");
    desk.give(with_control(letter_press('a')));
    desk.give(Key::backspace);
    desk.give(Key::escape);
    desk.give(Key::escape);
    kept = journal_of(desk).about(journal::Kind::reply, about);
    REQUIRE(kept.has_value());
    CHECK_FALSE(kept->has_value());
}

TEST_CASE("a turning point can be tried again from just before it") {
    Desk desk;
    play_to_debrief(desk);
    desk.press("Skip this");
    const auto& all = desk.kit.registry().all();
    const auto again = std::find_if(all.begin(), all.end(), [](const Component& one) {
        return one.name.find("Try this moment again") != std::string::npos;
    });
    REQUIRE(again != all.end());
    const int moment = std::stoi(again->name.substr(std::string("Moment ").size()));
    desk.press(std::string(again->name));
    REQUIRE(desk.app.screen() == Screen::play);
    CHECK(desk.app.practice()->played().moments.size() == static_cast<std::size_t>(moment - 1));
    CHECK(desk.app.told().find("just before moment") != std::string::npos);
}

TEST_CASE("the answers after another way are told to whoever asks") {
    Desk desk;
    play_to_debrief(desk);
    desk.press("Skip this");
    const auto& all = desk.kit.registry().all();
    const auto show = std::find_if(all.begin(), all.end(), [](const Component& one) {
        return one.name.find("Show the answers after it") != std::string::npos;
    });
    REQUIRE(show != all.end());
    CHECK(desk.shows("It could have come to:"));
    CHECK_FALSE(desk.shows("With these answers after it:"));
    desk.press(std::string(show->name));
    CHECK(desk.shows("With these answers after it:"));
}

TEST_CASE("with large text a table is told row by row") {
    Desk desk;
    play_to_debrief(desk);
    desk.press("Skip this");
    CHECK(desk.shows("What it asks for"));
    CHECK_FALSE(desk.shows("What it asks for: "));
    auto settings = desk.app.around().settings();
    settings.text = 200;
    REQUIRE(desk.app.around().change(settings));
    desk.kit.request_frame();
    desk.update();
    CHECK(desk.shows("What it asks for: "));
}

TEST_CASE("a claim leads to the moment it rests on") {
    Desk desk;
    play_to_debrief(desk);
    desk.press("Skip this");
    const auto tall = desk.kit.content_height("debrief." + attempt_of(desk));
    const auto& all = desk.kit.registry().all();
    const auto see = std::find_if(all.begin(), all.end(), [](const Component& one) {
        return one.name.find("See moment") != std::string::npos;
    });
    REQUIRE(see != all.end());
    const std::string number = see->name.substr(see->name.rfind(' ') + 1);
    desk.press(std::string(see->name));
    CHECK(desk.kit.content_height("debrief." + attempt_of(desk)) > tall);
    const auto& now = desk.kit.registry().all();
    CHECK(std::any_of(now.begin(), now.end(), [&](const Component& one) {
        return one.role == Role::heading && one.name.starts_with("Moment " + number + ",") &&
               one.visible.h > 0;
    }));
}

TEST_CASE("a sealed journal is opened by its passphrase, which is not shown") {
    Desk desk;
    REQUIRE(journal_of(desk).set_passphrase("four plain words", journal::least_effort()));
    desk.app.around().forget_journal();
    play_to_debrief(desk);
    CHECK(desk.shows("What you wrote is sealed"));
    CHECK_FALSE(desk.shows("One word for how you feel"));
    desk.tab_to("Your passphrase");
    desk.give(typed("some other words"));
    CHECK(desk.kit.registry().focused()->value.empty());
    desk.give(with_control(letter_press('a')));
    desk.give(with_control(letter_press('c')));
    CHECK(desk.pocket.text.empty());
    desk.press("Open it");
    CHECK(desk.shows("passphrase"));
    CHECK_FALSE(desk.shows("One word for how you feel"));
    desk.tab_to("Your passphrase");
    desk.give(typed("four plain words"));
    desk.press("Open it");
    CHECK(desk.shows("One word for how you feel"));
}

TEST_CASE("a debrief is saved without what is the learner's own, and over nothing") {
    Desk desk;
    play_to_debrief(desk);
    desk.tab_to("One word for how you feel");
    desk.give(typed("wobbly"));
    desk.press("Go on to the debrief");
    desk.press("Save or print");
    const std::string path = desk.office.folder() + "/mine.html";
    const auto name_it = [&] {
        desk.tab_to("Where to save it");
        desk.give(with_control(letter_press('a')));
        desk.give(typed(path));
    };
    name_it();
    desk.press("Save it");
    const auto first = DiskFiles().read(path, 1U << 20U);
    REQUIRE(first.has_value());
    CHECK(first->find("Kettle, day 24") != std::string::npos);
    CHECK(first->find("wobbly") == std::string::npos);
    desk.press("how it felt");
    desk.press("Save it");
    CHECK(desk.shows("already"));
    CHECK(*DiskFiles().read(path, 1U << 20U) == *first);
    desk.press("Choose among your files");
    CHECK(desk.shows("mine.html"));
    CHECK(desk.kit.find("Save it") == nullptr);
    desk.give(Key::escape);
    CHECK(desk.app.place().rfind("save/", 0) == 0);
    desk.press("Save it");
    desk.press("Write over the file that is there");
    desk.press("Save it");
    CHECK(DiskFiles().read(path, 1U << 20U)->find("wobbly") != std::string::npos);
}

}  // namespace
}  // namespace rehearse::desktop
