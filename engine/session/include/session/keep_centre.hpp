// Keeping how the centre wants practice to begin.
#pragma once

#include "session/centre.hpp"

namespace rehearse::session {

/// Writes the file that read_centre_defaults() reads, in place of the one before. Fails with centre.contact
/// (a name without a way to find them, or the other way round), or as make_folder and writing do.
[[nodiscard]] Status keep_centre_defaults(Files& files, const std::string& path,
                                          const CentreDefaults& defaults);

}  // namespace rehearse::session
