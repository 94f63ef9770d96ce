// One learner's practice as the trainer has it, and comments on one attempt.
#include "base/text.hpp"
#include "desktop/file_chooser.hpp"
#include "handover/parcel.hpp"
#include "page_trainer.hpp"
#include "session/trainer.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class GroupLearnerPage final : public GroupPage {
public:
    GroupLearnerPage(Around& around, std::string learner) : GroupPage(around), learner_(std::move(learner)) {
        load();
    }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    void give_back(const std::string& path);
    [[nodiscard]] Intent draw_chooser(Kit& kit);
    [[nodiscard]] Intent draw_forget(Kit& kit, Flow& flow);

    std::string learner_;
    std::vector<records::AttemptSummary> attempts_;
    bool forgetting_ = false;
    std::optional<FileChooser> chooser_;
};

void GroupLearnerPage::load() {
    if (!open()) return;
    auto attempts = records().attempts(learner_);
    if (!attempts) return tell(attempts.error());
    attempts_ = std::move(*attempts);
}

void GroupLearnerPage::give_back(const std::string& path) {
    auto parcel = handover::pack(records(), learner_, handover::What::practice);
    if (!parcel) return tell(parcel.error());
    parcel->made = around_.now();
    const auto bytes = handover::to_json(*parcel);
    if (!bytes) return tell(bytes.error());
    write(path, *bytes,
          "Wrote {file}: the attempts with your comments, to give back. Whoever can open the file can read "
          "it.");
}

Intent GroupLearnerPage::draw_chooser(Kit& kit) {
    Shell out = shell(kit, {chooser_->title(), "", {}});
    Column column(kit, out, "trainer.chooser");
    if (const auto chosen = chooser_->draw(kit, column.flow())) {
        chooser_.reset();
        if (!chosen->paths.empty()) give_back(chosen->paths.front());
        kit.request_frame();
    }
    return out.intent;
}

Intent GroupLearnerPage::draw_forget(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "forget");
    kit.heading(panel.flow, tr("Forget {name}?", {{"name", learner_}}));
    kit.text(panel.flow,
             tr("This erases your copies of what {name} handed in, and your comments on it. What the "
                "learner keeps is not touched.",
                {{"name", learner_}}));
    panel.flow.gap(2 * kUnit);
    const int pressed = press_one(
        kit, panel.flow,
        {{.id = "forget.no", .name = tr("Keep them"), .look = Look::primary, .shortcut = {Key::escape}},
         {.id = "forget.yes", .name = tr("Erase my copies"), .icon = Icon::bin}});
    if (pressed < 0) return {};
    forgetting_ = false;
    kit.request_frame();
    if (pressed == 0) return {};
    if (const auto erased = records().erase_learner(learner_); !erased) {
        tell(erased.error());
        return {};
    }
    return to_page("trainer");
}

Intent GroupLearnerPage::draw(Kit& kit) {
    if (chooser_) return draw_chooser(kit);
    Shell out = shell(
        kit, {learner_, tr("What was handed in to you."), forgetting_ ? std::vector<Action>{} : only_back()});
    Column column(kit, out, "trainer.learner");
    Flow& flow = column.flow();
    if (forgetting_) {
        if (auto intent = draw_forget(kit, flow)) out.intent = std::move(intent);
        return out.intent;
    }
    if (attempts_.empty()) kit.text(flow, tr("There is nothing of {name} here.", {{"name", learner_}}));
    for (const auto& one : attempts_)
        if (go_button(kit, flow,
                      {.id = "attempt." + one.id,
                       .name = one.scenario_title,
                       .detail = date_only(one.started) + " · " +
                                 (one.reached_ending ? tr("played to an ending")
                                                     : counted(one.answers, "answer", "answers")),
                       .icon = Icon::page}))
            out.intent = to_page("trainer/attempt/" + one.id);
    flow.gap(2 * kUnit);
    const int pressed =
        attempts_.empty()
            ? -1
            : press_one(
                  kit, flow,
                  {{.id = "learner.return", .name = tr("Give it back with comments…"), .icon = Icon::share},
                   {.id = "learner.forget",
                    .name = tr("Forget this learner…"),
                    .look = Look::quiet,
                    .icon = Icon::bin}});
    if (pressed == 0)
        chooser_.emplace(around_, Choosing{.title = tr("Where to save it"),
                                           .verb = tr("Save it here"),
                                           .what = ChoosingFor::save,
                                           .name = "comments.json",
                                           .endings = {".json"}});
    if (pressed == 1) forgetting_ = true;
    if (pressed >= 0) kit.request_frame();
    return out.intent;
}

