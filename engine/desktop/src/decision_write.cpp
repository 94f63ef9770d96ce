// A text to write.
#include <algorithm>

#include "decision.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr float kBetween = 2 * kUnit;
constexpr float kTemplate = 11 * kUnit;
constexpr int kLeastLines = 4;

Intent draw_templates(Kit& kit, const PlayScreen& screen, Flow& flow) {
    const auto& all = screen.view.text->templates;
    Intent out;
    if (all.empty()) return out;
    float x = flow.x;
    for (std::size_t i = 0; i < all.size(); ++i) {
        Button button{.id = answer_id(screen, i) + ".template",
                      .name = tr("Insert: {name}", {{"name", all[i].name}})};
        const float wide = std::min(kit.button_width(button), flow.width);
        if (x > flow.x && x + wide > flow.x + flow.width) {
            x = flow.x;
            flow.gap(kTemplate + kUnit);
        }
        button.rect = {x, flow.y, wide, kTemplate};
        if (kit.button(button)) out = {IntentKind::insert, {}, static_cast<int>(i)};
        x += wide + kBetween;
    }
    flow.gap(kTemplate + kBetween);
    return out;
}

}  // namespace

std::string what_is_written(const present::TextView& text) {
    return text.to.empty() ? tr("Your {medium}", {{"medium", text.medium}})
                           : tr("Your {medium} to {name}", {{"medium", text.medium}, {"name", text.to}});
}

Intent draw_writing(Kit& kit, const PlayScreen& screen, Flow& flow, float bottom) {
    const auto& text = *screen.view.text;
    Intent out = draw_templates(kit, screen, flow);
    const float least = kit.text_field_height(kLeastLines);
    TextField area;
    area.id = answer_id(screen, 0) + ".text";
    area.name = what_is_written(text);
    area.lines = true;
    area.faulty = !screen.answering.problem.empty();
    area.rect = {flow.x, flow.y, flow.width, std::max(least, bottom - flow.y)};
    kit.text_field(area, screen.answering.text);
    flow.gap(area.rect.h);
    return out;
}

}  // namespace rehearse::desktop
