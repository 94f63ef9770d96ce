// What was said, as speech: others at the left, the learner at the right, the story in between.
#include <algorithm>

#include "person.hpp"
#include "screens.hpp"

namespace rehearse::desktop {
namespace {

using present::Said;
using present::SaidKind;

constexpr float kPadding = 3 * kUnit;
constexpr float kMostOfWidth = 0.74F;
constexpr float kPortrait = 12 * kUnit;
constexpr float kSides = 0.08F;  // of narration, at either side

bool is_speech(SaidKind kind) { return kind == SaidKind::person || kind == SaidKind::learner; }
bool is_learners(SaidKind kind) {
    return kind == SaidKind::learner || kind == SaidKind::action || kind == SaidKind::consult;
}

/// Posts, mails and letters are read across the page, with who wrote them above; speech is in bubbles.
bool is_sheet_of_paper(const std::string& channel) {
    return channel == "email" || channel == "letter" || channel == "social";
}

/// What stands above somebody's words: their name, and a note such as who can read it.
void draw_byline(Kit& kit, Flow& flow, const Said& said, bool named, Align align) {
    for (const std::string& words : {named ? said.who : std::string(), said.note})
        if (!words.empty()) kit.text(flow, words, {Font::small, kit.theme().muted, align});
}

void draw_bubble(Kit& kit, Flow& flow, const Said& said, bool named, bool paper) {
    const Theme& t = kit.theme();
    const bool mine = is_learners(said.kind);
    const bool pictured = said.kind == SaidKind::person && said.looks.has_value();
    const Font font = is_speech(said.kind) ? Font::body : Font::italic;
    const float beside = pictured ? kPortrait + 2 * kUnit : 0;
    const Flow room{flow.x + kUnit + beside, flow.y, flow.width - 2 * kUnit - beside};
    const float most = (paper ? room.width : flow.width * kMostOfWidth - beside) - 2 * kPadding;
    const float wide = paper ? most : kit.text_width(said.text, font, most);
    const float high = kit.text_height(said.text, font, wide + 1) + 2 * kPadding;
    if (pictured && named) draw_person(kit, {flow.x + kUnit, flow.y, kPortrait, kPortrait}, *said.looks, {});
    Flow line = room;
    draw_byline(kit, line, said, named, mine ? Align::right : Align::left);
    const float x = mine ? room.x + room.width - wide - 2 * kPadding : room.x;
    const Rect box{x, line.y, wide + 2 * kPadding, high};
    const bool filled = said.kind == SaidKind::learner;
    kit.fill(box, filled ? t.soft : t.surface, paper ? kUnit : kRounding);
    kit.outline(box, filled ? t.soft : t.line, paper ? kUnit : kRounding);
    if (paper) kit.fill({box.x, box.y, kUnit, box.h}, filled ? t.accent : t.control, 2);
    Flow inside{box.x + kPadding, box.y + kPadding, wide + 1};
    kit.text(inside, said.text, {font, t.ink});
    flow.y = pictured && named ? std::max(box.bottom(), flow.y + kPortrait) : box.bottom();
}

void draw_middle(Kit& kit, Flow& flow, const Said& said) {
    const bool small = said.kind == SaidKind::time || said.kind == SaidKind::notice;
    const float in = flow.width * kSides;
    Flow inside{flow.x + in, flow.y, flow.width - 2 * in};
    kit.text(inside, said.text, {small ? Font::small : Font::italic, kit.theme().muted, Align::centre});
    flow.y = inside.y;
}

void draw_said(Kit& kit, Flow& flow, const Said& said, const Said* before, bool paper) {
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
    draw_bubble(kit, flow, said, !said.who.empty() && !goes_on, paper && is_speech(said.kind));
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
    const bool paper = is_sheet_of_paper(screen.view.channel);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (screen.reveal && i == first_new(screen.view)) scroll.reveal(scroll.flow.y - kUnit);
        draw_said(kit, scroll.flow, all[i], i == 0 ? nullptr : &all[i - 1], paper);
        const bool close =
            i + 1 < all.size() && all[i].kind == all[i + 1].kind && all[i].who == all[i + 1].who;
        scroll.flow.gap(close ? kUnit : 3 * kUnit);
    }
}

}  // namespace rehearse::desktop