class CommentsPage final : public GroupPage {
public:
    CommentsPage(Around& around, std::string attempt)
        : GroupPage(around),
          attempt_(std::move(attempt)),
          words_(around.clipboard()),
          who_(around.clipboard()) {
        who_.edit.set_text(around.account());
        load();
    }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    enum class Part { read, comment };
    enum class Says { words, agrees, otherwise };
    void load();
    void look();
    void comment();
    [[nodiscard]] std::string about() const;
    [[nodiscard]] std::string about_words(const std::string& about) const;
    void draw_comments(Kit& kit, Flow& flow);
    void draw_form(Kit& kit, Flow& flow);
    int choose(Kit& kit, Flow& flow, const char* id, const std::string& question,
               std::vector<std::string> options, int chosen);

    std::string attempt_;
    std::string title_;
    std::string learner_;
    debrief::Document document_;
    std::vector<records::Comment> comments_;
    Part part_ = Part::read;
    int moments_ = 0;
    int about_ = 0;        // 0: all of it; else a moment
    std::string machine_;  // the program's reading of that
    Says says_ = Says::words;
    int reading_ = 0;
    Editor words_, who_;
};

void CommentsPage::load() {
    title_ = tr("Practice");
    if (!open()) return;
    const auto practice = session::Practice::review(workplace(), attempt_);
    if (!practice) return tell(practice.error());
    title_ = (*practice)->scenario().title;
    learner_ = (*practice)->log().head.learner;
    moments_ = static_cast<int>((*practice)->played().moments.size());
    document_ = (*practice)->debrief();
    look();
}

void CommentsPage::look() {
    auto all = records().notebook().comments(attempt_);
    if (!all) return tell(all.error());
    comments_ = std::move(*all);
    const auto machine = session::machine_reading(workplace(), attempt_, about());
    machine_ = machine ? *machine : "";
}

std::string CommentsPage::about() const { return about_ == 0 ? "" : "m" + std::to_string(about_); }

std::string CommentsPage::about_words(const std::string& about) const {
    if (about.empty()) return tr("all of it");
    if (about.front() == 'm') return tr("moment {number}", {{"number", about.substr(1)}});
    const auto* statement = around_.library().catalogue().criterion(about);
    return statement != nullptr ? about + ", " + statement->says : about;
}

void CommentsPage::comment() {
    session::Commenting made;
    made.attempt = attempt_;
    made.about = about();
    made.agrees = says_ == Says::agrees;
    if (says_ == Says::otherwise) made.adjusted = session::readings()[static_cast<std::size_t>(reading_)];
    made.words = std::string(trimmed(words_.edit.text()));
    made.who = std::string(trimmed(who_.edit.text()));
    if (const auto kept = session::comment_on(workplace(), made); !kept) return tell(kept.error().message);
    words_.edit.set_text({});
    says_ = Says::words;
    look();
    tell(tr("Kept beside the program's reading. Give it back to the learner from their own page."));
}

void CommentsPage::draw_comments(Kit& kit, Flow& flow) {
    for (std::size_t i = 0; i < comments_.size(); ++i) {
        const auto& one = comments_[i];
        Panel panel(kit, flow, "comment." + std::to_string(i));
        kit.text(panel.flow, one.who + ", " + date_only(one.at) + ", " + about_words(one.about),
                 {Font::strong, kit.theme().ink});
        if (!one.machine.empty())
            kit.text(panel.flow, tr("The program's reading: {reading}.", {{"reading", one.machine}}));
        if (!one.reading.empty())
            kit.text(panel.flow, one.reading == one.machine
                                     ? tr("{who} agrees.", {{"who", one.who}})
                                     : tr("The reading of {who}: {reading}.",
                                          {{"who", one.who}, {"reading", one.reading}}));
        if (!one.words.empty()) kit.text(panel.flow, "“" + one.words + "”");
    }
}

