// What a learner wants, as a screen tells it to the app.
#pragma once

#include <string>
#include <vector>

#include "desktop/kit.hpp"

namespace rehearse::desktop {

enum class IntentKind {
    none,
    show_library,
    open,      // id: the scenario
    resume,    // id: the attempt
    original,  // id: the attempt, in the edition it was begun with
    begin,     // from the briefing to the first line
    choose,    // index: the reply
    mark,      // index: the item to mark, or to unmark
    submit,    // the marks
    consult,   // index
    rewind,    // one answer back
    debrief,
    again,    // the same scenario from the start
    talk,     // back to the conversation
    dismiss,  // the notice was read
};

struct Intent {
    IntentKind kind = IntentKind::none;
    std::string id = {};
    int index = 0;
    explicit operator bool() const { return kind != IntentKind::none; }
};

struct Action {
    std::string name = {};
    Intent intent = {};
    Look look = Look::plain;
    Shortcut shortcut = {};
};

/// Something to be told above the screen, with what can be done about it.
struct Notice {
    std::string text = {};
    std::vector<Action> actions = {};
    [[nodiscard]] bool empty() const { return text.empty(); }
};

}  // namespace rehearse::desktop
