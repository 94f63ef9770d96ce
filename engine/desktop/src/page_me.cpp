// Who sits here, what is kept of them, who can read it, and what they can do about it.
#include <algorithm>

#include "base/text.hpp"
#include "page_me.hpp"
#include "pages.hpp"
#include "present/me.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

struct Way {
    const char* place;
    const char* name;
    const char* detail;
    Icon icon;
};
constexpr Way kWays[] = {
    {"me/name", "Use another name", "Where several people use one account, each has a name", Icon::people},
    {"me/passphrase", "Seal what you write", "With a passphrase nobody but you reads your journal",
     Icon::lock},
    {"me/assignment", "Open what your trainer set", "A file with what to practise, and by when",
     Icon::folder},
    {"me/hand-in", "Hand in to your trainer", "Your conversations, and nothing you wrote beside them",
     Icon::share},
    {"me/comments", "What trainers said", "Comments on your practice that were brought back", Icon::bubble},
    {"me/away", "Take everything away", "All that is kept of you, in one file", Icon::save},
    {"me/bring", "Bring a file here", "From another computer, or back from your trainer", Icon::open},
    {"me/erase", "Erase everything", "All that is kept of you, for good", Icon::bin},
};

class MePage final : public Page {
public:
    explicit MePage(Around& around) : Page(around) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();

    debrief::Document document_;
};

void MePage::load() {
    const auto held = present::held(around_.records(), around_.learner());
    if (!held) {
        tell(held.error());
        return;
    }
    document_ = present::me_document(
        {around_.learner(), around_.account(), around_.signed_in(), around_.paths().data}, *held);
}

