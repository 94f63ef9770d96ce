// The data of assets/growth: small JSON files that name their schema.
#pragma once

#include <nlohmann/json.hpp>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::assess {

/// An object whose "schema" is `schema` and whose fields are `fields`, "schema" itself left out. Fails with
/// growth.damaged.
[[nodiscard]] Result<nlohmann::json> read_growth_file(const Files& files, const std::string& path,
                                                      const std::string& schema,
                                                      const std::vector<std::string>& fields);

[[nodiscard]] tl::unexpected<Error> growth_damaged(const std::string& path, const std::string& what);

/// True when `value` is a whole number from `least` to `most`.
[[nodiscard]] bool is_whole(const nlohmann::json& value, int least, int most);

}  // namespace rehearse::assess
