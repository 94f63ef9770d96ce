#include "desktop/theme.hpp"

#include <algorithm>
#include <cmath>

namespace rehearse::desktop {
namespace {

double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

}  // namespace

namespace {

constexpr Theme kLight{
    .page = {245, 246, 243},
    .surface = {255, 255, 255},
    .ink = {28, 37, 44},
    .muted = {82, 94, 104},
    .accent = {14, 104, 98},
    .accent_held = {9, 82, 78},
    .on_accent = {255, 255, 255},
    .soft = {222, 240, 236},
    .line = {220, 224, 222},
    .control = {116, 132, 136},
    .focus = {28, 78, 200},
    .notice = {255, 246, 222},
    .notice_edge = {150, 103, 8},
    .mood_low = {176, 66, 46},
    .mood_middle = {168, 112, 16},
    .mood_high = {36, 122, 82},
    .track = {236, 239, 237},
    .selection = {190, 222, 244},
    .side = {233, 239, 236},
    .shade = {60, 80, 80},
};

constexpr Theme kDark{
    .page = {20, 25, 29},
    .surface = {31, 38, 43},
    .ink = {234, 239, 240},
    .muted = {168, 180, 186},
    .accent = {94, 204, 188},
    .accent_held = {136, 224, 210},
    .on_accent = {10, 34, 32},
    .soft = {34, 62, 62},
    .line = {54, 64, 70},
    .control = {124, 140, 146},
    .focus = {150, 188, 255},
    .notice = {62, 52, 24},
    .notice_edge = {226, 180, 80},
    .mood_low = {240, 132, 112},
    .mood_middle = {228, 178, 88},
    .mood_high = {118, 208, 158},
    .track = {46, 55, 60},
    .selection = {42, 84, 112},
    .side = {25, 32, 36},
    .shade = {0, 0, 0},
    .dark = true,
};

constexpr Theme kContrast{
    .page = {0, 0, 0},
    .surface = {0, 0, 0},
    .ink = {255, 255, 255},
    .muted = {255, 255, 255},
    .accent = {255, 230, 0},
    .accent_held = {255, 244, 140},
    .on_accent = {0, 0, 0},
    .soft = {48, 48, 0},
    .line = {160, 160, 160},
    .control = {255, 255, 255},
    .focus = {0, 220, 255},
    .notice = {40, 0, 60},
    .notice_edge = {255, 150, 255},
    .mood_low = {255, 140, 110},
    .mood_middle = {255, 200, 60},
    .mood_high = {120, 255, 160},
    .track = {40, 40, 40},
    .selection = {0, 70, 160},
    .side = {0, 0, 0},
    .shade = {0, 0, 0},
    .dark = true,
};

constexpr Theme kCream{
    .page = {248, 240, 220},
    .surface = {255, 250, 236},
    .ink = {46, 38, 30},
    .muted = {98, 84, 68},
    .accent = {126, 62, 22},
    .accent_held = {100, 46, 14},
    .on_accent = {255, 250, 240},
    .soft = {244, 226, 198},
    .line = {226, 212, 184},
    .control = {140, 120, 94},
    .focus = {36, 76, 186},
    .notice = {255, 236, 190},
    .notice_edge = {146, 92, 0},
    .mood_low = {172, 58, 42},
    .mood_middle = {156, 102, 8},
    .mood_high = {52, 114, 66},
    .track = {240, 230, 208},
    .selection = {214, 222, 240},
    .side = {240, 229, 204},
    .shade = {96, 74, 40},
};

constexpr Theme kTint{
    .page = {226, 238, 246},
    .surface = {240, 248, 253},
    .ink = {22, 36, 56},
    .muted = {66, 84, 104},
    .accent = {24, 78, 140},
    .accent_held = {16, 60, 112},
    .on_accent = {255, 255, 255},
    .soft = {206, 226, 242},
    .line = {196, 214, 228},
    .control = {98, 120, 142},
    .focus = {140, 30, 140},
    .notice = {255, 244, 214},
    .notice_edge = {140, 96, 6},
    .mood_low = {168, 58, 44},
    .mood_middle = {152, 100, 10},
    .mood_high = {28, 112, 82},
    .track = {222, 234, 243},
    .selection = {178, 206, 240},
    .side = {212, 228, 240},
    .shade = {30, 60, 90},
};

}  // namespace

const Theme& theme_named(ThemeChoice name) {
    switch (name) {
        case ThemeChoice::light:
            break;
        case ThemeChoice::dark:
            return kDark;
        case ThemeChoice::contrast:
            return kContrast;
        case ThemeChoice::cream:
            return kCream;
        case ThemeChoice::tint:
            return kTint;
    }
    return kLight;
}

Appearance appearance_of(const session::Settings& settings) {
    return {settings.theme,        settings.text, settings.wide_letters,
            settings.line_spacing, settings.font, settings.motion};
}

double contrast(Colour a, Colour b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::vector<ContrastPair> contrast_pairs(const Theme& t) {
    constexpr double kText = 4.5;
    constexpr double kShape = 3;
    return {
        {"text on the page", t.ink, t.page, kText},
        {"text on a card", t.ink, t.surface, kText},
        {"text in what you said", t.ink, t.soft, kText},
        {"text in a notice", t.ink, t.notice, kText},
        {"selected text", t.ink, t.selection, kText},
        {"muted text on the page", t.muted, t.page, kText},
        {"muted text on a card", t.muted, t.surface, kText},
        {"muted text in what you said", t.muted, t.soft, kText},
        {"muted text in a notice", t.muted, t.notice, kText},
        {"text on the main action", t.on_accent, t.accent, kText},
        {"text on the main action, held", t.on_accent, t.accent_held, kText},
        {"a link on the page", t.accent, t.page, kText},
        {"a link or number on a card", t.accent, t.surface, kText},
        {"a number under the pointer", t.accent, t.soft, kText},
        {"the main action on the page", t.accent, t.page, kShape},
        {"a control's border on the page", t.control, t.page, kShape},
        {"a control's border on a card", t.control, t.surface, kShape},
        {"a control's border under the pointer", t.control, t.soft, kShape},
        {"focus on the page", t.focus, t.page, kShape},
        {"focus on a card", t.focus, t.surface, kShape},
        {"focus in a notice", t.focus, t.notice, kShape},
        {"the edge of a notice", t.notice_edge, t.notice, kShape},
        {"low mood in its bar", t.mood_low, t.track, kShape},
        {"middling mood in its bar", t.mood_middle, t.track, kShape},
        {"high mood in its bar", t.mood_high, t.track, kShape},
        {"the edge of a faulty field", t.notice_edge, t.surface, kShape},
        {"an arrow or a chosen option", t.accent, t.soft, kShape},
        {"mood on a chart", t.accent, t.surface, kShape},
        {"text among the places to go to", t.ink, t.side, kText},
        {"muted text among the places to go to", t.muted, t.side, kText},
        {"a link among the places to go to", t.accent, t.side, kText},
        {"a control's border among the places to go to", t.control, t.side, kShape},
        {"focus among the places to go to", t.focus, t.side, kShape},
    };
}

}  // namespace rehearse::desktop
