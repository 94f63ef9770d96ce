// Components, driven by inputs alone: no window, no SDL.
#include "desktop/kit.hpp"

#include <doctest/doctest.h>

#include <map>

namespace rehearse::desktop {
namespace {

// Three buttons, a checkbox and a long page.
struct Page {
    Kit kit{600, 400};
    std::map<std::string, int> pressed;
    bool checked = false;
    bool wants_more = false;

    void draw(Kit& k) {
        button(k, "Back", {0, 0, 100, 44}, {Key::escape});
        k.focus_starts_here();
        button(k, "First", {0, 60, 100, 44}, number_key(1));
        button(k, "Second", {120, 60, 100, 44}, number_key(2));
        if (k.checkbox({.id = "tick", .name = "Tick", .rect = {240, 60, 200, 44}, .checked = checked})) {
            checked = !checked;
            k.request_frame();
        }
        {
            Kit::Scroll scroll(k, "page", {0, 120, 600, 280}, k.theme().page, true);
            for (int i = 0; i < 20; ++i) {
                const float y = scroll.flow.y;
                button(k, "Row " + std::to_string(i), {0, y, 200, 44}, {});
                scroll.flow.gap(60);
            }
        }
        if (wants_more) k.request_frame();
    }

    void button(Kit& k, const std::string& name, Rect rect, Shortcut shortcut) {
        if (k.button({.id = name, .name = name, .rect = rect, .shortcut = shortcut})) ++pressed[name];
    }

    bool update() {
        return kit.update([this](Kit& k) { draw(k); });
    }

    void give(Input input) {
        kit.push(std::move(input));
        update();
    }

    void click(Point at) {
        kit.push(mouse(InputKind::mouse_move, at));
        kit.push(mouse(InputKind::mouse_down, at));
        kit.push(mouse(InputKind::mouse_up, at));
        update();
    }

