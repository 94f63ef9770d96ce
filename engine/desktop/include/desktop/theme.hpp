// Colours and sizes. Views name a purpose ("muted"), never a number of their own.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "session/settings.hpp"

namespace rehearse::desktop {

struct Colour {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    friend bool operator==(const Colour&, const Colour&) = default;
};

struct Theme {
    Colour page;         // behind everything
    Colour surface;      // cards, bars, replies
    Colour ink;          // text
    Colour muted;        // text that matters less
    Colour accent;       // the one main action
    Colour accent_held;  // the same under the pointer
    Colour on_accent;    // text on it
    Colour soft;         // what the learner said; a control under the pointer
    Colour line;         // divides, and carries no meaning
    Colour control;      // the border of anything that can be pressed
    Colour focus;        // the ring round what has the focus
    Colour notice;       // behind a notice
    Colour notice_edge;
    Colour mood_low;
    Colour mood_middle;
    Colour mood_high;
    Colour track;      // behind a bar
    Colour selection;  // behind selected text
    Colour side;       // the bar with the places to go to
    Colour shade;      // what lies in shadow
    bool dark = false;
};

using session::ThemeChoice;
inline constexpr std::array kThemes{ThemeChoice::light, ThemeChoice::dark, ThemeChoice::contrast,
                                    ThemeChoice::cream, ThemeChoice::tint};
[[nodiscard]] const Theme& theme_named(ThemeChoice name);

/// How a person likes to read; of the settings what the kit needs.
struct Appearance {
    ThemeChoice theme = ThemeChoice::light;
    int text = 100;  // percent
    bool wide_letters = false;
    session::LineSpacing line_spacing = session::LineSpacing::normal;
    session::FontChoice font = session::FontChoice::standard;
    bool motion = true;  // off: everything is at once where it belongs
    friend bool operator==(const Appearance&, const Appearance&) = default;
};
[[nodiscard]] Appearance appearance_of(const session::Settings& settings);

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(Colour a, Colour b);

/// Two colours that meet on some screen, and the least ratio they need: 4.5 for text, 3 for controls, focus
/// and charts.
struct ContrastPair {
    std::string what;
    Colour front;
    Colour back;
    double least = 4.5;
};
[[nodiscard]] std::vector<ContrastPair> contrast_pairs(const Theme& theme);

/// All distances are multiples of this many pixels.
inline constexpr float kUnit = 4;
inline constexpr float kGap = 4 * kUnit;
inline constexpr float kMargin = 6 * kUnit;
inline constexpr float kRounding = 3 * kUnit;
/// No text is smaller (size of the em).
inline constexpr float kLeastText = 15;
/// Lines of text longer than this are tiring.
inline constexpr float kReadingWidth = 190 * kUnit;

}  // namespace rehearse::desktop
