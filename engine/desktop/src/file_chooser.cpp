#include "desktop/file_chooser.hpp"

#include <algorithm>

#include "base/folders.hpp"
#include "base/system.hpp"
#include "base/text.hpp"
#include "page.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

bool has_ending(const std::string& name, const std::vector<std::string>& endings) {
    const std::string small = lower_ascii(name);
    return endings.empty() || std::any_of(endings.begin(), endings.end(), [&](const std::string& ending) {
               return small.ends_with(lower_ascii(ending));
           });
}

/// A row of the list, as wide as it can be; true when it was pressed.
bool draw_entry(Kit& kit, Flow& flow, const std::string& id, const std::string& name, Icon icon) {
    Button button{.id = id, .name = name, .look = Look::choice, .icon = icon};
    button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
    flow.gap(button.rect.h + kUnit);
    return kit.button(button);
}

}  // namespace

std::string usual_folder(const Around& around) {
    const auto home = environment("HOME");
    if (!home) return around.paths().data;
    const std::string documents = joined(*home, "Documents");
    return is_folder(documents) ? documents : is_folder(*home) ? *home : around.paths().data;
}

FileChooser::FileChooser(Around& around, Choosing choosing)
    : around_(around), choosing_(std::move(choosing)), name_(around.clipboard()) {
    name_.edit.set_text(choosing_.name);
    const bool there = !choosing_.folder.empty() && is_folder(choosing_.folder);
    look_into(there ? choosing_.folder : usual_folder(around));
}

bool FileChooser::shown(const std::string& name) const {
    return name.front() != '.' && has_ending(name, choosing_.endings);
}

void FileChooser::look_into(const std::string& folder) {
    auto folders = folders_in(folder);
    if (!folders) {
        problem_ = folders.error().text();
        return;
    }
    problem_.clear();
    folder_ = folder;
    folders_ = std::move(*folders);
    files_.clear();
    ticked_.clear();
    if (choosing_.what == ChoosingFor::folder) return;
    for (auto& name : around_.files().list(folder))
        if (shown(name)) files_.push_back(std::move(name));
}

std::optional<Chosen> FileChooser::take_file(const std::string& path) {
    const bool there = around_.files().exists(path);
    if (saving() && there) {
        over_ = path;
        return std::nullopt;
    }
    if (saving() || there) return Chosen{{path}};
    problem_ =
        tr("There is no file {path}. Choose one of the list, or look into another folder.", {{"path", path}});
    return std::nullopt;
}

std::optional<Chosen> FileChooser::take_named() {
    problem_.clear();
    std::string name(trimmed(name_.edit.text()));
    if (choosing_.what == ChoosingFor::open_many && !ticked_.empty() && name.empty()) {
        Chosen out;
        for (const auto& one : ticked_) out.paths.push_back(joined(folder_, one));
        return out;
    }
    if (name.empty() && choosing_.what == ChoosingFor::folder) return Chosen{{folder_}};
    if (name.empty()) {
        problem_ = saving() ? tr("Give the file a name first.") : tr("Choose a file of the list first.");
        return std::nullopt;
    }
    std::string path = name.front() == '/' ? name : joined(folder_, name);
    if (is_folder(path)) {
        if (choosing_.what == ChoosingFor::folder) return Chosen{{path}};
        look_into(path);
        name_.edit.set_text({});
        return std::nullopt;
    }
    if (choosing_.what == ChoosingFor::folder) return Chosen{{path}};  // whoever writes there makes it
    if (saving() && !has_ending(path, choosing_.endings)) path += choosing_.endings.front();
    return take_file(path);
}

std::optional<Chosen> FileChooser::draw_over(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "chooser.over");
    kit.heading(panel.flow, tr("There is a file of that name already"));
    kit.text(panel.flow, over_);
    kit.text(panel.flow, tr("What is in it would be gone."), {Font::small, kit.theme().muted});
    panel.flow.gap(2 * kUnit);
    const int pressed =
        press_one(kit, panel.flow,
                  {{.id = "chooser.other",
                    .name = tr("Choose another name"),
                    .look = Look::primary,
                    .shortcut = {Key::escape}},
                   {.id = "chooser.over", .name = tr("Write over it"), .group = file_name(over_)}});
    if (pressed < 0) return std::nullopt;
    kit.request_frame();
    const std::string path = std::exchange(over_, {});
    return pressed == 1 ? std::optional(Chosen{{path}}) : std::nullopt;
}

