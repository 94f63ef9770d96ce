// The author's room: the files with what is to be mended in them, checked again whenever one is saved.
#include "page_author.hpp"
#include "authoring/watch.hpp"
#include "base/text.hpp"
#include "desktop/file_chooser.hpp"
#include "pages.hpp"
#include "present/workshop.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr const char* kNew = "new";  // no path: those begin with a /

class AuthorPage final : public Page {
public:
    explicit AuthorPage(Around& around) : Page(around), eyes_(around) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;
    [[nodiscard]] std::optional<int> next_tick() const override { return eyes_.next_look(); }
    [[nodiscard]] bool tick() override;

private:
    void load() { view_ = present::workshop_view(around_.library(), {}); }
    [[nodiscard]] Intent draw_files(Kit& kit, Flow& flow, const char* kind, const std::string& title);
    [[nodiscard]] Intent draw_more(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_chooser(Kit& kit);

    present::WorkshopView view_;
    WatchedFiles eyes_;
    std::optional<FileChooser> chooser_;
};

bool AuthorPage::tick() {
    if (!eyes_.changed({})) return false;
    load();
    return true;
}

Intent AuthorPage::draw_files(Kit& kit, Flow& flow, const char* kind, const std::string& title) {
    Intent out;
    bool any = false;
    for (const auto& file : view_.files) {
        const bool scenario = file.kind == "scenario";
        if (scenario != (std::string_view(kind) == "scenario")) continue;
        if (!any) kit.heading(flow, title);
        if (!any) flow.gap(2 * kUnit);
        any = true;
        Button button{.id = "file." + file.path,
                      .name = file.title,
                      .look = Look::choice,
                      .detail = file.title == file.name ? file.status : file.name + " · " + file.status,
                      .icon = file.problems.empty() ? Icon::check : Icon::warning};
        button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
        flow.gap(button.rect.h + 2 * kUnit);
        if (kit.button(button)) out = to_page("author/" + file.path);
    }
    if (any) flow.gap(kGap);
    return out;
}

Intent AuthorPage::draw_more(Kit& kit, Flow& flow) {
    static constexpr struct {
        const char* place;
        const char* words;
        Icon icon;
    } kPlaces[] = {{"standards", "Units and criteria", Icon::book},
                   {"coverage", "What the scenarios practise", Icon::chart},
                   {"organisation", "Organisations and their policies", Icon::building}};
    std::vector<Button> buttons{
        {.id = "author.new", .name = tr("New scenario…"), .look = Look::primary, .icon = Icon::plus},
        {.id = "author.other", .name = tr("Another file…"), .icon = Icon::folder}};
    for (const auto& one : kPlaces)
        if (page_kind(one.place) != nullptr)
            buttons.push_back({.id = one.place, .name = tr(one.words), .icon = one.icon});
    const int pressed = press_one(kit, flow, buttons);
    flow.gap(kGap);
    if (pressed < 0) return {};
    const auto& button = buttons[static_cast<std::size_t>(pressed)];
    if (pressed == 0) return to_page(std::string("author/") + kNew);
    if (page_kind(button.id) != nullptr) return to_page(button.id);
    chooser_.emplace(around_,
                     Choosing{.title = tr("Which file?"), .verb = tr("Open it"), .endings = {".lua"}});
    kit.request_frame();
    return {};
}

Intent AuthorPage::draw_chooser(Kit& kit) {
    Shell out = shell(kit, {chooser_->title(), "", {}});
    Column column(kit, out, "author.chooser");
    const auto chosen = chooser_->draw(kit, column.flow());
    if (!chosen) return out.intent;
    chooser_.reset();
    return chosen->paths.empty() ? out.intent : to_page("author/" + chosen->paths.front());
}

Intent AuthorPage::draw(Kit& kit) {
    if (chooser_) return draw_chooser(kit);
    Shell out = shell(
        kit, {tr("Author's room"), view_.status, {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "author");
    kit.text(
        column.flow(),
        tr("Files are looked at again as soon as you save them. Open one to see what is to be mended, to "
           "try it out, or to see every way it can go."),
        {Font::body, kit.theme().muted});
    column.flow().gap(3 * kUnit);
    const auto take = [&](Intent intent) {
        if (intent) out.intent = std::move(intent);
    };
    take(draw_more(kit, column.flow()));
    take(draw_files(kit, column.flow(), "scenario", tr("Scenarios")));
    take(draw_files(kit, column.flow(), "", tr("Organisations")));
    return out.intent;
}

}  // namespace

WatchedFiles::WatchedFiles(Around& around) : around_(around), eyes_(around.files()) { plan(); }

void WatchedFiles::plan() { next_ = around_.now() + kBetween; }

int WatchedFiles::next_look() const {
    const auto left = next_ - around_.now();
    return static_cast<int>(std::clamp<Timestamp>(left, 0, kBetween));
}

bool WatchedFiles::changed(const std::vector<std::string>& paths) {
    if (around_.now() < next_) return false;
    plan();
    const bool first = !std::exchange(looked_, true);
    const bool different = eyes_.changed(authoring::files_to_watch(around_.library(), paths));
    return different && !first;
}

std::unique_ptr<Page> make_author_page(Around& around, const std::string& id) {
    if (id == kNew) return make_author_new_page(around);
    if (!id.empty()) return make_author_file_page(around, id);
    return std::make_unique<AuthorPage>(around);
}

}  // namespace rehearse::desktop
