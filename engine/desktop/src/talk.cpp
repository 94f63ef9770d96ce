#include "talk.hpp"

namespace rehearse::desktop {

void Talk::look(const session::Practice& practice) {
    view_ = present::play_view(practice);
    answering_ = new_answering(view_, clipboard_);
}

Result<Talk::Did> Talk::give(session::Practice& practice) {
    answering_.problem.clear();
    if (auto given = present::give(practice, view_, draft_of(view_, answering_)); !given) {
        const auto& error = given.error();
        if (error.code != "draft.open" && error.code != "play.field" && error.code != "practice.text")
            return fail(error);
        answering_.problem = error.text();
        return Did::drafted;
    }
    look(practice);
    return Did::gave;
}

Result<Talk::Did> Talk::handle(session::Practice& practice, const Intent& intent) {
    const auto drafted = take_into(answering_, view_, intent);
    if (drafted == Drafted::ready || intent.kind == IntentKind::submit) return give(practice);
    if (drafted == Drafted::changed) return Did::drafted;
    if (intent.kind == IntentKind::consult) {
        const auto chosen = view_.consults[static_cast<std::size_t>(intent.index)];
        if (auto looked =
                practice.answer({play::AnswerKind::consult, static_cast<std::uint16_t>(chosen.index)});
            !looked)
            return fail(looked.error());
        policy_ = chosen.policy;
        look(practice);
        return Did::gave;
    }
    if (intent.kind == IntentKind::rewind && !practice.played().moments.empty()) {
        if (auto back = practice.rewind(practice.played().moments.size() - 1); !back)
            return fail(back.error());
        look(practice);
        return Did::gave;
    }
    return Did::nothing;
}

}  // namespace rehearse::desktop
