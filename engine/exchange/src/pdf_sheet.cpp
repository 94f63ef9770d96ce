#include "pdf_sheet.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace rehearse::exchange {
namespace {

constexpr const char* kFamily = "Open Sans, DejaVu Sans, sans-serif";
constexpr double kBottom = kPageHeight - kFoot;

double points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

cairo_status_t keep(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

// Of a text so long: the first bytes bold, and a link apart from its neighbours, so that it can be drawn on
// its own.
void set_attributes(PangoLayout* layout, std::size_t text_length, const Look& look, std::size_t bold,
                    const std::optional<Link>& link) {
    const Owned<PangoFontDescription> font(pango_font_description_from_string(kFamily));
    pango_font_description_set_size(font.get(), static_cast<int>(look.size * PANGO_SCALE));
    pango_font_description_set_weight(font.get(), look.bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font.get());
    PangoAttrList* list = pango_attr_list_new();
    const auto add = [&](PangoAttribute* one, std::size_t from, std::size_t length) {
        one->start_index = static_cast<guint>(from);
        one->end_index = static_cast<guint>(from + length);
        pango_attr_list_insert(list, one);
    };
    add(pango_attr_font_features_new("liga 0, clig 0"), 0,
        text_length);  // a letter of its own can be searched for
    if (bold > 0) add(pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), 0, bold);
    if (link) add(pango_attr_foreground_new(0, 0, 0), link->from, link->length);
    pango_layout_set_attributes(layout, list);
    pango_attr_list_unref(list);
}

}  // namespace

void set_colour(cairo_t* ink, const Colour& colour) {
    cairo_set_source_rgb(ink, colour.red, colour.green, colour.blue);
}

Words::Words(cairo_t* ink, const std::string& text, const Look& look, double width, std::size_t bold,
             std::optional<Link> link)
    : layout_(pango_cairo_create_layout(ink)), text_(text), look_(look), link_(link) {
    PangoContext* context = pango_layout_get_context(layout_.get());
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, 0);
    pango_layout_set_text(layout_.get(), text_.data(), static_cast<int>(text_.size()));
    pango_layout_set_width(layout_.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(layout_.get(), 1.1F);
    set_attributes(layout_.get(), text_.size(), look, bold, link);
}

double Words::height() const {
    int height = 0;
    pango_layout_get_size(layout_.get(), nullptr, &height);
    return points(height);
}

double Words::natural_width() const {
    PangoRectangle reach{};
    pango_layout_get_extents(layout_.get(), nullptr, &reach);
    return points(reach.width);
}

void Words::draw_line(cairo_t* ink, PangoLayoutLine* line, double x, double baseline) const {
    for (const GSList* it = line->runs; it != nullptr; it = it->next) {
        auto* run = static_cast<PangoGlyphItem*>(it->data);
        const double width = points(pango_glyph_string_get_width(run->glyphs));
        const auto from = static_cast<std::size_t>(run->item->offset);
        const bool links = link_ && from >= link_->from && from < link_->from + link_->length;
        if (links) cairo_tag_begin(ink, CAIRO_TAG_LINK, ("dest='" + anchor_of(link_->moment) + "'").c_str());
        set_colour(ink, links ? kLinkInk : look_.colour);
        cairo_move_to(ink, x, baseline);
        pango_cairo_show_glyph_item(ink, text_.c_str(), run);
        if (links) cairo_tag_end(ink, CAIRO_TAG_LINK);
        x += width;
    }
}

void Words::draw(cairo_t* ink, double x, double y,
                 const std::function<double(double y, double height)>& y_of) const {
    const Owned<PangoLayoutIter> it(pango_layout_get_iter(layout_.get()));
    double shift = 0;  // by the pages that were turned
    do {
        PangoRectangle reach{};
        pango_layout_iter_get_line_extents(it.get(), nullptr, &reach);
        const double top = y + points(reach.y) + shift;
        if (y_of) shift += y_of(top, points(reach.height)) - top;
        draw_line(ink, pango_layout_iter_get_line_readonly(it.get()), x + points(reach.x),
                  y + shift + points(pango_layout_iter_get_baseline(it.get())));
    } while (pango_layout_iter_next_line(it.get()) != 0);
}

Sheet::Sheet(std::string& bytes, std::string status, int pages)
    : surface_(cairo_pdf_surface_create_for_stream(keep, &bytes, kPageWidth, kPageHeight)),
      status_(std::move(status)),
      pages_(pages) {
    cairo_pdf_surface_restrict_to_version(surface_.get(), CAIRO_PDF_VERSION_1_4);
    ink_.reset(cairo_create(surface_.get()));
}

void Sheet::begin(const char* tag, const std::string& attributes) {
    if (!measuring_) cairo_tag_begin(ink(), tag, attributes.c_str());
}

void Sheet::end(const char* tag) {
    if (!measuring_) cairo_tag_end(ink(), tag);
}

void Sheet::destination(const std::string& name) {
    if (measuring_) return;
    cairo_move_to(ink(), kMargin, y_);
    cairo_tag_begin(ink(), CAIRO_TAG_DEST,
                    fmt::format("name='{}' x={:.1f} y={:.1f}", name, kMargin, y_).c_str());
    cairo_tag_end(ink(), CAIRO_TAG_DEST);
}

void Sheet::gap(double height) {
    if (measuring_ || y_ > kMargin) y_ += height;
}

bool Sheet::need(double height) {
    if (measuring_ || y_ <= kMargin || y_ + height <= kBottom) return false;
    turn();
    return true;
}

double Sheet::measure(const std::function<void()>& draw) {
    const bool was_measuring = measuring_;
    const double was = y_;
    measuring_ = true;
    draw();
    const double height = y_ - was;
    measuring_ = was_measuring;
    y_ = was;
    return height;
}

void Sheet::put(const Words& words, double indent, const char* tag) {
    if (measuring_) {
        y_ += words.height();
        return;
    }
    begin(tag);
    double end_of_last = y_;
    words.draw(ink(), kMargin + indent, y_, [&](double y, double height) {
        if (y + height > kBottom && y > kMargin) {
            end(tag);
            turn();
            begin(tag);
            y = y_;
        }
        end_of_last = y + height;
        return y;
    });
    y_ = end_of_last;
    end(tag);
}

int Sheet::finish() {
    draw_foot();
    cairo_show_page(ink());
    ink_.reset();
    cairo_surface_finish(surface());
    return cairo_surface_status(surface()) == CAIRO_STATUS_SUCCESS ? page_ : 0;
}

void Sheet::turn() {
    draw_foot();
    cairo_show_page(ink());
    ++page_;
    y_ = kMargin;
}

void Sheet::draw_foot() {
    constexpr double kNumber = 70;
    const Look small{7.5, false, kQuiet};
    set_colour(ink(), kLine);
    cairo_set_line_width(ink(), 0.5);
    cairo_move_to(ink(), kMargin, kBottom + 18);
    cairo_line_to(ink(), kMargin + kColumn, kBottom + 18);
    cairo_stroke(ink());
    Words(ink(), status_, small, kColumn - kNumber).draw(ink(), kMargin, kBottom + 24);
    const Words number(ink(), fmt::format("Page {} of {}", page_, pages_), small, kNumber);
    number.draw(ink(), kMargin + kColumn - number.natural_width(), kBottom + 24);
}

}  // namespace rehearse::exchange
