// A debrief in a file, to keep, print or pass on.
#include <algorithm>

#include "commands.hpp"
#include "debrief/render.hpp"
#include "exchange/journal.hpp"
#include "exchange/named.hpp"
#include "files_out.hpp"
#include "session/beside.hpp"
#include "session/own.hpp"
#include "session/ticked.hpp"

namespace rehearse::terminal {
namespace {

using Notes = std::vector<journal::Note>;

int minutes_spent(const play::AttemptLog& log) {
    constexpr Timestamp kMinute = 60'000;
    Timestamp spent = 0, before = log.head.started;
    for (const auto& entry : log.entries) {
        spent += std::clamp<Timestamp>(entry.at - before, 0, session::kLongestPause);
        before = entry.at;
    }
    return static_cast<int>(std::max<Timestamp>(1, (spent + kMinute / 2) / kMinute));
}

// Blocks as lines that a journal wraps for itself.
std::string plain(const std::vector<debrief::Block>& blocks) {
    std::string out;
    for (const auto& block : blocks) {
        if (!block.text.empty())
            out += block.text + (block.kind == debrief::BlockKind::quote ? "\n\n" : "\n");
        for (std::size_t y = 1; y < block.rows.size(); ++y) {
            std::string row;
            for (const auto& cell : block.rows[y]) row += (row.empty() ? "" : "; ") + cell;
            out += "- " + row + "\n";
        }
        if (!block.rows.empty()) out += "\n";
    }
    return out;
}

// A reflection stands where otherwise there are lines to fill in.
std::string journal_page(const session::Practice& practice, const debrief::Document& document,
                         const ExportOptions& options, const Notes& notes) {
    auto ticks = session::ticks_of(options.with);
    const auto reflection = session::ticked_blocks({false, false, false, ticks.reflection}, practice, notes);
    ticks.reflection = false;
    const auto own = session::ticked_blocks(ticks, practice, notes);
    const auto& log = practice.log();
    return exchange::to_journal(
        document, {options.name, log.head.started, minutes_spent(log), plain(reflection), plain(own)});
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

Result<Notes> notes_for_ticks(Office& office, const std::string& learner,
                              const std::vector<std::string>& with) {
    if (with.empty()) return Notes();
    const auto journal = office.journal_of(learner);
    if (!journal) return fail(journal.error());
    return journal->notes();
}

int export_debrief(Office& office, const ExportOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto practice = session::Practice::review(office.workplace(), options.attempt);
    if (!practice) return complain(office, practice.error());
    if (auto free =
            free_to_write(*office.machine().files, options.out, options.force, "debrief." + options.format);
        !free)
        return complain(office, free.error());
    const std::string& nickname = (*practice)->log().head.learner;
    const auto notes = notes_for_ticks(office, nickname, options.with);
    if (!notes) return complain(office, notes.error());
    if (!options.with.empty() &&
        session::ticked_blocks(session::ticks_of(options.with), **practice, *notes).empty())
        office.console.say(
            "Of what you ticked there is nothing beside this attempt yet; so nothing is added.");
    auto document = (*practice)->debrief(
        session::beside(office.workplace(), **practice, nullptr, office.library().items()));
    if (options.format == "journal")
        return write_out_own(office, options, journal_page(**practice, document, options, *notes), document,
                             nickname);
    session::add_ticked(document, session::ticks_of(options.with), **practice, *notes, options.name);
    if (options.format == "json")
        return write_out_own(office, options,
                             debrief_json(**practice, exchange::named(document, options.name)), document,
                             nickname);
    const auto bytes = printed(office, document, options);
    if (!bytes) return complain(office, bytes.error());
    return write_out_own(office, options, *bytes, document, nickname);
}

}  // namespace rehearse::terminal
