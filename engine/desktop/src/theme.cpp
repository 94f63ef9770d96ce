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

const Theme& calm_theme() {
    static const Theme theme{
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
    };
    return theme;
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
    };
}

}  // namespace rehearse::desktop
