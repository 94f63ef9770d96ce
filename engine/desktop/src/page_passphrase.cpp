// Sealing what a learner writes, and erasing all that is kept of them.
#include "base/text.hpp"
#include "note_form.hpp"
#include "page_me.hpp"
#include "present/me.hpp"
#include "session/erase.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class PassphrasePage final : public Page {
public:
    explicit PassphrasePage(Around& around) : Page(around), gate_(around) {}
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void draw_setting(Kit& kit, Flow& flow, bool sealed);
    void set();
    void take_away();

    Gate gate_;
    Editor first_, second_;
};

void PassphrasePage::set() {
    std::string words = first_.edit.text();
    std::string again = second_.edit.text();
    first_.edit.set_text("");
    second_.edit.set_text("");
    const bool same = words == again;
    journal::wipe(again);
    if (!same) {
        journal::wipe(words);
        tell(tr("The two were not the same. Nothing was changed; type both once more."));
        return;
    }
    const auto journal = around_.journal();
    const bool first = journal && !(*journal)->sealed();
    const auto done = journal ? (*journal)->set_passphrase(words) : fail(journal.error());
    journal::wipe(words);
    if (!done)
        tell(done.error());
    else
        tell(first ? tr("Sealed: what you wrote, and what you write from now on, opens with the passphrase "
                        "alone. Copies of the data folder that were made before are not.")
                   : tr("Your passphrase is changed."));
}

void PassphrasePage::take_away() {
    const auto journal = around_.journal();
    const auto done = journal ? (*journal)->take_passphrase_away() : fail(journal.error());
    if (!done)
        tell(done.error());
    else
        tell(tr(
            "The passphrase is gone. What you wrote can be read by everybody who can open the files of this "
            "account."));
}

void PassphrasePage::draw_setting(Kit& kit, Flow& flow, bool sealed) {
    Panel panel(kit, flow, "passphrase", 6 * kUnit);
    kit.text(
        panel.flow,
        tr("A passphrase seals what you write: reflections, replies, feelings, objectives and all the rest "
           "of your journal. Whoever opens the files of this account then still sees that there is "
           "something, of which kind, about which attempt and of which day, and not a word of it. What "
           "you said in conversations is not sealed."));
    panel.flow.gap(3 * kUnit);
    draw_notice_block(
        kit, panel.flow,
        tr("A passphrase that is forgotten cannot be brought back by anybody: what it seals then "
           "stays sealed for good. Three or four words that do not belong together are good."));
    panel.flow.gap(5 * kUnit);
    (void)ask(kit, panel.flow,
              sealed ? tr("A new passphrase (it is not shown)") : tr("A passphrase (it is not shown)"),
              {.id = "passphrase.first", .hidden = true}, first_);
    panel.flow.gap(4 * kUnit);
    (void)ask(kit, panel.flow, tr("The same once more"), {.id = "passphrase.second", .hidden = true},
              second_);
    panel.flow.gap(4 * kUnit);
    std::vector<Button> buttons{{.id = "passphrase.set",
                                 .name = sealed ? tr("Change it") : tr("Seal what I write"),
                                 .look = Look::primary,
                                 .icon = Icon::lock}};
    if (sealed)
        buttons.push_back(
            {.id = "passphrase.away", .name = tr("Take the passphrase away"), .look = Look::plain});
    const int pressed = press_one(kit, panel.flow, buttons);
    if (pressed < 0) return;
    if (pressed == 0) set();
    if (pressed == 1) take_away();
    kit.request_frame();
}

Intent PassphrasePage::draw(Kit& kit) {
    Shell out =
        shell(kit, {tr("Seal what you write"), "", {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "me.passphrase");
    Error trouble;
    if (!gate_.open(&trouble)) {
        (void)gate_.draw(kit, column.flow());
        return out.intent;
    }
    const auto journal = around_.journal();
    draw_setting(kit, column.flow(), journal && (*journal)->sealed());
    return out.intent;
}

class ErasePage final : public Page {
public:
    explicit ErasePage(Around& around) : Page(around), typed_(around.clipboard()) {}
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    [[nodiscard]] Intent erase();

    Editor typed_;
};

Intent ErasePage::erase() {
    const std::string learner = around_.learner();
    if (trimmed(typed_.edit.text()) != learner) {
        tell(tr("That is not the name. Nothing was erased."));
        return {};
    }
    around_.forget_journal();
    if (const auto erased = session::erase(around_.workplace(), learner); !erased) {
        tell(erased.error());
        return {};
    }
    if (around_.signed_in())
        if (auto out = around_.sign_out(); !out) {
            tell(out.error());
            return {};
        }
    return to_page("home");
}

Intent ErasePage::draw(Kit& kit) {
    Shell out =
        shell(kit, {tr("Erase everything"), "", {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "me.erase");
    Panel panel(kit, column.flow(), "erase", 6 * kUnit);
    draw_notice_block(
        kit, panel.flow,
        tr("This erases everything kept of {name} for good: conversations, what was written beside "
           "them, trainers' comments, route and plans. Nobody can bring it back.",
           {{"name", around_.learner()}}));
    panel.flow.gap(3 * kUnit);
    kit.text(panel.flow,
             tr("Not reached by this: files that were saved or handed in already, copies of the data "
                "folder, and a trainer's copies, on this computer too."));
    panel.flow.gap(5 * kUnit);
    (void)ask(kit, panel.flow, tr("To be sure, type the name: {name}", {{"name", around_.learner()}}),
              {.id = "erase.name"}, typed_);
    panel.flow.gap(4 * kUnit);
    if (press(kit, panel.flow,
              {.id = "erase.do", .name = tr("Erase everything"), .look = Look::plain, .icon = Icon::bin})) {
        if (auto intent = erase()) out.intent = std::move(intent);
        kit.request_frame();
    }
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_passphrase_page(Around& around) {
    return std::make_unique<PassphrasePage>(around);
}
std::unique_ptr<Page> make_erase_page(Around& around) { return std::make_unique<ErasePage>(around); }

}  // namespace rehearse::desktop
