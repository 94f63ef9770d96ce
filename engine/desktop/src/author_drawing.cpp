#include "author_drawing.hpp"

#include <algorithm>
#include <cmath>

#include "page.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr float kCard = 52 * kUnit;  // wide, at the usual size of text
constexpr const char* kIds = "card.";

Button button_of(const authoring::CardWords& words) {
    return {.id = kIds + words.id, .name = words.id, .look = Look::choice, .detail = words.says};
}

void draw_head(Kit& kit, const std::vector<Point>& points, Colour colour) {
    constexpr float kLong = 9, kWide = 5;
    const Point tip = points.back();
    const Point before = points[points.size() - 2];
    const float dx = tip.x - before.x, dy = tip.y - before.y;
    const float length = std::max(std::hypot(dx, dy), 0.01F);
    const float ux = dx / length, uy = dy / length;
    const Point foot{tip.x - ux * kLong, tip.y - uy * kLong};
    kit.line({foot.x - uy * kWide, foot.y + ux * kWide}, tip, colour, 2);
    kit.line({foot.x + uy * kWide, foot.y - ux * kWide}, tip, colour, 2);
}

}  // namespace

void AuthorDrawing::show(const scenario::Scenario& scenario) {
    words_ = authoring::card_words(scenario);
    drawing_.reset();
    followed_.clear();
}

Status AuthorDrawing::lay_out(Kit& kit, const scenario::Scenario& scenario) {
    if (drawing_ && laid_out_for_ == kit.appearance().text) return {};
    laid_out_for_ = kit.appearance().text;
    const float wide = kCard * static_cast<float>(laid_out_for_) / 100;
    sizes_.clear();
    for (const auto& words : words_) sizes_.push_back({wide, kit.button_height(button_of(words), wide)});
    auto drawing = authoring::drawing_of(scenario, sizes_);
    if (!drawing) return fail(drawing.error());
    drawing_ = std::move(*drawing);
    return {};
}

void AuthorDrawing::draw_lines(Kit& kit, Point origin) const {
    const Theme& t = kit.theme();
    for (const auto& line : drawing_->lines) {
        std::vector<Point> points;
        for (const auto& spot : line.points) points.push_back({origin.x + spot.x, origin.y + spot.y});
        const Colour colour = line.by_chance ? t.notice_edge : t.control;
        kit.curve(points, colour, line.by_chance ? 1 : 2);
        draw_head(kit, points, colour);
    }
}

void AuthorDrawing::draw_sides(Kit& kit, Flow& flow) {
    const float most = std::max(0.0F, drawing_->size.w - flow.width);
    pan_ = std::clamp(pan_, 0.0F, most);
    if (most <= 0) return;
    const int pressed = press_one(
        kit, flow,
        {{.id = "drawing.left", .name = tr("To the left"), .enabled = pan_ > 0, .icon = Icon::back},
         {.id = "drawing.right", .name = tr("To the right"), .enabled = pan_ < most, .icon = Icon::forward}});
    flow.gap(3 * kUnit);
    if (pressed < 0) return;
    pan_ = std::clamp(pan_ + (pressed == 0 ? -1.0F : 1.0F) * flow.width / 2, 0.0F, most);
    kit.request_frame();
}

void AuthorDrawing::follow_focus(Kit& kit, const Flow& flow) {
    const Component* const owner = kit.registry().focused();
    const std::string id = owner == nullptr ? "" : owner->id;
    if (id == followed_) return;
    followed_ = id;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (kIds + words_[i].id != id) continue;
        const float left = drawing_->cards[i].x, right = left + sizes_[i].w;
        if (left >= pan_ && right <= pan_ + flow.width) return;
        pan_ = (left + right - flow.width) / 2;
        kit.request_frame();
    }
}

Result<std::optional<std::string>> AuthorDrawing::draw(Kit& kit, Flow& flow,
                                                       const scenario::Scenario& scenario) {
    if (auto done = lay_out(kit, scenario); !done) return fail(done.error());
    std::optional<std::string> out;
    kit.text(
        flow,
        tr("Every card is a beat: press one to try the conversation out from there. The outline says the "
           "same in words. Thin lines are for luck."),
        {Font::small, kit.theme().muted});
    flow.gap(2 * kUnit);
    follow_focus(kit, flow);
    draw_sides(kit, flow);
    const float spare = std::max(0.0F, (flow.width - drawing_->size.w) / 2);
    const Point origin{flow.x + spare - pan_, flow.y};
    draw_lines(kit, origin);
    for (std::size_t i = 0; i < words_.size(); ++i) {
        Button button = button_of(words_[i]);
        button.group = tr("Try it from");
        button.rect = {origin.x + drawing_->cards[i].x, origin.y + drawing_->cards[i].y, sizes_[i].w,
                       sizes_[i].h};
        if (kit.button(button)) out = words_[i].id;
    }
    flow.gap(drawing_->size.h + kGap);
    return out;
}

}  // namespace rehearse::desktop
