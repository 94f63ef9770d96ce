// A document of the debrief or the organisation, to be read.
#include <algorithm>

#include "debrief/build.hpp"
#include "screens.hpp"

namespace rehearse::desktop {
namespace {

using debrief::Block;
using debrief::BlockKind;

constexpr float kPadding = 8 * kUnit;
constexpr float kIndent = 6 * kUnit;

float gap_before(const Block& block, const Block* before) {
    if (before == nullptr) return 0;
    if (block.kind == BlockKind::heading) return block.level <= 2 ? 9 * kUnit : 6 * kUnit;
    if (block.kind == BlockKind::bullet && before->kind == BlockKind::bullet) return kUnit;
    if (block.kind == BlockKind::notice && before->kind == BlockKind::notice) return 2 * kUnit;
    return before->kind == BlockKind::heading ? 2 * kUnit : 3 * kUnit;
}

void draw_heading(Kit& kit, Flow& flow, const Block& block) {
    if (block.level <= 2) {
        kit.line({flow.x, flow.y - 4 * kUnit}, {flow.x + flow.width, flow.y - 4 * kUnit}, kit.theme().line);
        kit.heading(flow, block.text, Font::subtitle);
    } else {
        kit.heading(flow, block.text, Font::strong);
    }
}

void draw_quote(Kit& kit, Flow& flow, const Block& block) {
    const float top = flow.y;
    Flow inside{flow.x + kIndent, flow.y, flow.width - kIndent};
    kit.text(inside, block.text);
    if (!block.by.empty()) kit.text(inside, block.by, {Font::small, kit.theme().muted});
    kit.fill({flow.x + 2 * kUnit, top + 2, kUnit, inside.y - top - 4}, kit.theme().accent, 2);
    flow.y = inside.y;
}

void draw_bullet(Kit& kit, Flow& flow, const Block& block) {
    kit.disc({flow.x + 3 * kUnit, flow.y + kit.line_height(Font::body) / 2}, 3, kit.theme().accent);
    Flow inside{flow.x + kIndent, flow.y, flow.width - kIndent};
    kit.text(inside, block.text);
    flow.y = inside.y;
}

void draw_fields(Kit& kit, Flow& flow, const Block& block) {
    float left = 0;
    for (const auto& row : block.rows)
        if (!row.empty()) left = std::max(left, kit.text_width(row[0], Font::body));
    left = std::min(left + 6 * kUnit, flow.width * 0.45F);
    for (const auto& row : block.rows) {
        Flow name{flow.x, flow.y, left - 2 * kUnit};
        Flow value{flow.x + left, flow.y, flow.width - left};
        if (!row.empty()) kit.text(name, row[0], {Font::body, kit.theme().muted});
        for (std::size_t i = 1; i < row.size(); ++i) kit.text(value, row[i]);
        flow.y = std::max(name.y, value.y);
    }
}

void draw_box(Kit& kit, Flow& flow, const Block& block) {
    kit.text(flow, block.text, {Font::strong});
    flow.gap(kUnit);
    if (!block.answer.empty()) kit.text(flow, block.answer);
}

void draw_block(Kit& kit, Flow& flow, const Block& block) {
    switch (block.kind) {
        case BlockKind::heading:
            draw_heading(kit, flow, block);
            return;
        case BlockKind::paragraph:
            kit.text(flow, block.text);
            return;
        case BlockKind::bullet:
            draw_bullet(kit, flow, block);
            return;
        case BlockKind::quote:
            draw_quote(kit, flow, block);
            return;
        case BlockKind::notice:
            draw_notice_block(kit, flow, block.text);
            return;
        case BlockKind::fields:
            draw_fields(kit, flow, block);
            return;
        case BlockKind::table:
            draw_table(kit, flow, block.rows);
            return;
        case BlockKind::box:
            draw_box(kit, flow, block);
            return;
        case BlockKind::curve:
            draw_mood_curve(kit, flow, block.curve);
            kit.text(flow, block.text);
            return;
    }
}

}  // namespace

void draw_notice_block(Kit& kit, Flow& flow, const std::string& text) {
    const Theme& t = kit.theme();
    constexpr float kInside = 3 * kUnit;
    const float width = flow.width - 2 * kInside - kUnit;
    const Rect box{flow.x, flow.y, flow.width, kit.text_height(text, Font::body, width) + 2 * kInside};
    kit.fill(box, t.notice, 2 * kUnit);
    kit.fill({box.x, box.y + 2 * kUnit, kUnit, box.h - 4 * kUnit}, t.notice_edge, 2);
    Flow inside{box.x + kInside + kUnit, box.y + kInside, width};
    kit.text(inside, text);
    flow.y = box.bottom();
}

void draw_document(Kit& kit, Flow& flow, const debrief::Document& document) {
    draw_blocks(kit, flow, document.blocks);
}

void draw_blocks(Kit& kit, Flow& flow, std::span<const Block> blocks) {
    const Block* before = nullptr;
    for (const auto& block : blocks) {
        if (block.text == debrief::kStatusLine) continue;  // stands on every screen
        flow.gap(gap_before(block, before));
        draw_block(kit, flow, block);
        before = &block;
    }
}

Intent draw_document_screen(Kit& kit, const DocumentScreen& screen, const Notice& notice) {
    const Shell shell = draw_shell(kit, screen.header, notice);
    const Rect page = centred(shell.body, kReadingWidth + 2 * kPadding);
    kit.card(page);
    Kit::Scroll scroll(kit, "document." + screen.document.title, page.inset(2 * kUnit), kit.theme().surface,
                       true);
    Flow& flow = scroll.flow;
    flow.x = page.x + kPadding;
    flow.width = page.w - 2 * kPadding;
    flow.gap(kPadding - 4 * kUnit);
    kit.heading(flow, screen.document.title, Font::title);
    flow.gap(3 * kUnit);
    draw_document(kit, flow, screen.document);
    flow.gap(kPadding);
    return shell.intent;
}

}  // namespace rehearse::desktop
