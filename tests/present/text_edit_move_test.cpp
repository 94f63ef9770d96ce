// The caret and the selection, by key and by pointer. In these tests a grapheme is 1 wide and a line 1 high.
#include <doctest/doctest.h>

#include "present/text_edit.hpp"

using namespace rehearse::present;

namespace {

constexpr float kHuge = 1e9F;

TextEdit with(std::string_view text, float width = kHuge, float height = kHuge) {
    TextEdit edit;
    edit.set_view(width, height, 1);
    edit.set_text(text);
    edit.edit(Edit::text_start);
    return edit;
}

// Each offset that the caret comes to by pressing the key again and again.
std::vector<std::size_t> stops(TextEdit& edit, Edit what) {
    std::vector<std::size_t> out{edit.caret()};
    while (edit.edit(what) == Edited::moved) out.push_back(edit.caret());
    return out;
}

using Stops = std::vector<std::size_t>;

}  // namespace

TEST_CASE("left and right go by graphemes") {
    const std::string family = "👨‍👩‍👧‍👦", wave = "👋🏽", flags = "🇬🇧🇫🇷";
    auto edit = with("a" + family + wave + flags + "e\u0301\n한");
    Stops forward{0, 1};
    for (const std::size_t size : {family.size(), wave.size(), flags.size() / 2, flags.size() / 2,
                                   std::size_t{3}, std::size_t{1}, std::size_t{3}})
        forward.push_back(forward.back() + size);
    CHECK(stops(edit, Edit::right) == forward);
    CHECK(edit.caret() == edit.text().size());
    CHECK(stops(edit, Edit::left) == Stops(forward.rbegin(), forward.rend()));
}

TEST_CASE("right-to-left text is moved through as it is written") {
    auto edit = with("שלום، ab");
    CHECK(stops(edit, Edit::right) == Stops{0, 2, 4, 6, 8, 10, 11, 12, 13});
    edit.edit(Edit::text_start);
    CHECK(stops(edit, Edit::word_right) == Stops{0, 8, 13});
    edit = with("مَرحبا");  // with a vowel sign
    edit.edit(Edit::right);
    CHECK(edit.caret() == 4);
    edit.edit(Edit::erase_left);
    CHECK(edit.text() == "رحبا");
}

TEST_CASE("words") {
    auto edit = with("I isn't, 3.50 one-two  \n  end!");
    CHECK(stops(edit, Edit::word_right) == Stops{0, 1, 7, 13, 17, 21, 23, 24, 29, 30});
    CHECK(stops(edit, Edit::word_left) == Stops{30, 26, 24, 23, 18, 14, 9, 2, 0});
    edit = with("你好 ok 🇬🇧");
    CHECK(stops(edit, Edit::word_right) == Stops{0, 3, 6, 9, 18});
    CHECK(stops(edit, Edit::word_left) == Stops{18, 7, 3, 0});
}

TEST_CASE("shift extends, a plain move leaves the selection") {
    auto edit = with("one two");
    edit.edit(Edit::word_right, true);
    CHECK(edit.selection() == TextRange{0, 3});
    edit.edit(Edit::right, true);
    edit.edit(Edit::left, true);
    edit.edit(Edit::left, true);
    CHECK(edit.selection() == TextRange{0, 2});
    CHECK(edit.edit(Edit::right) == Edited::moved);
    CHECK(edit.selection() == TextRange{2, 2});
    edit.edit(Edit::line_end, true);
    CHECK(edit.selection() == TextRange{2, 7});
    edit.edit(Edit::left);
    CHECK(edit.selection() == TextRange{2, 2});
    edit.edit(Edit::text_start, true);
    CHECK(edit.selection() == TextRange{0, 2});
    CHECK(edit.caret() == 0);
    CHECK(edit.edit(Edit::select_all) == Edited::moved);
    CHECK(edit.selection() == TextRange{0, 7});
    CHECK(edit.edit(Edit::select_all) == Edited::nothing);
    edit.edit(Edit::text_end);
    CHECK(edit.selection() == TextRange{7, 7});
    CHECK(edit.edit(Edit::right) == Edited::nothing);
}

TEST_CASE("line start and end are those of the line as shown") {
    auto edit = with("one two three\nfour", 8);  // "one two " "three" "four"
    edit.edit(Edit::line_end);
    CHECK(edit.caret() == 7);  // before the space at which the line breaks
    edit.edit(Edit::right);
    CHECK(edit.caret() == 8);
    CHECK(edit.caret_box().y == 1);
    edit.edit(Edit::line_end);
    CHECK(edit.caret() == 13);
    edit.edit(Edit::line_start);
    CHECK(edit.caret() == 8);
    edit.edit(Edit::line_start);
    CHECK(edit.caret() == 8);

    edit = with("abcdef", 3);
    edit.edit(Edit::line_end);
    CHECK(edit.caret() == 3);
    CHECK(edit.caret_box().y == 0);
    CHECK(edit.caret_box().x == 3);
    edit.edit(Edit::line_end);
    CHECK(edit.caret() == 3);
    edit.edit(Edit::line_start);
    CHECK(edit.caret() == 0);
    edit.edit(Edit::line_end);
    edit.edit(Edit::down);
    CHECK(edit.caret() == 6);
    edit.edit(Edit::line_start);
    CHECK(edit.caret() == 3);
    CHECK(edit.caret_box().y == 1);
}

