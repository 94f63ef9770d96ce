// Whom to talk to after a hard conversation.
#include "pages.hpp"
#include "present/support.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class SupportPage final : public Page {
public:
    explicit SupportPage(Around& around) : Page(around) {
        if (const auto view = present::support_view(around.library()))
            document_ = present::support_document(*view);
        else
            tell(view.error());
    }
    [[nodiscard]] Intent draw(Kit& kit) override {
        Shell out =
            shell(kit, {tr("Somebody to talk to"),
                        "",
                        {{tr("Print (P)"), {IntentKind::submit}, Look::quiet, letter_key('p'), Icon::print},
                         {tr("Back"), going_back(), Look::plain, {Key::escape}}}});
        Column column(kit, out, "support");
        {
            Panel panel(kit, column.flow(), "support", 8 * kUnit);
            draw_document(kit, panel.flow, document_);
        }
        if (out.intent.kind != IntentKind::submit) return out.intent;
        print(document_);
        kit.request_frame();
        return {};
    }

private:
    debrief::Document document_;
};

}  // namespace

std::unique_ptr<Page> make_support_page(Around& around, const std::string& id) {
    (void)id;
    return std::make_unique<SupportPage>(around);
}

}  // namespace rehearse::desktop
