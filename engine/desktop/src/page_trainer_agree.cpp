// Trainers agree on how to read: blind transcripts to hand out, and how far the filled-in tables agree.
#include "base/text.hpp"
#include "desktop/file_chooser.hpp"
#include "exchange/csv.hpp"
#include "exchange/html.hpp"
#include "page_trainer.hpp"
#include "present/readings.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class AgreePage final : public GroupPage {
public:
    explicit AgreePage(Around& around) : GroupPage(around) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    enum class Choose { folder, tables, sheet };
    void load();
    void hand_out(const std::string& folder);
    void read(const std::vector<std::string>& paths);
    void choose(Choose what);
    [[nodiscard]] Intent draw_chooser(Kit& kit);
    void draw_attempts(Kit& kit, Flow& flow);
    void draw_tables(Kit& kit, Flow& flow);

    struct Offered {
        std::string id, words;
        bool wanted = false;
    };
    std::vector<Offered> attempts_;
    debrief::Document discussion_;  // without blocks: nothing was read yet
    Choose choosing_ = Choose::folder;
    std::optional<FileChooser> chooser_;
};

void AgreePage::load() {
    if (!open()) return;
    const auto attempts = records().attempts();
    if (!attempts) return tell(attempts.error());
    for (const auto& one : *attempts)
        attempts_.push_back(
            {one.id, one.learner + ": " + one.scenario_title + ", " + date_only(one.started)});
}

void AgreePage::hand_out(const std::string& folder) {
    std::vector<std::string> wanted;
    for (const auto& one : attempts_)
        if (one.wanted) wanted.push_back(one.id);
    auto& files = around_.files();
    const auto table = joined(folder, present::kReadingsFile);
    if (files.exists(table))
        return tell(
            tr("There are sheets in {folder} already. Choose another folder, or type the name of a new "
               "one.",
               {{"folder", folder}}));
    const auto all = present::sheets_to_read(workplace(), wanted);
    if (!all) return tell(all.error());
    if (auto made = files.make_folder(folder); !made) return tell(made.error());
    for (const auto& sheet : all->sheets)
        if (auto wrote = files.write(joined(folder, sheet.file), exchange::to_html(sheet.document)); !wrote)
            return tell(wrote.error());
    if (auto wrote = files.write(table, exchange::to_spreadsheet(all->table)); !wrote)
        return tell(wrote.error());
    tell(tr("Wrote {count} and {table} to {folder}. Give all of it to two or more trainers.",
            {{"count", counted(static_cast<long long>(all->sheets.size()), "transcript", "transcripts")},
             {"table", present::kReadingsFile},
             {"folder", folder}}));
}

void AgreePage::read(const std::vector<std::string>& paths) {
    const auto readings = present::readings_in(around_.files(), paths);
    if (!readings) return tell(readings.error());
    const auto quotes = present::quotes_for(workplace(), *readings);
    if (!quotes) return tell(quotes.error());
    discussion_ = present::discussion_sheet(*readings, *quotes, around_.library().catalogue());
}

void AgreePage::choose(Choose what) {
    choosing_ = what;
    if (what == Choose::folder)
        chooser_.emplace(around_, Choosing{.title = tr("In which folder?"),
                                           .verb = tr("Write them here"),
                                           .what = ChoosingFor::folder,
                                           .name = tr("sheets")});
    if (what == Choose::tables)
        chooser_.emplace(around_, Choosing{.title = tr("The tables that were filled in"),
                                           .verb = tr("Read them"),
                                           .what = ChoosingFor::open_many,
                                           .endings = {".csv"}});
    if (what == Choose::sheet)
        chooser_.emplace(around_, Choosing{.title = tr("Where to save it"),
                                           .verb = tr("Save it here"),
                                           .what = ChoosingFor::save,
                                           .name = "discussion.html",
                                           .endings = {".html"}});
}

Intent AgreePage::draw_chooser(Kit& kit) {
    Shell out = shell(kit, {chooser_->title(), "", {}});
    Column column(kit, out, "agree.chooser");
    const auto chosen = chooser_->draw(kit, column.flow());
    if (!chosen) return out.intent;
    chooser_.reset();
    kit.request_frame();
    if (chosen->paths.empty()) return out.intent;
    if (choosing_ == Choose::folder) hand_out(chosen->paths.front());
    if (choosing_ == Choose::tables) read(chosen->paths);
    if (choosing_ == Choose::sheet)
        write(chosen->paths.front(), exchange::to_html(discussion_),
              "Wrote {file}: how far the readings agree, and what to talk about.");
    return out.intent;
}

void AgreePage::draw_attempts(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "sheets");
    kit.heading(panel.flow, tr("1. Sheets to read"));
    kit.text(
        panel.flow,
        tr("Tick some attempts. The sheets name no learner and say nothing of what the program reads. Each "
           "trainer fills in a copy of the table, saved under their own name, before anybody talks about "
           "it."));
    panel.flow.gap(3 * kUnit);
    bool any = false;
    for (auto& one : attempts_) {
        Checkbox box{.id = "agree." + one.id, .name = one.words, .checked = one.wanted};
        box.rect = {panel.flow.x, panel.flow.y, panel.flow.width, kit.checkbox_height(box, panel.flow.width)};
        panel.flow.gap(box.rect.h + 2 * kUnit);
        if (kit.checkbox(box)) {
            one.wanted = !one.wanted;
            kit.request_frame();
        }
        any = any || one.wanted;
    }
    if (attempts_.empty()) kit.text(panel.flow, tr("Nobody has handed anything in yet."));
    if (press(kit, panel.flow,
              {.id = "agree.write", .name = tr("Write the sheets…"), .enabled = any, .icon = Icon::save})) {
        choose(Choose::folder);
        kit.request_frame();
    }
}

void AgreePage::draw_tables(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "tables");
    kit.heading(panel.flow, tr("2. How far you agree"));
    kit.text(panel.flow, tr("Read the filled-in tables, and talk about where they differ. It is about the "
                            "reading, never about the learner or about one trainer."));
    panel.flow.gap(3 * kUnit);
    std::vector<Button> buttons{
        {.id = "agree.read", .name = tr("Read filled-in tables…"), .icon = Icon::folder}};
    if (!discussion_.blocks.empty())
        buttons.push_back({.id = "agree.save", .name = tr("Save it to print…"), .icon = Icon::print});
    const int pressed = press_one(kit, panel.flow, buttons);
    if (pressed >= 0) {
        choose(pressed == 0 ? Choose::tables : Choose::sheet);
        kit.request_frame();
    }
    if (discussion_.blocks.empty()) return;
    panel.flow.gap(kGap);
    draw_document(kit, panel.flow, discussion_);
}

Intent AgreePage::draw(Kit& kit) {
    if (chooser_) return draw_chooser(kit);
    Shell out =
        shell(kit, {tr("Agree on how to read"), tr("With other trainers, without names."), only_back()});
    Column column(kit, out, "agree");
    if (!open()) return out.intent;
    draw_attempts(kit, column.flow());
    draw_tables(kit, column.flow());
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_agree_page(Around& around) { return std::make_unique<AgreePage>(around); }

}  // namespace rehearse::desktop
