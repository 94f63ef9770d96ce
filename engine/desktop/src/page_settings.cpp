// How the program looks and behaves for whoever sits here.
#include <algorithm>

#include "pages.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

using session::Settings;

class SettingsPage final : public Page {
public:
    explicit SettingsPage(Around& around) : Page(around) {}
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    /// A question with its options; the one that was chosen just now, or -1.
    int choose(Kit& kit, Flow& flow, const char* id, const std::string& question,
               std::vector<std::string> options, int chosen, const std::string& explained = {});
    void draw_reading(Kit& kit, Flow& flow, Settings& wanted);
    void draw_practice(Kit& kit, Flow& flow, Settings& wanted);
    [[nodiscard]] Intent draw_records(Kit& kit, Flow& flow);
    void draw_size(Kit& kit, Flow& flow, Settings& wanted);
    int row_ = 0;
};

int SettingsPage::choose(Kit& kit, Flow& flow, const char* id, const std::string& question,
                         std::vector<std::string> options, int chosen, const std::string& explained) {
    kit.text(flow, question, {Font::strong, kit.theme().ink});
    flow.gap(kUnit);
    const Radio radio{.id = std::string("settings.") + id,
                      .name = question,
                      .options = std::move(options),
                      .chosen = chosen,
                      .list = "settings",
                      .row = row_++};
    const float high = kit.radio_height(radio, flow.width);
    const auto now = kit.radio(radio, {flow.x, flow.y, flow.width, high});
    flow.gap(high);
    if (!explained.empty()) {
        flow.gap(kUnit);
        kit.text(flow, explained, {Font::small, kit.theme().muted});
    }
    flow.gap(4 * kUnit);
    return now.value_or(-1);
}

void SettingsPage::draw_size(Kit& kit, Flow& flow, Settings& wanted) {
    kit.text(flow, tr("Size of the text: {percent}%", {{"percent", std::to_string(wanted.text)}}),
             {Font::strong, kit.theme().ink});
    flow.gap(kUnit);
    const int pressed = press_one(
        kit, flow,
        {{.id = "text.smaller", .name = tr("Smaller text"), .enabled = wanted.text > session::kLeastText},
         {.id = "text.larger", .name = tr("Larger text"), .enabled = wanted.text < session::kMostText},
         {.id = "text.usual", .name = tr("Usual size"), .look = Look::quiet}});
    if (pressed == 0) wanted.text -= session::kTextStep;
    if (pressed == 1) wanted.text += session::kTextStep;
    if (pressed == 2) wanted.text = 100;
    flow.gap(4 * kUnit);
}

void SettingsPage::draw_reading(Kit& kit, Flow& flow, Settings& wanted) {
    Panel panel(kit, flow, "reading");
    kit.heading(panel.flow, tr("Reading"));
    panel.flow.gap(2 * kUnit);
    draw_size(kit, panel.flow, wanted);
    const auto set = [](auto& value, int chosen) {
        using Value = std::decay_t<decltype(value)>;
        if (chosen >= 0) value = static_cast<Value>(chosen);
    };
    set(wanted.theme, choose(kit, panel.flow, "theme", tr("Colours"),
                             {tr("Light"), tr("Dark"), tr("High contrast"), tr("Cream"), tr("Pale blue")},
                             static_cast<int>(wanted.theme)));
    set(wanted.font,
        choose(kit, panel.flow, "font", tr("Letters"), {tr("Usual"), tr("For dyslexic readers")},
               static_cast<int>(wanted.font),
               tr("The second needs the font OpenDyslexic; without it, the letters stay as they are.")));
    set(wanted.wide_letters, choose(kit, panel.flow, "letters", tr("Room between letters"),
                                    {tr("Usual"), tr("More")}, wanted.wide_letters));
    set(wanted.line_spacing,
        choose(kit, panel.flow, "lines", tr("Room between lines"), {tr("Usual"), tr("More"), tr("Most")},
               static_cast<int>(wanted.line_spacing)));
    set(wanted.motion,
        choose(kit, panel.flow, "motion", tr("Movement"), {tr("None"), tr("Gentle")}, wanted.motion));
}

void SettingsPage::draw_practice(Kit& kit, Flow& flow, Settings& wanted) {
    Panel panel(kit, flow, "practice");
    kit.heading(panel.flow, tr("Practising"));
    panel.flow.gap(2 * kUnit);
    const int limits = !wanted.limits ? 0 : *wanted.limits ? 2 : 1;
    const int chosen =
        choose(kit, panel.flow, "limits", tr("Time limits"), {tr("As my centre has it"), tr("Off"), tr("On")},
               limits, tr("You can choose anew before each conversation."));
    if (chosen >= 0) wanted.limits = chosen == 0 ? std::nullopt : std::optional(chosen == 2);
    const int soft = choose(kit, panel.flow, "soft", tr("Strong language"),
                            {tr("As it is said"), tr("Softened")}, wanted.soft_words);
    if (soft >= 0) wanted.soft_words = soft == 1;
    const int aloud =
        choose(kit, panel.flow, "aloud", tr("Reading aloud"), {tr("Off"), tr("On")}, wanted.aloud,
               tr("Says what has the focus and what is new, where this machine can speak."));
    if (aloud >= 0) wanted.aloud = aloud == 1;
}

Intent SettingsPage::draw_records(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "records");
    kit.heading(panel.flow, tr("What is kept"));
    panel.flow.gap(2 * kUnit);
    kit.text(panel.flow,
             tr("All of it lies on this computer, in {folder}.", {{"folder", around_.paths().data}}));
    panel.flow.gap(2 * kUnit);
    const bool pressed = press(
        kit, panel.flow,
        {.id = "settings.me", .name = tr("Who can read it, take it away, erase it"), .icon = Icon::person});
    return pressed ? to_page("me") : Intent{};
}

Intent SettingsPage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("Settings"),
                            tr("They count at once, and are kept on this computer."),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "settings");
    Settings wanted = around_.settings();
    row_ = 0;
    draw_reading(kit, column.flow(), wanted);
    draw_practice(kit, column.flow(), wanted);
    if (auto intent = draw_records(kit, column.flow())) out.intent = std::move(intent);
    if (!(wanted == around_.settings())) {
        if (auto kept = around_.change(wanted); !kept) tell(kept.error());
        kit.request_frame();
    }
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_settings_page(Around& around, const std::string& id) {
    (void)id;
    return std::make_unique<SettingsPage>(around);
}

}  // namespace rehearse::desktop
