// A prose editor without a toolkit: text, caret, selection, soft wrapping, undo. The desktop hands it keys
// and points, and draws what it answers.
//
// Offsets are bytes into text() and stand between graphemes (what a reader takes for one character); an
// offset given from outside is moved on to the next such place. Lengths are in the unit of the measure. x and
// y count from the top left corner of the first line; the view shows y from scroll() to scroll() + height.
// Right-to-left text is kept, moved through and measured in the order in which it is written.
// Nothing here fails: bad bytes are mended, and what has no room is left out and told.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse::present {

/// The advance of one grapheme. Called once for each grapheme of a paragraph that has changed. What is
/// negative or not a finite number counts as 0.
using Measure = std::function<float(std::string_view grapheme)>;

/// Where cut and copied text goes and pasted text comes from.
class Clipboard {
public:
    virtual ~Clipboard() = default;
    [[nodiscard]] virtual std::string read() = 0;  // any bytes; empty when there is no text
    virtual void write(const std::string& text) = 0;
};

/// What a key can ask for. Lines are lines as they are shown; words end where letters and digits do, and
/// erasing or going by words stops at a line break.
enum class Edit {
    left,
    right,
    word_left,   // to the beginning of a word
    word_right,  // to the end of a word
    up,          // from the first line: to the start of the text
    down,        // from the last line: to the end of the text
    line_start,
    line_end,
    page_up,
    page_down,
    text_start,
    text_end,
    erase_left,  // the selection, if there is one; so do the next three
    erase_right,
    erase_word_left,
    erase_word_right,
    new_line,
    select_all,
    cut,
    copy,
    paste,
    undo,
    redo
};

/// What came of it.
enum class Edited {
    nothing,
    moved,    // the caret or the selection
    changed,  // the text
    full      // the limit left no room for all of it; the text may have changed in part
};

struct TextRange {
    std::size_t begin = 0, end = 0;
    [[nodiscard]] bool empty() const { return begin == end; }
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

struct TextLimit {
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::size_t characters = kNone;             // graphemes; a line break is one
    std::size_t bytes = std::size_t{1} << 20U;  // at most 1 GiB, whatever is asked for
};

/// A place in the text that somebody has something to say about.
struct TextMark {
    TextRange range;
    std::size_t tag = 0;  // the caller's own
};

struct TextBox {
    float x = 0, y = 0, width = 0, height = 0;
};

/// A line as it is shown. Each byte of the text is in one line, but for line breaks, which are in none.
struct TextLine {
    std::size_t begin = 0, end = 0;
    float y = 0;                 // of its upper edge
    bool ends_paragraph = true;  // false: the paragraph goes on in the next line
};

/// One grapheme of a line, to be drawn.
struct TextGrapheme {
    std::size_t begin = 0, end = 0;
    float x = 0, width = 0;
};

/// A text being written. A keystroke reads, measures and wraps only the paragraph it is in. One that was
/// moved from can only be assigned to or destroyed.
class TextEdit {
public:
    /// `clipboard` is borrowed and outlives the editor; without one, cut, copy and paste do nothing.
    explicit TextEdit(Clipboard* clipboard = nullptr);
    ~TextEdit();
    TextEdit(TextEdit&&) noexcept;
    TextEdit& operator=(TextEdit&&) noexcept;

    // The text. Always valid UTF-8, as base/text.hpp cleans it; line breaks are \n, a tab is one space.
    [[nodiscard]] const std::string& text() const;
    /// Replaces everything; forgets marks and what could be undone. False when the limit cut it short.
    bool set_text(std::string_view bytes);
    [[nodiscard]] std::size_t characters() const;  // graphemes; a line break is one
    /// Counted as the check of a reply's length counts: very long runs of letters are several words.
    [[nodiscard]] std::size_t words() const;
    /// Counts up whenever the text changes.
    [[nodiscard]] std::uint64_t revision() const;

    /// A text that is longer already is kept, and can only be shortened.
    void set_limit(TextLimit limit);
    [[nodiscard]] bool full() const;
    /// The caret still moves, and copy works.
    void set_read_only(bool read_only);
    [[nodiscard]] bool read_only() const;

    // Input. The view follows the caret.
    /// Puts any bytes in place of the selection. Where the limit leaves no room for all, as many whole
    /// graphemes as fit go in; where none fits, nothing changes.
    Edited type(std::string_view bytes);
    /// `select` extends the selection and matters to moves only.
    Edited edit(Edit what, bool select = false);
    /// A button went down: two clicks select the word, three the paragraph. `select` as above.
    void press(float x, float y, int clicks = 1, bool select = false);
    /// The pointer moved with the button down: selects by what press() selected by.
    void drag(float x, float y);
    /// With the caret at its end.
    void select(TextRange range);

    [[nodiscard]] std::size_t caret() const;
    [[nodiscard]] TextRange selection() const;  // empty, at the caret, when nothing is selected

    // Marks: they move with the text and vanish when something in them changes.
    void set_marks(std::vector<TextMark> marks);  // empty ones are left out
    [[nodiscard]] const std::vector<TextMark>& marks() const;

    // Layout.
    /// Kept, and all of the text is measured with it: call it when the font has changed, not for every frame.
    /// Without one, a grapheme is 1 wide.
    void set_measure(Measure measure);
    /// The view's size and the height of a line; costs nothing while they stay the same. Without a call: all
    /// of the text, in lines of height 1 and any width.
    void set_view(float width, float height, float line_height);

    [[nodiscard]] float scroll() const;
    void scroll_by(float distance);
    [[nodiscard]] float content_height() const;

    // Drawing. Lines count from 0 up to line_count(); there is at least one.
    [[nodiscard]] std::size_t line_count() const;
    [[nodiscard]] TextLine line(std::size_t index) const;
    /// Indices of the lines in view: from `begin` up to, not including, `end`.
    [[nodiscard]] TextRange lines_in_view() const;
    [[nodiscard]] std::vector<TextGrapheme> graphemes(std::size_t line) const;
    /// Its width is 0. Spaces that hang over the edge do not take the caret with them.
    [[nodiscard]] TextBox caret_box() const;
    /// One for each line touched; a selected line break is as wide as a space.
    [[nodiscard]] std::vector<TextBox> selection_boxes() const;
    [[nodiscard]] std::vector<TextBox> mark_boxes(const TextMark& mark) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace rehearse::present
