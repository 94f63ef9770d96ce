// Text fields, driven by inputs alone.
#include <doctest/doctest.h>

#include "desktop/kit.hpp"

namespace rehearse::desktop {
namespace {

struct Form {
    Kit kit{600, 400};
    Editor line;
    Editor area;
    int shortcut = 0;

    Form() { update(); }
    void draw(Kit& k) {
        k.text_field({.id = "line", .name = "Name", .rect = {10, 10, 200, 44}}, line);
        k.text_field({.id = "area", .name = "Letter", .rect = {10, 70, 300, 100}, .lines = true}, area);
        if (k.button(
                {.id = "pause", .name = "Pause", .rect = {10, 200, 100, 44}, .shortcut = letter_key('p')}))
            ++shortcut;
    }
    void update() {
        kit.update([this](Kit& k) { draw(k); });
    }
    void give(Input input) {
        kit.push(std::move(input));
        update();
    }
};

TEST_CASE("text goes to the field with the focus, and nowhere else") {
    Form form;
    form.give(typed("lost"));
    CHECK(form.line.edit.text().empty());
    CHECK_FALSE(form.kit.caret().has_value());
    form.give(key_press(Key::tab));
    CHECK(form.kit.caret().has_value());
    form.give(typed("Grüße"));
    form.give(letter_press('p'));
    form.give(digit_press(1));
    form.give(key_press(Key::space));
    CHECK(form.line.edit.text() == "Grüße");
    CHECK(form.shortcut == 0);
    CHECK(form.kit.find("Name")->value == "Grüße");
    form.give(key_press(Key::escape));
    CHECK_FALSE(form.kit.caret().has_value());
    form.give(letter_press('p'));
    CHECK(form.shortcut == 1);
}

TEST_CASE("one line stays one line, and shows where the caret is") {
    Form form;
    form.give(key_press(Key::tab));
    form.give(typed("a\nb"));
    CHECK(form.line.edit.text() == "a b");
    form.give(typed(std::string(80, 'm')));
    const auto caret = form.kit.caret();
    REQUIRE(caret.has_value());
    CHECK(caret->x > 10);
    CHECK(caret->right() < 210);
    form.give(key_press(Key::home));
    CHECK(form.kit.caret()->x == doctest::Approx(22).epsilon(0.1));
    form.give(key_press(Key::enter));
    CHECK(form.kit.registry().focused()->name == "Letter");
}

TEST_CASE("an area takes lines, scrolls with the caret and by the wheel, and Tab leaves it") {
    Form form;
    form.give(key_press(Key::tab));
    form.give(key_press(Key::tab));
    for (int i = 0; i < 12; ++i) {
        form.give(typed("line"));
        form.give(key_press(Key::enter));
    }
    CHECK(form.area.edit.line_count() == 13);
    const float scrolled = form.area.edit.scroll();
    CHECK(scrolled > 0);
    CHECK(form.kit.caret()->bottom() <= 170);
    form.give(wheel_turn({20, 100}, 2));
    CHECK(form.area.edit.scroll() < scrolled);
    form.give(key_press(Key::tab));
    CHECK(form.kit.registry().focused()->name == "Pause");
    CHECK(form.area.edit.line_count() == 13);
}

TEST_CASE("the pointer sets the caret and selects") {
    Form form;
    Input down = mouse(InputKind::mouse_down, {30, 90});
    form.give(down);
    form.give(mouse(InputKind::mouse_up, {30, 90}));
    form.give(typed("one two"));
    down.clicks = 2;
    form.give(down);
    form.give(mouse(InputKind::mouse_up, {30, 90}));
    CHECK(form.area.edit.selection() == present::TextRange{0, 3});
    down.clicks = 1;
    form.give(down);
    form.give(mouse(InputKind::mouse_move, {300, 90}));
    form.give(mouse(InputKind::mouse_up, {300, 90}));
    CHECK(form.area.edit.selection().end == 7);
    form.give(mouse(InputKind::mouse_move, {20, 90}));
    CHECK(form.area.edit.selection().end == 7);
}

TEST_CASE("what an input method has not finished is shown and not yet text") {
    Form form;
    form.give(key_press(Key::tab));
    const float before = form.kit.caret()->x;
    form.give(composing("ni"));
    CHECK(form.line.edit.text().empty());
    CHECK(form.kit.caret()->x > before);
    form.give(typed("你"));
    CHECK(form.line.edit.text() == "你");
}

TEST_CASE("a field at rest is not drawn again") {
    Form form;
    form.give(key_press(Key::tab));
    form.give(typed("text"));
    const int before = form.kit.frames();
    for (int i = 0; i < 10; ++i) form.update();
    CHECK(form.kit.frames() == before);
}

}  // namespace
}  // namespace rehearse::desktop
