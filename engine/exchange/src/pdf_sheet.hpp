// Paper for a PDF: pages that follow each other as text fills them, tags, links, and a foot on each page.
#pragma once

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "parts.hpp"

namespace rehearse::exchange {

// All lengths are points, 72 to the inch, from the top left corner.
inline constexpr double kPageWidth = 595.28, kPageHeight = 841.89;
inline constexpr double kMargin = 54, kFoot = 72;
inline constexpr double kColumn = kPageWidth - 2 * kMargin;
inline constexpr double kBody = kPageHeight - kMargin - kFoot;

struct Colour {
    double red = 0, green = 0, blue = 0;
};
inline constexpr Colour kInk{0.11, 0.14, 0.19}, kQuiet{0.30, 0.34, 0.40}, kLinkInk{0.09, 0.31, 0.62},
    kLine{0.78, 0.79, 0.82}, kBox{0.953, 0.949, 0.929}, kAccent{0.106, 0.42, 0.32}, kWarn{0.61, 0.17, 0.125};

struct Look {
    double size = 10;
    bool bold = false;
    Colour colour = kInk;
};

struct Freed {
    void operator()(cairo_surface_t* it) const { cairo_surface_destroy(it); }
    void operator()(cairo_t* it) const { cairo_destroy(it); }
    void operator()(PangoLayout* it) const { g_object_unref(it); }
    void operator()(PangoFontDescription* it) const { pango_font_description_free(it); }
    void operator()(PangoLayoutIter* it) const { pango_layout_iter_free(it); }
};
template <class T>
using Owned = std::unique_ptr<T, Freed>;

/// Text laid out to a width.
class Words {
public:
    /// `bold` bytes at the beginning are bold. A `link` lies within the text.
    Words(cairo_t* ink, const std::string& text, const Look& look, double width, std::size_t bold = 0,
          std::optional<Link> link = {});

    [[nodiscard]] double height() const;
    [[nodiscard]] double natural_width() const;  // as far as its lines really go
    /// Draws it with its top at `y`. Before each line, `y_of` is asked where it goes: given where it would
    /// be, and its height.
    void draw(cairo_t* ink, double x, double y,
              const std::function<double(double y, double height)>& y_of = {}) const;

private:
    void draw_line(cairo_t* ink, PangoLayoutLine* line, double x, double baseline) const;

    Owned<PangoLayout> layout_;
    std::string text_;
    Look look_;
    std::optional<Link> link_;
};

class Sheet {
public:
    /// Draws into `bytes`, which has the whole file after finish(). `pages` in all go to each foot; 0: not
    /// yet known.
    Sheet(std::string& bytes, std::string status, int pages);

    [[nodiscard]] cairo_t* ink() const { return ink_.get(); }
    [[nodiscard]] cairo_surface_t* surface() const { return surface_.get(); }
    [[nodiscard]] double y() const { return y_; }
    [[nodiscard]] int page() const { return page_; }
    /// True while measure() runs: then nothing is drawn.
    [[nodiscard]] bool measuring() const { return measuring_; }

    void begin(const char* tag, const std::string& attributes = {});
    void end(const char* tag);
    /// A place that links and bookmarks lead to.
    void destination(const std::string& name);

    /// Moves on by what was drawn by hand.
    void move(double height) { y_ += height; }
    /// White space; at the top of a page there is none.
    void gap(double height);
    /// A new page, unless so much is left on this one or it is empty. True when a page was turned.
    bool need(double height);
    /// The height of what `draw` would put on a page without an end.
    [[nodiscard]] double measure(const std::function<void()>& draw);
    /// Puts text at the place that is next, over as many pages as it takes.
    void put(const Words& words, double indent, const char* tag);
    /// Ends the last page. Gives the number of pages; 0 when the library gave up.
    [[nodiscard]] int finish();

private:
    void turn();
    void draw_foot();

    Owned<cairo_surface_t> surface_;
    Owned<cairo_t> ink_;
    std::string status_;
    int pages_ = 0;
    int page_ = 1;
    double y_ = kMargin;
    bool measuring_ = false;
};

void set_colour(cairo_t* ink, const Colour& colour);

}  // namespace rehearse::exchange
