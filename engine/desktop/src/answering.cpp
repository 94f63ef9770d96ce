#include "desktop/answering.hpp"

#include <algorithm>

namespace rehearse::desktop {

Answering new_answering(const present::PlayView& view, present::Clipboard* clipboard) {
    Answering out{present::new_draft(view), {}, Editor(clipboard), {}};
    for (std::size_t i = 0; i < view.fields.size(); ++i) out.fields.emplace_back(clipboard);
    if (view.text && view.text->most_characters > 0)
        out.text.edit.set_limit({.characters = view.text->most_characters});
    return out;
}

present::Draft draft_of(const present::PlayView& view, const Answering& answering) {
    present::Draft out = answering.draft;
    for (std::size_t i = 0; i < answering.fields.size(); ++i)
        if (view.fields[i].choices.empty()) out.typed[i] = answering.fields[i].edit.text();
    out.text = answering.text.edit.text();
    return out;
}

bool same_question(const present::PlayView& before, const present::PlayView& now) {
    const auto same_choice = [](const present::Choice& a, const present::Choice& b) {
        return a.index == b.index && a.manners.size() == b.manners.size();
    };
    return before.asks == now.asks && before.fields.size() == now.fields.size() &&
           before.boxes.size() == now.boxes.size() &&
           std::equal(before.choices.begin(), before.choices.end(), now.choices.begin(), now.choices.end(),
                      same_choice);
}

}  // namespace rehearse::desktop
