// Every screen: reached by its name, told to a person who cannot see it, worked without a pointer, and whole
// in a small window.
#include <doctest/doctest.h>

#include <algorithm>

#include "debrief/build.hpp"
#include "desk.hpp"

namespace rehearse::desktop {
namespace {

TEST_CASE("every screen is reached by its name, carries the status line and can be left by keyboard") {
    for (const auto& name : screen_names()) {
        Desk desk("kinds");
        desk.show(name);
        CHECK(desk.shows(std::string(debrief::kStatusLine)));
        if (name != "home") CHECK(desk.kit.registry().by_shortcut({Key::escape}) != nullptr);
        for (const auto& component : desk.kit.registry().all()) {
            CAPTURE(component.name);
            CHECK_FALSE(component.name.empty());
            if (component.takes_focus()) CHECK(std::min(component.rect.w, component.rect.h) >= 44);
        }
    }
}

TEST_CASE("everything that can be pressed has an id of its own") {
    for (const auto& name : screen_names()) {
        Desk desk("kinds");
        desk.show(name);
        std::vector<std::string> ids;
        for (const auto& component : desk.kit.registry().all())
            if (component.takes_focus()) ids.push_back(component.id);
        std::sort(ids.begin(), ids.end());
        CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    }
}

TEST_CASE("Tab and the arrows reach everything, and it comes into view, in a small window too") {
    for (const auto& name : screen_names()) {
        Desk desk("kinds", 900, 600);
        desk.show(name);
        std::vector<std::string> met;
        const auto meet = [&] {
            const Component* owner = desk.kit.registry().focused();
            REQUIRE(owner != nullptr);
            CAPTURE(owner->name);
            CHECK(owner->visible.h >= std::min(owner->rect.h, 44.0F));
            CHECK(owner->visible.w == doctest::Approx(owner->rect.w));
            met.push_back(owner->id);
        };
        std::size_t wanted = 0;
        for (const auto& component : desk.kit.registry().all())
            if (component.takes_focus() && component.role != Role::radio && component.place.group.empty())
                ++wanted;
        for (int i = 0; i < 200; ++i) {
            desk.give(Key::tab);
            if (!met.empty() && desk.kit.registry().focused()->id == met.front()) break;
            meet();
        }
        std::sort(met.begin(), met.end());
        met.erase(std::unique(met.begin(), met.end()), met.end());
        CHECK(met.size() >= wanted);
    }
}

}  // namespace
}  // namespace rehearse::desktop
