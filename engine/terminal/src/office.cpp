#include "commands.hpp"

#include "base/system.hpp"

namespace rehearse::terminal {

Office::Office(const Machine& machine, std::string data_folder) : machine_(machine), paths_{machine.program_folder, std::move(data_folder)} {}

Status Office::open_library() {
    if (library_) return {};
    auto catalogue = standards::read_catalogue(*machine_.files, paths_.standards());
    if (!catalogue) return fail(catalogue.error());
    catalogue_ = std::move(*catalogue);
    library_.emplace(*machine_.files, *machine_.clock, catalogue_, paths_);
    return {};
}

Status Office::open_records() {
    if (auto opened = open_library(); !opened) return opened;
    if (auto made = machine_.files->make_folder(paths_.data); !made) return made;
    auto records = records::open(paths_.records());
    if (!records) return fail(records.error());
    records_ = std::move(*records);
    if (const auto info = records_->info(); info && !info->note.empty()) console.complain({"records.note", info->note, ""});
    return {};
}

session::Workplace Office::workplace() const {
    return {&*library_, records_.get(), machine_.clock, machine_.random, boundary};
}

}  // namespace rehearse::terminal
