#include "base/system.hpp"
#include "commands.hpp"
#include "exchange/own.hpp"
#include "session/trainer.hpp"

namespace rehearse::terminal {

std::string shell_word(const std::string& text) {
    constexpr std::string_view kPlain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./+:,@%";
    if (!text.empty() && text.find_first_not_of(kPlain) == std::string::npos) return text;
    std::string out = "'";
    for (const char c : text) out += c == '\'' ? "'\\''" : std::string(1, c);
    return out + "'";
}

int complain(Office& office, const Error& error) {
    office.console.complain(error);
    return kFindings;
}

Office::Office(const Machine& machine, std::string data_folder)
    : machine_(machine), paths_{machine.program_folder, std::move(data_folder)} {}

Status Office::open_library() {
    if (library_) return {};
    auto catalogue = standards::read_catalogue(*machine_.files, paths_.standards());
    if (!catalogue) return fail(catalogue.error());
    Diagnostics problems;  // of a centre's own standards, which then do not count
    catalogue_ = exchange::with_own_standards(*machine_.files, paths_.own_standards(), *catalogue, problems);
    for (const auto& one : problems.sorted()) console.complain({one.code, to_text(one), ""});
    library_.emplace(*machine_.files, *machine_.clock, catalogue_, paths_);
    return {};
}

Status Office::open_records() { return open_records_in(paths_.records()); }

Status Office::open_group() {
    if (auto opened = open_records_in(paths_.group()); !opened) return opened;
    const auto erased = session::erase_overdue(*records_, date_only(machine_.clock->now()));
    if (!erased) return fail(erased.error());
    for (const auto& learner : *erased)
        console.say("The copies of " + learner +
                    " were to be kept until a day that is past, and are erased.");
    return {};
}

Status Office::open_records_in(const std::string& path) {
    if (records_) return {};
    if (auto opened = open_library(); !opened) return opened;
    if (auto made = machine_.files->make_folder(paths_.data); !made)
        return fail(made.error().code, made.error().message,
                    "What you do is kept there. Name a folder you may write to: --data DIR");
    auto records = records::open(path);
    if (!records) return fail(records.error());
    records_ = std::move(*records);
    if (const auto info = records_->info(); info && !info->note.empty())
        console.complain({"records.note", info->note, ""});
    return {};
}

const session::Settings& Office::settings() {
    if (settings_) return *settings_;
    auto found = session::load_settings(*machine_.files, paths_.settings());
    if (found.trouble) console.complain(*found.trouble);
    return settings_.emplace(std::move(found.settings));
}

std::string Office::command(const std::string& words) const {
    return "rehearse " + words +
           (paths_.data == machine_.data_folder ? "" : " --data " + shell_word(paths_.data));
}

session::Workplace Office::workplace() const {
    return {&*library_, records_.get(), machine_.clock, machine_.random, boundary};
}

}  // namespace rehearse::terminal
