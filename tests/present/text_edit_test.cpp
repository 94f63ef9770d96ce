// The text itself: what goes in, limits, counting, the clipboard, undo.
#include "present/text_edit.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

using namespace rehearse;
using namespace rehearse::present;

namespace {

const std::string kFamily = "👨‍👩‍👧‍👦", kWave = "👋🏽", kFlags = "🇬🇧🇫🇷",
                  kAccent = "e\xCC\x81";

struct Board : Clipboard {
    std::string held;
    std::string read() override { return held; }
    void write(const std::string& text) override { held = text; }
};

TextEdit with(std::string_view text) {
    TextEdit edit;
    CHECK(edit.set_text(text));
    return edit;
}

void repeat(TextEdit& edit, Edit what, int times, bool select = false) {
    for (int i = 0; i < times; ++i) edit.edit(what, select);
}

void type_letters(TextEdit& edit, std::string_view letters) {
    for (const char letter : letters) edit.type(std::string_view(&letter, 1));
}

}  // namespace

TEST_CASE("any bytes become clean text") {
    CHECK(with("a\r\nb\rc\nd").text() == "a\nb\nc\nd");
    CHECK(with("a\tb").text() == "a b");
    CHECK(with(std::string("a\0b\x1B[1mc\x7F\xC2\x85", 11)).text() == "ab[1mc");
    CHECK(with("a\xE2\x80\xA8 b\xE2\x80\xA9").text() == "a\n b\n");  // line and paragraph separators
    CHECK(with("\xFF\xC0\xAFx\xE2\x82").text() == "\uFFFD\uFFFD\uFFFDx\uFFFD\uFFFD");
    CHECK(with("\xED\xA0\x80").text() == "\uFFFD\uFFFD\uFFFD");  // half of a surrogate pair
    CHECK(with(kAccent).text() == kAccent);                      // not composed
    CHECK(with("שלום مرحبا").text() == "שלום مرحبا");
    CHECK(with("\r").text() == "\n");
    CHECK(with("").text().empty());

    TextEdit edit;
    CHECK(edit.type("caf\xC3") == Edited::changed);
    CHECK(edit.text() == "caf\uFFFD");
    CHECK(edit.type("\x01\x02") == Edited::nothing);
    CHECK(edit.type("") == Edited::nothing);
    Board board;
    board.held = "one\r\ntwo\xF0\x9F";
    TextEdit pasted(&board);
    CHECK(pasted.edit(Edit::paste) == Edited::changed);
    CHECK(pasted.text() == "one\ntwo\uFFFD\uFFFD");
}

TEST_CASE("a character is what a reader takes for one") {
    CHECK(TextEdit().characters() == 0);
    CHECK(with("kettle").characters() == 6);
    CHECK(with("a\nb\n").characters() == 4);
    CHECK(with(kFamily).characters() == 1);
    CHECK(with(kWave).characters() == 1);
    CHECK(with(kFlags).characters() == 2);
    CHECK(with(kAccent + "a").characters() == 2);
    CHECK(with("한국").characters() == 2);
    CHECK(with("\n\u0301").characters() == 2);  // an accent never joins a line break
}

TEST_CASE("a word is a run of letters and digits") {
    const auto words = [](std::string_view text) { return with(text).words(); };
    CHECK(words("") == 0);
    CHECK(words("I'm sorry, that isn’t right.") == 5);
    CHECK(words("  two \n\n words ") == 2);
    CHECK(words("follow-up on 24 May") == 5);
    CHECK(words("'quoted' ... – ! 👋🏽") == 1);
    CHECK(words("שלום مرحبا") == 2);
    CHECK(words("caf" + kAccent + " noir") == 2);
    CHECK(words(std::string(24, 'a')) == 1);
    CHECK(words(std::string(60, 'a')) == 10);  // no English word is that long
    CHECK(words("\u02BC") == 0);
    CHECK(words("'") == 0);
    CHECK(words("a'") == 1);
}

TEST_CASE("counts follow each change") {
    auto edit = with("one two\nthree");
    CHECK(edit.words() == 3);
    edit.edit(Edit::erase_word_left);
    CHECK(edit.words() == 2);
    CHECK(edit.characters() == 8);
    edit.edit(Edit::erase_left);
    CHECK(edit.characters() == 7);
    const auto before = edit.revision();
    edit.edit(Edit::left);
    CHECK(edit.revision() == before);
    edit.type("x");
    CHECK(edit.revision() > before);
}

TEST_CASE("backspace and delete take whole graphemes") {
    for (const auto& piece :
         {kFamily, kWave, kAccent, std::string("🇬🇧"), std::string("é"), std::string("\n")}) {
        CAPTURE(piece);
        auto edit = with("a" + piece + "b");
        edit.edit(Edit::left);
        CHECK(edit.edit(Edit::erase_left) == Edited::changed);
        CHECK(edit.text() == "ab");
        CHECK(edit.caret() == 1);
        edit = with("a" + piece + "b");
        edit.edit(Edit::text_start);
        edit.edit(Edit::right);
        CHECK(edit.edit(Edit::erase_right) == Edited::changed);
        CHECK(edit.text() == "ab");
    }
    auto edit = with("a");
    CHECK(edit.edit(Edit::erase_right) == Edited::nothing);
    edit.edit(Edit::text_start);
    CHECK(edit.edit(Edit::erase_left) == Edited::nothing);
}

