// Replies to choose from, and how the chosen one is said.
#include "decision.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr float kBetween = 2 * kUnit;
constexpr float kBack = 11 * kUnit;

Button choice_button(const std::string& id, const std::string& words, std::size_t place) {
    Button out;
    out.id = id;
    out.name = words;
    out.look = Look::choice;
    out.shortcut = number_key(static_cast<int>(place) + 1);
    return out;
}

bool draw_choice(Kit& kit, Flow& flow, Button button) {
    button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
    flow.gap(button.rect.h + kBetween);
    return kit.button(button);
}

Intent draw_manners(Kit& kit, const PlayScreen& screen, Flow& flow) {
    const auto chosen = static_cast<std::size_t>(screen.answering.draft.choice);
    const auto& choice = screen.view.choices[chosen];
    kit.text(flow, as_said(choice), {Font::italic, kit.theme().ink});
    flow.gap(kBetween);
    Intent out;
    for (std::size_t i = 0; i < choice.manners.size(); ++i)
        if (draw_choice(kit, flow,
                        choice_button(answer_id(screen, chosen) + ".manner." + std::to_string(i),
                                      choice.manners[i], i)))
            out = {IntentKind::manner, {}, static_cast<int>(i)};
    Button back{.id = "unchoose", .name = tr("Choose another reply"), .look = Look::quiet};
    back.shortcut = {Key::escape};
    back.rect = {flow.x, flow.y, kit.button_width(back), kBack};
    flow.gap(kBack);
    if (kit.button(back)) out = {IntentKind::unchoose};
    return out;
}

}  // namespace

std::string answer_id(const PlayScreen& screen, std::size_t place) {
    return "answer." + std::to_string(screen.decision) + "." + std::to_string(place);
}

std::string as_said(const present::Choice& choice) {
    return choice.spoken ? "“" + choice.text + "”" : choice.text;
}

Intent draw_replies(Kit& kit, const PlayScreen& screen, Flow& flow) {
    if (screen.answering.draft.choice >= 0) return draw_manners(kit, screen, flow);
    Intent out;
    for (std::size_t i = 0; i < screen.view.choices.size(); ++i)
        if (draw_choice(kit, flow, choice_button(answer_id(screen, i), as_said(screen.view.choices[i]), i)))
            out = {IntentKind::choose, {}, static_cast<int>(i)};
    return out;
}

}  // namespace rehearse::desktop