int CommentsPage::choose(Kit& kit, Flow& flow, const char* id, const std::string& question,
                         std::vector<std::string> options, int chosen) {
    kit.text(flow, question, {Font::strong, kit.theme().ink});
    flow.gap(kUnit);
    const Radio radio{
        .id = id, .name = question, .options = std::move(options), .chosen = chosen, .list = id};
    const float high = kit.radio_height(radio, flow.width);
    const auto now = kit.radio(radio, {flow.x, flow.y, flow.width, high});
    flow.gap(high + 3 * kUnit);
    if (now) kit.request_frame();
    return now.value_or(chosen);
}

void CommentsPage::draw_form(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "form");
    kit.heading(panel.flow, tr("Your comment"));
    kit.text(panel.flow, tr("A comment on practice, not an assessment decision."),
             {Font::small, kit.theme().muted});
    panel.flow.gap(2 * kUnit);
    std::vector<std::string> places{tr("All of it")};
    for (int i = 1; i <= moments_; ++i)
        places.push_back(tr("Moment {number}", {{"number", std::to_string(i)}}));
    const int about = choose(kit, panel.flow, "comment.about", tr("What is it about?"), places, about_);
    if (about != about_) {
        about_ = about;
        if (about_ == 0) says_ = Says::words;
        look();
    }
    if (!machine_.empty() && about_ > 0) {
        kit.text(panel.flow, tr("The program's reading: {reading}.", {{"reading", machine_}}));
        panel.flow.gap(2 * kUnit);
        says_ = static_cast<Says>(choose(kit, panel.flow, "comment.says", tr("What do you say to it?"),
                                         {tr("I only comment"), tr("I agree"), tr("I read it otherwise")},
                                         static_cast<int>(says_)));
    }
    if (says_ == Says::otherwise)
        reading_ =
            choose(kit, panel.flow, "comment.reading", tr("Your reading"), session::readings(), reading_);
    if (ask(kit, panel.flow,
            says_ == Says::otherwise ? tr("Why? What did you see, and where?") : tr("Your words"),
            {.id = "comment.words"}, words_, 4))
        kit.request_frame();
    panel.flow.gap(2 * kUnit);
    if (ask(kit, panel.flow, tr("Your name"), {.id = "comment.who"}, who_)) kit.request_frame();
    panel.flow.gap(3 * kUnit);
    if (press(kit, panel.flow,
              {.id = "comment.keep",
               .name = tr("Keep the comment"),
               .look = Look::primary,
               .icon = Icon::save})) {
        comment();
        kit.request_frame();
    }
}

Intent CommentsPage::draw(Kit& kit) {
    Shell out = shell(kit, {title_, learner_, only_back()});
    Column column(kit, out, "comments." + attempt_, kReadingWidth + 16 * kUnit);
    if (learner_.empty()) return out.intent;
    std::string comment = tr("Comment");
    if (!comments_.empty()) comment += " (" + std::to_string(comments_.size()) + ")";
    part_ = static_cast<Part>(choose(kit, column.flow(), "comments.part", tr("Show"),
                                     {tr("What was played"), comment}, static_cast<int>(part_)));
    if (part_ == Part::comment) {
        draw_comments(kit, column.flow());
        draw_form(kit, column.flow());
        return out.intent;
    }
    Panel panel(kit, column.flow(), "debrief", 8 * kUnit);
    draw_document(kit, panel.flow, document_);
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_group_learner_page(Around& around, const std::string& learner) {
    return std::make_unique<GroupLearnerPage>(around, learner);
}
std::unique_ptr<Page> make_comments_page(Around& around, const std::string& attempt) {
    return std::make_unique<CommentsPage>(around, attempt);
}

}  // namespace rehearse::desktop
