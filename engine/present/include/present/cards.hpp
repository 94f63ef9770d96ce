// For a class without computers: a scenario as cards for a role play.
#pragma once

#include "debrief/document.hpp"
#include "session/library.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::present {

/// Cards in the order they are needed: how to use them, one for the player, one for whoever plays the
/// customer, one for the observer, what can be looked up, then each moment with its answers, what follows
/// from them and the card to go on with; the reasons last. Every card begins a new page. Figures are the
/// organisation's, as they stand in `content`; what a story remembers is for people to remember. Fails as
/// play::begin does.
[[nodiscard]] Result<debrief::Document> cards_document(const session::Content& content,
                                                       const standards::Catalogue& catalogue);

}  // namespace rehearse::present
