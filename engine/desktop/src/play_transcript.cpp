// What was said, as speech: others at the left, the learner at the right, the story in between.
#include <algorithm>

#include "screens.hpp"

namespace rehearse::desktop {
namespace {

using present::Said;
using present::SaidKind;

constexpr float kPadding = 3 * kUnit;
constexpr float kMostOfWidth = 0.74F;
constexpr float kSides = 0.08F;  // of narration, at either side

bool is_speech(SaidKind kind) { return kind == SaidKind::person || kind == SaidKind::learner; }
bool is_learners(SaidKind kind) {
    return kind == SaidKind::learner || kind == SaidKind::action || kind == SaidKind::consult;
}

void draw_bubble(Kit& kit, Flow& flow, const Said& said, bool named) {
    const Theme& t = kit.theme();
    const bool mine = is_learners(said.kind);
    const Font font = is_speech(said.kind) ? Font::body : Font::italic;
    const float most = flow.width * kMostOfWidth - 2 * kPadding;
    const float wide = kit.text_width(said.text, font, most);
    const float high = kit.text_height(said.text, font, wide + 1) + 2 * kPadding;
    const float x = mine ? flow.x + flow.width - wide - 2 * kPadding - kUnit : flow.x + kUnit;
    if (named) {
        Flow line{flow.x + kUnit, flow.y, flow.width - 2 * kUnit};
        kit.text(line, said.who, {Font::small, t.muted, mine ? Align::right : Align::left});
        flow.y = line.y;
    }
    if (!said.note.empty()) {
        Flow line{flow.x + kUnit, flow.y, flow.width - 2 * kUnit};
        kit.text(line, said.note, {Font::small, t.muted, mine ? Align::right : Align::left});
        flow.y = line.y;
    }
    const Rect box{x, flow.y, wide + 2 * kPadding, high};
    const bool filled = said.kind == SaidKind::learner;
    kit.fill(box, filled ? t.soft : t.surface, kRounding);
    kit.outline(box, filled ? t.soft : t.line, kRounding);
    Flow inside{box.x + kPadding, box.y + kPadding, wide + 1};
    kit.text(inside, said.text, {font, t.ink});
    flow.y = box.bottom();
}

void draw_middle(Kit& kit, Flow& flow, const Said& said) {
    const bool small = said.kind == SaidKind::time || said.kind == SaidKind::notice;
    const float in = flow.width * kSides;
    Flow inside{flow.x + in, flow.y, flow.width - 2 * in};
    kit.text(inside, said.text, {small ? Font::small : Font::italic, kit.theme().muted, Align::centre});
    flow.y = inside.y;
}

void draw_said(Kit& kit, Flow& flow, const Said& said, const Said* before) {
    if (said.kind == SaidKind::coach) {
        draw_notice_block(kit, flow, said.text);
        return;
    }
    if (said.kind == SaidKind::sheet && said.sheet) {
        draw_sheet(kit, flow, said);
        return;
    }
    if (said.kind == SaidKind::narration || said.kind == SaidKind::time || said.kind == SaidKind::notice) {
        draw_middle(kit, flow, said);
        return;
    }
    const bool goes_on = before != nullptr && before->kind == said.kind && before->who == said.who;
    draw_bubble(kit, flow, said, !said.who.empty() && !goes_on);
}

/// What is brought into view: the latest answer where it was said, else what followed from it.
std::size_t first_new(const present::PlayView& view) {
    const auto& all = view.transcript;
    const std::size_t at = std::min(view.fresh, all.size() - 1);
    return all[at].kind == SaidKind::action && at + 1 < all.size() ? at + 1 : at;
}

}  // namespace

void draw_transcript(Kit& kit, const PlayScreen& screen, Rect room) {
    Kit::Scroll scroll(kit, "transcript", room, kit.theme().page, true);
    draw_transcript_in(kit, screen, scroll);
}

void draw_transcript_in(Kit& kit, const PlayScreen& screen, Kit::Scroll& scroll) {
    const auto& all = screen.view.transcript;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (screen.reveal && i == first_new(screen.view)) scroll.reveal(scroll.flow.y - kUnit);
        draw_said(kit, scroll.flow, all[i], i == 0 ? nullptr : &all[i - 1]);
        const bool close =
            i + 1 < all.size() && all[i].kind == all[i + 1].kind && all[i].who == all[i + 1].who;
        scroll.flow.gap(close ? kUnit : 3 * kUnit);
    }
}

}  // namespace rehearse::desktop
