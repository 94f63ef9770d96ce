// What the scenarios go by: the policies of an organisation to read, and the centre's own figures.
#include <algorithm>
#include <cctype>
#include <charconv>

#include "authoring/overlay.hpp"
#include "base/text.hpp"
#include "pages.hpp"
#include "present/views.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using authoring::Figure;
using session::tr;

enum class Part { policies, figures };

class OrganisationPage final : public Page {
public:
    OrganisationPage(Around& around, std::string id) : Page(around), id_(std::move(id)) {
        find_all();
        if (id_.empty() && !all_.empty()) id_ = all_.front().first;
        load();
    }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void find_all();
    void load();
    void save();
    void choose(Kit& kit, Flow& flow, const Radio& radio, int& value);
    void draw_which(Kit& kit, Flow& flow);
    void draw_figures(Kit& kit, Flow& flow);
    void draw_figure(Kit& kit, Flow& flow, std::size_t place);
    [[nodiscard]] std::string path() const { return joined(around_.paths().overlays(), id_ + ".lua"); }

    std::vector<std::pair<std::string, std::string>> all_;  // id, name
    std::string id_;
    std::string about_;
    debrief::Document document_;
    std::vector<Figure> figures_;
    std::vector<Editor> typed_;            // as figures_
    std::vector<std::string> wrong_;       // what is wrong with it; as figures_, mostly empty
    std::vector<std::string> complaints_;  // as check says them
    Part part_ = Part::policies;
};

void OrganisationPage::find_all() {
    for (const auto& folder : {around_.paths().organisations(), around_.paths().overlays()})
        for (const auto& name : around_.files().list(folder)) {
            const auto id = file_stem(name);
            Diagnostics ignored;  // told in the author's room
            const auto known = around_.library().organisation(id, ignored);
            const bool listed_already =
                std::any_of(all_.begin(), all_.end(), [&](const auto& one) { return one.first == id; });
            if (known && name.ends_with(".lua") && !listed_already) all_.emplace_back(id, known->name);
        }
}

void OrganisationPage::load() {
    Diagnostics problems;
    const auto organisation = around_.library().organisation(id_, problems);
    figures_.clear();
    typed_.clear();
    if (!organisation) {
        document_ = {};
        tell(tr("There is no organisation called {id} here.", {{"id", id_}}));
        return;
    }
    for (const auto& one : problems.sorted())
        if (one.severity == Severity::error) tell(to_text(one));
    document_ = present::organisation_view(*organisation);
    figures_ = authoring::figures_of(*organisation);
    wrong_.assign(figures_.size(), "");
    for (const auto& one : figures_) {
        typed_.emplace_back(around_.clipboard());
        typed_.back().edit.set_text(std::to_string(one.value));
    }
}

void OrganisationPage::save() {
    std::map<std::string, std::int32_t> changed;
    complaints_.clear();
    bool fine = true;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const std::string typed(trimmed(typed_[i].edit.text()));
        std::int32_t value = 0;
        const auto read = std::from_chars(typed.data(), typed.data() + typed.size(), value);
        const bool number = read.ec == std::errc() && read.ptr == typed.data() + typed.size();
        wrong_[i] = number ? ""
                           : tr("Type a whole number here, such as {number}.",
                                {{"number", std::to_string(figures_[i].installed)}});
        fine = fine && number;
        if (number && value != figures_[i].installed) changed[figures_[i].name] = value;
    }
    if (!fine) return tell(tr("Nothing was saved yet: one of the figures is no number."));
    const auto text = authoring::overlay_text(id_, changed);
    for (const auto& one : authoring::try_overlay(around_.library(), id_, text))
        if (one.severity == Severity::error)
            complaints_.push_back(one.message + (one.hint.empty() ? "" : " " + one.hint));
    if (!complaints_.empty()) return tell(tr("Nothing was saved yet. What is to be changed stands below."));
    if (auto made = around_.files().make_folder(around_.paths().overlays()); !made) return tell(made.error());
    if (auto wrote = around_.files().write(path(), text); !wrote) return tell(wrote.error());
    load();
    tell(changed.empty() ? tr("Saved: everything is as it came.")
                         : tr("Saved. The briefing of a conversation names what you changed."));
}

void OrganisationPage::choose(Kit& kit, Flow& flow, const Radio& radio, int& value) {
    const float high = kit.radio_height(radio, flow.width);
    if (const auto chosen = kit.radio(radio, {flow.x, flow.y, flow.width, high})) {
        value = *chosen;
        kit.request_frame();
    }
    flow.gap(high + 3 * kUnit);
}

