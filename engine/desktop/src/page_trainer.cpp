// The trainer's room: what learners handed in, who practised what, and the ways to look at it.
#include "page_trainer.hpp"
#include "base/text.hpp"
#include "desktop/file_chooser.hpp"
#include "exchange/csv.hpp"
#include "handover/hand_in.hpp"
#include "pages.hpp"
#include "present/cohort.hpp"
#include "session/trainer.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class TrainerPage final : public GroupPage {
public:
    explicit TrainerPage(Around& around) : GroupPage(around), until_(around.clipboard()) {
        until_.edit.set_text(*handover::last_day({}, around_.now()));
        load();
    }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    enum class Choose { hand_ins, attempts_table, criteria_table };
    void load();
    void import(const std::vector<std::string>& paths);
    void save_table(const std::string& path);
    void choose(Choose what);
    [[nodiscard]] Intent draw_chooser(Kit& kit);
    void draw_import(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_group(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_learners(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_ways(Kit& kit, Flow& flow);

    std::vector<present::LearnerView> learners_;
    std::map<std::string, std::string> days_;
    std::vector<std::string> imported_;  // what became of each file
    Editor until_;
    Choose choosing_ = Choose::hand_ins;
    std::optional<FileChooser> chooser_;
};

void TrainerPage::load() {
    if (!open()) return;
    const auto attempts = records().attempts();
    if (!attempts) return tell(attempts.error());
    learners_ = present::learner_views(*attempts);
    auto days = session::kept_until(records());
    if (!days) return tell(days.error());
    days_ = std::move(*days);
}

void TrainerPage::import(const std::vector<std::string>& paths) {
    imported_.clear();
    const auto day = handover::last_day(std::string(trimmed(until_.edit.text())), around_.now());
    if (!day) return tell(day.error());
    for (const auto& path : paths) {
        const auto found = handover::import_hand_in(workplace(), around_.files(), path, {}, *day);
        imported_.push_back(file_name(path));
        if (!found) {
            imported_.push_back(found.error().text());
            continue;
        }
        imported_.push_back(found->words());
        for (const auto& one : found->attempts) imported_.push_back(one.words);
        if (const auto same = found->same_name(); !same.empty()) imported_.push_back(same);
    }
    load();
}

void TrainerPage::save_table(const std::string& path) {
    std::vector<std::vector<std::string>> rows;
    if (choosing_ == Choose::attempts_table) {
        const auto attempts = records().attempts();
        if (!attempts) return tell(attempts.error());
        rows = present::attempt_table(*attempts);
    } else {
        const auto cohort = session::cohort(workplace());
        if (!cohort) return tell(cohort.error());
        rows = present::criterion_table(present::heat_view(*cohort, around_.library().catalogue()));
    }
    write(path, exchange::to_spreadsheet(rows),
          "Wrote {file}, with names. Whoever can open the file can read it.");
}

void TrainerPage::choose(Choose what) {
    choosing_ = what;
    if (what == Choose::hand_ins)
        chooser_.emplace(around_, Choosing{.title = tr("What learners handed in"),
                                           .verb = tr("Read them in"),
                                           .what = ChoosingFor::open_many});
    else
        chooser_.emplace(around_, Choosing{.title = tr("Where to save the table"),
                                           .verb = tr("Save it here"),
                                           .what = ChoosingFor::save,
                                           .name = "group.csv",
                                           .endings = {".csv"}});
}

Intent TrainerPage::draw_chooser(Kit& kit) {
    Shell out = shell(kit, {chooser_->title(), "", {}});
    Column column(kit, out, "trainer.chooser");
    if (const auto chosen = chooser_->draw(kit, column.flow())) {
        chooser_.reset();
        if (!chosen->paths.empty() && choosing_ == Choose::hand_ins) import(chosen->paths);
        if (!chosen->paths.empty() && choosing_ != Choose::hand_ins) save_table(chosen->paths.front());
        kit.request_frame();
    }
    return out.intent;
}

void TrainerPage::draw_import(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "import");
    kit.heading(panel.flow, tr("What learners hand in"));
    kit.text(panel.flow,
             tr("A learner makes a file and gives it to you. Every attempt in it is played again, so that "
                "what you read is what was played. These are your copies; the learner keeps their own."));
    panel.flow.gap(3 * kUnit);
    if (ask(kit, panel.flow, tr("Keep the copies until (a day, like 2026-03-31)"), {.id = "trainer.until"},
            until_))
        kit.request_frame();
    panel.flow.gap(3 * kUnit);
    if (press(kit, panel.flow,
              {.id = "trainer.import",
               .name = tr("Read files in…"),
               .look = learners_.empty() ? Look::primary : Look::plain,
               .icon = Icon::folder})) {
        choose(Choose::hand_ins);
        kit.request_frame();
    }
    for (const auto& line : imported_) {
        panel.flow.gap(kUnit);
        kit.text(panel.flow, line);
    }
}

Intent TrainerPage::draw_group(Kit& kit, Flow& flow) {
    Intent out;
    Panel panel(kit, flow, "group");
    kit.heading(panel.flow, tr("The group at a glance"));
    panel.flow.gap(2 * kUnit);
    const int pressed =
        press_one(kit, panel.flow,
                  {{.id = "to.heat",
                    .name = tr("Where the group struggles"),
                    .look = Look::primary,
                    .icon = Icon::chart},
                   {.id = "to.picks", .name = tr("What was chosen"), .icon = Icon::bubbles},
                   {.id = "to.sample", .name = tr("Look at some again"), .icon = Icon::search},
                   {.id = "to.agree", .name = tr("Agree on how to read"), .icon = Icon::scales},
                   {.id = "trainer.attempts", .name = tr("Save a table of attempts…"), .icon = Icon::save},
                   {.id = "trainer.criteria", .name = tr("Save a table of criteria…"), .icon = Icon::save}});
    if (pressed == 0) out = to_page("trainer/heat");
    if (pressed == 1) out = to_page("trainer/picks");
    if (pressed == 2) out = to_page("trainer/sample");
    if (pressed == 3) out = to_page("trainer/agree");
    if (pressed == 4) choose(Choose::attempts_table);
    if (pressed == 5) choose(Choose::criteria_table);
    if (pressed >= 0) kit.request_frame();
    return out;
}

Intent TrainerPage::draw_learners(Kit& kit, Flow& flow) {
    Intent out;
    kit.heading(flow, tr("Who practised what"));
    flow.gap(2 * kUnit);
    for (const auto& one : learners_) {
        std::string detail = one.words;
        if (const auto day = days_.find(one.name); day != days_.end())
            detail += " " + tr("Kept until {day}.", {{"day", day->second}});
        if (go_button(
                kit, flow,
                {.id = "learner." + one.name, .name = one.name, .detail = detail, .icon = Icon::person}))
            out = to_page("trainer/learner/" + one.name);
    }
    flow.gap(kGap);
    return out;
}

Intent TrainerPage::draw_ways(Kit& kit, Flow& flow) {
    static constexpr struct {
        const char* place;
        const char* name;
        const char* detail;
        Icon icon;
    } kWays[] = {{"trainer/assign", "Ask for practice",
                  "Make a file that learners open: what to practise, and by when.", Icon::calendar},
                 {"group", "Play with a class",
                  "One conversation on the big screen, decided by votes. Nobody's record.", Icon::people},
                 {"trainer/centre", "Your centre",
                  "How practice begins, what learners are offered, and whom they may talk to.", Icon::gear},
                 {"organisation", "Organisations and their policies",
                  "Read what the scenarios go by, and set your own figures.", Icon::building},
                 {"standards", "Units and criteria", "Find them by their words, and what practises them.",
                  Icon::book}};
    Intent out;
    kit.heading(flow, tr("With learners"));
    flow.gap(2 * kUnit);
    for (const auto& one : kWays) {
        if (page_kind(std::string_view(one.place).substr(0, std::string_view(one.place).find('/'))) ==
            nullptr)
            continue;
        if (go_button(kit, flow,
                      {.id = std::string("to.") + one.place,
                       .name = tr(one.name),
                       .detail = tr(one.detail),
                       .icon = one.icon}))
            out = to_page(one.place);
    }
    flow.gap(kGap);
    return out;
}

Intent TrainerPage::draw(Kit& kit) {
    if (chooser_) return draw_chooser(kit);
    Shell out =
        shell(kit, {tr("Trainer's room"),
                    tr("Your copies of what learners handed in. For talking about practice."), only_back()});
    Column column(kit, out, "trainer");
    const auto take = [&](Intent intent) {
        if (intent) out.intent = std::move(intent);
    };
    if (!learners_.empty()) take(draw_group(kit, column.flow()));
    if (open()) draw_import(kit, column.flow());
    if (!learners_.empty()) take(draw_learners(kit, column.flow()));
    take(draw_ways(kit, column.flow()));
    return out.intent;
}

}  // namespace

