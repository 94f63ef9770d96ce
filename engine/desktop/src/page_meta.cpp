// The meta-skills in the learner's own view: over time as charts with their words, and one by one to say how
// they see themselves now.
#include <algorithm>
#include <map>

#include "note_form.hpp"
#include "pages.hpp"
#include "present/meta.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using journal::Kind;
using journal::Note;
using session::tr;

constexpr float kChart = 28 * kUnit;

std::string own_view() {
    return tr(
        "Your own view, in words about what you do. Nobody reads a level off it, and there is no best "
        "answer: the honest one helps you most.");
}

/// As a line from view to view; the words stand below.
void draw_chart(Kit& kit, Flow& flow, const present::MetaSkillView& skill) {
    const Theme& t = kit.theme();
    const std::string top = tr("strong"), bottom = tr("beginning");
    const float labels =
        std::max(kit.text_width(top, Font::small), kit.text_width(bottom, Font::small)) + 3 * kUnit;
    const float line = kit.line_height(Font::small);
    const Rect chart{flow.x + labels, flow.y + line / 2, flow.width - labels - 3 * kUnit, kChart};
    const auto steps = static_cast<float>(std::max<std::size_t>(skill.anchors.size(), 2) - 1);
    for (std::size_t i = 0; i < skill.anchors.size(); ++i) {
        const float y = chart.bottom() - chart.h * static_cast<float>(i) / steps;
        kit.line({chart.x, y}, {chart.right(), y}, t.line);
    }
    kit.label({flow.x, chart.y - line / 2, labels, line}, top, {Font::small, t.muted});
    kit.label({flow.x, chart.bottom() - line / 2, labels, line}, bottom, {Font::small, t.muted});
    std::vector<Point> places;
    const float between =
        skill.points.size() > 1 ? (chart.w - 6 * kUnit) / static_cast<float>(skill.points.size() - 1) : 0;
    for (std::size_t i = 0; i < skill.points.size(); ++i)
        places.push_back({chart.x + 3 * kUnit + between * static_cast<float>(i),
                          chart.bottom() - chart.h * static_cast<float>(skill.points[i].place - 1) / steps});
    if (places.size() > 1) kit.curve(places, t.accent, 2);
    float free_from = chart.x - labels;
    for (std::size_t i = 0; i < places.size(); ++i) {
        kit.disc(places[i], 5, t.accent);
        const float wide = kit.text_width(skill.points[i].date, Font::small);
        const float x = std::clamp(places[i].x - wide / 2, chart.x, std::max(chart.x, chart.right() - wide));
        if (x < free_from) continue;  // too many to name each
        kit.label({x, chart.bottom() + 2 * kUnit, wide + 1, line}, skill.points[i].date,
                  {Font::small, t.muted});
        free_from = x + wide + 2 * kUnit;
    }
    kit.describe({flow.x, flow.y, flow.width, chart.bottom() - flow.y}, skill.in_words);
    flow.y = chart.bottom() + 4 * kUnit + line;
}

class MetaPage final : public Page {
public:
    explicit MetaPage(Around& around) : Page(around), gate_(around) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    [[nodiscard]] Intent draw_begin(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_skill(Kit& kit, Flow& flow, const present::MetaSkillView& skill);

    Gate gate_;
    std::vector<present::MetaSkillView> skills_;
    std::size_t unrated_ = 0;  // of a baseline
};

void MetaPage::load() {
    const auto journal = around_.journal();
    if (!journal) return;
    const auto notes = (*journal)->notes(Kind::rating);
    if (!notes) {
        tell(notes.error());
        return;
    }
    present::RatedAttempts titles;
    if (const auto attempts = around_.records().attempts(around_.learner()))
        for (const auto& one : *attempts) titles[one.id].title = one.scenario_title;
    const auto& catalogue = around_.library().catalogue();
    skills_ = present::meta_view(catalogue, *notes, titles);
    unrated_ = present::not_rated(catalogue.meta_skill_ids(), *notes, std::string(journal::kBaseline)).size();
}

Intent MetaPage::draw_begin(Kit& kit, Flow& flow) {
    Intent out;
    Panel panel(kit, flow, "begin");
    kit.text(panel.flow, own_view());
    panel.flow.gap(3 * kUnit);
    std::vector<Button> buttons;
    if (unrated_ > 0)
        buttons.push_back({.id = "baseline",
                           .name = unrated_ == skills_.size() ? tr("Begin: how do you see yourself?")
                                                              : tr("Go on with where you begin"),
                           .look = Look::primary,
                           .icon = Icon::play});
    if (unrated_ < skills_.size())
        buttons.push_back({.id = "review", .name = tr("Look at all of them again"), .icon = Icon::again});
    const int pressed = press_one(kit, panel.flow, buttons);
    if (pressed >= 0) out = to_page("growth/" + buttons[static_cast<std::size_t>(pressed)].id);
    return out;
}

Intent MetaPage::draw_skill(Kit& kit, Flow& flow, const present::MetaSkillView& skill) {
    Intent out;
    const TextStyle quiet{Font::small, kit.theme().muted};
    Panel panel(kit, flow, "skill." + skill.id);
    kit.heading(panel.flow, skill.name, Font::strong);
    kit.text(panel.flow, skill.says + ".");
    if (skill.points.empty()) {
        kit.text(panel.flow, tr("You have not said yet how you see yourself here."), quiet);
        return out;
    }
    panel.flow.gap(3 * kUnit);
    draw_chart(kit, panel.flow, skill);
    kit.text(panel.flow, skill.in_words);
    const auto& last = skill.points.back();
    if (!last.example.empty())
        kit.text(panel.flow, tr("Your example: {words}", {{"words", last.example}}), quiet);
    if (last.attempt.empty()) return out;
    panel.flow.gap(kUnit);
    if (press(kit, panel.flow,
              {.id = "beside." + skill.id,
               .name = tr("See the conversation it was about"),
               .look = Look::quiet,
               .group = skill.name,
               .icon = Icon::page}))
        out = {IntentKind::debrief, last.attempt};
    return out;
}

Intent MetaPage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("How you see yourself"),
                            tr("Your meta-skills over time"),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "meta");
    Flow& flow = column.flow();
    if (!gate_.open()) {
        if (gate_.draw(kit, flow)) load();
        return out.intent;
    }
    const auto take = [&](Intent intent) {
        if (intent) out.intent = std::move(intent);
    };
    take(draw_begin(kit, flow));
    std::string group;
    for (const auto& skill : skills_) {
        if (skill.group != group) {
            kit.heading(flow, skill.group);
            flow.gap(2 * kUnit);
        }
        group = skill.group;
        take(draw_skill(kit, flow, skill));
    }
    if (const auto journal = around_.journal())
        kit.text(flow, journal::who_can_read((*journal)->sealed()), {Font::small, kit.theme().muted});
    kit.text(flow, std::string(standards::kOurWords), {Font::small, kit.theme().muted});
    return out.intent;
}

