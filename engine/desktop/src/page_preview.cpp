// A scenario tried out by its author, from the beginning or from the middle, and looked at from inside.
#include "authoring/preview.hpp"
#include "page_author.hpp"
#include "pages.hpp"
#include "present/workshop.hpp"
#include "session/words.hpp"
#include "talk.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr int kBetweenLooks = 1000;  // milliseconds

class PreviewPage final : public Page {
public:
    PreviewPage(Around& around, const std::string& place);
    [[nodiscard]] Intent draw(Kit& kit) override;
    [[nodiscard]] std::optional<int> next_tick() const override {
        return preview_ ? std::optional(kBetweenLooks) : std::nullopt;
    }
    [[nodiscard]] bool tick() override;

private:
    enum class Shows { talk, inside, policy, debrief };
    void begin();
    void look();
    [[nodiscard]] Intent draw_talk(Kit& kit);
    [[nodiscard]] Intent draw_document(Kit& kit);
    void handle(const Intent& intent);
    [[nodiscard]] session::Practice& practice() { return preview_->practice(); }

    authoring::PreviewOptions options_;
    std::unique_ptr<authoring::Preview> preview_;
    Talk talk_;
    Shows shows_ = Shows::talk;
    debrief::Document document_;
    int reveal_ = 0;  // frames in which what is new is brought into view
    Timestamp next_look_ = 0;
};

PreviewPage::PreviewPage(Around& around, const std::string& place) : Page(around), talk_(around.clipboard()) {
    const auto at = place.find('@');
    if (at == std::string::npos) return;
    options_.from = place.substr(0, at);
    options_.scenario = place.substr(at + 1);
    begin();
}

void PreviewPage::begin() {
    auto begun = authoring::Preview::start(around_.workplace(), options_);
    if (!begun) return tell(begun.error());
    preview_ = std::move(*begun);
    std::string words = tr("You are trying it out: nobody's record, and kept nowhere.");
    if (!options_.from.empty() && !preview_->way().empty())
        words += " " + tr("It begins at '{beat}', as after {count} answers.",
                          {{"beat", options_.from}, {"count", std::to_string(preview_->way().size())}});
    tell(words);
    look();
}

void PreviewPage::look() {
    talk_.look(practice());
    reveal_ = 2;
}

bool PreviewPage::tick() {
    if (!preview_ || around_.now() < next_look_) return false;
    next_look_ = around_.now() + kBetweenLooks;
    if (!preview_->changed()) return false;
    const auto what = preview_->reload();
    if (what.how == authoring::Reloaded::How::unchanged) return false;
    std::string words = what.says;
    if (!what.problems.empty()) words += "\n" + to_text(what.problems.front());
    tell(words);
    look();
    shows_ = Shows::talk;
    return true;
}

void PreviewPage::handle(const Intent& intent) {
    if (intent.kind == IntentKind::debrief) {
        document_ = practice().debrief();
        shows_ = Shows::debrief;
        return;
    }
    if (const auto did = talk_.handle(practice(), intent); !did)
        tell(did.error());
    else if (*did == Talk::Did::gave)
        reveal_ = 2;
    const auto policy = talk_.take_policy();
    if (policy.empty()) return;
    document_ = present::policy_view(practice().organisation(), policy);
    if (!document_.blocks.empty()) shows_ = Shows::policy;
}

Intent PreviewPage::draw_talk(Kit& kit) {
    const auto& view = talk_.view();
    Notice notice = notice_;
    notice.actions.push_back({tr("Look inside"), {IntentKind::talk}, Look::plain, {}});
    if (notice.text.empty()) notice.text = tr("Trying it out: {title}", {{"title", view.title}});
    auto intent =
        draw_play(kit, {view, talk_.answering(), practice().log().entries.size(), reveal_ > 0, {}}, notice);
    if (reveal_ > 0) --reveal_;
    if (intent.kind == IntentKind::show_library) return going_back();
    if (!intent) return {};
    kit.request_frame();
    notice_ = {};
    if (intent.kind == IntentKind::talk) {
        document_ = present::inspector_view(practice());
        shows_ = Shows::inside;
        return {};
    }
    handle(intent);
    return {};
}

Intent PreviewPage::draw_document(Kit& kit) {
    const Action back{tr("Back to the conversation"), {IntentKind::talk}, Look::primary, {Key::escape}};
    const auto intent =
        draw_document_screen(kit, {document_, {document_.title, tr("Nobody's record"), {back}}}, notice_);
    if (intent) {
        shows_ = Shows::talk;
        reveal_ = 2;
        kit.request_frame();
    }
    return {};
}

Intent PreviewPage::draw(Kit& kit) {
    if (preview_) return shows_ == Shows::talk ? draw_talk(kit) : draw_document(kit);
    Shell out =
        shell(kit, {tr("Try a scenario out"), "", {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "preview");
    kit.text(column.flow(), tr("Open a file in the author's room first, and try it out from there."));
    column.flow().gap(3 * kUnit);
    if (press(kit, column.flow(),
              {.id = "to.author", .name = tr("Author's room"), .look = Look::primary, .icon = Icon::wrench}))
        out.intent = to_page("author");
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_preview_page(Around& around, const std::string& id) {
    return std::make_unique<PreviewPage>(around, id);
}

}  // namespace rehearse::desktop