TEST_CASE("up and down keep their column") {
    auto edit = with("a long first line\nab\n\nanother line");
    for (int i = 0; i < 9; ++i) edit.edit(Edit::right);
    const Stops down{9, 20, 21, 31, 34};
    CHECK(stops(edit, Edit::down) == down);
    edit.edit(Edit::up);
    edit.edit(Edit::up);
    CHECK(edit.caret() == 20);
    edit.edit(Edit::up);
    CHECK(edit.caret() == 9);
    edit.edit(Edit::up);
    CHECK(edit.caret() == 0);
    edit.edit(Edit::down);
    CHECK(edit.caret() == 20);  // still column 9
    edit.edit(Edit::left);
    edit.edit(Edit::up);
    CHECK(edit.caret() == 1);  // a new column
    edit.edit(Edit::down, true);
    CHECK(edit.selection() == TextRange{1, 19});
    edit.type("x");
    edit.edit(Edit::up);
    CHECK(edit.caret() == 0);
}

TEST_CASE("the column is kept in the measure's unit") {
    auto edit = with("iiiiiiii\nwwww");
    edit.set_measure([](std::string_view letter) { return letter == "w" ? 10.0F : 4.0F; });
    for (int i = 0; i < 6; ++i) edit.edit(Edit::right);  // x is 24
    edit.edit(Edit::down);
    CHECK(edit.caret() == 11);  // at 20
    edit.edit(Edit::up);
    CHECK(edit.caret() == 6);
}

TEST_CASE("pages overlap by a line") {
    auto edit = with("0\n1\n2\n3\n4\n5\n6\n7\n8\n9", kHuge, 4);
    edit.edit(Edit::page_down);
    CHECK(edit.caret() == 6);
    CHECK(edit.scroll() == 0);
    edit.edit(Edit::page_down, true);
    CHECK(edit.selection() == TextRange{6, 12});
    CHECK(edit.scroll() == 3);
    edit.edit(Edit::page_down);
    edit.edit(Edit::page_down);
    CHECK(edit.caret() == 19);
    CHECK(edit.scroll() == 6);
    edit.edit(Edit::page_up);
    CHECK(edit.caret() == 12);
    for (int i = 0; i < 3; ++i) edit.edit(Edit::page_up);
    CHECK(edit.caret() == 0);
    edit.set_view(kHuge, 0, 1);
    edit.edit(Edit::page_down);
    CHECK(edit.caret() == 2);
}

TEST_CASE("a click goes to the nearest place between graphemes") {
    auto edit = with("one two\nthree");
    edit.press(2.4F, 0.5F);
    CHECK(edit.caret() == 2);
    edit.press(2.6F, 0.5F);
    CHECK(edit.caret() == 3);
    edit.press(-5, -5);
    CHECK(edit.caret() == 0);
    edit.press(500, 0);
    CHECK(edit.caret() == 7);
    edit.press(1, 500);
    CHECK(edit.caret() == 9);
    edit.press(3, 0, 1, true);
    CHECK(edit.selection() == TextRange{3, 9});
    CHECK(edit.caret() == 3);
    edit.press(5, 0, 1, true);
    CHECK(edit.selection() == TextRange{5, 9});
    edit.press(0, 0);
    CHECK(edit.selection().empty());

    auto wrapped = with("abcdef", 3);
    wrapped.press(9, 0);  // beyond the end of the first line
    CHECK(wrapped.caret() == 3);
    CHECK(wrapped.caret_box().y == 0);
    wrapped.press(0, 1);
    CHECK(wrapped.caret() == 3);
    CHECK(wrapped.caret_box().y == 1);
}

TEST_CASE("a drag selects, by graphemes, words or paragraphs") {
    auto edit = with("one two three\nfour five");
    edit.press(5, 0);
    edit.drag(1, 0);
    CHECK(edit.selection() == TextRange{1, 5});
    CHECK(edit.caret() == 1);
    edit.drag(2, 1);
    CHECK(edit.selection() == TextRange{5, 16});

    edit.press(6.9F, 0.5F, 2);
    CHECK(edit.selection() == TextRange{4, 7});
    edit.drag(9, 0);
    CHECK(edit.selection() == TextRange{4, 13});
    edit.drag(1, 0);
    CHECK(edit.selection() == TextRange{0, 7});
    CHECK(edit.caret() == 0);

    edit.press(2, 0, 3);
    CHECK(edit.selection() == TextRange{0, 13});
    edit.drag(2, 1);
    CHECK(edit.selection() == TextRange{0, 23});
    edit.press(2, 1, 4);
    CHECK(edit.selection() == TextRange{14, 23});
}

TEST_CASE("a double click takes the word, the spaces or the sign under it") {
    auto edit = with("don't  stop! 你好\n\n");
    const auto word = [&](float x, float y = 0) {
        edit.press(x, y, 2);
        return edit.selection();
    };
    CHECK(word(0) == TextRange{0, 5});
    CHECK(word(3) == TextRange{0, 5});
    CHECK(word(5.5F) == TextRange{5, 7});
    CHECK(word(11.5F) == TextRange{11, 12});
    CHECK(word(13.2F) == TextRange{13, 16});
    CHECK(word(99) == TextRange{16, 19});  // beyond the end: the last
    CHECK(word(3, 1) == TextRange{20, 20});
}
