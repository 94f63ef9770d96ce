// Wrapping, boxes, marks and scrolling. A grapheme is 1 wide, Chinese and emoji 2, unless a test says
// otherwise.
#include <doctest/doctest.h>

#include <limits>

#include "base/text.hpp"
#include "present/text_edit.hpp"

using namespace rehearse::present;

namespace {

constexpr float kHuge = 1e9F;
using Lines = std::vector<std::string>;

float columns(std::string_view grapheme) { return rehearse::display_width(grapheme) > 1 ? 2.0F : 1.0F; }

TextEdit with(std::string_view text, float width, float height = kHuge) {
    TextEdit edit;
    edit.set_measure(columns);
    edit.set_view(width, height, 1);
    edit.set_text(text);
    return edit;
}

Lines lines_of(const TextEdit& edit) {
    Lines out;
    for (std::size_t i = 0; i < edit.line_count(); ++i) {
        const auto line = edit.line(i);
        CHECK(line.y == static_cast<float>(i));
        out.push_back(edit.text().substr(line.begin, line.end - line.begin));
    }
    return out;
}

Lines wrapped(std::string_view text, float width) { return lines_of(with(text, width)); }

// "x y width" of each box; all are one high.
Lines told(const std::vector<TextBox>& boxes) {
    Lines out;
    for (const auto& box : boxes) {
        CHECK(box.height == 1);
        std::string line;
        for (const float number : {box.x, box.y, box.width})
            line += (line.empty() ? "" : " ") + std::to_string(static_cast<int>(number));
        out.push_back(line);
    }
    return out;
}

}  // namespace

TEST_CASE("lines break after spaces and hyphens") {
    CHECK(wrapped("", 5) == Lines{""});
    CHECK(wrapped("one two three", 7) == Lines{"one two ", "three"});
    CHECK(wrapped("one two three", 6) == Lines{"one ", "two ", "three"});
    CHECK(wrapped("a well-known one", 7) == Lines{"a well-", "known ", "one"});
    CHECK(wrapped("-5 --all (a-)", 4) == Lines{"-5 ", "--al", "l ", "(a-)"});
    CHECK(wrapped("one\n\ntwo\n", 9) == Lines{"one", "", "two", ""});
    CHECK(wrapped("a\u00A0b c", 3) == Lines{"a\u00A0b ", "c"});
    CHECK(wrapped("£\u00A05 c", 2) == Lines{"£\u00A0", "5 ", "c"});  // too narrow to keep them together
}

TEST_CASE("spaces hang over the edge") {
    CHECK(wrapped("one     two", 3) == Lines{"one     ", "two"});
    CHECK(wrapped("one   ", 3) == Lines{"one   "});
    CHECK(wrapped("  one", 3) == Lines{"  ", "one"});
    CHECK(wrapped("      ", 2) == Lines{"      "});
    auto edit = with("one     ", 3);
    CHECK(edit.caret_box().x == 3);
    CHECK(edit.graphemes(0).back().x == 7);
}

TEST_CASE("a long word is cut between graphemes") {
    CHECK(wrapped("abcdefgh", 3) == Lines{"abc", "def", "gh"});
    CHECK(wrapped("a abcdefgh b", 3) == Lines{"a ", "abc", "def", "gh ", "b"});
    CHECK(wrapped("e\u0301e\u0301e\u0301", 2) == Lines{"e\u0301e\u0301", "e\u0301"});
    CHECK(wrapped("👨‍👩‍👧‍👦👋🏽🇬🇧", 2) ==
          Lines{"👨‍👩‍👧‍👦", "👋🏽", "🇬🇧"});
}

TEST_CASE("any width will do") {
    CHECK(wrapped("word", 4) == Lines{"word"});
    CHECK(wrapped("word", 3.9F) == Lines{"wor", "d"});
    CHECK(wrapped("a bc", 0) == Lines{"a ", "b", "c"});
    CHECK(wrapped("a bc", -7) == Lines{"a ", "b", "c"});
    CHECK(wrapped("a bc", std::numeric_limits<float>::quiet_NaN()) == Lines{"a ", "b", "c"});
    CHECK(wrapped("a bc", std::numeric_limits<float>::infinity()) == Lines{"a bc"});
    CHECK(wrapped("你好", 1) == Lines{"你", "好"});
    CHECK(with("你好", 1).caret_box().x == 2);

    // What is carried over to a new line may be too wide for it once more.
    auto uneven = with("a-bcdefghW", 10);
    uneven.set_measure([](std::string_view letter) { return letter == "W" ? 4.0F : 1.0F; });
    CHECK(lines_of(uneven) == Lines{"a-", "bcdefgh", "W"});

    // Exactly as wide as the parts, however they are summed.
    TextEdit tenths;
    tenths.set_measure([](std::string_view) { return 0.1F; });
    tenths.set_text("abcdefghij klm");
    tenths.set_view(1.0F, kHuge, 1);
    CHECK(lines_of(tenths) == Lines{"abcdefghij ", "klm"});
}

