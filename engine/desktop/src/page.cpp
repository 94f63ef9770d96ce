#include "page.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "exchange/pdf.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kPlacesWidth = 56 * kUnit;
constexpr float kLeastBeside = 150 * kUnit;  // of the page, when the places have their names

float places_width(const Kit& kit, bool narrow) {
    if (narrow) return kit.control_height() + 4 * kUnit;
    float out = kPlacesWidth;
    for (const auto& kind : page_kinds())
        if (kind.in_bar)
            out = std::max(out, kit.text_width(session::tr(kind.title), Font::strong) + 24 * kUnit);
    return out;
}

/// How much of the screen's height the places at the bottom need.
float bottom_height(const Kit& kit) {
    int count = 0;
    for (const auto& kind : page_kinds())
        if (kind.in_bar && kind.at_bottom) ++count;
    return static_cast<float>(count) * (kit.control_height() + kUnit);
}

}  // namespace

Shell Page::shell(Kit& kit, Header header) {
    Intent gone;
    const Rect room = draw_places(kit, here_, around_, gone);
    Shell out = draw_page_shell(kit, header, notice_, room);
    if (gone) out.intent = std::move(gone);
    if (out.intent) notice_ = {};
    if (out.intent.kind == IntentKind::dismiss) out.intent = {};
    return out;
}

void Page::print(const debrief::Document& document) {
    std::string name;
    for (const char c : lower_ascii(document.title))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    const std::string path = joined(around_.documents(), "rehearse-" + name + ".pdf");
    const auto pdf = exchange::to_pdf(document, {{}, around_.now()});
    if (!pdf) {
        tell(pdf.error());
        return;
    }
    if (auto written = around_.files().write(path, *pdf); !written) {
        tell(written.error());
        return;
    }
    tell(around_.open_outside(path)
             ? session::tr("Saved as {file}, and opened for you to print.", {{"file", path}})
             : session::tr("Saved as {file}. Open it to print it.", {{"file", path}}));
}

Rect draw_places(Kit& kit, const std::string& here, const Around& around, Intent& out) {
    const Theme& t = kit.theme();
    const Rect screen = kit.screen();
    const float wide = places_width(kit, false);
    const bool narrow = screen.w - wide < std::max(kLeastBeside, kit.text_width("m", Font::body) * 32);
    const Rect bar{0, 0, places_width(kit, narrow), screen.h};
    kit.fill(bar, t.side);
    kit.line({bar.right(), 0}, {bar.right(), bar.h}, t.line);
    Kit::Scroll scroll(kit, "places", {bar.x + 2 * kUnit, 3 * kUnit, bar.w - 3 * kUnit, bar.h - 4 * kUnit},
                       t.side);
    Flow& flow = scroll.flow;
    flow.width = bar.w - 4 * kUnit;
    const float high = kit.control_height();
    const auto place = [&](const PageKind& kind, std::string name) {
        const Button button{.id = std::string("place.") + kind.name,
                            .name = std::move(name),
                            .rect = {flow.x, flow.y, flow.width, high},
                            .look = narrow ? Look::icon : Look::place,
                            .icon = kind.icon,
                            .here = here == kind.name};
        if (kit.button(button)) out = to_page(kind.name);
        flow.gap(high + kUnit);
    };
    if (const PageKind* me = page_kind("me")) place(*me, around.learner());
    flow.gap(2 * kUnit);
    for (const auto& kind : page_kinds())
        if (kind.in_bar && !kind.at_bottom) place(kind, session::tr(kind.title));
    flow.gap(std::max(2 * kUnit, screen.h - 4 * kUnit - bottom_height(kit) - flow.y));
    for (const auto& kind : page_kinds())
        if (kind.in_bar && kind.at_bottom) place(kind, session::tr(kind.title));
    return {bar.right(), 0, screen.w - bar.right(), screen.h};
}

std::vector<Action> back_unless(bool wanted) {
    if (wanted) return {};
    return {{session::tr("Back"), going_back(), Look::quiet, {Key::escape}}};
}

const PageKind* page_kind(std::string_view name) {
    const auto all = page_kinds();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const PageKind& kind) { return name == kind.name; });
    return found == all.end() ? nullptr : &*found;
}

Column::Column(Kit& kit, const Shell& shell, const std::string& id, float width)
    : scroll_(kit, id, shell.body, kit.theme().page, true) {
    const Rect column = centred({shell.body.x, 0, shell.body.w - kGap, 0}, width);
    scroll_.flow.x = column.x;
    scroll_.flow.width = column.w;
}

Panel::Panel(Kit& kit, Flow& outer, const std::string& id, float padding)
    : flow{outer.x + padding, outer.y + padding, outer.width - 2 * padding},
      kit_(kit),
      outer_(outer),
      id_("panel." + id),
      top_(outer.y),
      padding_(padding) {
    kit.card({outer.x, top_, outer.width, kit.height_of(id_)});
}

Panel::~Panel() {
    const float high = flow.y + padding_ - top_;
    kit_.set_height(id_, high);
    outer_.y = top_ + high + kGap;
}

bool press(Kit& kit, Flow& flow, Button button) {
    const float width = std::min(kit.button_width(button), flow.width);
    button.rect = {flow.x, flow.y, width, kit.button_height(button, width)};
    const bool pressed = kit.button(button);
    flow.gap(button.rect.h);
    return pressed;
}

int press_one(Kit& kit, Flow& flow, std::vector<Button> buttons) {
    int out = -1;
    float x = flow.x;
    float high = 0;  // of the row
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        Button& button = buttons[i];
        const float width = std::min(kit.button_width(button), flow.width);
        if (x > flow.x && x + width > flow.x + flow.width) {
            x = flow.x;
            flow.gap(high + 2 * kUnit);
            high = 0;
        }
        button.rect = {x, flow.y, width, kit.button_height(button, width)};
        high = std::max(high, button.rect.h);
        x += width + 2 * kUnit;
        if (kit.button(button)) out = static_cast<int>(i);
    }
    flow.gap(high);
    return out;
}

bool ask(Kit& kit, Flow& flow, const std::string& label, TextField field, Editor& editor, int lines) {
    kit.text(flow, label, {Font::strong, kit.theme().ink});
    flow.gap(kUnit);
    if (field.name.empty()) field.name = label;
    field.lines = lines > 1;
    field.rect = {flow.x, flow.y, flow.width, kit.text_field_height(lines)};
    flow.gap(field.rect.h);
    return kit.text_field(field, editor);
}

}  // namespace rehearse::desktop
