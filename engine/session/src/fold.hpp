// What an attempt adds up to.
#pragma once

#include "session/practice.hpp"

namespace rehearse::session {

/// Of a line of first answers; `entries` are all that the attempt has.
[[nodiscard]] records::Fold fold_from(const play::Setting& setting, const play::Played& played,
                                      const play::AttemptLog& log, const standards::Catalogue& catalogue,
                                      std::size_t entries);

}  // namespace rehearse::session