TEST_CASE("a measure that makes no sense does no harm") {
    TextEdit edit;
    edit.set_text("a b\xFF");
    edit.set_view(2, kHuge, 1);
    for (const float advance :
         {-1.0F, std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), 0.0F}) {
        edit.set_measure([=](std::string_view) { return advance; });
        CHECK(lines_of(edit) == Lines{"a b\uFFFD"});
        CHECK(edit.caret_box().x == 0);
    }
    edit.set_measure({});
    CHECK(lines_of(edit) == Lines{"a ", "b\uFFFD"});
}

TEST_CASE("Chinese and Japanese break anywhere but beside their punctuation") {
    CHECK(wrapped("你好世界再见", 6) == Lines{"你好世", "界再见"});
    CHECK(wrapped("你好世。界", 6) == Lines{"你好", "世。界"});
    CHECK(wrapped("你好「世界」", 6) == Lines{"你好", "「世", "界」"});
    CHECK(wrapped("ok你好no", 4) == Lines{"ok你", "好no"});
    CHECK(wrapped("你好 世界", 4) == Lines{"你好 ", "世界"});
    CHECK(wrapped("한국어 문장", 6) == Lines{"한국어 ", "문장"});
    CHECK(wrapped("a 한국어", 6) == Lines{"a ", "한국어"});  // Korean has spaces
    CHECK(wrapped("so👍👍!", 4) == Lines{"so👍", "👍!"});
    CHECK(wrapped("a ab🇬🇧", 5) == Lines{"a ab", "🇬🇧"});
}

TEST_CASE("the width is followed, and what comes of it") {
    auto edit = with("one two three", kHuge);
    CHECK(edit.line_count() == 1);
    edit.set_view(5, kHuge, 1);
    CHECK(lines_of(edit) == Lines{"one ", "two ", "three"});
    CHECK_FALSE(edit.line(0).ends_paragraph);
    CHECK(edit.line(2).ends_paragraph);
    edit.set_measure([](std::string_view) { return 0.5F; });
    CHECK(lines_of(edit) == Lines{"one two ", "three"});
    edit.set_view(5, kHuge, 2);
    CHECK(edit.line(1).y == 2);
    CHECK(edit.content_height() == 4);
}

TEST_CASE("graphemes of a line, to draw") {
    const auto edit = with("a e\u0301你\nb", kHuge);
    const auto drawn = edit.graphemes(0);
    REQUIRE(drawn.size() == 4);
    CHECK(drawn[2].begin == 2);
    CHECK(drawn[2].end == 5);
    CHECK(drawn[3].x == 3);
    CHECK(drawn[3].width == 2);
    CHECK(edit.graphemes(1).at(0).begin == 9);
    CHECK(with("", 5).graphemes(0).empty());
}

TEST_CASE("boxes of the selection, one for each line") {
    auto edit = with("one two three\n\nfour", 7);
    CHECK(edit.selection_boxes().empty());
    edit.select({1, 17});
    CHECK(told(edit.selection_boxes()) == Lines{"1 0 6", "0 1 6", "0 2 1", "0 3 2"});
    edit.select({4, 8});  // up to where the line breaks
    CHECK(told(edit.selection_boxes()) == Lines{"4 0 3"});
    edit.select({8, 9});
    CHECK(told(edit.selection_boxes()) == Lines{"0 1 1"});
    edit.select({13, 14});  // a line break alone
    CHECK(told(edit.selection_boxes()) == Lines{"5 1 1"});
    edit.select({13, 15});
    CHECK(told(edit.selection_boxes()) == Lines{"5 1 1", "0 2 1"});
}

