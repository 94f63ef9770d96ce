// Random commands against a model that is too simple to be wrong, and what must hold after each.
#include <doctest/doctest.h>
#include <utf8proc.h>

#include <algorithm>

#include "base/random.hpp"
#include "base/text.hpp"
#include "present/text_edit.hpp"

using namespace rehearse;
using namespace rehearse::present;

namespace {

using Offsets = std::vector<std::size_t>;

// Where a caret may stand, read from the beginning each time.
Offsets places(const std::string& text) {
    Offsets out{0};
    utf8proc_int32_t before = -1, state = 0;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t code = 0;
        const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at;
        const auto size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
        REQUIRE(size > 0);
        if (before >= 0 && utf8proc_grapheme_break_stateful(before, code, &state)) out.push_back(at);
        before = code;
        at += static_cast<std::size_t>(size);
    }
    if (!text.empty()) out.push_back(text.size());
    return out;
}

std::size_t at_or_after(const std::string& text, std::size_t offset) {
    const auto all = places(text);
    return *std::lower_bound(all.begin(), all.end(), offset);
}

struct Board : Clipboard {
    std::string held;
    std::string read() override { return held; }
    void write(const std::string& text) override { held = text; }
};

// A text, a caret and the other end of the selection.
struct Model {
    std::string text, held;
    std::size_t caret = 0, anchor = 0;

    [[nodiscard]] TextRange selection() const { return {std::min(caret, anchor), std::max(caret, anchor)}; }
    [[nodiscard]] std::size_t beside(int step) const {
        const auto all = places(text);
        const auto at = std::lower_bound(all.begin(), all.end(), caret) - all.begin() + step;
        return all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, std::ssize(all) - 1))];
    }
    void move(std::size_t to, bool select) {
        caret = to;
        if (!select) anchor = to;
    }
    void replace(TextRange range, const std::string& with) {
        text.replace(range.begin, range.end - range.begin, with);
        caret = anchor = at_or_after(text, range.begin + with.size());
    }
    void erase(int step) {
        auto range = selection();
        if (range.empty()) range = {std::min(caret, beside(step)), std::max(caret, beside(step))};
        if (!range.empty()) replace(range, "");
    }
    void run(Edit what, bool select) {
        const auto range = selection();
        const bool leave = !select && !range.empty();
        const std::string selected = text.substr(range.begin, range.end - range.begin);
        if (what == Edit::left) move(leave ? range.begin : beside(-1), select);
        if (what == Edit::right) move(leave ? range.end : beside(1), select);
        if (what == Edit::text_start) move(0, select);
        if (what == Edit::text_end) move(text.size(), select);
        if (what == Edit::erase_left) erase(-1);
        if (what == Edit::erase_right) erase(1);
        if (what == Edit::new_line) replace(range, "\n");
        if (what == Edit::select_all) anchor = 0, caret = text.size();
        if ((what == Edit::cut || what == Edit::copy) && !selected.empty()) held = selected;
        if (what == Edit::cut && !selected.empty()) replace(range, "");
        if (what == Edit::paste && !held.empty()) replace(range, held);
    }
};

constexpr Edit kModelled[] = {Edit::left,       Edit::right,       Edit::text_start, Edit::text_end,
                              Edit::erase_left, Edit::erase_right, Edit::new_line,   Edit::select_all,
                              Edit::cut,        Edit::copy,        Edit::paste};
constexpr Edit kOthers[] = {Edit::word_left,  Edit::word_right, Edit::up,      Edit::down,
                            Edit::line_start, Edit::line_end,   Edit::page_up, Edit::page_down};
constexpr std::string_view kPieces[] = {"a",      "word",     " ",        "-",
                                        "\n",     "e\u0301",  "\u0301",   "\u200D",
                                        "👩",      "👍🏽", "🇬",        "👨‍👩‍👧",
                                        "שלום",   "مَ",        "你好",     "。",
                                        "\u00A0", "한",       "it's 3.50"};

struct Draw {
    CountingRandom random;
    std::size_t operator()(std::size_t below) { return mix64(random.next()) % below; }
};

// The lines cover the text once, in order, and none is wider than the view unless it is one grapheme.
void check_lines(const TextEdit& edit, float width) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < edit.line_count(); ++i) {
        const auto line = edit.line(i);
        REQUIRE(line.begin == at);
        REQUIRE(line.end >= line.begin);
        auto drawn = edit.graphemes(i);
        for (const auto& grapheme : drawn) {
            REQUIRE(grapheme.begin == at);
            at = grapheme.end;
        }
        REQUIRE(at == line.end);
        const auto is_space = [&](const TextGrapheme& grapheme) {
            return edit.text().compare(grapheme.begin, 1, " ") == 0;
        };
        while (!drawn.empty() && is_space(drawn.back())) drawn.pop_back();
        const bool fits = drawn.size() <= 1 || drawn.back().x + drawn.back().width <= width;
        REQUIRE(fits);
        if (line.ends_paragraph && i + 1 < edit.line_count()) {
            REQUIRE(edit.text()[at] == '\n');
            ++at;
        }
    }
    REQUIRE(at == edit.text().size());
}

