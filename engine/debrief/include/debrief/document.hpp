// One document tree, free of any format: screen, text, JSON and print all render this.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace rehearse::debrief {

struct CurvePoint {
    int moment = 0;    // 0 the opening, then 1, 2 … as in the transcript
    int value = 0;     // mood, 0-100
    std::string note;  // what happened there, a few words; may be empty
};

enum class BlockKind {
    heading,    // text; level 1 to 3
    paragraph,  // text
    bullet,     // text
    quote,      // text: somebody's words; by: whose
    notice,     // text: the status line, a warning; stands apart
    fields,     // rows of two: name, value
    table,      // rows; the first is the header
    curve,      // curve, and text: the same told in words
    box,        // text: a question; answer: what the learner wrote, empty: room to write
};

struct Block {
    BlockKind kind = BlockKind::paragraph;
    std::string text;
    int level = 0;
    std::string by;
    std::vector<std::vector<std::string>> rows;
    std::vector<CurvePoint> curve;
    std::vector<int> row_moments;  // of a table's rows, 0 for none; may be shorter than `rows`
    std::string answer;
    std::optional<int> moment;  // the moment a claim rests on
    std::string section;        // stable name: of the section a heading opens, "strengths"; of what a box
                                // asks about, "m3"
    bool breaks = false;        // heading of a section: on paper it begins a new page
    int lines = 3;              // box: so many lines to write on, where there is no answer
};

/// How it is for the customer and for the organisation, 0 to 100 each.
struct Sides {
    double customer = 0, organisation = 0;
};

/// What one answer was worth: what is to be expected after it, and after the best answer in its place, when
/// all that follows is answered as well as can be.
struct AnswerWorth {
    int moment = 0;
    Sides chosen, best;
};

struct Document {
    std::string title;
    std::vector<Block> blocks;
    /// Of each answer of which it is known, in order. For machines that read the JSON; no page shows figures.
    std::vector<AnswerWorth> worths;
};

}  // namespace rehearse::debrief
