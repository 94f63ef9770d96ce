// One file of the author's: what is to be mended, its outline, and every way it can go.
#include "author_drawing.hpp"
#include "authoring/graph.hpp"
#include "base/system.hpp"
#include "base/text.hpp"
#include "desktop/background.hpp"
#include "desktop/file_chooser.hpp"
#include "explore/report.hpp"
#include "page_author.hpp"
#include "present/workshop.hpp"
#include "session/explored.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

enum class Part { problems, outline, drawing, explored };
constexpr float kWide = 1000 * kUnit;
constexpr int kBetweenNews = 200;  // milliseconds, while exploring

class AuthorFilePage final : public Page {
public:
    AuthorFilePage(Around& around, std::string path) : Page(around), path_(std::move(path)), eyes_(around) {
        load();
    }
    [[nodiscard]] Intent draw(Kit& kit) override;
    [[nodiscard]] std::optional<int> next_tick() const override {
        return exploring_.busy() ? kBetweenNews : eyes_.next_look();
    }
    [[nodiscard]] bool tick() override;

private:
    void load();
    void edit(const std::string& file, int line);
    void explore();
    void take_report(Result<std::string> report);
    void save_drawing(const std::string& out);
    void draw_actions(Kit& kit, Flow& flow, Intent& out);
    void draw_parts(Kit& kit, Flow& flow);
    void draw_problems(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_outline(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_drawing(Kit& kit, Flow& flow);
    void draw_explored(Kit& kit, Flow& flow);
    void draw_report(Kit& kit, Flow& flow) const;
    [[nodiscard]] Intent draw_chooser(Kit& kit);

    std::string path_;
    present::FileView file_;
    std::optional<session::Content> content_;
    debrief::Document outline_;
    AuthorDrawing drawing_;
    WatchedFiles eyes_;
    Part part_ = Part::problems;
    std::string kept_at_;  // where the report goes when it is whole
    std::string report_;   // JSON; empty: not explored since the file was changed
    Background<Result<std::string>> exploring_;
    std::optional<FileChooser> chooser_;
};

void AuthorFilePage::load() {
    file_ = present::file_view(around_.library(), path_);
    content_.reset();
    outline_ = {};
    report_.clear();
    exploring_.stop();  // it would be of the file as it was
    if (!file_.playable) return;
    auto content = around_.library().open(path_);
    if (!content) return tell(content.error());
    content_ = std::move(*content);
    outline_ = present::outline_view(*content_->scenario);
    drawing_.show(*content_->scenario);
    kept_at_ = session::explored_at(around_.paths(), *content_, content_->scenario->conditions.front());
    if (auto kept = around_.files().read(kept_at_, session::kMostReport)) report_ = std::move(*kept);
}

bool AuthorFilePage::tick() {
    if (exploring_.busy()) {
        if (auto report = exploring_.take()) take_report(std::move(*report));
        return true;
    }
    if (!eyes_.changed({path_})) return false;
    load();
    tell(tr("The file was saved, and looked at again. {status}.", {{"status", file_.status}}));
    return true;
}

void AuthorFilePage::edit(const std::string& file, int line) {
    if (auto shown = show_in_editor(file, line); !shown) tell(shown.error());
}

void AuthorFilePage::explore() {
    auto content = around_.library().open(path_);  // of its own, for the other thread
    if (!content) return tell(content.error());
    kept_at_ = session::explored_at(around_.paths(), *content, content->scenario->conditions.front());
    exploring_.begin([content = std::move(*content)](const HowFar& how_far) -> Result<std::string> {
        const auto setting = play::make_setting(*content.scenario, *content.organisation, 0, "",
                                                "the learner", content.program.get());
        if (!setting) return fail(setting.error());
        explore::ReportOptions how;
        how.progress = [&](const std::string& what, std::size_t states, std::size_t) {
            return how_far(what != "states" ? what
                                            : tr("{count} moments so far",
                                                 {{"count", explore::grouped(static_cast<double>(states))}}));
        };
        return explore::report(*setting, how);
    });
}

void AuthorFilePage::take_report(Result<std::string> report) {
    if (exploring_.stopping()) {
        if (report && report_.empty() && part_ == Part::explored) report_ = std::move(*report);
        return;
    }
    if (!report) return tell(report.error());
    report_ = std::move(*report);
    if (explore::is_complete(report_) && around_.files().make_folder(folder_of(kept_at_)))
        (void)around_.files().write(kept_at_, report_);  // only saves time
}

void AuthorFilePage::save_drawing(const std::string& out) {
    const auto& scenario = *content_->scenario;
    if (scenario.beats.size() > authoring::kMostCards)
        return tell(
            tr("This scenario has so many beats that nobody could find their way in a drawing of it. "
               "The outline has them all."));
    const auto svg = authoring::to_svg(authoring::to_dot({.scenario = scenario}));
    if (!svg) return tell(svg.error());
    if (auto wrote = around_.files().write(out, *svg); !wrote) return tell(wrote.error());
    tell(tr("Saved {file}. Any web browser opens it.", {{"file", out}}));
}

void AuthorFilePage::draw_actions(Kit& kit, Flow& flow, Intent& out) {
    std::vector<Button> buttons{
        {.id = "author.try",
         .name = tr("Try it out"),
         .look = Look::primary,
         .enabled = file_.playable,
         .icon = Icon::play},
        {.id = "author.edit", .name = tr("Open in your editor"), .icon = Icon::pencil},
        {.id = "author.drawing",
         .name = tr("Save the drawing…"),
         .enabled = file_.playable,
         .icon = Icon::save}};
    const int pressed = press_one(kit, flow, std::move(buttons));
    if (pressed == 0) out = to_page(preview_place(path_));
    if (pressed == 1) edit(path_, 1);
    if (pressed == 2)
        chooser_.emplace(around_, Choosing{.title = tr("Where to save the drawing"),
                                           .verb = tr("Save it here"),
                                           .what = ChoosingFor::save,
                                           .name = file_stem(path_) + ".svg",
                                           .endings = {".svg"}});
    if (pressed >= 0) kit.request_frame();
    flow.gap(4 * kUnit);
}

void AuthorFilePage::draw_parts(Kit& kit, Flow& flow) {
    const Radio radio{
        .id = "author.part",
        .name = tr("Show"),
        .options = {tr("What to mend"), tr("Outline"), tr("Drawing"), tr("Every way it can go")},
        .chosen = static_cast<int>(part_),
        .list = "author.part"};
    const float high = kit.radio_height(radio, flow.width);
    if (const auto chosen = kit.radio(radio, {flow.x, flow.y, flow.width, high})) {
        part_ = static_cast<Part>(*chosen);
        kit.request_frame();
    }
    flow.gap(high + kGap);
}

void AuthorFilePage::draw_problems(Kit& kit, Flow& flow) {
    if (file_.problems.empty()) {
        Panel panel(kit, flow, "fine");
        kit.heading(panel.flow, tr("Nothing to mend"));
        kit.text(panel.flow, tr("It is looked at again whenever you save it."),
                 {Font::body, kit.theme().muted});
        return;
    }
    for (std::size_t i = 0; i < file_.problems.size(); ++i) {
        const auto& one = file_.problems[i];
        const std::string number = std::to_string(i);
        Panel panel(kit, flow, "problem." + number);
        std::string where = one.severity + " " + one.code;
        if (one.line > 0) where += ", " + tr("line {line}", {{"line", std::to_string(one.line)}});
        kit.text(panel.flow, where, {Font::small, kit.theme().muted});
        kit.text(panel.flow, one.says, {Font::strong, kit.theme().ink});
        if (!one.quoted.empty()) kit.text(panel.flow, one.quoted, {Font::italic, kit.theme().ink});
        if (!one.hint.empty()) kit.text(panel.flow, one.hint);
        panel.flow.gap(2 * kUnit);
        if (press(kit, panel.flow,
                  {.id = "mend." + number,
                   .name = tr("Open at this line"),
                   .group = tr("Problem {number}", {{"number", std::to_string(i + 1)}}),
                   .icon = Icon::pencil})) {
            edit(one.file, one.line);
            kit.request_frame();
        }
    }
}

Intent AuthorFilePage::draw_outline(Kit& kit, Flow& flow) {
    Intent out;
    if (!content_) {
        kit.text(flow, tr("There is an outline once nothing in the file is wrong."));
        return out;
    }
    {
        Panel panel(kit, flow, "from");
        kit.heading(panel.flow, tr("Try it out from the middle"));
        kit.text(panel.flow,
                 tr("You begin there as somebody would who got there by the shortest way. Nobody's record."),
                 {Font::small, kit.theme().muted});
        panel.flow.gap(2 * kUnit);
        std::vector<Button> beats;
        for (const auto& beat : content_->scenario->beats)
            beats.push_back({.id = "from." + beat.id, .name = beat.id, .group = tr("Try it from")});
        const int pressed = press_one(kit, panel.flow, beats);
        if (pressed >= 0)
            out = to_page(
                preview_place(path_, content_->scenario->beats[static_cast<std::size_t>(pressed)].id));
    }
    Panel panel(kit, flow, "outline");
    draw_document(kit, panel.flow, outline_);
    return out;
}

Intent AuthorFilePage::draw_drawing(Kit& kit, Flow& flow) {
    if (!content_) {
        kit.text(flow, tr("There is a drawing once nothing in the file is wrong."));
        return {};
    }
    const auto pressed = drawing_.draw(kit, flow, *content_->scenario);
    if (!pressed) {
        tell(pressed.error());
        part_ = Part::outline;  // which says the same
        kit.request_frame();
        return {};
    }
    return *pressed ? to_page(preview_place(path_, **pressed)) : Intent{};
}

void AuthorFilePage::draw_report(Kit& kit, Flow& flow) const {
    Panel panel(kit, flow, "report");
    const auto findings = explore::findings_in(report_);
    kit.heading(panel.flow, findings == 0 ? tr("Nothing unfair was found")
                                          : counted(static_cast<long long>(findings), "thing to look at",
                                                    "things to look at"));
    panel.flow.gap(2 * kUnit);
    for (const auto& line : split_lines(explore::report_text(report_))) {
        const auto words = trimmed(line);
        if (words.empty())
            panel.flow.gap(2 * kUnit);
        else
            kit.text(panel.flow, words);
    }
}

void AuthorFilePage::draw_explored(Kit& kit, Flow& flow) {
    if (!content_) {
        kit.text(flow, tr("It can be explored once nothing in the file is wrong."));
        return;
    }
    if (exploring_.busy()) {
        Panel panel(kit, flow, "exploring");
        kit.heading(panel.flow, tr("Exploring"));
        const auto far = exploring_.how_far();
        kit.text(panel.flow, far.empty() ? tr("It begins …") : far + " …");
        kit.text(panel.flow, tr("You may go on with something else on this page."),
                 {Font::small, kit.theme().muted});
        panel.flow.gap(2 * kUnit);
        if (press(kit, panel.flow,
                  {.id = "explore.stop", .name = tr("Stop"), .enabled = !exploring_.stopping()})) {
            exploring_.stop();
            kit.request_frame();
        }
        return;
    }
    {
        Panel panel(kit, flow, "explore");
        kit.text(
            panel.flow,
            tr("The program plays the conversation in every way there is, and tells what is unfair: ways "
               "that lead nowhere, luck that decides, answers that win without being read. That can take "
               "some minutes, and you can stop it."));
        panel.flow.gap(2 * kUnit);
        if (press(kit, panel.flow,
                  {.id = "explore.begin",
                   .name = report_.empty() ? tr("See every way it can go") : tr("Look again"),
                   .look = report_.empty() ? Look::primary : Look::plain,
                   .icon = Icon::signpost})) {
            explore();
            kit.request_frame();
        }
    }
    if (!report_.empty()) draw_report(kit, flow);
}

Intent AuthorFilePage::draw_chooser(Kit& kit) {
    Shell out = shell(kit, {chooser_->title(), "", {}});
    Column column(kit, out, "author.chooser");
    if (const auto chosen = chooser_->draw(kit, column.flow())) {
        chooser_.reset();
        if (!chosen->paths.empty()) save_drawing(chosen->paths.front());
        kit.request_frame();
    }
    return out.intent;
}

Intent AuthorFilePage::draw(Kit& kit) {
    if (chooser_) return draw_chooser(kit);
    Shell out = shell(kit, {file_.title,
                            file_.path + " · " + file_.status,
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "author.file", part_ == Part::drawing ? kWide : kReadingWidth);
    Flow& flow = column.flow();
    draw_actions(kit, flow, out.intent);
    draw_parts(kit, flow);
    if (part_ == Part::problems) draw_problems(kit, flow);
    if (part_ == Part::explored) draw_explored(kit, flow);
    if (part_ == Part::outline)
        if (auto intent = draw_outline(kit, flow)) out.intent = std::move(intent);
    if (part_ == Part::drawing)
        if (auto intent = draw_drawing(kit, flow)) out.intent = std::move(intent);
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_author_file_page(Around& around, const std::string& path) {
    return std::make_unique<AuthorFilePage>(around, path);
}

}  // namespace rehearse::desktop
