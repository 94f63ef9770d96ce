#include "saving.hpp"

#include "base/system.hpp"
#include "base/text.hpp"
#include "page.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {

using session::tr;

std::string documents_folder(const Around& around) {
    const auto home = environment("HOME");
    if (!home) return around.paths().data;
    const std::string documents = joined(*home, "Documents");
    return around.files().exists(joined(documents, ".")) ? documents : *home;
}

Saving::Saving(Around& around, std::string id, const std::string& name)
    : around_(around), id_(std::move(id)), typed_(around.clipboard()) {
    typed_.edit.set_text(joined(documents_folder(around), name));
}

std::string Saving::path() const { return std::string(trimmed(typed_.edit.text())); }

void Saving::end_with(const std::string& ending) {
    const std::string now = path();
    typed_.edit.set_text(joined(folder_of(now), file_stem(now) + "." + ending));
    exists_ = over_ = false;
}

void Saving::draw(Kit& kit, Flow& flow) {
    if (ask(kit, flow, tr("Where to save it"), {.id = id_ + ".path"}, typed_)) {
        exists_ = over_ = false;
        kit.request_frame();
    }
    flow.gap(3 * kUnit);
    if (!exists_) return;
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