    [[nodiscard]] std::string focused() const {
        const Component* owner = kit.registry().focused();
        return owner == nullptr ? "" : owner->name;
    }
};

TEST_CASE("nothing new, nothing drawn") {
    Page page;
    CHECK(page.update());
    const int before = page.kit.frames();
    for (int i = 0; i < 10; ++i) CHECK_FALSE(page.update());
    page.give(mouse(InputKind::mouse_move, {500, 20}));  // over nothing
    page.give(mouse(InputKind::mouse_move, {510, 20}));
    page.give(key_press(Key::none));
    page.give(wheel_turn({500, 20}, 1));
    page.give(digit_press(9));
    CHECK(page.kit.frames() == before);
    page.give(mouse(InputKind::mouse_move, {10, 70}));
    CHECK(page.kit.frames() == before + 1);
    page.give(mouse(InputKind::mouse_move, {12, 72}));  // still over the same
    CHECK(page.kit.frames() == before + 1);
}

TEST_CASE("Tab, Enter and Space, several keys at once") {
    Page page;
    page.update();
    page.give(key_press(Key::enter));
    CHECK(page.pressed.empty());
    page.kit.push(key_press(Key::tab));
    page.kit.push(key_press(Key::enter));
    page.kit.push(key_press(Key::tab));
    page.kit.push(key_press(Key::space));
    page.kit.push(key_press(Key::tab, true));
    page.kit.push(key_press(Key::tab, true));
    page.update();
    CHECK(page.pressed["First"] == 1);
    CHECK(page.pressed["Second"] == 1);
    CHECK(page.focused() == "Back");
}

TEST_CASE("a key that is held does not press again and again") {
    Page page;
    page.update();
    page.give(key_press(Key::tab));
    Input held = key_press(Key::enter);
    held.repeat = true;
    page.give(held);
    held = digit_press(2);
    held.repeat = true;
    page.give(held);
    CHECK(page.pressed.empty());
}

TEST_CASE("number keys and Escape press from anywhere") {
    Page page;
    page.update();
    page.give(digit_press(2));
    page.give(digit_press(1));
    page.give(digit_press(1));
    page.give(key_press(Key::escape));
    CHECK(page.pressed["Second"] == 1);
    CHECK(page.pressed["First"] == 2);
    CHECK(page.pressed["Back"] == 1);
}

TEST_CASE("a checkbox is ticked and says so") {
    Page page;
    page.update();
    REQUIRE(page.kit.activate("Tick"));
    page.update();
    CHECK(page.checked);
    CHECK(page.kit.find("Tick")->state.checked);
    CHECK(page.kit.find("Tick")->state.focused);
    CHECK(page.kit.find("Tick")->role == Role::checkbox);
}

TEST_CASE("the mouse presses where it went down and up") {
    Page page;
    page.update();
    page.click(page.kit.find("Second")->rect.centre());
    CHECK(page.pressed["Second"] == 1);
    page.kit.push(mouse(InputKind::mouse_down, {10, 70}));
    page.kit.push(mouse(InputKind::mouse_up, {500, 20}));
    page.update();
    CHECK(page.pressed["First"] == 0);
}

TEST_CASE("by name, also what is scrolled out of sight; nothing by a name that is not there") {
    Page page;
    page.update();
    CHECK(page.kit.find("Row 19")->visible.empty());
    REQUIRE(page.kit.activate("Row 19"));
    page.update();
    CHECK(page.pressed["Row 19"] == 1);
    CHECK_FALSE(page.kit.find("Row 19")->visible.empty());
    CHECK_FALSE(page.kit.activate("Row 20"));
}

TEST_CASE("what gets the focus comes into view") {
    Page page;
    page.update();
    for (int i = 0; i < 12; ++i) page.kit.push(key_press(Key::tab));
    page.update();
    CHECK(page.focused() == "Row 8");
    const Component* row = page.kit.find("Row 8");
    CHECK(row->visible == row->rect);
    for (int i = 0; i < 8; ++i) page.kit.push(key_press(Key::tab, true));
    page.update();
    CHECK(page.focused() == "Row 0");
    CHECK(page.kit.find("Row 0")->rect.y == doctest::Approx(120));
}

TEST_CASE("arrows, pages, ends and wheel scroll, and stop at the ends") {
    Page page;
    page.update();
    const auto top = [&] { return page.kit.find("Row 0")->rect.y; };
    page.give(key_press(Key::down));
    CHECK(top() < 120);
    page.give(key_press(Key::up));
    page.give(key_press(Key::up));
    CHECK(top() == doctest::Approx(120));
    page.give(key_press(Key::end));
    CHECK(top() == doctest::Approx(120 - (1200 - 280)));
    page.give(key_press(Key::page_down));
    CHECK(top() == doctest::Approx(120 - (1200 - 280)));
    page.give(key_press(Key::home));
    page.give(wheel_turn({10, 200}, -1));
    CHECK(top() < 120);
}

TEST_CASE("the scroll bar can be dragged") {
    Page page;
    page.update();
    page.kit.push(mouse(InputKind::mouse_down, {596, 130}));
    page.kit.push(mouse(InputKind::mouse_move, {596, 390}));
    page.kit.push(mouse(InputKind::mouse_up, {596, 390}));
    page.update();
    CHECK(page.kit.find("Row 0")->rect.y == doctest::Approx(120 - (1200 - 280)));
    const int before = page.kit.frames();
    page.give(mouse(InputKind::mouse_move, {596, 130}));
    CHECK(page.kit.frames() == before);
}

TEST_CASE("a new size is drawn, and quitting is remembered") {
    Page page;
    page.update();
    page.give(resized(800, 500));
    CHECK(page.kit.screen() == Rect{0, 0, 800, 500});
    CHECK_FALSE(page.kit.quit_requested());
    page.give(quit());
    CHECK(page.kit.quit_requested());
}

TEST_CASE("a view that never comes to rest does not hang the program") {
    Page page;
    page.wants_more = true;
    CHECK(page.update());
    CHECK(page.kit.frames() < 20);
}

TEST_CASE("two kits do not disturb each other") {
    Page one;
    Page two;
    one.update();
    two.update();
    one.give(key_press(Key::tab));
    CHECK(one.focused() == "First");
    CHECK(two.focused().empty());
    CHECK(two.kit.drawing() != nullptr);
}

TEST_CASE("text breaks between words, and inside one that is too long") {
    Kit kit(600, 400);
    const float line = kit.line_height(Font::body);
    CHECK(kit.text_height("", Font::body, 100) == line);
    CHECK(kit.text_height("one", Font::body, 100) == line);
    CHECK(kit.text_height("one\ntwo\n", Font::body, 100) == 3 * line);
    const float word = kit.text_width("refund", Font::body);
    CHECK(kit.text_height("refund refund refund", Font::body, word + 2) == 3 * line);
    CHECK(kit.text_width("refund refund refund", Font::body, word + 2) <= word + 2);
    CHECK(kit.text_height("refundrefundrefund", Font::body, word + 2) >= 3 * line);
    CHECK(kit.text_height("ÄÖÜÄÖÜ", Font::body, 1) == 6 * line);
    for (const Font font : {Font::small, Font::body, Font::strong, Font::italic, Font::subtitle, Font::title})
        CHECK(kit.line_height(font) >= kLeastText * 1.3F);
}

TEST_CASE("a click can be aimed: everything that can be pressed is large enough") {
    Page page;
    page.update();
    for (const auto& component : page.kit.registry().all()) {
        if (!component.takes_focus()) continue;
        CHECK(component.rect.h >= 44);
    }
}

}  // namespace
}  // namespace rehearse::desktop