std::optional<Chosen> FileChooser::draw_named(Kit& kit, Flow& flow) {
    std::string label = saving() ? tr("Name of the file") : tr("Its name, or choose it below");
    if (choosing_.what == ChoosingFor::folder) label = tr("A new folder in it, if you like");
    if (ask(kit, flow, label, {.id = "chooser.name", .faulty = !problem_.empty()}, name_)) {
        problem_.clear();
        kit.request_frame();
    }
    if (!problem_.empty()) {
        flow.gap(2 * kUnit);
        draw_notice_block(kit, flow, problem_);
    }
    flow.gap(2 * kUnit);
    std::string verb = choosing_.verb;
    if (!ticked_.empty())
        verb += " (" + counted(static_cast<long long>(ticked_.size()), "file", "files") + ")";
    const int pressed = press_one(
        kit, flow,
        {{.id = "chooser.take", .name = verb, .look = Look::primary},
         {.id = "chooser.cancel", .name = tr("Cancel"), .look = Look::quiet, .shortcut = {Key::escape}}});
    if (pressed >= 0) kit.request_frame();
    if (pressed == 1) return Chosen{};
    return pressed == 0 ? take_named() : std::nullopt;
}

std::optional<Chosen> FileChooser::draw_file(Kit& kit, Flow& flow, const std::string& name) {
    const std::string id = "chooser.file." + name;
    if (choosing_.what == ChoosingFor::open_many) {
        Checkbox box{.id = id, .name = name, .checked = ticked_.contains(name)};
        box.rect = {flow.x, flow.y, flow.width, kit.checkbox_height(box, flow.width)};
        flow.gap(box.rect.h + kUnit);
        if (!kit.checkbox(box)) return std::nullopt;
        if (ticked_.erase(name) == 0) ticked_.insert(name);
        kit.request_frame();
        return std::nullopt;
    }
    if (!draw_entry(kit, flow, id, name, Icon::page)) return std::nullopt;
    kit.request_frame();
    if (!saving()) return take_file(joined(folder_, name));
    name_.edit.set_text(name);
    return std::nullopt;
}

std::optional<Chosen> FileChooser::draw_entries(Kit& kit, Flow& flow) {
    std::optional<std::string> go_to;
    if (folder_ != "/" && draw_entry(kit, flow, "chooser.up", tr("Up to the folder above"), Icon::undo))
        go_to = folder_of(folder_);
    for (const auto& name : folders_)
        if (draw_entry(kit, flow, "chooser.folder." + name, name, Icon::folder))
            go_to = joined(folder_, name);
    std::optional<Chosen> out;
    for (const auto& name : files_)
        if (auto chosen = draw_file(kit, flow, name)) out = std::move(chosen);
    if (files_.empty() && choosing_.what != ChoosingFor::folder)
        kit.text(flow,
                 choosing_.endings.empty() ? tr("There are no files in this folder.")
                                           : tr("No files ending in {endings} are in this folder.",
                                                {{"endings", listed(choosing_.endings, "or")}}),
                 {Font::body, kit.theme().muted});
    if (go_to) {
        look_into(*go_to);
        kit.request_frame();
    }
    return out;
}

std::optional<Chosen> FileChooser::draw(Kit& kit, Flow& flow) {
    if (!over_.empty()) return draw_over(kit, flow);
    std::optional<Chosen> out;
    {
        Panel panel(kit, flow, "chooser");
        kit.text(panel.flow, tr("The folder {folder}", {{"folder", folder_}}),
                 {Font::small, kit.theme().muted});
        panel.flow.gap(2 * kUnit);
        out = draw_named(kit, panel.flow);
    }
    if (auto chosen = draw_entries(kit, flow)) out = std::move(chosen);
    return out;
}

}  // namespace rehearse::desktop
