// What was said last, large enough for a whole room.
#include "screens.hpp"
#include "talk.hpp"

namespace rehearse::desktop {

using present::Said;
using present::SaidKind;

void draw_latest(Kit& kit, Flow& flow, const present::PlayView& view) {
    const Theme& t = kit.theme();
    std::string who;  // is speaking
    for (std::size_t i = view.fresh; i < view.transcript.size(); ++i) {
        const Said& said = view.transcript[i];
        if (said.kind == SaidKind::time) continue;  // stands above
        flow.gap(2 * kUnit);
        if (said.kind == SaidKind::sheet && said.sheet) {
            draw_sheet(kit, flow, said);
            continue;
        }
        if (!said.who.empty() && said.who != who) kit.text(flow, said.who, {Font::small, t.muted});
        who = said.who;
        const bool speech = said.kind == SaidKind::person || said.kind == SaidKind::learner;
        kit.text(flow, said.text, {speech ? Font::subtitle : Font::italic, t.ink});
    }
}

}  // namespace rehearse::desktop
