// How much time is left for an answer.
#include <algorithm>

#include "base/text.hpp"
#include "screens.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr float kBar = 2 * kUnit;
constexpr int kSoon = 10;  // seconds

std::string words_for(const TimeLeft& time) {
    if (time.stands) return tr("Paused: the time stands still");
    const std::string left = counted(time.left, "second", "seconds");
    return time.left <= kSoon ? tr("Only {time} left", {{"time", left}})
                              : tr("{time} left", {{"time", left}});
}

}  // namespace

float time_height(const Kit& kit, const TimeLeft& time) {
    return time.total > 0 ? kit.line_height(Font::body) + kBar + 5 * kUnit : 0;
}

Intent draw_time(Kit& kit, const TimeLeft& time, Rect row) {
    const Theme& t = kit.theme();
    Button pause{.id = "pause", .name = time.paused ? tr("Go on (P)") : tr("Pause (P)")};
    pause.shortcut = letter_key('p');
    const float wide = kit.button_width(pause);
    pause.rect = {row.right() - wide, row.y, wide, kit.control_height()};
    const bool soon = time.left <= kSoon && !time.stands;
    Flow words{row.x, row.y, row.w - wide - kGap};
    kit.text(words, words_for(time), {soon ? Font::strong : Font::body, t.ink});
    const Rect bar{row.x, words.y + kUnit, words.width, kBar};
    const float part =
        static_cast<float>(std::clamp(time.left, 0, time.total)) / static_cast<float>(time.total);
    kit.fill(bar, t.track, kBar / 2);
    kit.fill({bar.x, bar.y, std::max(kBar, bar.w * part), bar.h}, soon ? t.mood_middle : t.accent, kBar / 2);
    kit.outline(bar, t.control, kBar / 2);
    return kit.button(pause) ? Intent{IntentKind::pause} : Intent{};
}

}  // namespace rehearse::desktop
