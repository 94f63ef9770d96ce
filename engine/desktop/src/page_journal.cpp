// The journal: what the learner thought over, on practice and from work.
#include <algorithm>

#include "base/text.hpp"
#include "journal/plan.hpp"
#include "page_entry.hpp"
#include "pages.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using journal::Kind;
using journal::Note;
using session::tr;

constexpr const char* kNew = "new";
constexpr std::size_t kMostOffered = 6;  // attempts to think over

/// Where a note is read and written.
Intent place_of(const Note& note) {
    if (journal::in_plan(note.kind)) return to_page("plan/" + note.id);
    if (note.kind == Kind::reflection) return to_page("journal/" + note.id);
    if (journal::where_from(note).empty()) return to_page("growth");
    return to_page("debrief/" + note.about.substr(0, note.about.find('/')) + kTold);
}

class JournalPage final : public Page {
public:
    explicit JournalPage(Around& around) : Page(around), gate_(around), search_(around.clipboard()) {
        load();
    }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    [[nodiscard]] Intent draw_entries(Kit& kit, Flow& flow, const std::string& from,
                                      const std::string& heading, const std::string& none);
    [[nodiscard]] Intent draw_found(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_entry(Kit& kit, Flow& flow, const present::EntryView& view);
    [[nodiscard]] bool searching() const { return !trimmed(search_.edit.text()).empty(); }

    Gate gate_;
    Editor search_;
    std::vector<Note> notes_;
    std::vector<present::EntryView> entries_;
};

void JournalPage::load() {
    const auto journal = around_.journal();
    if (!journal) {
        if (journal.error().code != "journal.locked") tell(journal.error());
        return;
    }
    auto found = searching() ? (*journal)->find(search_.edit.text()) : (*journal)->notes(Kind::reflection);
    if (!found) {
        tell(found.error());
        return;
    }
    notes_ = std::move(*found);
    if (searching()) std::reverse(notes_.begin(), notes_.end());
    entries_ = present::entries_view(notes_);
}

Intent JournalPage::draw_entry(Kit& kit, Flow& flow, const present::EntryView& view) {
    std::string detail = view.date;
    if (searching()) detail += " · " + view.kind;
    if (view.state == "draft") detail += " · " + tr("not finished yet");
    Button button{.id = "entry." + view.id,
                  .name = view.title,
                  .look = Look::choice,
                  .detail = detail,
                  .icon = view.from == "from work" ? Icon::bag : Icon::bubbles};
    button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
    flow.gap(button.rect.h + 2 * kUnit);
    if (!kit.button(button)) return {};
    const auto note =
        std::find_if(notes_.begin(), notes_.end(), [&](const Note& one) { return one.id == view.id; });
    return note == notes_.end() ? Intent{} : place_of(*note);
}

Intent JournalPage::draw_entries(Kit& kit, Flow& flow, const std::string& from, const std::string& heading,
                                 const std::string& none) {
    Intent out;
    kit.heading(flow, heading);
    flow.gap(2 * kUnit);
    Panel panel(kit, flow, "entries." + from);
    bool any = false;
    for (const auto& one : entries_) {
        if (one.from != from) continue;
        any = true;
        if (auto intent = draw_entry(kit, panel.flow, one)) out = std::move(intent);
    }
    if (!any) kit.text(panel.flow, none, {Font::body, kit.theme().muted});
    return out;
}

Intent JournalPage::draw_found(Kit& kit, Flow& flow) {
    Intent out;
    Panel panel(kit, flow, "found");
    for (const auto& one : entries_)
        if (auto intent = draw_entry(kit, panel.flow, one)) out = std::move(intent);
    if (entries_.empty()) kit.text(panel.flow, tr("Nothing you wrote has all of that in it."));
    return out;
}

Intent JournalPage::draw(Kit& kit) {
    const bool open = gate_.open();
    std::vector<Action> actions;
    if (open)
        actions.push_back(
            {tr("Write"), to_page(std::string("journal/") + kNew), Look::primary, {}, Icon::pencil});
    actions.push_back({tr("Home"), to_page("home"), Look::quiet, {Key::escape}});
    Shell out = shell(
        kit, {tr("Your journal"), tr("Five minutes after a conversation are enough to begin."), actions});
    Column column(kit, out, "journal");
    Flow& flow = column.flow();
    if (!open) {
        if (gate_.draw(kit, flow)) load();
        return out.intent;
    }
    const auto take = [&](Intent intent) {
        if (intent) out.intent = std::move(intent);
    };
    if (ask(kit, flow, tr("Find something you wrote"), {.id = "journal.search"}, search_)) {
        load();
        kit.request_frame();
    }
    flow.gap(5 * kUnit);
    if (searching()) {
        take(draw_found(kit, flow));
    } else {
        take(draw_entries(kit, flow, "about practice", tr("On practice"),
                          tr("Nothing yet. After a conversation, write down what stayed with you.")));
        take(draw_entries(kit, flow, "from work", tr("From work"),
                          tr("Nothing yet. Something real that happened can be thought over here, too.")));
    }
    if (const auto journal = around_.journal())
        kit.text(flow, journal::who_can_read((*journal)->sealed()), {Font::small, kit.theme().muted});
    return out.intent;
}

/// What is to be thought over.
class NewEntryPage final : public Page {
public:
    explicit NewEntryPage(Around& around) : Page(around) {
        if (auto all = around_.records().attempts(around_.learner()))
            attempts_ = std::move(*all);
        else
            tell(all.error());
        std::erase_if(attempts_, [](const auto& one) { return one.answers == 0; });
        if (attempts_.size() > kMostOffered) attempts_.resize(kMostOffered);
    }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    std::vector<records::AttemptSummary> attempts_;
};

Intent NewEntryPage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("What would you like to think over?"),
                            "",
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "journal.new");
    Flow& flow = column.flow();
    const auto offer = [&](const std::string& about, std::string name, std::string detail, Icon icon) {
        Button button{.id = "about." + about,
                      .name = std::move(name),
                      .look = Look::choice,
                      .detail = std::move(detail),
                      .icon = icon};
        button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
        flow.gap(button.rect.h + 2 * kUnit);
        if (kit.button(button)) out.intent = to_page(std::string("journal/") + kNew + "/" + about);
    };
    offer(std::string(journal::kWork), tr("Something from work"), tr("Something real that happened to you"),
          Icon::bag);
    for (const auto& one : attempts_)
        offer(one.id, one.scenario_title, tr("Practice, {when}", {{"when", date_and_time(one.started)}}),
              Icon::bubbles);
    return out.intent;
}

/// A new reflection, with what is known of it already.
Note begun(const Around& around, const std::string& about) {
    Note out;
    out.kind = Kind::reflection;
    out.about = about;
    out.fields["model"] = "driscoll";
    if (const auto all = around.records().attempts(around.learner()))
        for (const auto& one : *all) {
            if (one.id != about) continue;
            out.fields["title"] = one.scenario_title;
            out.fields["on"] = date_only(one.started);
        }
    return out;
}

}  // namespace

std::unique_ptr<Page> make_journal_page(Around& around, const std::string& id) {
    const std::string fresh = std::string(kNew) + "/";
    if (id.empty()) return std::make_unique<JournalPage>(around);
    if (id == kNew) return std::make_unique<NewEntryPage>(around);
    if (id.starts_with(fresh))
        return std::make_unique<EntryPage>(around, EntryWish{{}, begun(around, id.substr(fresh.size()))});
    return std::make_unique<EntryPage>(around, EntryWish{id, {}, Part::all});
}

}  // namespace rehearse::desktop
