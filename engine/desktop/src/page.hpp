// A page: a screen that is not a conversation. It keeps what it shows and what is typed into it, does what is
// asked of it itself, and tells the app alone where to go next.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "desktop/around.hpp"
#include "desktop/intent.hpp"
#include "desktop/kit.hpp"
#include "screens.hpp"

namespace rehearse::desktop {

class Page {
public:
    explicit Page(Around& around) : around_(around) {}
    virtual ~Page() = default;
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;

    /// Draws the page and works off what the person did. What it returns is for the app: where to go. After
    /// having changed anything it asks `kit` for another frame.
    [[nodiscard]] virtual Intent draw(Kit& kit) = 0;
    /// Before the page goes, and now and then: keeps what is typed and not kept yet.
    virtual void keep() {}
    /// Milliseconds until tick() has something to do; nothing when it has not.
    [[nodiscard]] virtual std::optional<int> next_tick() const { return std::nullopt; }
    /// Time has passed. Returns whether to draw again. May be called at any time.
    [[nodiscard]] virtual bool tick() { return false; }

    /// Something to be told above the page, until it is closed or something else is done.
    void tell(std::string words) { notice_ = {std::move(words), {}}; }
    void tell(const Error& error) { tell(error.text()); }
    /// Saves `document` as a PDF among the learner's documents, opens it where the desktop can, and tells
    /// where it is.
    void print(const debrief::Document& document);
    /// The name of its kind; set by whoever made it.
    void set_here(std::string name) { here_ = std::move(name); }

protected:
    /// Draws what stands round the page: the places to go to, its title, its notice.
    [[nodiscard]] Shell shell(Kit& kit, Header header);

    Around& around_;
    Notice notice_;

private:
    std::string here_;
};

/// `id` says what of the page: a note, an attempt, a file; often empty.
using MakePage = std::unique_ptr<Page> (*)(Around& around, const std::string& id);

struct PageKind {
    const char* name;   // in Intent::id, before the first '/', and what screenshots call it
    const char* title;  // among the places to go to
    Icon icon;
    bool in_bar;     // stands among the places to go to
    bool at_bottom;  // of them
    MakePage make;
};
/// All pages, in the order of the places to go to.
[[nodiscard]] std::span<const PageKind> page_kinds();
/// Null when there is none of that name.
[[nodiscard]] const PageKind* page_kind(std::string_view name);

/// To a page: "journal", or "journal/ID".
[[nodiscard]] inline Intent to_page(std::string place) { return {IntentKind::page, std::move(place)}; }
/// To where the person was before.
[[nodiscard]] inline Intent going_back() { return {IntentKind::back}; }
/// The way back; none while something on the page wants Escape for itself.
[[nodiscard]] std::vector<Action> back_unless(bool wanted);

/// Draws the bar with the places to go to at the left of the screen, `here` marked, and returns what is left
/// of the screen. In a narrow window it is icons alone.
[[nodiscard]] Rect draw_places(Kit& kit, const std::string& here, const Around& around, Intent& out);

/// A page that scrolls, with its column in the middle; ends with the value.
class Column {
public:
    /// `id` keeps where it was scrolled to.
    Column(Kit& kit, const Shell& shell, const std::string& id, float width = kReadingWidth);
    Flow& flow() { return scroll_.flow; }
    [[nodiscard]] Kit::Scroll& scroll() { return scroll_; }

private:
    Kit::Scroll scroll_;
};

/// A card round whatever is drawn into its flow; as high as that was in the last frame.
class Panel {
public:
    /// Stands at the top of `outer`, and moves it on when it ends. `id` is unique on the page.
    Panel(Kit& kit, Flow& outer, const std::string& id, float padding = 5 * kUnit);
    ~Panel();
    Panel(const Panel&) = delete;
    Panel& operator=(const Panel&) = delete;
    Flow flow;

private:
    Kit& kit_;
    Flow& outer_;
    std::string id_;
    float top_;
    float padding_;
};

/// A button below what was drawn last, as wide as its words; true when it was pressed.
bool press(Kit& kit, Flow& flow, Button button);
/// Buttons side by side, in as many rows as they need; the place of the one that was pressed, or -1.
int press_one(Kit& kit, Flow& flow, std::vector<Button> buttons);
/// A label and a field below it; true when the text changed.
bool ask(Kit& kit, Flow& flow, const std::string& label, TextField field, Editor& editor, int lines = 1);

}  // namespace rehearse::desktop