TEST_CASE("erasing by words stops at line breaks") {
    auto edit = with("say it isn't so\nnow ");
    edit.edit(Edit::erase_word_left);
    CHECK(edit.text() == "say it isn't so\n");
    edit.edit(Edit::erase_word_left);
    CHECK(edit.text() == "say it isn't so");
    repeat(edit, Edit::erase_word_left, 2);
    CHECK(edit.text() == "say it ");
    edit.edit(Edit::text_start);
    edit.edit(Edit::erase_word_right);
    CHECK(edit.text() == " it ");
    repeat(edit, Edit::erase_word_right, 2);
    CHECK(edit.text().empty());
}

TEST_CASE("what joins a neighbour keeps the caret between graphemes") {
    auto edit = with("\u0301x");  // a lone accent, then a letter put before it
    edit.edit(Edit::text_start);
    edit.type("e");
    CHECK(edit.text() == kAccent + "x");
    CHECK(edit.caret() == kAccent.size());
    CHECK(edit.characters() == 2);

    edit = with("e\n\u0301");
    repeat(edit, Edit::left, 1);
    edit.edit(Edit::erase_left);
    CHECK(edit.text() == kAccent);
    CHECK(edit.caret() == kAccent.size());
    edit.edit(Edit::undo);
    CHECK(edit.text() == "e\n\u0301");
    CHECK(edit.caret() == 2);
}

TEST_CASE("typing replaces the selection") {
    auto edit = with("a poor kettle");
    edit.select({2, 6});
    CHECK(edit.selection() == TextRange{2, 6});
    CHECK(edit.type("good") == Edited::changed);
    CHECK(edit.text() == "a good kettle");
    CHECK(edit.selection() == TextRange{6, 6});
    edit.select({6, 2});
    CHECK(edit.selection() == TextRange{2, 6});
    CHECK(edit.caret() == 2);
    edit.edit(Edit::new_line);
    CHECK(edit.text() == "a \n kettle");
    edit.edit(Edit::select_all);
    edit.edit(Edit::erase_word_right);
    CHECK(edit.text().empty());
    edit.select({50, 90});
    CHECK(edit.caret() == 0);
}

TEST_CASE("the limit in characters cuts at a whole grapheme") {
    TextEdit edit;
    edit.set_limit({3, TextLimit::kNone});
    CHECK(edit.type("ab") == Edited::changed);
    CHECK_FALSE(edit.full());
    CHECK(edit.type(kFamily + kFamily + "z") == Edited::full);
    CHECK(edit.text() == "ab" + kFamily);
    CHECK(edit.full());
    CHECK(edit.type("c") == Edited::full);
    CHECK(edit.edit(Edit::new_line) == Edited::full);
    CHECK(edit.text() == "ab" + kFamily);
    CHECK(edit.type("\u200D") == Edited::changed);  // joins the last one
    CHECK(edit.characters() == 3);
    edit.edit(Edit::erase_left);
    CHECK(edit.type("c") == Edited::changed);
    edit.select({0, 2});
    CHECK(edit.type("xyz") == Edited::full);
    CHECK(edit.text() == "xyc");

    CHECK_FALSE(edit.set_text("four"));
    CHECK(edit.text() == "fou");
    edit.set_limit({2, TextLimit::kNone});
    CHECK(edit.text() == "fou");
    CHECK(edit.full());
    CHECK(edit.type("x") == Edited::full);
    CHECK(edit.edit(Edit::erase_left) == Edited::changed);
}

TEST_CASE("the limit in bytes cuts at a whole grapheme") {
    TextEdit edit;
    edit.set_limit({TextLimit::kNone, kFamily.size() + 4});
    CHECK(edit.type(kFamily + kWave) == Edited::full);
    CHECK(edit.text() == kFamily);
    CHECK(edit.type(kWave) == Edited::full);  // nothing of it fits
    CHECK(edit.type("four") == Edited::changed);
    CHECK(edit.full());
    edit.edit(Edit::select_all);
    CHECK(edit.type(std::string(200, 'x')) == Edited::full);
    CHECK(edit.text().size() == kFamily.size() + 4);
    edit.set_limit({});
    CHECK_FALSE(edit.full());
    edit.edit(Edit::undo);
    CHECK(edit.text() == kFamily + "four");
}

TEST_CASE("read only: the caret moves and copy works") {
    Board board;
    board.held = "x";
    TextEdit edit(&board);
    edit.set_text("as it was");
    edit.set_read_only(true);
    CHECK(edit.read_only());
    for (const auto what : {Edit::erase_left, Edit::erase_word_left, Edit::new_line, Edit::paste, Edit::undo})
        CHECK(edit.edit(what) == Edited::nothing);
    CHECK(edit.type("x") == Edited::nothing);
    CHECK(edit.edit(Edit::word_left, true) == Edited::moved);
    CHECK(edit.edit(Edit::cut) == Edited::nothing);
    CHECK(board.held == "x");
    edit.edit(Edit::copy);
    CHECK(board.held == "was");
    CHECK(edit.text() == "as it was");
}

