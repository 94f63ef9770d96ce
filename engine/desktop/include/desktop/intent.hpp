// What a learner wants, as a screen tells it to the app.
#pragma once

#include <string>
#include <vector>

#include "desktop/kit.hpp"

namespace rehearse::desktop {

enum class IntentKind {
    none,
    page,  // id: its name, and after a '/' what of it
    back,  // to the page before
    show_library,
    open,       // id: the scenario; first it is asked how to play it
    condition,  // index: of the card's, or one beyond: by chance
    mode,       // index: practice, coached, unaided
    limits,     // index: 1 with time limits, 0 without
    start,      // the attempt, as it was chosen
    resume,     // id: the attempt
    original,   // id: the attempt, in the edition it was begun with
    begin,      // from the briefing to the first line
    choose,     // index: place of the reply
    manner,     // index: how it is said
    unchoose,   // another reply, rather
    mark,       // index: place of the item to mark, or to unmark
    place,      // index: place of the item; value: its box
    move,       // index: row of the item; value: rows to move it by
    fill,       // index: the field; value: the choice
    insert,     // index: the template
    submit,     // what was put together
    claim,      // index: the finding
    consult,    // index
    meaning,    // id: the word; index: its place, -1: enough of it
    pause,      // and go on
    rewind,     // one answer back
    debrief,    // id: the attempt; empty: the one in progress
    again,      // id: the scenario, from the start and played as before
    retry,      // id: the attempt; index: the moment to go back to just before, from 1
    talk,       // back to the conversation
    dismiss,    // the notice was read
};

struct Intent {
    IntentKind kind = IntentKind::none;
    std::string id = {};
    int index = 0;
    int value = 0;
    explicit operator bool() const { return kind != IntentKind::none; }
};

struct Action {
    std::string name = {};
    Intent intent = {};
    Look look = Look::plain;
    Shortcut shortcut = {};
    Icon icon = Icon::none;
};

/// Something to be told above the screen, with what can be done about it.
struct Notice {
    std::string text = {};
    std::vector<Action> actions = {};
    [[nodiscard]] bool empty() const { return text.empty(); }
};

}  // namespace rehearse::desktop
