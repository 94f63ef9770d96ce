// Focus, Tab and keys, with no window and no drawing.
#include "desktop/registry.hpp"

#include <doctest/doctest.h>

namespace rehearse::desktop {
namespace {

Component made(std::string id, Role role = Role::button, bool enabled = true) {
    Component out;
    out.id = std::move(id);
    out.name = out.id;
    out.role = role;
    out.enabled = enabled;
    out.rect = out.visible = {0, 0, 10, 10};
    return out;
}

void frame(Registry& registry, const std::vector<Component>& components, std::size_t start = 0) {
    registry.begin();
    for (std::size_t i = 0; i < components.size(); ++i) {
        if (i == start) registry.start_here();
        registry.add(components[i]);
    }
    registry.end();
}

std::string tab(Registry& registry, int by = 1) {
    const Component* next = registry.move_focus(by);
    return next == nullptr ? "" : next->id;
}

TEST_CASE("Tab goes through what can be pressed, in the order it was drawn, and round") {
    Registry registry;
    frame(registry, {made("title", Role::heading), made("one"), made("off", Role::button, false),
                     made("said", Role::text), made("two", Role::checkbox), made("three", Role::link)});
    CHECK(tab(registry) == "one");
    CHECK(tab(registry) == "two");
    CHECK(tab(registry) == "three");
    CHECK(tab(registry) == "one");
    CHECK(tab(registry, -1) == "three");
    CHECK(tab(registry, -1) == "two");
}

TEST_CASE("without a focus Tab begins where the view says, and Shift+Tab before it") {
    Registry registry;
    const std::vector<Component> screen{made("leave"), made("one"), made("two")};
    frame(registry, screen, 1);
    CHECK(tab(registry) == "one");
    registry.focus("");
    CHECK(tab(registry, -1) == "leave");
    registry.focus("");
    frame(registry, {made("only")}, 7);
    CHECK(tab(registry) == "only");
}

TEST_CASE("the start may stand behind everything") {
    Registry registry;
    registry.begin();
    registry.add(made("one"));
    registry.start_here();
    registry.end();
    CHECK(tab(registry) == "one");
}

TEST_CASE("the focus stays with a component and is lost with it") {
    Registry registry;
    frame(registry, {made("one"), made("two")});
    registry.focus("two");
    frame(registry, {made("new"), made("one"), made("two")});
    REQUIRE(registry.focused() != nullptr);
    CHECK(registry.focused()->id == "two");
    frame(registry, {made("two", Role::button, false)});
    CHECK(registry.focused() == nullptr);
    registry.focus("one");
    frame(registry, {});
    CHECK(registry.focused() == nullptr);
    CHECK(tab(registry).empty());
}

TEST_CASE("states are filled in when a component is registered") {
    Registry registry;
    frame(registry, {made("one"), made("two")});
    registry.focus("one");
    registry.press("two");
    CHECK(registry.hover("two"));
    CHECK_FALSE(registry.hover("two"));
    frame(registry, {made("one"), made("two")});
    CHECK(registry.by_id("one")->state.focused);
    CHECK_FALSE(registry.by_id("two")->state.focused);
    CHECK(registry.by_id("two")->state.pressed);
    CHECK(registry.by_id("two")->state.hovered);
}

TEST_CASE("a name that text and a button share means the button") {
    Registry registry;
    Component said = made("", Role::text);
    said.name = "Leave";
    Component leave = made("leave");
    leave.name = "Leave";
    frame(registry, {said, leave});
    CHECK(registry.by_name("Leave")->id == "leave");
    CHECK(registry.by_name("Stay") == nullptr);
}

TEST_CASE("a key finds its component; one that is disabled has none") {
    Registry registry;
    Component two = made("two");
    two.shortcut = number_key(2);
    Component three = made("three", Role::button, false);
    three.shortcut = number_key(3);
    Component ten = made("ten");
    ten.shortcut = number_key(10);
    frame(registry, {two, three, ten});
    CHECK(registry.by_shortcut(number_key(2))->id == "two");
    CHECK(registry.by_shortcut(number_key(3)) == nullptr);
    CHECK(registry.by_shortcut(number_key(10)) == nullptr);
}

// A list of two rows: an item and the two buttons that move it.
std::vector<Component> list_of_two(bool first_up) {
    std::vector<Component> out;
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column) {
            Component one = made("cell" + std::to_string(row) + std::to_string(column));
            if (column == 1 && row == 0) one.enabled = first_up;
            one.place = {"list", "list", row, column, row == 0 && column == 0};
            out.push_back(one);
        }
    return out;
}

TEST_CASE("Tab stops once in a group and goes on behind it") {
    Registry registry;
    auto screen = list_of_two(true);
    screen.insert(screen.begin(), made("before"));
    screen.push_back(made("behind"));
    frame(registry, screen);
    CHECK(tab(registry) == "before");
    CHECK(tab(registry) == "cell00");
    CHECK(tab(registry) == "behind");
    CHECK(tab(registry, -1) == "cell00");
    registry.focus("cell12");
    CHECK(tab(registry, -1) == "before");
}

TEST_CASE("neighbours in a list, as far as it goes") {
    Registry registry;
    frame(registry, list_of_two(false));
    const Component& first = *registry.by_id("cell00");
    CHECK(registry.neighbour(first, 1, 0)->id == "cell10");
    CHECK(registry.neighbour(first, -1, 0) == nullptr);
    CHECK(registry.neighbour(first, 0, 1) == nullptr);  // it is disabled
    CHECK(registry.neighbour(*registry.by_id("cell10"), 0, 1)->id == "cell11");
    CHECK(registry.neighbour(*registry.by_id("cell11"), -1, 0)->id == "cell00");
    CHECK(registry.neighbour(made("alone"), 1, 0) == nullptr);
}

TEST_CASE("between radios the focus goes to what is chosen") {
    Registry registry;
    std::vector<Component> screen;
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column) {
            Component one = made("place" + std::to_string(row) + std::to_string(column), Role::radio);
            one.place = {"row" + std::to_string(row), "places", row, column, column == row + 1};
            screen.push_back(one);
        }
    frame(registry, screen);
    CHECK(tab(registry) == "place01");
    CHECK(registry.neighbour(*registry.by_id("place00"), 1, 0)->id == "place12");
    CHECK(tab(registry) == "place12");
}

TEST_CASE("a focus on what cannot be pressed any more goes to the first of its row") {
    Registry registry;
    frame(registry, list_of_two(true));
    registry.focus("cell01");
    frame(registry, list_of_two(false));
    REQUIRE(registry.focused() != nullptr);
    CHECK(registry.focused()->id == "cell00");
}

TEST_CASE("the pointer meets only what can be seen, the topmost first") {
    Registry registry;
    Component below = made("below");
    Component hidden = made("hidden");
    hidden.visible = {0, 0, 0, 0};
    Component part = made("part");
    part.visible = {0, 0, 5, 10};
    frame(registry, {below, hidden, part});
    CHECK(registry.at({2, 2})->id == "part");
    CHECK(registry.at({7, 2})->id == "below");
    CHECK(registry.at({11, 2}) == nullptr);
}

}  // namespace
}  // namespace rehearse::desktop