/// One skill after the other.
class RatePage final : public Page {
public:
    RatePage(Around& around, std::string about) : Page(around), about_(std::move(about)), gate_(around) {
        load();
    }
    [[nodiscard]] Intent draw(Kit& kit) override;
    void keep() override {
        for (auto& [id, form] : forms_)
            if (auto kept = form.keep(); !kept) tell(kept.error());
    }

private:
    void load();
    [[nodiscard]] NoteForm& form(const standards::MetaSkill& skill);
    [[nodiscard]] Intent draw_skill(Kit& kit, Flow& flow);

    std::string about_;
    Gate gate_;
    std::vector<std::string> skills_;
    std::size_t at_ = 0;
    std::map<std::string, NoteForm> forms_;
};

void RatePage::load() {
    if (!skills_.empty()) return;
    const auto journal = around_.journal();
    if (!journal) return;
    const auto notes = (*journal)->notes(Kind::rating);
    if (!notes) {
        tell(notes.error());
        return;
    }
    const auto all = around_.library().catalogue().meta_skill_ids();
    skills_ = about_ == journal::kBaseline ? present::not_rated(all, *notes, about_)
                                           : present::not_reviewed(all, *notes, around_.today());
}

NoteForm& RatePage::form(const standards::MetaSkill& skill) {
    if (const auto found = forms_.find(skill.id); found != forms_.end()) return found->second;
    Note note;
    note.kind = Kind::rating;
    note.about = about_;
    note.fields["skill"] = skill.id;
    return forms_.emplace(skill.id, rating_form(around_, "rate." + skill.id, skill, std::move(note)))
        .first->second;
}

Intent RatePage::draw_skill(Kit& kit, Flow& flow) {
    const auto* skill = around_.library().catalogue().meta_skill(skills_[at_]);
    if (skill == nullptr) return to_page("growth/meta");
    Panel panel(kit, flow, "rate", 6 * kUnit);
    kit.text(panel.flow,
             tr("{number} of {all}",
                {{"number", std::to_string(at_ + 1)}, {"all", std::to_string(skills_.size())}}),
             {Font::small, kit.theme().muted});
    kit.heading(panel.flow, skill->name);
    kit.text(panel.flow, skill->says + ".");
    panel.flow.gap(4 * kUnit);
    if (auto drawn = form(*skill).draw(kit, panel.flow); !drawn) tell(drawn.error());
    const bool last = at_ + 1 == skills_.size();
    std::vector<Button> buttons{{.id = "rate.next." + std::to_string(at_),
                                 .name = last ? tr("That is all") : tr("Next"),
                                 .look = Look::primary,
                                 .icon = last ? Icon::check : Icon::forward}};
    if (at_ > 0) buttons.push_back({.id = "rate.before", .name = tr("The one before"), .look = Look::quiet});
    const int pressed = press_one(kit, panel.flow, buttons);
    if (pressed < 0) return {};
    keep();
    kit.request_frame();
    if (pressed == 1) --at_;
    if (pressed == 0 && last) return to_page("growth/meta");
    if (pressed == 0) ++at_;
    return {};
}

Intent RatePage::draw(Kit& kit) {
    Shell out =
        shell(kit, {about_ == journal::kBaseline ? tr("Where you begin") : tr("Looking at them again"),
                    tr("You can stop at any time; what you chose is kept."),
                    {{tr("Stop for now"), to_page("growth/meta"), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "rate." + std::to_string(at_));
    Flow& flow = column.flow();
    if (!gate_.open()) {
        if (gate_.draw(kit, flow)) load();
        return out.intent;
    }
    if (at_ >= skills_.size()) {
        kit.text(flow, tr("You have looked at all of them to begin with."));
        return out.intent;
    }
    if (auto intent = draw_skill(kit, flow)) out.intent = std::move(intent);
    kit.text(flow, own_view(), {Font::small, kit.theme().muted});
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_meta_page(Around& around, const std::string& id) {
    if (id == journal::kBaseline || id == journal::kReview) return std::make_unique<RatePage>(around, id);
    return std::make_unique<MetaPage>(around);
}

}  // namespace rehearse::desktop
