// Trainers who read the same practice without knowing whose it is: what they are given, and what they filled
// in.
#pragma once

#include <string>
#include <vector>

#include "present/cohort.hpp"

namespace rehearse::present {

/// A blind transcript, and what its file is called.
struct BlindSheet {
    std::string file;  // "transcript-k3f9ab.html"
    debrief::Document document;
};

/// What every trainer gets: transcripts, and a table to fill in.
struct SheetsToRead {
    std::vector<BlindSheet> sheets;
    std::vector<std::vector<std::string>> table;  // the heads first
};
inline constexpr const char* kReadingsFile = "readings.csv";

/// Fails as session::blinded() does.
[[nodiscard]] Result<SheetsToRead> sheets_to_read(const session::Workplace& workplace,
                                                  const std::vector<std::string>& attempts);

/// What trainers filled in, a table each, called after the trainer; rows without a reading are passed over.
/// Fails as reading does, with standardise.table (and the line), standardise.twice (two tables of one name)
/// or standardise.empty (nothing is filled in).
[[nodiscard]] Result<std::vector<assess::TrainerReading>> readings_in(const Files& files,
                                                                      const std::vector<std::string>& paths);

/// The words at the moments that were named; a sheet whose attempt is gone has none. Fails as the records do.
[[nodiscard]] Result<std::vector<SheetQuote>> quotes_for(const session::Workplace& workplace,
                                                         const std::vector<assess::TrainerReading>& readings);

}  // namespace rehearse::present
