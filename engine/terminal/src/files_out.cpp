#include "files_out.hpp"

#include <algorithm>

#include "debrief/render.hpp"
#include "exchange/html.hpp"
#include "exchange/named.hpp"
#include "exchange/pdf.hpp"

namespace rehearse::terminal {
namespace {

// True when somebody in the story says the nickname.
bool says(const debrief::Document& document, const std::string& nickname) {
    const auto has = [&](const std::string& text) { return text.find(nickname) != std::string::npos; };
    return !nickname.empty() &&
           std::any_of(document.blocks.begin(), document.blocks.end(), [&](const debrief::Block& block) {
               return has(block.text) ||
                      std::any_of(block.rows.begin(), block.rows.end(),
                                  [&](const auto& row) { return std::any_of(row.begin(), row.end(), has); });
           });
}

}  // namespace

Status free_to_write(const Files& files, const std::string& out, bool force, const std::string& example) {
    if (files.exists(joined(out, ".")))
        return fail("export.folder", out + " is a folder.", "Name the file, too: " + joined(out, example));
    if (!force && files.exists(out))
        return fail("export.exists", "There is a file " + out + " already; it was left as it was.",
                    "Choose another name, or add --force to write over it.");
    return {};
}

Result<std::string> printed(const Office& office, const debrief::Document& document,
                            const FileOptions& options) {
    constexpr int kTextWidth = 78;
    if (options.format == "html") return exchange::to_html(document, {options.name});
    if (options.format == "pdf")
        return exchange::to_pdf(document, {options.name, office.machine().clock->now()});
    return debrief::to_text(exchange::named(document, options.name), kTextWidth);
}

int write_out(Office& office, const FileOptions& options, const std::string& bytes, const std::string& told) {
    if (auto wrote = office.machine().files->write(options.out, bytes); !wrote)
        return complain(office, wrote.error());
    office.console.say("Wrote " + options.out + told);
    return kDone;
}

int write_out_own(Office& office, const FileOptions& options, const std::string& bytes,
                  const debrief::Document& document, const std::string& nickname) {
    std::string told = options.name.empty() ? ", without a name." : ", with the name " + options.name + ".";
    if (says(document, nickname))
        told += " In the story you are called " + nickname + "; that stands in it where it was said.";
    if (const int code = write_out(office, options, bytes, told); code != kDone) return code;
    office.console.say(
        "Who can read it now: you, with the account you use on this computer, and whoever you pass it to. On "
        "a USB stick or in a shared folder: everybody who can open that.");
    return kDone;
}

}  // namespace rehearse::terminal
