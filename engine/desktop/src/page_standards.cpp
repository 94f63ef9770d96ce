// Units and criteria, found by their words, and the scenarios that are practice for them.
#include <algorithm>

#include "pages.hpp"
#include "present/standards.hpp"
#include "session/words.hpp"
#include "standards/search.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr std::size_t kMostFound = 40;

class StandardsPage final : public Page {
public:
    StandardsPage(Around& around, std::string id)
        : Page(around), id_(std::move(id)), search_(around.clipboard()) {
        load();
    }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    void load_unit(const standards::Unit& unit);
    [[nodiscard]] bool load_statement();
    [[nodiscard]] Intent draw_found(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_practice(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_items(Kit& kit, Flow& flow, const std::vector<standards::Item>& items);

    std::string id_;
    std::string title_;
    debrief::Document document_;                                  // of one unit or statement
    std::vector<std::pair<std::string, std::string>> practised_;  // scenarios: id, title
    std::vector<standards::Item> inside_;                         // the statements of a unit; the units
    std::vector<standards::Item> found_;
    Editor search_;
};

void StandardsPage::load() {
    const auto& catalogue = around_.library().catalogue();
    title_ = tr("Units and criteria");
    if (const auto* unit = catalogue.unit(id_)) return load_unit(*unit);
    if (!id_.empty() && load_statement()) return;
    if (!id_.empty()) tell(tr("There is nothing called {id} in the standards.", {{"id", id_}}));
    id_.clear();
    for (const auto& one : standards::entries_of(catalogue))
        if (one.kind == "unit") inside_.push_back(one);
}

void StandardsPage::load_unit(const standards::Unit& unit) {
    const auto& catalogue = around_.library().catalogue();
    title_ = unit.title;
    document_ = present::unit_view(catalogue, unit);
    for (const auto& item : around_.library().items()) {
        if (!item.content) continue;
        const auto& all = item.content->scenario->practises;
        const bool any = std::any_of(all.begin(), all.end(), [&](const std::string& id) {
            const auto* one = catalogue.criterion(id);
            return one != nullptr && one->unit == unit.id;
        });
        if (any) practised_.emplace_back(item.id, item.content->scenario->title);
    }
    for (const auto& one : standards::entries_of(catalogue))
        if (one.unit == unit.id && one.kind == "criterion") inside_.push_back(one);
}

bool StandardsPage::load_statement() {
    const auto& catalogue = around_.library().catalogue();
    const auto all = standards::entries_of(catalogue);
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id_; });
    if (found == all.end()) return false;
    title_ = id_;
    std::vector<std::string> titles;
    for (const auto& item : around_.library().items()) {
        if (!item.content) continue;
        const auto& s = *item.content->scenario;
        for (const auto* ids : {&s.practises, &s.knows, &s.meta_skills})
            if (std::find(ids->begin(), ids->end(), id_) != ids->end()) {
                titles.push_back(s.title);
                practised_.emplace_back(item.id, s.title);
                break;
            }
    }
    document_ = present::statement_view(catalogue, *found, titles);
    return true;
}

Intent StandardsPage::draw_items(Kit& kit, Flow& flow, const std::vector<standards::Item>& items) {
    Intent out;
    for (const auto& one : items) {
        const bool unit = one.kind == "unit";
        Button button{.id = "item." + one.id,
                      .name = one.says,
                      .look = Look::choice,
                      .detail = one.id + (unit ? "" : " · " + one.kind),
                      .icon = unit ? Icon::book : Icon::page};
        button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
        flow.gap(button.rect.h + 2 * kUnit);
        if (kit.button(button)) out = to_page("standards/" + one.id);
    }
    return out;
}

Intent StandardsPage::draw_found(Kit& kit, Flow& flow) {
    if (ask(kit, flow, tr("Find by a word, such as listen, refund or complaint"), {.id = "standards.search"},
            search_)) {
        found_ = standards::search(around_.library().catalogue(), search_.edit.text());
        kit.request_frame();
    }
    flow.gap(kGap);
    if (search_.edit.text().empty()) return draw_items(kit, flow, inside_);
    if (found_.empty()) {
        kit.text(flow, tr("Nothing has all of these words. Try fewer, or another one."));
        return {};
    }
    const bool more = found_.size() > kMostFound;
    auto shown = found_;
    shown.resize(std::min(shown.size(), kMostFound));
    auto out = draw_items(kit, flow, shown);
    if (more)
        kit.text(flow,
                 tr("There are {count} more; another word would narrow it down.",
                    {{"count", std::to_string(found_.size() - kMostFound)}}),
                 {Font::small, kit.theme().muted});
    return out;
}

Intent StandardsPage::draw_practice(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "practised");
    kit.heading(panel.flow, tr("Practise it"));
    panel.flow.gap(2 * kUnit);
    if (practised_.empty()) kit.text(panel.flow, tr("No scenario is practice for this yet."));
    std::vector<Button> buttons;
    for (const auto& [id, title] : practised_)
        buttons.push_back(
            {.id = "practise." + id, .name = title, .group = tr("Practise"), .icon = Icon::play});
    const int pressed = press_one(kit, panel.flow, std::move(buttons));
    return pressed < 0 ? Intent{}
                       : Intent{IntentKind::open, practised_[static_cast<std::size_t>(pressed)].first};
}

Intent StandardsPage::draw(Kit& kit) {
    Shell out = shell(kit, {title_,
                            std::string(standards::kOurWords),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "standards." + id_);
    Flow& flow = column.flow();
    const auto take = [&](Intent intent) {
        if (intent) out.intent = std::move(intent);
    };
    if (id_.empty()) {
        take(draw_found(kit, flow));
        return out.intent;
    }
    take(draw_practice(kit, flow));
    {
        Panel panel(kit, flow, "document");
        draw_document(kit, panel.flow, document_);
    }
    if (!inside_.empty()) {
        kit.heading(flow, tr("One by one"));
        flow.gap(2 * kUnit);
        take(draw_items(kit, flow, inside_));
    }
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_standards_page(Around& around, const std::string& id) {
    return std::make_unique<StandardsPage>(around, id);
}

}  // namespace rehearse::desktop
