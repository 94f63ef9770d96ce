// The first time: what to be called, how large the text is, which colours. Then straight to practice.
#include "base/text.hpp"
#include "pages.hpp"
#include "session/growth.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class WelcomePage final : public Page {
public:
    explicit WelcomePage(Around& around) : Page(around), name_(around.clipboard()) {
        name_.edit.set_text(around.learner());
    }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void draw_look(Kit& kit, Flow& flow);
    /// False when the name cannot be taken, and then it was said why.
    [[nodiscard]] bool begin();
    /// The scenario suggested first; empty when there is none.
    [[nodiscard]] std::string first_conversation();

    Editor name_;
};

void WelcomePage::draw_look(Kit& kit, Flow& flow) {
    session::Settings wanted = around_.settings();
    kit.text(flow, tr("How do you like to read?"), {Font::strong, kit.theme().ink});
    flow.gap(kUnit);
    const int size = press_one(
        kit, flow,
        {{.id = "welcome.smaller", .name = tr("Smaller text"), .enabled = wanted.text > session::kLeastText},
         {.id = "welcome.larger", .name = tr("Larger text"), .enabled = wanted.text < session::kMostText}});
    if (size >= 0) wanted.text += size == 0 ? -session::kTextStep : session::kTextStep;
    flow.gap(2 * kUnit);
    const Radio colours{
        .id = "welcome.theme",
        .name = tr("Colours"),
        .options = {tr("Light"), tr("Dark"), tr("High contrast"), tr("Cream"), tr("Pale blue")},
        .chosen = static_cast<int>(wanted.theme)};
    const float high = kit.radio_height(colours, flow.width);
    if (const auto chosen = kit.radio(colours, {flow.x, flow.y, flow.width, high}))
        wanted.theme = static_cast<session::ThemeChoice>(*chosen);
    flow.gap(high + 4 * kUnit);
    if (wanted == around_.settings()) return;
    if (auto kept = around_.change(wanted); !kept) tell(kept.error());
    kit.request_frame();
}

bool WelcomePage::begin() {
    const std::string name(trimmed(clean_text(name_.edit.text())));
    if (name.empty()) {
        tell(tr("Type what you would like to be called, then go on."));
        return false;
    }
    if (name == around_.learner()) return true;
    const auto done = around_.sign_in(name);
    if (!done) tell(done.error());
    return done.has_value();
}

std::string WelcomePage::first_conversation() {
    const auto growth = session::growth(around_.workplace(), around_.learner(), around_.library().items());
    return growth && !growth->suggestions.empty() ? growth->suggestions.front().scenario : std::string();
}

Intent WelcomePage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("Welcome"), "", {{tr("Skip"), to_page("home"), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "welcome");
    Panel panel(kit, column.flow(), "welcome", 8 * kUnit);
    Flow& flow = panel.flow;
    kit.text(flow,
             tr("Here you practise talking to customers: a complaint, a return, a call that goes wrong. "
                "You choose what to say, and see what it does. Nothing leaves this computer, and nothing "
                "can go wrong for real."));
    flow.gap(4 * kUnit);
    ask(kit, flow, tr("What would you like to be called? A nickname will do."), {.id = "welcome.name"},
        name_);
    flow.gap(4 * kUnit);
    draw_look(kit, flow);
    const int pressed = press_one(kit, flow,
                                  {{.id = "welcome.go",
                                    .name = tr("To my first conversation"),
                                    .look = Look::primary,
                                    .icon = Icon::play},
                                   {
                                       .id = "welcome.route",
                                       .name = tr("First choose my units"),
                                       .icon = Icon::signpost,
                                   }});
    if (pressed < 0) return out.intent;
    if (!begin()) {
        kit.request_frame();
        return out.intent;
    }
    if (pressed == 1) return to_page("route");
    const std::string first = first_conversation();
    return first.empty() ? to_page("library") : Intent{IntentKind::open, first};
}

}  // namespace

std::unique_ptr<Page> make_welcome_page(Around& around, const std::string& id) {
    (void)id;
    return std::make_unique<WelcomePage>(around);
}

}  // namespace rehearse::desktop
