// A debrief in a file, to keep, print or pass on.
#include <algorithm>

#include "commands.hpp"
#include "debrief/render.hpp"
#include "exchange/html.hpp"
#include "exchange/journal.hpp"
#include "exchange/named.hpp"
#include "exchange/pdf.hpp"

namespace rehearse::terminal {
namespace {

// A break does not count as practice: between two answers, so much at most.
constexpr Timestamp kLongestPause = 10 * 60'000;

int minutes_spent(const play::AttemptLog& log) {
    constexpr Timestamp kMinute = 60'000;
    Timestamp spent = 0, before = log.head.started;
    for (const auto& entry : log.entries) {
        spent += std::clamp<Timestamp>(entry.at - before, 0, kLongestPause);
        before = entry.at;
    }
    return static_cast<int>(std::max<Timestamp>(1, (spent + kMinute / 2) / kMinute));
}

Result<std::string> written(const session::Practice& practice, const ExportOptions& options) {
    constexpr int kTextWidth = 78;
    const auto document = practice.debrief();
    const auto& log = practice.log();
    if (options.format == "html") return exchange::to_html(document, {options.name});
    if (options.format == "pdf") return exchange::to_pdf(document, {options.name, practice.clock().now()});
    if (options.format == "journal")
        return exchange::to_journal(document, {options.name, log.head.started, minutes_spent(log), ""});
    const auto named = exchange::named(document, options.name);
    if (options.format == "json") return debrief_json(practice, named);
    return debrief::to_text(named, kTextWidth);
}

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

std::string names_told(const session::Practice& practice, const ExportOptions& options) {
    const std::string& nickname = practice.log().head.learner;
    std::string out = options.name.empty() ? ", without a name." : ", with the name " + options.name + ".";
    if (says(practice.debrief(), nickname))
        out += " In the story you are called " + nickname + "; that stands in it where it was said.";
    return out;
}

Status free_to_write(const Office& office, const ExportOptions& options) {
    const auto& files = *office.machine().files;
    if (files.exists(joined(options.out, ".")))
        return fail("export.folder", options.out + " is a folder.",
                    "Name the file, too: " + joined(options.out, "debrief." + options.format));
    if (!options.force && files.exists(options.out))
        return fail("export.exists", "There is a file " + options.out + " already; it was left as it was.",
                    "Choose another name, or add --force to write over it.");
    return {};
}

}  // namespace

std::string debrief_json(const session::Practice& practice, const debrief::Document& document) {
    const auto& log = practice.log();
    const auto& head = log.head;
    return debrief::to_json(document, {{"attempt", head.id},
                                       {"scenario", head.scenario_id},
                                       {"scenario_digest", log.current_digest()},
                                       {"organisation", head.organisation_id},
                                       {"organisation_digest", log.current_organisation_digest()},
                                       {"mode", std::string(play::to_text(head.mode))},
                                       {"condition", head.condition},
                                       {"seed", std::to_string(head.seed)}});
}

int export_debrief(Office& office, const ExportOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto practice = session::Practice::review(office.workplace(), options.attempt);
    if (!practice) return complain(office, practice.error());
    if (auto free = free_to_write(office, options); !free) return complain(office, free.error());
    const auto bytes = written(**practice, options);
    if (!bytes) return complain(office, bytes.error());
    if (auto wrote = office.machine().files->write(options.out, *bytes); !wrote)
        return complain(office, wrote.error());
    office.console.say("Wrote " + options.out + names_told(**practice, options));
    office.console.say(
        "Who can read it now: you, with the account you use on this computer, and whoever you pass it to. On "
        "a USB stick or in a shared folder: everybody who can open that.");
    return kDone;
}

}  // namespace rehearse::terminal
