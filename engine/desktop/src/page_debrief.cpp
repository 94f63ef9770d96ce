// The debrief of one attempt.
#include "pages.hpp"
#include "session/beside.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class DebriefPage final : public Page {
public:
    DebriefPage(Around& around, std::string attempt) : Page(around), attempt_(std::move(attempt)) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();

    std::string attempt_;
    std::string title_ = "Debrief";
    std::string scenario_;
    debrief::Document document_;
};

void DebriefPage::load() {
    const auto practice = session::Practice::review(around_.workplace(), attempt_);
    if (!practice) {
        tell(practice.error());
        return;
    }
    title_ = (*practice)->scenario().title;
    scenario_ = (*practice)->scenario().id;
    const auto journal = around_.journal();
    document_ = (*practice)->debrief(session::beside(
        around_.workplace(), **practice, journal ? *journal : nullptr, around_.library().items()));
}

Intent DebriefPage::draw(Kit& kit) {
    std::vector<Action> actions{
        {tr("Back to the conversation"), {IntentKind::resume, attempt_}, Look::quiet, {}}};
    if (!scenario_.empty())
        actions.push_back({tr("Practise again"), {IntentKind::again, scenario_}, Look::plain, {}});
    actions.push_back({tr("Home"), to_page("home"), Look::primary, {Key::escape}});
    Shell out = shell(kit, {tr("How it went"), title_, actions});
    Column column(kit, out, "debrief." + attempt_, kReadingWidth + 16 * kUnit);
    Panel panel(kit, column.flow(), "debrief", 8 * kUnit);
    draw_document(kit, panel.flow, document_);
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_debrief_page(Around& around, const std::string& id) {
    return std::make_unique<DebriefPage>(around, id);
}

}  // namespace rehearse::desktop