GroupPage::GroupPage(Around& around) : Page(around) { open_copies(); }

void GroupPage::open_copies() {
    if (auto made = around_.files().make_folder(around_.paths().data); !made) return tell(made.error());
    auto opened = records::open(around_.paths().group());
    if (!opened) return tell(opened.error());
    records_ = std::move(*opened);
    const auto erased = session::erase_overdue(*records_, around_.today());
    if (!erased) return tell(erased.error());
    if (!erased->empty())
        tell(tr("The copies of {names} were to be kept until a day that is past, and are erased.",
                {{"names", listed(*erased)}}));
}

session::Workplace GroupPage::workplace() const {
    auto out = around_.workplace();
    out.records = records_.get();
    return out;
}

std::vector<Action> GroupPage::only_back() const {
    return {{tr("Back"), going_back(), Look::quiet, {Key::escape}}};
}

void GroupPage::write(const std::string& path, const std::string& bytes, const char* words) {
    if (auto wrote = around_.files().write(path, bytes); !wrote) return tell(wrote.error());
    tell(tr(words, {{"file", path}}));
}

bool go_button(Kit& kit, Flow& flow, Button button) {
    button.look = Look::choice;
    button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
    flow.gap(button.rect.h + 2 * kUnit);
    return kit.button(button);
}

std::unique_ptr<Page> make_trainer_page(Around& around, const std::string& id) {
    const auto slash = id.find('/');
    const std::string room = id.substr(0, slash);
    const std::string what = slash == std::string::npos ? "" : id.substr(slash + 1);
    if (room == "heat") return make_heat_page(around);
    if (room == "picks") return make_picks_page(around, what);
    if (room == "learner") return make_group_learner_page(around, what);
    if (room == "attempt") return make_comments_page(around, what);
    if (room == "assign") return make_assign_page(around);
    if (room == "sample") return make_sample_page(around);
    if (room == "agree") return make_agree_page(around);
    if (room == "centre") return make_centre_page(around);
    return std::make_unique<TrainerPage>(around);
}

}  // namespace rehearse::desktop
