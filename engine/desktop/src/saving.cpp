#include "saving.hpp"

#include "base/text.hpp"
#include "page.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {

using session::tr;

FileField::FileField(Around& around, std::string id, Choosing choosing, std::string path)
    : around_(around), id_(std::move(id)), choosing_(std::move(choosing)), typed_(around.clipboard()) {
    typed_.edit.set_text(path);
}

std::string FileField::path() const { return std::string(trimmed(typed_.edit.text())); }

bool FileField::draw(Kit& kit, Flow& flow) {
    bool changed = false;
    if (chooser_) {
        kit.heading(flow, choosing_.title);
        flow.gap(3 * kUnit);
        const auto chosen = chooser_->draw(kit, flow);
        if (!chosen) return false;
        changed = !chosen->paths.empty();
        if (changed) set(chosen->paths.front());
        chooser_.reset();
        kit.request_frame();
        return changed;
    }
    changed = ask(kit, flow, choosing_.title, {.id = id_ + ".path"}, typed_);
    flow.gap(2 * kUnit);
    if (press(kit, flow,
              {.id = id_ + ".choose", .name = tr("Choose among your files"), .icon = Icon::folder})) {
        Choosing now = choosing_;
        now.folder = folder_of(path());
        if (now.what == ChoosingFor::save) now.name = file_name(path());
        chooser_.emplace(around_, std::move(now));
        kit.request_frame();
    }
    flow.gap(4 * kUnit);
    return changed;
}

Saving::Saving(Around& around, std::string id, const std::string& name)
    : around_(around),
      id_(std::move(id)),
      field_(around, id_,
             {.title = tr("Where to save it"), .verb = tr("Use this place"), .what = ChoosingFor::save},
             joined(usual_folder(around), name)) {}

void Saving::end_with(const std::string& ending) {
    const std::string now = path();
    field_.set(joined(folder_of(now), file_stem(now) + "." + ending));
    exists_ = over_ = false;
}

void Saving::draw(Kit& kit, Flow& flow) {
    const bool was_choosing = choosing();
    if (field_.draw(kit, flow)) {
        exists_ = false;
        over_ = was_choosing;  // then it was asked already
        kit.request_frame();
    }
    if (!exists_ || choosing()) return;
    Checkbox box{.id = id_ + ".over", .name = tr("Write over the file that is there"), .checked = over_};
    box.rect = {flow.x, flow.y, flow.width, kit.checkbox_height(box, flow.width)};
    flow.gap(box.rect.h + 3 * kUnit);
    if (!kit.checkbox(box)) return;
    over_ = !over_;
    kit.request_frame();
}

Status Saving::free(const std::string& path) {
    auto& files = around_.files();
    if (path.empty()) return fail("export.nowhere", tr("No file was named."), tr("Say where to save it."));
    if (files.exists(joined(path, ".")))
        return fail("export.folder", tr("{path} is a folder.", {{"path", path}}), tr("Name the file, too."));
    exists_ = files.exists(path);
    if (exists_ && !over_)
        return fail("export.exists",
                    tr("There is a file {path} already; it was left as it was.", {{"path", path}}),
                    tr("Choose another name, or tick below that it may be written over."));
    return {};
}

Status Saving::write(std::string_view bytes) {
    const std::string to = path();
    if (auto may = free(to); !may) return may;
    if (auto wrote = around_.files().write(to, bytes); !wrote) return wrote;
    exists_ = over_ = false;
    return {};
}

std::string who_reads_the_file() {
    return tr(
        "Who can read it now: you, with the account you use on this computer, and whoever you pass it to. "
        "On a USB stick or in a shared folder: everybody who can open that.");
}

}  // namespace rehearse::desktop