TEST_CASE("marks have boxes and move with the text") {
    auto edit = with("a poor kettle\nand so on", 9);
    edit.set_marks({{{2, 6}, 7}, {{7, 17}, 8}, {{3, 3}, 9}, {{9, 1}, 9}, {{90, 99}, 9}});
    REQUIRE(edit.marks().size() == 2);
    CHECK(told(edit.mark_boxes(edit.marks()[0])) == Lines{"2 0 4"});
    CHECK(told(edit.mark_boxes(edit.marks()[1])) == Lines{"0 1 6", "0 2 3"});

    edit.edit(Edit::text_start);
    edit.type("so, ");
    REQUIRE(edit.marks().size() == 2);
    CHECK(edit.marks()[0].range == TextRange{6, 10});
    CHECK(edit.marks()[0].tag == 7);
    CHECK(edit.marks()[1].range == TextRange{11, 21});
    edit.edit(Edit::text_end);
    edit.edit(Edit::erase_left);
    CHECK(edit.marks().size() == 2);
    edit.select({0, 4});
    edit.edit(Edit::erase_left);
    CHECK(edit.marks()[0].range == TextRange{2, 6});
}

TEST_CASE("a mark vanishes when what is in it changes") {
    const auto left = [](TextRange changed, std::string_view put) {
        auto edit = with("a poor kettle", kHuge);
        edit.set_marks({{{2, 6}, 0}});
        edit.select(changed);
        if (put.empty())
            edit.edit(Edit::erase_left);
        else
            edit.type(put);
        return edit.marks().size();
    };
    CHECK(left({2, 2}, "x") == 1);  // beside it
    CHECK(left({6, 6}, "x") == 1);
    CHECK(left({6, 7}, "") == 1);
    CHECK(left({0, 2}, "") == 1);
    CHECK(left({4, 4}, "x") == 0);
    CHECK(left({1, 3}, "") == 0);
    CHECK(left({5, 9}, "x") == 0);
    CHECK(left({0, 13}, "") == 0);
    CHECK(left({2, 6}, "poor") == 0);
    CHECK(left({6, 6}, "\u0301") == 0);  // its last letter has another accent now
    auto edit = with("abc", kHuge);
    edit.set_marks({{{0, 1}, 0}});
    edit.set_text("abc");
    CHECK(edit.marks().empty());
}

TEST_CASE("the view follows the caret and stays in the text") {
    auto edit = with("0\n1\n2\n3\n4\n5\n6\n7", kHuge, 3);
    CHECK(edit.scroll() == 5);
    CHECK(edit.lines_in_view() == TextRange{5, 8});
    edit.scroll_by(-100);
    CHECK(edit.scroll() == 0);
    edit.scroll_by(1.5F);
    CHECK(edit.lines_in_view() == TextRange{1, 5});
    edit.scroll_by(100);
    CHECK(edit.scroll() == 5);
    edit.scroll_by(-100);
    edit.set_view(kHuge, 3, 1);  // nothing new: the view stays
    CHECK(edit.scroll() == 0);
    edit.type("x");
    CHECK(edit.scroll() == 5);
    edit.edit(Edit::text_start);
    CHECK(edit.scroll() == 0);
    edit.edit(Edit::text_end);
    edit.edit(Edit::select_all);
    edit.edit(Edit::erase_left);
    CHECK(edit.scroll() == 0);
    CHECK(edit.lines_in_view() == TextRange{0, 1});

    edit = with("0\n1\n2", kHuge, 0.5F);  // lower than a line: its upper edge
    CHECK(edit.scroll() == 2);
    edit.scroll_by(std::numeric_limits<float>::quiet_NaN());
    CHECK(edit.scroll() == 2);
    TextEdit plain;
    plain.set_text("0\n1\n2");
    CHECK(plain.lines_in_view() == TextRange{0, 3});
    plain.set_view(5, 2, std::numeric_limits<float>::quiet_NaN());
    CHECK(plain.content_height() == 3);
}

TEST_CASE("a keystroke in a long text measures its own paragraph only") {
    std::string text;
    for (int i = 0; i < 100; ++i) text += std::string(199, i % 2 == 0 ? 'a' : 'b') + "\n";
    std::size_t measured = 0;
    TextEdit edit;
    edit.set_measure([&](std::string_view) {
        ++measured;
        return 1.0F;
    });
    edit.set_view(40, 10, 1);
    edit.set_text(text);
    CHECK(measured == 19900);
    edit.select({10000, 10000});
    measured = 0;
    edit.type("x");
    CHECK(measured == 200);
    edit.edit(Edit::new_line);
    CHECK(measured == 400);
    edit.edit(Edit::erase_left);
    CHECK(measured == 600);
    edit.edit(Edit::undo);
    edit.edit(Edit::down);
    edit.edit(Edit::line_end, true);
    edit.set_view(30, 10, 1);
    CHECK(measured == 800);
}
