// The files that attempts were played with, each set once, under its digest.
#pragma once

#include <string>

#include "database.hpp"
#include "records/records.hpp"

namespace rehearse::records {

[[nodiscard]] Result<std::string> store_sources(const Database& database, const std::string& kind,
                                                const std::string& name, const SourceFiles& files);
/// Fails with records.no_sources, or with records.damaged when the files are not those of the digest.
[[nodiscard]] Result<SourceFiles> load_sources(const Database& database, const std::string& digest);

/// Succeeds when sources are kept under `digest`, else fails with records.no_sources.
[[nodiscard]] Status check_kept(const Database& database, const std::string& digest);

}  // namespace rehearse::records
