// From what an author wrote to a Scenario. Every mistake is reported, each at its own line; nothing stops at
// the first. The codes and what they mean are in scenarios/DIAGNOSTICS.md.
#pragma once

#include <optional>

#include "scenario/organisation.hpp"
#include "scenario/scenario.hpp"
#include "scenario/source.hpp"

namespace rehearse::standards {
class Catalogue;
}

namespace rehearse::scenario {

/// Builds the scenario that `document` declares, with the rules of `organisation` (which must be the one it
/// names). Criterion ids are looked up in `catalogue`. Nothing is returned when there was an error. Warnings
/// from validate() are reported too.
[[nodiscard]] std::optional<Scenario> compile(const Document& document, const Organisation& organisation,
                                              const standards::Catalogue& catalogue,
                                              Diagnostics& diagnostics);

/// The id of the organisation that the document names; empty when it does not say.
[[nodiscard]] std::string named_organisation(const Document& document);

/// The structure of a finished scenario: beats nobody can reach, ways that lead nowhere, a story without an
/// ending, silent loops, missing reasons, criteria declared but never given a chance.
void validate(const Scenario& scenario, Diagnostics& diagnostics);

}  // namespace rehearse::scenario
