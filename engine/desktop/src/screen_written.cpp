// What the checks found in a text that was just given.
#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "screens.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

using present::FindingView;

constexpr float kPadding = 5 * kUnit;
constexpr float kClaim = 11 * kUnit;
constexpr float kSign = 5 * kUnit;
constexpr float kRoomBeside = 110 * kUnit;
constexpr float kText = 0.44F;  // of the width

enum class Verdict { met, not_met, note, not_checked };

Verdict verdict_of(const FindingView& finding) {
    if (finding.verdict == "met") return Verdict::met;
    if (finding.verdict == "not met") return Verdict::not_met;
    return finding.verdict == "note" ? Verdict::note : Verdict::not_checked;
}

const char* words_for(Verdict verdict) {
    switch (verdict) {
        case Verdict::met:
            return "met";
        case Verdict::not_met:
            return "not yet";
        case Verdict::note:
            return "a note";
        case Verdict::not_checked:
            return "not checked";
    }
    return "";
}

std::string title_of(const FindingView& finding) {
    return finding.title + ": " + words_for(verdict_of(finding));
}

void draw_sign(Kit& kit, Verdict verdict, Point c) {
    const Theme& t = kit.theme();
    const bool met = verdict == Verdict::met;
    kit.disc(c, kSign / 2, met ? t.mood_high : t.control);
    if (!met) kit.disc(c, kSign / 2 - 2, t.surface);
    if (met) kit.curve({{c.x - 5, c.y}, {c.x - 1, c.y + 4}, {c.x + 5, c.y - 4}}, t.surface, 2);
    if (verdict == Verdict::not_met) kit.disc(c, 3, t.notice_edge);
}

Button claim_button(const Kit& kit, const FindingView& finding, std::size_t place) {
    Button out{.id = "claim." + std::to_string(place), .name = "I did this", .look = Look::plain};
    out.group = title_of(finding);
    out.rect = {0, 0, kit.button_width(out), kClaim};
    return out;
}

void draw_words(Kit& kit, Flow& flow, const FindingView& finding) {
    const Theme& t = kit.theme();
    kit.text(flow, title_of(finding), {Font::strong, t.ink});
    if (!finding.says.empty()) kit.text(flow, finding.says);
    if (!finding.quote.empty()) kit.text(flow, "“" + finding.quote + "”", {Font::italic, t.muted});
    if (finding.claimed) kit.text(flow, tr("Kept for your trainer."), {Font::small, t.accent});
}

/// What can be said to it stands beside it where there is room, else below.
Intent draw_finding(Kit& kit, Flow& flow, const FindingView& finding, std::size_t place) {
    const Verdict verdict = verdict_of(finding);
    draw_sign(kit, verdict, {flow.x + kSign / 2, flow.y + kit.line_height(Font::strong) / 2});
    Flow words{flow.x + kSign + 2 * kUnit, flow.y, flow.width - kSign - 2 * kUnit};
    const bool open = verdict == Verdict::not_met && !finding.claimed;
    Button claim = claim_button(kit, finding, place);
    const bool beside = flow.width >= kRoomBeside;
    if (open && beside) words.width -= claim.rect.w + kGap;
    draw_words(kit, words, finding);
    const float right = flow.x + flow.width - claim.rect.w;
    claim.rect.x = beside ? right : words.x;
    claim.rect.y = beside ? flow.y : words.y + kUnit;
    flow.y = (open ? std::max(words.y, claim.rect.bottom()) : words.y) + kGap;
    return open && kit.button(claim) ? Intent{IntentKind::claim, {}, static_cast<int>(place)} : Intent{};
}

std::string summary(const present::WrittenView& view) {
    const auto count = [&](Verdict wanted) {
        return std::count_if(view.findings.begin(), view.findings.end(),
                             [&](const FindingView& one) { return verdict_of(one) == wanted; });
    };
    const auto open = count(Verdict::not_met);
    if (open == 0 && count(Verdict::not_checked) > 0) return tr("Some things could not be checked.");
    if (open == 0) return tr("Everything that was looked for is there.");
    return counted(static_cast<long long>(count(Verdict::met)), "thing is", "things are") + " there, " +
           std::to_string(open) + " not yet. The checks can be wrong: if you did it, say so.";
}

Intent draw_findings(Kit& kit, const WrittenScreen& screen, Rect card) {
    Intent out;
    kit.card(card);
    Kit::Scroll scroll(kit, "findings", card.inset(kPadding / 2), kit.theme().surface, true);
    Flow& flow = scroll.flow;
    flow.x = card.x + kPadding;
    flow.width = card.w - 2 * kPadding - 2 * kUnit;
    flow.gap(kPadding / 2);
    kit.heading(flow, tr("What the checks found"));
    kit.text(flow, summary(screen.view), {Font::small, kit.theme().muted});
    flow.gap(kGap);
    for (std::size_t i = 0; i < screen.view.findings.size(); ++i)
        if (auto intent = draw_finding(kit, flow, screen.view.findings[i], i)) out = std::move(intent);
    return out;
}

void draw_text(Kit& kit, const WrittenScreen& screen, Rect card) {
    kit.card(card);
    Flow flow{card.x + kPadding, card.y + kPadding, card.w - 2 * kPadding};
    kit.heading(flow, tr("What you wrote"));
    flow.gap(2 * kUnit);
    TextField text{.id = "written", .name = tr("What you wrote, to be read")};
    text.rect = {card.x + 2 * kUnit, flow.y, card.w - 4 * kUnit, card.bottom() - 2 * kUnit - flow.y};
    text.lines = true;
    kit.text_field(text, screen.text);
}

}  // namespace

Editor shown_text(const present::WrittenView& view) {
    Editor out;
    out.edit.set_text(view.text);
    out.edit.set_read_only(true);
    out.edit.select({});  // to be read from the beginning
    std::vector<present::TextMark> marks;
    for (std::size_t i = 0; i < view.findings.size(); ++i)
        marks.push_back({{view.findings[i].begin, view.findings[i].end}, i});
    out.edit.set_marks(std::move(marks));
    return out;
}

Intent draw_written(Kit& kit, const WrittenScreen& screen, const Notice& notice) {
    const Action leave{tr("Leave"), {IntentKind::show_library}, Look::plain, {Key::escape}};
    Shell shell = draw_shell(kit, {tr("Your text"), tr("It is given, and kept as it is"), {leave}}, notice);
    const Rect body = shell.body;
    const float button = kit.control_height();
    const float high = body.h - button - kGap;
    const float left = std::floor((body.w - kGap) * kText);
    const Rect findings{body.x + left + kGap, body.y, body.w - left - kGap, high};
    if (auto intent = draw_findings(kit, screen, findings)) shell.intent = std::move(intent);
    draw_text(kit, screen, {body.x, body.y, left, high});
    const Rect on{body.x, body.bottom() - button, body.w, button};
    if (kit.button({.id = "go_on",
                    .name = tr("Go on"),
                    .rect = on,
                    .look = Look::primary,
                    .shortcut = {Key::enter}}))
        shell.intent = {IntentKind::talk};
    return shell.intent;
}

}  // namespace rehearse::desktop