Intent MePage::draw(Kit& kit) {
    Shell out = shell(kit, {around_.learner(),
                            tr("What is kept of you, and who can read it"),
                            {{tr("Home"), to_page("home"), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "me");
    {
        Panel panel(kit, column.flow(), "me", 6 * kUnit);
        kit.heading(panel.flow, document_.title);
        panel.flow.gap(2 * kUnit);
        draw_document(kit, panel.flow, document_);
    }
    Flow& flow = column.flow();
    for (const auto& way : kWays) {
        Button button{.id = way.place,
                      .name = tr(way.name),
                      .look = Look::choice,
                      .detail = tr(way.detail),
                      .icon = way.icon};
        button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
        if (kit.button(button)) out.intent = to_page(way.place);
        flow.gap(button.rect.h + 2 * kUnit);
    }
    return out.intent;
}

class NamePage final : public Page {
public:
    explicit NamePage(Around& around) : Page(around), typed_(around.clipboard()) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    [[nodiscard]] Intent sign_in(const std::string& name);
    [[nodiscard]] Intent draw_known(Kit& kit, Flow& flow);

    Editor typed_;
    std::vector<std::string> known_;
};

void NamePage::load() {
    if (auto known = around_.records().learners())
        known_ = std::move(*known);
    else
        tell(known.error());
    std::erase(known_, around_.learner());
}

Intent NamePage::sign_in(const std::string& name) {
    if (name.empty()) {
        tell(tr("Type the name first."));
        return {};
    }
    if (auto done = around_.sign_in(name); !done) {
        tell(done.error());
        return {};
    }
    return to_page("me");
}

Intent NamePage::draw_known(Kit& kit, Flow& flow) {
    if (known_.empty()) return {};
    kit.text(flow, tr("Names that were used here:"), {Font::strong, kit.theme().ink});
    flow.gap(2 * kUnit);
    std::vector<Button> buttons;
    for (const auto& name : known_)
        buttons.push_back({.id = "known." + name, .name = name, .icon = Icon::person});
    const int pressed = press_one(kit, flow, buttons);
    flow.gap(5 * kUnit);
    return pressed < 0 ? Intent{} : sign_in(known_[static_cast<std::size_t>(pressed)]);
}

Intent NamePage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("Use another name"),
                            tr("You are {name}.", {{"name", around_.learner()}}),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "me.name");
    Panel panel(kit, column.flow(), "name", 6 * kUnit);
    const auto take = [&](Intent intent) {
        if (intent) out.intent = std::move(intent);
    };
    take(draw_known(kit, panel.flow));
    (void)ask(kit, panel.flow, tr("A name"), {.id = "name.typed"}, typed_);
    panel.flow.gap(kUnit);
    kit.text(panel.flow,
             tr("A nickname will do. What you do is kept under it until somebody signs out. It keeps nobody "
                "out: everybody who uses this account can sign in with any name."),
             {Font::small, kit.theme().muted});
    panel.flow.gap(3 * kUnit);
    std::vector<Button> buttons{
        {.id = "name.in", .name = tr("Sign in"), .look = Look::primary, .icon = Icon::person}};
    if (around_.signed_in())
        buttons.push_back(
            {.id = "name.out", .name = tr("Sign out"), .look = Look::plain, .icon = Icon::leave});
    const int pressed = press_one(kit, panel.flow, buttons);
    if (pressed == 0) take(sign_in(std::string(trimmed(clean_text(typed_.edit.text())))));
    if (pressed == 1) {
        if (auto done = around_.sign_out(); !done)
            tell(done.error());
        else
            take(to_page("me"));
    }
    if (pressed >= 0) kit.request_frame();
    return out.intent;
}

class CommentsPage final : public Page {
public:
    explicit CommentsPage(Around& around) : Page(around) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    struct Said {
        records::AttemptSummary attempt;
        std::vector<records::Comment> comments;
    };
    void load();
    [[nodiscard]] std::string about_words(const std::string& about) const;
    void draw_comment(Kit& kit, Flow& flow, const records::Comment& one) const;

    std::vector<Said> all_;
};

void CommentsPage::load() {
    const auto attempts = around_.records().attempts(around_.learner());
    if (!attempts) {
        tell(attempts.error());
        return;
    }
    for (const auto& attempt : *attempts) {
        auto comments = around_.records().notebook().comments(attempt.id);
        if (!comments) tell(comments.error());
        if (comments && !comments->empty()) all_.push_back({attempt, std::move(*comments)});
    }
}

std::string CommentsPage::about_words(const std::string& about) const {
    if (about.empty()) return tr("the whole conversation");
    if (about.front() == 'm') return tr("moment {number}", {{"number", about.substr(1)}});
    const auto* statement = around_.library().catalogue().criterion(about);
    return statement != nullptr ? about + ", " + statement->says : about;
}

void CommentsPage::draw_comment(Kit& kit, Flow& flow, const records::Comment& one) const {
    flow.gap(3 * kUnit);
    kit.text(flow,
             tr("{who}, {day}, about {what}",
                {{"who", one.who}, {"day", date_only(one.at)}, {"what", about_words(one.about)}}),
             {Font::small, kit.theme().muted});
    if (!one.words.empty()) kit.text(flow, "“" + one.words + "”");
    if (one.reading.empty()) return;
    kit.text(flow, one.reading == one.machine
                       ? tr("Agrees with the program's reading: {reading}.", {{"reading", one.machine}})
                       : tr("Reads it as {reading}; the program's reading stays beside it: {machine}.",
                            {{"reading", one.reading}, {"machine", one.machine}}));
}

Intent CommentsPage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("What trainers said"),
                            tr("Comments on practice, not assessment decisions"),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "me.comments");
    Flow& flow = column.flow();
    if (all_.empty())
        kit.text(flow,
                 tr("Nothing yet. When your trainer gives you a file with comments, bring it here first."));
    for (const auto& one : all_) {
        Panel panel(kit, flow, "comments." + one.attempt.id, 6 * kUnit);
        kit.heading(panel.flow, one.attempt.scenario_title + ", " + date_only(one.attempt.started),
                    Font::strong);
        for (const auto& comment : one.comments) draw_comment(kit, panel.flow, comment);
        panel.flow.gap(3 * kUnit);
        if (press(kit, panel.flow,
                  {.id = "debrief." + one.attempt.id,
                   .name = tr("Read the debrief"),
                   .look = Look::quiet,
                   .group = one.attempt.scenario_title,
                   .icon = Icon::page}))
            out.intent = to_page("debrief/" + one.attempt.id + kTold);
    }
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_me_page(Around& around, const std::string& id) {
    if (id == "name") return std::make_unique<NamePage>(around);
    if (id == "comments") return std::make_unique<CommentsPage>(around);
    if (id == "passphrase") return make_passphrase_page(around);
    if (id == "erase") return make_erase_page(around);
    if (id == "away") return make_away_page(around);
    if (id == "hand-in") return make_hand_in_page(around);
    if (id == "bring") return make_bring_page(around);
    if (id == "assignment") return make_assignment_page(around);
    return std::make_unique<MePage>(around);
}

}  // namespace rehearse::desktop