void check_invariants(const TextEdit& edit, float width) {
    REQUIRE(is_utf8(edit.text()));
    const auto all = places(edit.text());
    REQUIRE(edit.characters() == all.size() - 1);
    const auto selection = edit.selection();
    for (const auto offset : {edit.caret(), selection.begin, selection.end})
        REQUIRE(std::binary_search(all.begin(), all.end(), offset));
    for (const auto& mark : edit.marks()) {
        REQUIRE(std::binary_search(all.begin(), all.end(), mark.range.begin));
        REQUIRE(std::binary_search(all.begin(), all.end(), mark.range.end));
        REQUIRE(mark.range.begin < mark.range.end);
    }
    const auto caret = edit.caret_box();
    REQUIRE(caret.y >= edit.scroll());
    REQUIRE(caret.y + caret.height <= edit.scroll() + 4);
    check_lines(edit, width);
}

// What was kept between the commands is what a new editor makes of the text.
void check_afresh(const TextEdit& edit, float width) {
    TextEdit other;
    other.set_view(width, 4, 1);
    REQUIRE(other.set_text(edit.text()));
    REQUIRE(other.text() == edit.text());
    REQUIRE(other.words() == edit.words());
    REQUIRE(other.line_count() == edit.line_count());
    for (std::size_t i = 0; i < edit.line_count(); ++i) REQUIRE(other.line(i).end == edit.line(i).end);
}

// One command to both. Those that the model does not know are taken over from the editor.
void one_command(Draw& draw, TextEdit& edit, Model& model) {
    const auto kind = draw(20);
    const bool select = draw(3) == 0;
    if (kind < 7) {
        const std::string piece(kPieces[draw(std::size(kPieces))]);
        REQUIRE(edit.type(piece) == Edited::changed);
        model.replace(model.selection(), piece);
    } else if (kind < 16) {
        const Edit what = kModelled[draw(std::size(kModelled))];
        if (what == Edit::select_all && draw(4) > 0) return;
        edit.edit(what, select);
        model.run(what, select);
    } else {
        if (kind == 16)
            edit.press(static_cast<float>(draw(12)), static_cast<float>(draw(12)), static_cast<int>(draw(4)),
                       select);
        else if (kind == 17)
            edit.drag(static_cast<float>(draw(12)), static_cast<float>(draw(12)));
        else
            edit.edit(kOthers[draw(std::size(kOthers))], select);
        const auto range = edit.selection();
        model.caret = edit.caret();
        model.anchor = range.begin == model.caret ? range.end : range.begin;
    }
}

}  // namespace

TEST_CASE("random commands do what the model does") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        Draw draw{CountingRandom(seed * 1000003)};
        Board board;
        TextEdit edit(&board);
        Model model;
        float width = 8;
        edit.set_view(width, 4, 1);
        for (int i = 0; i < 120; ++i) {
            one_command(draw, edit, model);
            REQUIRE(edit.text() == model.text);
            REQUIRE(edit.caret() == model.caret);
            REQUIRE(edit.selection() == model.selection());
            REQUIRE(board.held == model.held);
            check_invariants(edit, width);
            const auto size = edit.text().size() + 1;
            if (draw(10) == 0) edit.set_marks({{{draw(size), draw(size)}, 1}, {{draw(size), draw(size)}, 2}});
            if (draw(10) == 0) edit.set_view(width = static_cast<float>(draw(15)), 4, 1);
            if (draw(10) == 0) check_afresh(edit, width);
        }
    }
}

TEST_CASE("all that was done can be undone and done again") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        Draw draw{CountingRandom(seed * 7000003)};
        Board board;
        TextEdit edit(&board);
        edit.set_view(8, 4, 1);
        Model model;
        model.text = "The kettle was 🇬🇧 and\nnot e\u0301 good";
        edit.set_text(model.text);
        model.caret = model.anchor = model.text.size();
        const std::string first = model.text;
        for (int i = 0; i < 100; ++i) {
            one_command(draw, edit, model);
            for (auto turns = draw(4); turns > 0 && draw(5) == 0; --turns)
                edit.edit(draw(2) == 0 ? Edit::undo : Edit::redo);
            check_invariants(edit, 8);
            model.text = edit.text();
            model.caret = edit.caret();
            const auto range = edit.selection();
            model.anchor = range.begin == model.caret ? range.end : range.begin;
        }
        while (edit.edit(Edit::redo) == Edited::changed) {
        }
        const std::string last = edit.text();
        while (edit.edit(Edit::undo) == Edited::changed) check_invariants(edit, 8);
        CHECK(edit.text() == first);
        while (edit.edit(Edit::redo) == Edited::changed) check_invariants(edit, 8);
        CHECK(edit.text() == last);
    }
}

TEST_CASE("no bytes and no limit break the text") {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        Draw draw{CountingRandom(seed * 9000011)};
        TextEdit edit;
        edit.set_view(6, 4, 1);
        const TextLimit limit{draw(30), draw(60)};
        edit.set_limit(limit);
        for (int i = 0; i < 30; ++i) {
            std::string bytes;
            for (auto size = draw(12); size > 0; --size) {
                if (draw(2) == 0)
                    bytes += static_cast<char>(draw(256));
                else
                    bytes += kPieces[draw(std::size(kPieces))];
            }
            const auto before = edit.text();
            const auto came = edit.type(bytes);
            REQUIRE((came == Edited::changed || came == Edited::full || edit.text() == before));
            REQUIRE(edit.characters() <= limit.characters);
            REQUIRE(edit.text().size() <= limit.bytes);
            for (auto turns = draw(4); turns > 0; --turns) {
                edit.edit(kModelled[draw(std::size(kModelled))], draw(2) == 0);
                REQUIRE(edit.characters() <= limit.characters);
            }
            check_invariants(edit, 6);
        }
    }
}