TEST_CASE("cut, copy and paste") {
    Board board;
    TextEdit edit(&board);
    edit.set_text("one two");
    CHECK(edit.edit(Edit::paste) == Edited::nothing);
    CHECK(edit.edit(Edit::cut) == Edited::nothing);
    edit.edit(Edit::copy);
    CHECK(board.held.empty());
    edit.edit(Edit::word_left, true);
    CHECK(edit.edit(Edit::cut) == Edited::changed);
    CHECK(board.held == "two");
    CHECK(edit.text() == "one ");
    edit.edit(Edit::text_start);
    edit.edit(Edit::paste);
    CHECK(edit.text() == "twoone ");
    CHECK(edit.caret() == 3);
    edit.edit(Edit::select_all);
    edit.edit(Edit::paste);
    CHECK(edit.text() == "two");

    auto without = with("one");
    without.edit(Edit::select_all);
    for (const auto what : {Edit::cut, Edit::copy, Edit::paste}) CHECK(without.edit(what) == Edited::nothing);
    CHECK(without.text() == "one");
}

TEST_CASE("a typed word is one step back") {
    TextEdit edit;
    type_letters(edit, "one  two three");
    CHECK(edit.edit(Edit::undo) == Edited::changed);
    CHECK(edit.text() == "one  two ");
    edit.edit(Edit::undo);
    CHECK(edit.text() == "one  ");
    edit.edit(Edit::redo);
    CHECK(edit.text() == "one  two ");
    CHECK(edit.caret() == 9);
    repeat(edit, Edit::undo, 2);
    CHECK(edit.text().empty());
    CHECK(edit.edit(Edit::undo) == Edited::nothing);
    repeat(edit, Edit::redo, 3);
    CHECK(edit.text() == "one  two three");
    CHECK(edit.edit(Edit::redo) == Edited::nothing);

    edit.edit(Edit::undo);
    type_letters(edit, "x");
    CHECK(edit.edit(Edit::redo) == Edited::nothing);  // forgotten
    CHECK(edit.text() == "one  two x");
}

TEST_CASE("erased letters come back by words") {
    auto edit = with("one two");
    repeat(edit, Edit::erase_left, 5);
    CHECK(edit.text() == "on");
    edit.edit(Edit::undo);
    CHECK(edit.text() == "one ");
    edit.edit(Edit::undo);
    CHECK(edit.text() == "one two");
    CHECK(edit.caret() == 7);

    edit.edit(Edit::text_start);
    repeat(edit, Edit::erase_right, 6);
    CHECK(edit.text() == "o");
    edit.edit(Edit::undo);
    CHECK(edit.text() == "two");
    edit.edit(Edit::undo);
    CHECK(edit.text() == "one two");
    CHECK(edit.caret() == 0);
}

TEST_CASE("a move, a line break and a paste end a step") {
    TextEdit edit;
    type_letters(edit, "ab");
    edit.edit(Edit::left);
    edit.edit(Edit::right);
    type_letters(edit, "cd");
    edit.edit(Edit::undo);
    CHECK(edit.text() == "ab");

    edit.edit(Edit::new_line);
    type_letters(edit, "x");
    edit.press(0, 0);
    type_letters(edit, "y");
    CHECK(edit.text() == "yab\nx");
    edit.edit(Edit::undo);
    CHECK(edit.text() == "ab\nx");
    edit.edit(Edit::undo);
    CHECK(edit.text() == "ab\n");
    edit.edit(Edit::undo);
    CHECK(edit.text() == "ab");
}

TEST_CASE("undo brings a replaced selection back, selected") {
    auto edit = with("a poor kettle");
    edit.select({6, 2});
    type_letters(edit, "good");
    CHECK(edit.text() == "a good kettle");
    edit.edit(Edit::undo);
    CHECK(edit.text() == "a poor kettle");
    CHECK(edit.selection() == TextRange{2, 6});
    CHECK(edit.caret() == 2);
    edit.edit(Edit::redo);
    CHECK(edit.text() == "a good kettle");
    CHECK(edit.selection() == TextRange{6, 6});
    edit.set_text("new");
    CHECK(edit.edit(Edit::undo) == Edited::nothing);
}

TEST_CASE("only so much can be undone") {
    TextEdit edit;
    constexpr int kMany = 1200;
    for (int i = 0; i < kMany; ++i) edit.edit(Edit::new_line);
    int undone = 0;
    while (edit.edit(Edit::undo) == Edited::changed) ++undone;
    CHECK(undone == 1000);
    CHECK(edit.text().size() == 200);

    Board board;
    board.held = std::string(1000000, 'x');
    TextEdit large(&board);
    for (int i = 0; i < 8; ++i) {
        large.edit(Edit::select_all);
        large.edit(Edit::paste);
    }
    undone = 0;
    while (large.edit(Edit::undo) == Edited::changed) ++undone;
    CHECK(undone == 2);  // each holds a million bytes twice
    CHECK(large.text() == board.held);
}
