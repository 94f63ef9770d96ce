// The turning points of the debrief page: what was said, another line beside it, and the way back into the
// moment.
#include <algorithm>

#include "page_debrief.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {

using debrief::Block;
using debrief::BlockKind;
using session::tr;

Intent DebriefPage::draw_turns(Kit& kit, Flow& flow, const DebriefSection& section) {
    Intent out;
    kit.heading(flow, section.blocks.front().text);
    flow.gap(2 * kUnit);
    const Blocks all = Blocks(section.blocks).subspan(1);
    std::size_t at = 0;
    const auto until_heading = [&](std::size_t from) {
        while (from < all.size() && all[from].kind != BlockKind::heading) ++from;
        return from;
    };
    if (const std::size_t first = until_heading(0); first > 0) {
        draw_blocks(kit, flow, all.first(first));
        flow.gap(3 * kUnit);
        at = first;
    }
    while (at < all.size()) {
        const std::size_t end = until_heading(at + 1);
        if (auto intent = draw_turn(kit, flow, all.subspan(at, end - at))) out = std::move(intent);
        at = end;
    }
    return out;
}

Intent DebriefPage::draw_turn(Kit& kit, Flow& flow, Blocks turn) {
    Intent out;
    const int moment = turn.front().moment.value_or(0);
    const std::string name = "turn." + std::to_string(moment);
    Panel panel(kit, flow, name, 6 * kUnit);
    kit.heading(panel.flow, turn.front().text, Font::strong);
    panel.flow.gap(2 * kUnit);
    const auto box = std::find_if(turn.begin() + 1, turn.end(),
                                  [](const Block& block) { return block.kind == BlockKind::box; });
    const auto said = static_cast<std::size_t>(box - turn.begin());
    const auto other = std::min(said + 1, turn.size());
    // The other line stands beside, and where it could have led below.
    const Blocks rest = turn.subspan(other);
    const auto bullet = std::find_if(rest.begin(), rest.end(),
                                     [](const Block& block) { return block.kind == BlockKind::bullet; });
    const auto first = static_cast<std::size_t>(bullet - rest.begin());  // what introduces it goes with it
    const auto beside = bullet == rest.end() || first == 0 ? first : first - 1;
    draw_both_lines(kit, panel.flow, turn.subspan(1, said - 1), rest.first(beside));
    panel.flow.gap(4 * kUnit);
    draw_way(kit, panel.flow, moment, rest.subspan(beside));
    if (box != turn.end()) draw_reply(kit, panel.flow, *box);
    std::vector<Button> buttons;
    const bool again = practice_->log().head.mode != play::Mode::unaided;
    if (again) buttons.push_back(try_again(moment, name + ".again"));
    buttons.push_back({.id = name + ".see",
                       .name = tr("See moment {number}", {{"number", std::to_string(moment)}}),
                       .look = Look::quiet});
    const int pressed = press_one(kit, panel.flow, buttons);
    if (again && pressed == 0) out = {IntentKind::retry, attempt_, moment};
    if (pressed == static_cast<int>(buttons.size()) - 1) {
        all_moments_ = true;
        reveal_ = moment;
        reveal_frames_ = 3;
        kit.request_frame();
    }
    return out;
}

// What could have come of it; the answers that this takes are told to whoever wants to know.
void DebriefPage::draw_way(Kit& kit, Flow& flow, int moment, Blocks way) {
    if (way.empty()) return;
    const auto last = std::find_if(way.rbegin(), way.rend(),
                                   [](const Block& block) { return block.kind == BlockKind::bullet; });
    const auto answers = static_cast<std::size_t>(way.rend() - last);
    draw_blocks(kit, flow, way.subspan(answers));
    flow.gap(2 * kUnit);
    const bool shown = shown_ways_.contains(moment);
    if (answers > 0 &&
        press(kit, flow,
              {.id = "way." + std::to_string(moment),
               .name = shown ? tr("Hide the answers after it") : tr("Show the answers after it"),
               .look = Look::quiet,
               .group = tr("Moment {number}", {{"number", std::to_string(moment)}}),
               .icon = Icon::eye})) {
        if (shown_ways_.erase(moment) == 0) shown_ways_.insert(moment);
        kit.request_frame();
    }
    if (shown) draw_blocks(kit, flow, way.first(answers));
    flow.gap(4 * kUnit);
}

void DebriefPage::draw_both_lines(Kit& kit, Flow& flow, Blocks said, Blocks other) {
    constexpr float kBetween = 6 * kUnit;
    const float least = kit.text_width("m", Font::body) * 22;
    if (other.empty() || flow.width < 2 * least + kBetween) {
        draw_blocks(kit, flow, said);
        if (!other.empty()) flow.gap(4 * kUnit);
        draw_blocks(kit, flow, other);
        return;
    }
    const float wide = (flow.width - kBetween) / 2;
    Flow left{flow.x, flow.y, wide};
    Flow right{flow.x + wide + kBetween, flow.y, wide};
    kit.text(left, tr("What you chose:"));
    left.gap(3 * kUnit);
    draw_blocks(kit, left, said);
    draw_blocks(kit, right, other);
    const float bottom = std::max(left.y, right.y);
    kit.line({right.x - kBetween / 2, flow.y}, {right.x - kBetween / 2, bottom}, kit.theme().line);
    flow.y = bottom;
}

}  // namespace rehearse::desktop
