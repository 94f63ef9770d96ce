// Saving a debrief as a file, with what of the learner's own they tick.
#include <array>

#include "base/text.hpp"
#include "exchange/html.hpp"
#include "exchange/pdf.hpp"
#include "pages.hpp"
#include "saving.hpp"
#include "session/beside.hpp"
#include "session/ticked.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr std::array kEndings{"html", "pdf"};

class SavePage final : public Page {
public:
    SavePage(Around& around, std::string attempt)
        : Page(around),
          attempt_(std::move(attempt)),
          name_(around.clipboard()),
          saving_(around, "save", "debrief.html") {}
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void draw_format(Kit& kit, Flow& flow);
    void draw_ticks(Kit& kit, Flow& flow);
    [[nodiscard]] Result<std::string> printed() const;
    void save();

    std::string attempt_;
    Editor name_;
    Saving saving_;
    session::Ticks ticks_;
    std::size_t format_ = 0;  // of kEndings
};

void SavePage::draw_format(Kit& kit, Flow& flow) {
    const Radio radio{.id = "save.format",
                      .name = tr("What kind of file"),
                      .options = {tr("a web page, for any browser"), tr("a PDF, for paper")},
                      .chosen = static_cast<int>(format_)};
    kit.text(flow, radio.name, {Font::strong, kit.theme().ink});
    flow.gap(kUnit);
    const float high = kit.radio_height(radio, flow.width);
    const auto chosen = kit.radio(radio, {flow.x, flow.y, flow.width, high});
    flow.gap(high + 4 * kUnit);
    if (!chosen) return;
    format_ = static_cast<std::size_t>(*chosen);
    saving_.end_with(kEndings.at(format_));
    kit.request_frame();
}

void SavePage::draw_ticks(Kit& kit, Flow& flow) {
    kit.text(flow, tr("What is your own stays out of it, unless you tick it:"),
             {Font::strong, kit.theme().ink});
    flow.gap(2 * kUnit);
    const auto tick = [&](const char* id, std::string name, bool& value) {
        Checkbox box{.id = id, .name = std::move(name), .checked = value};
        box.rect = {flow.x, flow.y, flow.width, kit.checkbox_height(box, flow.width)};
        flow.gap(box.rect.h + kUnit);
        if (!kit.checkbox(box)) return;
        value = !value;
        kit.request_frame();
    };
    tick("save.feelings", tr("how it felt"), ticks_.feelings);
    tick("save.confidence", tr("how sure you were of each answer"), ticks_.confidence);
    tick("save.seconds", tr("how long each answer took"), ticks_.seconds);
    tick("save.reflection", tr("your reflections on it"), ticks_.reflection);
    flow.gap(3 * kUnit);
}

Result<std::string> SavePage::printed() const {
    const auto practice = session::Practice::review(around_.workplace(), attempt_);
    if (!practice) return fail(practice.error());
    auto document = (*practice)->debrief(
        session::beside(around_.workplace(), **practice, nullptr, around_.library().items()));
    const std::string name(trimmed(name_.edit.text()));
    if (ticks_.feelings || ticks_.confidence || ticks_.seconds || ticks_.reflection) {
        const auto journal = around_.journal();
        if (!journal) return fail(journal.error());
        const auto notes = (*journal)->notes();
        if (!notes) return fail(notes.error());
        session::add_ticked(document, ticks_, **practice, *notes, name);
    }
    if (format_ == 0) return exchange::to_html(document, {name});
    return exchange::to_pdf(document, {name, around_.now()});
}

void SavePage::save() {
    const auto bytes = printed();
    if (!bytes) {
        tell(bytes.error());
        return;
    }
    if (auto wrote = saving_.write(*bytes); !wrote)
        tell(wrote.error());
    else
        tell(tr("Saved as {path}.", {{"path", saving_.path()}}) + " " + who_reads_the_file());
}

Intent SavePage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("Save or print"), tr("A file to keep, to print, or to show to somebody."),
                            back_unless(saving_.choosing())});
    Column column(kit, out, "save");
    if (saving_.choosing()) {
        saving_.draw(kit, column.flow());
        return out.intent;
    }
    Panel panel(kit, column.flow(), "save", 6 * kUnit);
    draw_format(kit, panel.flow);
    (void)ask(kit, panel.flow, tr("A name to put on it; without one, it bears none"), {.id = "save.name"},
              name_);
    panel.flow.gap(4 * kUnit);
    draw_ticks(kit, panel.flow);
    saving_.draw(kit, panel.flow);
    if (press(kit, panel.flow,
              {.id = "save.do", .name = tr("Save it"), .look = Look::primary, .icon = Icon::save})) {
        save();
        kit.request_frame();
    }
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_save_page(Around& around, const std::string& id) {
    return std::make_unique<SavePage>(around, id);
}

}  // namespace rehearse::desktop
