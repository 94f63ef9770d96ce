// A centre's own figures for an organisation: what can be changed, the file that changes it, and a try of
// that file before anything is kept.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "session/library.hpp"

namespace rehearse::authoring {

/// One figure that an overlay can change.
struct Figure {
    std::string name;        // as in the file: "change_of_mind_days", "sales assistant.refund_limit"
    std::string spoken;      // "change of mind days"
    std::string role;        // whose limit it is; empty: a rule
    std::string unit;        // "days"; may be empty
    std::string says;        // the rule, with the figure in it; may be empty
    bool law = false;        // of the law or a regulation
    std::int32_t value = 0;  // now
    std::int32_t installed = 0;
    std::optional<std::int32_t> at_least, at_most;
};

/// Rules first, then the roles' limits; those of the law last among the rules.
[[nodiscard]] std::vector<Figure> figures_of(const scenario::Organisation& organisation);

/// The overlay of the organisation `id` that sets `figures` by name.
[[nodiscard]] std::string overlay_text(const std::string& id,
                                       const std::map<std::string, std::int32_t>& figures);

/// All that `check` would say of `text` as the overlay of `id`. Nothing is written.
[[nodiscard]] std::vector<Diagnostic> try_overlay(const session::Library& library, const std::string& id,
                                                  const std::string& text);

}  // namespace rehearse::authoring
