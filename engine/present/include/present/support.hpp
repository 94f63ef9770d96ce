// Whom to talk to after a hard conversation: somebody at the centre first, then helplines.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/document.hpp"
#include "session/centre.hpp"
#include "session/library.hpp"
#include "session/support.hpp"

namespace rehearse::present {

struct SupportView {
    std::string opening;                      // why one might look here
    std::optional<session::Contact> contact;  // the centre's own
    std::vector<session::Helpline> lines;
    std::string checked;  // "Numbers and hours were last looked at in 2026-11 and may have changed."
    std::string notice;   // why the centre's own contact is not shown; empty when it is, or there is none
};
/// Fails with support.damaged.
[[nodiscard]] Result<SupportView> support_view(const session::Library& library);

/// The same to read.
[[nodiscard]] debrief::Document support_document(const SupportView& view);

/// What is said after a conversation that had a content note, with the centre's own contact; empty when it
/// had none.
[[nodiscard]] std::string close_to_home(const session::Library& library, const std::string& content_note);

/// What is said with a content note before anything begins: that it can be skipped.
[[nodiscard]] std::string may_be_skipped();

}  // namespace rehearse::present
