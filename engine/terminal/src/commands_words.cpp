// rehearse meaning, rehearse support: help for whoever plays.
#include "base/text.hpp"
#include "commands.hpp"
#include "debrief/render.hpp"
#include "present/meaning.hpp"
#include "present/support.hpp"

namespace rehearse::terminal {

int meaning(Office& office, const std::string& word) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    if (!word.empty()) {
        const auto meaning = present::meaning_of(office.library(), word);
        if (!meaning) return complain(office, meaning.error());
        office.console.say(present::to_text(*meaning), {}, "  ");
        return kDone;
    }
    const auto all = present::all_terms(office.library());
    if (!all) return complain(office, all.error());
    office.console.say("Words with a plain meaning here:", {}, {}, Style::strong);
    office.console.say(listed(*all) + ".", "  ", "  ");
    office.console.say("To read one: " + office.command("meaning WORD"));
    return kDone;
}

int support(Office& office) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto view = present::support_view(office.library());
    if (!view) return complain(office, view.error());
    office.console.print(debrief::to_text(present::support_document(*view), office.console.width()));
    return kDone;
}

}  // namespace rehearse::terminal
