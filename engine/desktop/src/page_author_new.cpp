// A new scenario: a few plain questions, each with an answer that may be kept, and the file that comes of
// them.
#include <map>

#include "authoring/template.hpp"
#include "base/text.hpp"
#include "desktop/file_chooser.hpp"
#include "page_author.hpp"
#include "present/views.hpp"
#include "scenario/channel.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class AuthorNewPage final : public Page {
public:
    explicit AuthorNewPage(Around& around)
        : Page(around),
          channels_(scenario::channel_names()),
          title_(around.clipboard()),
          customer_(around.clipboard()),
          wants_(around.clipboard()) {
        usual();
    }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void usual();
    [[nodiscard]] Intent write(const std::string& path);
    [[nodiscard]] Intent draw_chooser(Kit& kit);
    void draw_questions(Kit& kit, Flow& flow);

    std::vector<std::string> channels_;
    int channel_ = 0;
    std::map<std::string, std::string> usual_;  // what stood in the fields at first
    Editor title_, customer_, wants_;
    std::optional<FileChooser> chooser_;
};

/// Another channel has other usual answers; what was typed stays.
void AuthorNewPage::usual() {
    const auto model = authoring::open_template(around_.files(), around_.paths().templates(),
                                                channels_[static_cast<std::size_t>(channel_)]);
    if (!model) return tell(model.error());
    const std::pair<const char*, Editor*> fields[] = {
        {"title", &title_}, {"customer", &customer_}, {"wants", &wants_}};
    for (const auto& [name, field] : fields) {
        if (field->edit.text() == usual_[name]) field->edit.set_text(model->usual(name));
        usual_[name] = model->usual(name);
    }
}

Intent AuthorNewPage::write(const std::string& path) {
    const std::string id = file_stem(path);
    if (!is_id(id)) {
        tell(
            tr("“{name}” cannot be the name of a scenario's file. Names are small letters, digits, - and _, "
               "such as my-first.lua.",
               {{"name", id}}));
        return {};
    }
    const auto model = authoring::open_template(around_.files(), around_.paths().templates(),
                                                channels_[static_cast<std::size_t>(channel_)]);
    if (!model) {
        tell(model.error());
        return {};
    }
    const auto text = model->filled({{"title", title_.edit.text()},
                                     {"customer", customer_.edit.text()},
                                     {"wants", wants_.edit.text()},
                                     {"file", path}});
    if (auto wrote = authoring::write_new(around_.files(), path, text); !wrote) {
        tell(wrote.error());
        return {};
    }
    return to_page("author/" + path);
}

Intent AuthorNewPage::draw_chooser(Kit& kit) {
    Shell out = shell(kit, {chooser_->title(), "", {}});
    Column column(kit, out, "new.chooser");
    const auto chosen = chooser_->draw(kit, column.flow());
    if (!chosen) return out.intent;
    chooser_.reset();
    kit.request_frame();
    if (chosen->paths.empty()) return out.intent;
    return write(chosen->paths.front());
}

void AuthorNewPage::draw_questions(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "questions");
    kit.text(panel.flow, tr("Where does it happen?"), {Font::strong, kit.theme().ink});
    panel.flow.gap(kUnit);
    Radio where{.id = "new.channel", .name = tr("Where"), .chosen = channel_, .list = "new.channel"};
    for (const auto& one : channels_) where.options.push_back(present::channel_words(one));
    const float high = kit.radio_height(where, panel.flow.width);
    if (const auto chosen = kit.radio(where, {panel.flow.x, panel.flow.y, panel.flow.width, high})) {
        channel_ = *chosen;
        usual();
        kit.request_frame();
    }
    panel.flow.gap(high + 3 * kUnit);
    bool typed = ask(kit, panel.flow, tr("What is it called?"), {.id = "new.title"}, title_);
    panel.flow.gap(2 * kUnit);
    typed |= ask(kit, panel.flow, tr("Who is the customer?"), {.id = "new.customer"}, customer_);
    panel.flow.gap(2 * kUnit);
    typed |= ask(kit, panel.flow, tr("What do they want?"), {.id = "new.wants"}, wants_);
    if (typed) kit.request_frame();
}

Intent AuthorNewPage::draw(Kit& kit) {
    if (chooser_) return draw_chooser(kit);
    Shell out = shell(kit, {tr("A new scenario"),
                            tr("Keep the answers that are there, or write your own."),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "new");
    draw_questions(kit, column.flow());
    kit.text(
        column.flow(),
        tr("The file can be tried out as it is. Its story is an example, with your answers in it: wherever "
           "it says \"change this\", your own words go."),
        {Font::body, kit.theme().muted});
    column.flow().gap(3 * kUnit);
    if (press(
            kit, column.flow(),
            {.id = "new.write", .name = tr("Write the file…"), .look = Look::primary, .icon = Icon::save})) {
        chooser_.emplace(around_, Choosing{.title = tr("Where to keep it"),
                                           .verb = tr("Write it here"),
                                           .what = ChoosingFor::save,
                                           .name = "my-first.lua",
                                           .endings = {".lua"}});
        kit.request_frame();
    }
    column.flow().gap(kGap);
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_author_new_page(Around& around) { return std::make_unique<AuthorNewPage>(around); }

}  // namespace rehearse::desktop
