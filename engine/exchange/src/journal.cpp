// A debrief as a block of text for an e-portfolio.
#include "exchange/journal.hpp"

#include "assess/assessment.hpp"
#include "base/text.hpp"
#include "debrief/build.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::exchange {
namespace {

using debrief::BlockKind;

// Those that something was shown for, as the table of the debrief has them.
std::string criteria(const debrief::Document& document) {
    std::string section, out;
    for (const auto& block : document.blocks) {
        if (block.kind == BlockKind::heading) section = block.section;
        if (section != "criteria" || block.kind != BlockKind::table) continue;
        for (std::size_t y = 1; y < block.rows.size(); ++y) {
            const auto& row = block.rows[y];
            if (row.size() < 4) continue;
            if (row[3] != to_text(assess::Reading::shown) && row[3] != to_text(assess::Reading::mixed))
                continue;
            out += "- " + row[0] + ": " + row[1] + " (" + row[3] + ")\n";
        }
    }
    return out;
}

std::string questions() {
    std::string out;
    for (const auto* one : {"How I felt before, during and after:", "What happened:", "Why it matters:",
                            "What I will do at work:"})
        out += std::string(one) + "\n\n\n";
    return out;
}

}  // namespace

std::string to_journal(const debrief::Document& document, const JournalOptions& options) {
    const std::string when = date_and_time(options.started);
    std::string out = "Title: " + document.title + "\n";
    if (!trimmed(options.name).empty()) out += "Name: " + std::string(trimmed(options.name)) + "\n";
    out += "Category: Reflection\nDate: " + date_only(options.started) + "\n";
    out += "Start: " + when.substr(when.find(' ') + 1) +
           " UTC\nDuration: " + counted(options.minutes, "minute", "minutes") + "\n";
    out += "[ ] off-the-job, as agreed with your employer\n";
    if (const auto met = criteria(document); !met.empty())
        out += "\nCriteria practised:\n" + met + std::string(standards::kOurWords) + "\n";
    out += "\n" + (trimmed(options.text).empty() ? questions() : options.text + "\n\n");
    if (!options.own.empty()) out += options.own + "\n";
    return clean_text(out + std::string(debrief::kStatusLine) + "\n");
}

}  // namespace rehearse::exchange
