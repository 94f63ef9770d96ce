// The screens. Each draws plain values from `present` and returns what the learner wants; it keeps nothing.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "debrief/document.hpp"
#include "desktop/app.hpp"
#include "present/views.hpp"

namespace rehearse::desktop {

/// What stands round every screen.
struct Header {
    std::string title = {};
    std::string subtitle = {};
    std::vector<Action> actions = {};  // the last one outermost
};

struct Shell {
    Rect body = {};
    Intent intent = {};
};
/// Round a conversation: draws the bar above, the notice if there is one, and the status line below. Returns
/// what is left.
[[nodiscard]] Shell draw_shell(Kit& kit, const Header& header, const Notice& notice, bool footer = true);
/// The status line, where the screen has it in what scrolls instead.
void draw_status_line(Kit& kit, Flow& flow);
/// Round a page: the same in `room`, with a large title and without a bar.
[[nodiscard]] Shell draw_page_shell(Kit& kit, const Header& header, const Notice& notice, Rect room);

[[nodiscard]] Intent draw_briefing(Kit& kit, const present::BriefingView& view, const Notice& notice);

/// How an attempt is to be played.
[[nodiscard]] Intent draw_setup(Kit& kit, const Setup& setup, const Notice& notice);

/// The time for an answer, in seconds; a total of 0: there is no limit.
struct TimeLeft {
    int total = 0;
    int left = 0;
    bool paused = false;  // by the learner
    bool stands = false;  // for whatever reason
};

struct PlayScreen {
    const present::PlayView& view;
    Answering& answering;      // texts are edited where they are drawn; all else by intents
    std::size_t decision = 0;  // counts answers: keeps apart replies that stand in the same place
    bool reveal = false;       // what is new was not seen yet
    TimeLeft time = {};
    std::string attempt = {};
    std::vector<std::string> terms = {};             // words that may not be known
    std::pair<int, std::string> meaning = {-1, {}};  // which of them was asked for, and what it means
    std::string close_to_home = {};                  // said at the end of a hard conversation
};
[[nodiscard]] Intent draw_play(Kit& kit, const PlayScreen& screen, const Notice& notice);
/// The transcript alone, as a column of speech that scrolls.
void draw_transcript(Kit& kit, const PlayScreen& screen, Rect room);
/// The same within what scrolls already.
void draw_transcript_in(Kit& kit, const PlayScreen& screen, Kit::Scroll& scroll);
/// The conversation as one column that scrolls as a whole, for large text or a small window.
[[nodiscard]] Intent draw_compact_play(Kit& kit, const PlayScreen& screen, Rect body);
/// The question and what can be answered. `bottom`: down to where a text may be written.
[[nodiscard]] Intent draw_question(Kit& kit, const PlayScreen& screen, Flow& flow, float bottom);
/// What stands beside the conversation, but for the person.
[[nodiscard]] Intent draw_sections(Kit& kit, const PlayScreen& screen, Flow& flow);
/// The person in their place, with name and mood beside, as one row.
void draw_customer_row(Kit& kit, const PlayScreen& screen, Flow& flow);
/// A table, chart or form of the story.
void draw_sheet(Kit& kit, Flow& flow, const present::Said& said);
/// How much time is left, and the way to stop it. As high as time_height().
[[nodiscard]] Intent draw_time(Kit& kit, const TimeLeft& time, Rect row);
/// 0 when there is no limit.
[[nodiscard]] float time_height(const Kit& kit, const TimeLeft& time);
/// The customer, how they feel, who waits, what is promised, and what can be looked up.
[[nodiscard]] Intent draw_side(Kit& kit, const PlayScreen& screen, Rect room);
/// Mood as a bar; the words stand beside it.
void draw_mood_bar(Kit& kit, Rect rect, int mood);

struct WrittenScreen {
    const present::WrittenView& view;
    Editor& text;  // as shown_text() made it
};
/// What the checks found in a text, and what the learner says to it.
[[nodiscard]] Intent draw_written(Kit& kit, const WrittenScreen& screen, const Notice& notice);
/// The text to be read, with the places that were found.
[[nodiscard]] Editor shown_text(const present::WrittenView& view);

struct DocumentScreen {
    const debrief::Document& document;
    Header header;
};
[[nodiscard]] Intent draw_document_screen(Kit& kit, const DocumentScreen& screen, const Notice& notice);
/// The blocks of a document, one below the other.
void draw_document(Kit& kit, Flow& flow, const debrief::Document& document);
/// Some of them.
void draw_blocks(Kit& kit, Flow& flow, std::span<const debrief::Block> blocks);
void draw_table(Kit& kit, Flow& flow, const std::vector<std::vector<std::string>>& rows);
/// Each column gets what it needs, as long as that is no more than its share; the others divide what is left.
[[nodiscard]] std::vector<float> column_widths(const Kit& kit,
                                               const std::vector<std::vector<std::string>>& rows, float width,
                                               Font font = Font::body);
inline constexpr float kBetweenColumns = 5 * kUnit;
void draw_mood_curve(Kit& kit, Flow& flow, const std::vector<debrief::CurvePoint>& points);
/// Text that stands apart, with an edge.
void draw_notice_block(Kit& kit, Flow& flow, const std::string& text);

/// `body` narrowed to `width` in the middle.
[[nodiscard]] Rect centred(Rect body, float width);

}  // namespace rehearse::desktop
