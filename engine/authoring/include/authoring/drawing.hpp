// A scenario as cards and lines with their places, for a screen that draws them itself.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "scenario/scenario.hpp"

namespace rehearse::authoring {

/// In pixels, from the top left.
struct Spot {
    float x = 0;
    float y = 0;
};
struct Size {
    float w = 0;
    float h = 0;
};

/// What stands on the card of a beat: its first words, or how it ends.
struct CardWords {
    std::string id;
    std::string says;  // may be empty
};
/// By beat.
[[nodiscard]] std::vector<CardWords> card_words(const scenario::Scenario& scenario);

struct Drawing {
    struct Line {
        scenario::BeatIndex from = 0;
        scenario::BeatIndex to = 0;
        bool by_chance = false;    // luck has a say
        std::vector<Spot> points;  // at least two, from one card to the other
    };
    std::vector<Spot> cards;  // by beat: the top left corner
    std::vector<Line> lines;  // one for all answers that lead from one card to another
    Size size;
};

/// Lays the cards out from top to bottom; `sizes` has one for each beat. Fails as to_svg() does.
[[nodiscard]] Result<Drawing> drawing_of(const scenario::Scenario& scenario, const std::vector<Size>& sizes);

}  // namespace rehearse::authoring
