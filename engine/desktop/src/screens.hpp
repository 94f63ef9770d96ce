// The screens. Each draws plain values from `present` and returns what the learner wants; it keeps nothing.
#pragma once

#include <cstdint>
#include <string>
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
/// Draws the bar above, the notice if there is one, and the status line below. Returns what is left.
[[nodiscard]] Shell draw_shell(Kit& kit, const Header& header, const Notice& notice);

struct LibraryScreen {
    const present::LibraryView& view;
    const std::vector<Unfinished>& unfinished;  // at most one per scenario
    const std::string& learner;
};
[[nodiscard]] Intent draw_library(Kit& kit, const LibraryScreen& screen, const Notice& notice);

[[nodiscard]] Intent draw_briefing(Kit& kit, const present::BriefingView& view, const Notice& notice);

struct PlayScreen {
    const present::PlayView& view;
    std::uint32_t marks = 0;   // of a pick, by place
    std::size_t decision = 0;  // counts answers: keeps apart replies that stand in the same place
    bool reveal = false;       // what is new was not seen yet
};
[[nodiscard]] Intent draw_play(Kit& kit, const PlayScreen& screen, const Notice& notice);
/// The transcript alone, as a column of speech.
void draw_transcript(Kit& kit, const PlayScreen& screen, Rect room);
/// The customer, how they feel, and what can be looked up.
[[nodiscard]] Intent draw_side(Kit& kit, const PlayScreen& screen, Rect room);
/// Mood as a bar; the words stand beside it.
void draw_mood_bar(Kit& kit, Rect rect, int mood);

struct DocumentScreen {
    const debrief::Document& document;
    Header header;
};
[[nodiscard]] Intent draw_document_screen(Kit& kit, const DocumentScreen& screen, const Notice& notice);
/// The blocks of a document, one below the other.
void draw_document(Kit& kit, Flow& flow, const debrief::Document& document);
void draw_table(Kit& kit, Flow& flow, const std::vector<std::vector<std::string>>& rows);
void draw_mood_curve(Kit& kit, Flow& flow, const std::vector<debrief::CurvePoint>& points);
/// Text that stands apart, with an edge.
void draw_notice_block(Kit& kit, Flow& flow, const std::string& text);

/// `body` narrowed to `width` in the middle.
[[nodiscard]] Rect centred(Rect body, float width);

}  // namespace rehearse::desktop