void OrganisationPage::draw_which(Kit& kit, Flow& flow) {
    if (all_.size() > 1) {
        Radio which{.id = "organisation.which", .name = tr("Organisation"), .list = "organisation.which"};
        int chosen = -1;
        for (std::size_t i = 0; i < all_.size(); ++i) {
            which.options.push_back(all_[i].second);
            if (all_[i].first == id_) chosen = static_cast<int>(i);
        }
        which.chosen = chosen;
        const int before = chosen;
        choose(kit, flow, which, chosen);
        if (chosen != before) {
            id_ = all_[static_cast<std::size_t>(chosen)].first;
            complaints_.clear();
            load();
        }
    }
    int part = static_cast<int>(part_);
    choose(kit, flow,
           {.id = "organisation.part",
            .name = tr("Show"),
            .options = {tr("Policies to read"), tr("Your own figures")},
            .chosen = part,
            .list = "organisation.part"},
           part);
    part_ = static_cast<Part>(part);
}

std::string bounds_of(const Figure& one) {
    const auto least = one.at_least ? std::to_string(*one.at_least) : std::string();
    const auto most = one.at_most ? std::to_string(*one.at_most) : std::string();
    if (one.at_least && one.at_most)
        return one.law ? tr("The law allows {least} to {most}.", {{"least", least}, {"most", most}})
                       : tr("It can be {least} to {most}.", {{"least", least}, {"most", most}});
    if (one.at_least)
        return one.law ? tr("The law asks for at least {least}.", {{"least", least}})
                       : tr("It can be {least} or more.", {{"least", least}});
    if (one.at_most)
        return one.law ? tr("The law allows at most {most}.", {{"most", most}})
                       : tr("It can be {most} or less.", {{"most", most}});
    return {};
}

void OrganisationPage::draw_figure(Kit& kit, Flow& flow, std::size_t place) {
    const Theme& t = kit.theme();
    const Figure& one = figures_[place];
    Panel panel(kit, flow, "figure." + one.name);
    std::string label = one.role.empty() ? one.spoken : one.role + ": " + one.spoken;
    label.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(label.front())));
    if (!one.unit.empty() && !label.ends_with(one.unit)) label += " (" + one.unit + ")";
    if (!one.says.empty()) kit.text(panel.flow, one.says);
    panel.flow.gap(2 * kUnit);
    if (ask(kit, panel.flow, label, {.id = "figure." + one.name, .faulty = !wrong_[place].empty()},
            typed_[place]))
        kit.request_frame();
    if (!wrong_[place].empty()) kit.text(panel.flow, wrong_[place]);
    std::string below = tr("As it came: {figure}.", {{"figure", std::to_string(one.installed)}});
    if (const auto bounds = bounds_of(one); !bounds.empty()) below += " " + bounds;
    kit.text(panel.flow, below, {Font::small, t.muted});
}

void OrganisationPage::draw_figures(Kit& kit, Flow& flow) {
    for (const auto& words : complaints_) {
        draw_notice_block(kit, flow, words);
        flow.gap(2 * kUnit);
    }
    kit.text(flow,
             tr("Set what holds in your centre. Every conversation then goes by it, and its briefing says "
                "so. What the law sets cannot be shortened."));
    flow.gap(3 * kUnit);
    if (press(kit, flow,
              {.id = "organisation.save",
               .name = tr("Save the figures"),
               .look = Look::primary,
               .enabled = !figures_.empty(),
               .icon = Icon::save})) {
        save();
        kit.request_frame();
    }
    flow.gap(kGap);
    for (std::size_t i = 0; i < figures_.size(); ++i) draw_figure(kit, flow, i);
}

Intent OrganisationPage::draw(Kit& kit) {
    Shell out = shell(kit, {document_.title.empty() ? tr("Organisations") : document_.title,
                            tr("What the scenarios go by."),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "organisation." + id_);
    draw_which(kit, column.flow());
    if (part_ == Part::figures) {
        draw_figures(kit, column.flow());
    } else {
        Panel panel(kit, column.flow(), "policies", 8 * kUnit);
        draw_document(kit, panel.flow, document_);
    }
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_organisation_page(Around& around, const std::string& id) {
    return std::make_unique<OrganisationPage>(around, id);
}

}  // namespace rehearse::desktop
