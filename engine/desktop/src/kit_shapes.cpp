// Shapes, text and clipping, on Dear ImGui's draw list.
#include <algorithm>
#include <cmath>

#include "icons.hpp"
#include "imgui_compat.hpp"
#include "kit_impl.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kFade = 7 * kUnit;

}  // namespace

Rect Kit::Impl::clip() const { return clips.empty() ? Rect{} : clips.back(); }

void Kit::Impl::push_clip(Rect rect) {
    clips.push_back(common(rect, clip()));
    list->PushClipRect(top_left(clips.back()), bottom_right(clips.back()), false);
}

void Kit::Impl::pop_clip() {
    list->PopClipRect();
    clips.pop_back();
}

void Kit::Impl::lines(const std::vector<std::string_view>& lines, Rect rect, TextStyle style) {
    const float step = fonts.line(style.font);
    const float inside = (step - fonts.pixels(style.font)) / 2;
    float y = rect.y;
    for (const auto line : lines) {
        const Rect row{rect.x, y, rect.w, step};
        y += step;
        if (line.empty() || hidden(row)) continue;
        const float spare = rect.w - fonts.width(line, style.font);
        const float x = rect.x + (style.align == Align::left    ? 0
                                  : style.align == Align::right ? spare
                                                                : spare / 2);
        list->AddText(fonts.face(style.font), fonts.pixels(style.font),
                      {std::floor(x), std::floor(row.y + inside)}, packed(style.colour), line.data(),
                      line.data() + line.size());
    }
}

float Kit::line_height(Font font) const { return impl_->fonts.line(font); }

float Kit::text_height(std::string_view text, Font font, float width) const {
    return static_cast<float>(impl_->fonts.wrap(text, font, width).size()) * impl_->fonts.line(font);
}

float Kit::text_width(std::string_view text, Font font, float most) const {
    float out = 0;
    for (const auto line : impl_->fonts.wrap(text, font, most))
        out = std::max(out, impl_->fonts.width(line, font));
    return std::ceil(out);
}

void Kit::fill(Rect rect, Colour colour, float rounding) {
    if (impl_->hidden(rect)) return;
    impl_->list->AddRectFilled(top_left(rect), bottom_right(rect), packed(colour), rounding);
}

void Kit::outline(Rect rect, Colour colour, float rounding, float thickness) {
    if (impl_->hidden(rect)) return;
    // ImGui centres the line on the edge; ours lies inside.
    const Rect inner = rect.inset(thickness / 2);
    impl_->list->PathRect(top_left(inner), bottom_right(inner), std::max(0.0F, rounding - thickness / 2));
    impl_->list->PathStroke(packed(colour), ImDrawFlags_Closed, thickness);
}

void Kit::disc(Point centre, float radius, Colour colour) {
    if (impl_->hidden({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius})) return;
    impl_->list->AddCircleFilled(vec(centre), radius, packed(colour));
}

void Kit::line(Point from, Point to, Colour colour, float thickness) {
    impl_->list->AddLine(vec(from), vec(to), packed(colour), thickness);
}

void Kit::curve(const std::vector<Point>& points, Colour colour, float thickness) {
    for (const Point& point : points) impl_->list->PathLineTo(vec(point));
    impl_->list->PathStroke(packed(colour), 0, thickness);
}

void Kit::fade(Rect rect, Colour colour, bool up) {
    const ImU32 above = up ? packed(colour) : clear(colour);
    const ImU32 below = up ? clear(colour) : packed(colour);
    impl_->list->AddRectFilledMultiColor(top_left(rect), bottom_right(rect), above, above, below, below);
}

void Kit::card(Rect rect) {
    shadow(rect, kRounding);
    fill(rect, theme().surface, kRounding);
    outline(rect, theme().line, kRounding);
}

void Kit::shadow(Rect rect, float rounding) {
    if (impl_->hidden(rect)) return;
    constexpr int kSteps = 4;
    constexpr int kAlpha = 5;
    const Colour c = theme().shade;
    for (int i = kSteps; i > 0; --i) {
        const auto by = static_cast<float>(i) * 1.5F;
        const Rect one{rect.x - by, rect.y - by + 3, rect.w + 2 * by, rect.h + 2 * by};
        impl_->list->AddRectFilled(top_left(one), bottom_right(one), IM_COL32(c.r, c.g, c.b, kAlpha),
                                   rounding + by);
    }
}

float Kit::icon_size() const { return impl_->fonts.line(Font::body); }

bool Kit::icon(Rect rect, Icon icon, Colour colour) {
    const unsigned character = character_of(icon);
    ImFont* const font = impl_->fonts.icons();
    if (character == 0 || font == nullptr) return false;
    if (impl_->hidden(rect)) return true;
    // Three bytes of UTF-8: all of them lie in the private use area.
    const char text[] = {static_cast<char>(0xE0U | character >> 12U),
                         static_cast<char>(0x80U | (character >> 6U & 0x3FU)),
                         static_cast<char>(0x80U | (character & 0x3FU)), 0};
    const float pixels = impl_->fonts.icon_pixels();
    const float width = imgui_compat::text_width(*font, pixels, text);
    impl_->list->AddText(font, pixels,
                         {std::floor(rect.centre().x - width / 2), std::floor(rect.centre().y - pixels / 2)},
                         packed(colour), text, text + 3);
    return true;
}

void Kit::label(Rect rect, std::string_view text, TextStyle style) {
    impl_->lines(impl_->fonts.wrap(text, style.font, rect.w), rect, style);
}

float Kit::content_height(const std::string& area) const {
    const auto found = impl_->areas.find(area);
    return found == impl_->areas.end() ? 0 : found->second.content;
}

Kit::Scroll::Scroll(Kit& kit, std::string id, Rect view, Colour behind, bool keys)
    : flow{view.x, view.y, view.w - kGap}, kit_(kit), behind_(behind) {
    auto& impl = *kit.impl_;
    ScrollArea& one = impl.areas[id];
    one.view = view;
    one.seen = true;
    one.keys = keys;
    flow.y = view.y - one.offset;
    impl.area = std::move(id);
    impl.push_clip(view.inset(-kUnit));  // room for the ring round what has the focus
}

Kit::Scroll::~Scroll() {
    auto& impl = *kit_.impl_;
    ScrollArea& one = impl.areas[impl.area];
    const Rect whole = impl.clip();
    const float faded = std::min(kFade, whole.h / 4);
    const Rect shown{whole.x, whole.y, whole.w - kGap, faded};
    if (one.offset > 0) kit_.fade(shown, behind_, true);
    if (one.offset < one.most()) kit_.fade({shown.x, whole.bottom() - faded, shown.w, faded}, behind_, false);
    impl.pop_clip();
    impl.area.clear();
    const float content = flow.y + one.offset - one.view.y;
    if (content != one.content) impl.dirty = true;
    one.content = content;
    impl.dirty |= one.scroll_to(reveal_ >= 0 ? reveal_ : one.offset);
    if (one.most() <= 0) return;
    kit_.fill(one.track(), kit_.theme().line, kUnit);
    kit_.fill(one.thumb(), kit_.theme().control, kUnit);
}

void Kit::Scroll::reveal(float top) {
    const ScrollArea& one = kit_.impl_->areas[kit_.impl_->area];
    reveal_ = std::max(0.0F, top + one.offset - one.view.y);
}

}  // namespace rehearse::desktop
