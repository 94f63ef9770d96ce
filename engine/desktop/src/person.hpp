// A person as a drawing: head and shoulders, made of their looks and of how they feel right now. Nothing is
// kept: the same values give the same drawing.
#pragma once

#include "desktop/kit.hpp"
#include "present/looks.hpp"

namespace rehearse::desktop {

/// How somebody feels and what they do, in steps as small as one likes.
struct Expression {
    float mood = 50;     // 0-100: furious, annoyed, worried, neutral, content, delighted
    float trust = 50;    // 0-100: turned away and wary, to close and open
    float speaking = 0;  // 0-1: how far the mouth is open for words
    float away = 0;      // 0-1: attends to something else, at the side
    float gone = 0;      // 0-1: has left the picture
    float blink = 0;     // 0-1: how far the eyes are shut
    friend bool operator==(const Expression&, const Expression&) = default;
};

/// What lies `share` (0-1) of the way between two.
[[nodiscard]] Expression towards(const Expression& from, const Expression& to, float share);

enum class Backdrop {
    tinted,  // a soft colour in a rounded frame
    none,    // the person alone, cut off at the frame all the same
};

/// Draws somebody into `frame`: head and shoulders, or below about 100 pixels the head with fewer lines.
/// Nothing lies outside the frame. Registers nothing: what the drawing tells has to stand in words, too.
void draw_person(Kit& kit, Rect frame, const present::Looks& looks, const Expression& expression,
                 Backdrop backdrop = Backdrop::tinted);

}  // namespace rehearse::desktop
