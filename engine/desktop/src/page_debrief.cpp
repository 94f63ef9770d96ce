#include "page_debrief.hpp"

#include <algorithm>

#include "pages.hpp"
#include "present/softened.hpp"
#include "session/beside.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {

using debrief::Block;
using debrief::BlockKind;
using journal::Kind;
using session::tr;

namespace {

std::vector<DebriefSection> sections_of(debrief::Document document) {
    std::vector<DebriefSection> out(1);
    for (auto& block : document.blocks) {
        if (block.kind == BlockKind::heading && !block.section.empty()) out.push_back({block.section, {}});
        out.back().blocks.push_back(std::move(block));
    }
    return out;
}

}  // namespace

DebriefPage::DebriefPage(Around& around, const std::string& id)
    : Page(around), attempt_(id.substr(0, id.find('/'))), title_(tr("Debrief")), gate_(around) {
    load();
    asks_first_ = id == attempt_ && practice_ && practice_->over() && feelings_open();
}

void DebriefPage::load() {
    auto practice = session::Practice::review(around_.workplace(), attempt_);
    if (!practice) {
        tell(practice.error());
        return;
    }
    practice_ = std::move(*practice);
    title_ = practice_->scenario().title;
    const auto journal = around_.journal();
    beside_ = session::beside(around_.workplace(), *practice_, journal ? *journal : nullptr,
                              around_.library().items());
    auto document = practice_->debrief(beside_);
    if (around_.settings().soft_words) document = present::softened(around_.library(), std::move(document));
    sections_ = sections_of(document);
}

bool DebriefPage::feelings_open() {
    if (!gate_.open()) return true;
    const NoteForm* const felt = form(Kind::feeling, "");
    return felt != nullptr && felt->note().id.empty();
}

void DebriefPage::keep() {
    for (auto& [box, one] : forms_)
        if (auto kept = one.keep(); !kept) tell(kept.error());
}

NoteForm* DebriefPage::form(Kind kind, const std::string& box) {
    const std::string id = std::string(journal::form_of(kind).name) + "." + box;
    if (const auto found = forms_.find(id); found != forms_.end()) return &found->second;
    const auto journal = around_.journal();
    if (!journal) return nullptr;
    auto note = note_about(**journal, kind, kind == Kind::reply ? session::box_of(attempt_, box) : attempt_);
    if (!note) {
        tell(note.error());
        return nullptr;
    }
    return &forms_.emplace(id, NoteForm(around_, id, std::move(*note))).first->second;
}

NoteForm* DebriefPage::rating(const standards::MetaSkill& skill) {
    const std::string id = "rating." + skill.id;
    if (const auto found = forms_.find(id); found != forms_.end()) return &found->second;
    const auto journal = around_.journal();
    if (!journal) return nullptr;
    auto note = rating_note(**journal, skill.id, attempt_);
    if (!note) {
        tell(note.error());
        return nullptr;
    }
    return &forms_.emplace(id, rating_form(around_, id, skill, std::move(*note))).first->second;
}

void DebriefPage::draw_form(Kit& kit, Flow& flow, NoteForm& form) {
    if (auto drawn = form.draw(kit, flow); !drawn) tell(drawn.error());
}

Intent DebriefPage::draw_feelings(Kit& kit) {
    Shell out = shell(
        kit,
        {tr("Before anything else"), title_, {{tr("Home"), to_page("home"), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "feelings." + attempt_, 150 * kUnit);
    Flow& flow = column.flow();
    if (!gate_.open()) {
        if (gate_.draw(kit, flow)) load();
    } else if (NoteForm* const felt = form(Kind::feeling, "")) {
        Panel panel(kit, flow, "feelings", 8 * kUnit);
        kit.heading(panel.flow, tr("How was that for you?"));
        panel.flow.gap(kUnit);
        kit.text(panel.flow, tr("However it felt is fine. Nobody judges it, and you may skip it."));
        panel.flow.gap(4 * kUnit);
        draw_form(kit, panel.flow, *felt);
        if (beside_.own) kit.text(panel.flow, beside_.own->readers, {Font::small, kit.theme().muted});
    }
    const int pressed = press_one(kit, flow,
                                  {{.id = "feelings.on",
                                    .name = tr("Go on to the debrief"),
                                    .look = Look::primary,
                                    .icon = Icon::forward},
                                   {.id = "feelings.skip", .name = tr("Skip this"), .look = Look::quiet}});
    if (pressed >= 0) {
        keep();
        asks_first_ = false;
        kit.request_frame();
    }
    return out.intent;
}

Intent DebriefPage::draw_told(Kit& kit) {
    std::vector<Action> actions;
    if (practice_)
        actions.push_back({tr("Save or print"), to_page("save/" + attempt_), Look::plain, {}, Icon::save});
    actions.push_back({tr("Home"), to_page("home"), Look::quiet, {Key::escape}});
    Shell out = shell(
        kit, {title_, tr("Nothing here is a score. Read what helps you, and leave the rest."), actions});
    Column column(kit, out, "debrief." + attempt_, kReadingWidth + 24 * kUnit);
    scroll_ = &column.scroll();
    Flow& flow = column.flow();
    if (practice_ && !gate_.open() && gate_.draw(kit, flow)) load();
    for (const auto& section : sections_)
        if (auto intent = draw_section(kit, flow, section)) out.intent = std::move(intent);
    const bool has_next = std::any_of(sections_.begin(), sections_.end(),
                                      [](const auto& section) { return section.name == "next"; });
    if (practice_ && !has_next) {
        if (press(kit, flow, start_again())) out.intent = {IntentKind::again, practice_->scenario().id};
        flow.gap(kGap);
    }
    draw_facts(kit, flow);
    if (reveal_frames_ > 0 && --reveal_frames_ > 0) kit.request_frame();
    scroll_ = nullptr;
    return out.intent;
}

Intent DebriefPage::draw(Kit& kit) { return asks_first_ ? draw_feelings(kit) : draw_told(kit); }

std::unique_ptr<Page> make_debrief_page(Around& around, const std::string& id) {
    return std::make_unique<DebriefPage>(around, id);
}

}  // namespace rehearse::desktop
