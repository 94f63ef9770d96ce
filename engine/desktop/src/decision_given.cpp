// Below the question: how far the answer is, and the button that gives it.
#include <algorithm>

#include "base/text.hpp"
#include "decision.hpp"
#include "present/draft.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

using present::Asks;

constexpr float kBetween = 2 * kUnit;
constexpr float kProblem = 3 * kUnit;  // inside the notice

std::string length_words(const present::TextView& text, const present::TextEdit& edit) {
    if (text.most_characters > 0) {
        std::string out = tr(
            "{count} of {most} characters",
            {{"count", std::to_string(edit.characters())}, {"most", std::to_string(text.most_characters)}});
        return edit.full() ? tr("{length}: there is no room for more", {{"length", out}}) : out;
    }
    if (text.most_words > 0)
        return tr("{count} of about {most} words",
                  {{"count", std::to_string(edit.words())}, {"most", std::to_string(text.most_words)}});
    return counted(static_cast<long long>(edit.words()), "word", "words");
}

std::string open_places(const present::Draft& draft) {
    const auto open = std::count(draft.boxes.begin(), draft.boxes.end(), -1);
    if (open == 0) return tr("Nothing is open any more.");
    return tr("{open} of {all} still open.",
              {{"open", std::to_string(open)}, {"all", std::to_string(draft.boxes.size())}});
}

std::string progress(const PlayScreen& screen) {
    switch (screen.view.asks) {
        case Asks::sort:
        case Asks::rate:
            return open_places(screen.answering.draft);
        case Asks::rank:
            return tr("When the order is right, give it.");
        case Asks::record:
            return tr("What you leave empty stays empty.");
        case Asks::write:
            return length_words(*screen.view.text, screen.answering.text.edit);
        default:
            return {};
    }
}

std::string button_words(const PlayScreen& screen) {
    const auto& marks = screen.answering.draft.marks;
    const bool none = std::find(marks.begin(), marks.end(), true) == marks.end();
    if (screen.view.asks == Asks::pick && none) return tr("None of these apply");
    return tr("That is my answer");
}

Button give_button(const Kit& kit, const PlayScreen& screen, Rect room) {
    Button out;
    out.id = "submit." + std::to_string(screen.decision);
    out.name = button_words(screen);
    // Before anything is ticked it is an answer, too, and not the way on.
    const auto& marks = screen.answering.draft.marks;
    const bool none =
        screen.view.asks == Asks::pick && std::find(marks.begin(), marks.end(), true) == marks.end();
    out.look = none ? Look::plain : Look::primary;
    out.enabled = is_complete(screen.view, screen.answering.draft);
    const bool alone = progress(screen).empty();
    const float wide = alone ? room.w : std::min(kit.button_width(out), room.w);
    const float high = kit.button_height(out, wide);
    out.rect = {room.right() - wide, room.bottom() - high, wide, high};
    return out;
}

float problem_height(const Kit& kit, const std::string& problem, float width) {
    if (problem.empty()) return 0;
    return kit.text_height(problem, Font::body, width - 2 * kProblem - kUnit) + 2 * kProblem + kBetween;
}

}  // namespace

bool is_given(const present::PlayView& view) {
    return !view.over && view.fault.empty() && view.asks != Asks::choose && view.asks != Asks::nothing;
}

float given_height(const Kit& kit, const PlayScreen& screen, float width) {
    return kit.control_height() + kUnit + kBetween + problem_height(kit, screen.answering.problem, width);
}

Intent draw_given(Kit& kit, const PlayScreen& screen, Rect room) {
    Flow flow{room.x, room.y + kBetween, room.w};
    if (!screen.answering.problem.empty()) draw_notice_block(kit, flow, screen.answering.problem);
    const Button button = give_button(kit, screen, room);
    if (const std::string words = progress(screen); !words.empty()) {
        Flow beside{room.x, 0, room.w - button.rect.w - kGap};
        beside.y = button.rect.centre().y - kit.text_height(words, Font::body, beside.width) / 2;
        kit.text(beside, words, {Font::body, kit.theme().muted});
    }
    return kit.button(button) ? Intent{IntentKind::submit} : Intent{};
}

}  // namespace rehearse::desktop
