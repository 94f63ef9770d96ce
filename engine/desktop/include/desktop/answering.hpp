// What the learner has put together for the question on the screen and not given yet.
#pragma once

#include <string>
#include <vector>

#include "desktop/intent.hpp"
#include "desktop/kit.hpp"
#include "present/draft.hpp"

namespace rehearse::desktop {

struct Answering {
    present::Draft draft;
    std::vector<Editor> fields;  // record, calculate: one per field; those with choices stay unused
    Editor text;                 // write
    std::string problem;         // why it could not be given; empty when nobody tried
};

/// Nothing put together yet. `clipboard` is borrowed; without one there is none.
[[nodiscard]] Answering new_answering(const present::PlayView& view, present::Clipboard* clipboard);

/// The draft with what has been typed so far.
[[nodiscard]] present::Draft draft_of(const present::PlayView& view, const Answering& answering);

/// What an intent did to it.
enum class Drafted {
    not_for_it,
    changed,
    ready,  // it is to be given now
};
/// Works off an intent about what is being put together for `view`.
[[nodiscard]] Drafted take_into(Answering& answering, const present::PlayView& view, const Intent& intent);

/// Whether what was put together for `before` still means the same for `now`: something was only looked up.
[[nodiscard]] bool same_question(const present::PlayView& before, const present::PlayView& now);

}  // namespace rehearse::desktop
