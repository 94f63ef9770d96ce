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

namespace {

void insert(Answering& answering, const std::string& text) {
    auto& edit = answering.text.edit;
    // Not into the middle of a line.
    const std::size_t at = edit.selection().begin;
    const bool inside = at > 0 && edit.text()[at - 1] != '\n';
    edit.type(inside ? "\n" + text : text);
}

}  // namespace

Drafted take_into(Answering& answering, const present::PlayView& view, const Intent& intent) {
    auto& draft = answering.draft;
    const auto place = static_cast<std::size_t>(intent.index);
    switch (intent.kind) {
        case IntentKind::choose:
            draft.choice = intent.index;
            draft.manner = -1;
            return view.choices[place].manners.empty() ? Drafted::ready : Drafted::changed;
        case IntentKind::manner:
            draft.manner = intent.index;
            return Drafted::ready;
        case IntentKind::unchoose:
            draft.choice = -1;
            return Drafted::changed;
        case IntentKind::mark:
            draft.marks[place] = !draft.marks[place];
            return Drafted::changed;
        case IntentKind::place:
            draft.boxes[place] = intent.value;
            return Drafted::changed;
        case IntentKind::move:
            present::move_item(draft, place, static_cast<std::size_t>(intent.index + intent.value));
            return Drafted::changed;
        case IntentKind::fill:
            draft.typed[place] = view.fields[place].choices[static_cast<std::size_t>(intent.value)];
            return Drafted::changed;
        case IntentKind::insert:
            insert(answering, view.text->templates[place].text);
            return Drafted::changed;
        default:
            return Drafted::not_for_it;
    }
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
