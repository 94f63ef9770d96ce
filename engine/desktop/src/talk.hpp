// A conversation that is nobody's attempt: tried out by its author, or played by a class.
#pragma once

#include "desktop/answering.hpp"
#include "present/views.hpp"

namespace rehearse::desktop {

class Talk {
public:
    /// `clipboard` is borrowed and may be null.
    explicit Talk(present::Clipboard* clipboard) : clipboard_(clipboard) {}

    /// Makes the view anew, and an empty draft.
    void look(const session::Practice& practice);
    enum class Did { nothing, drafted, gave };
    /// Works off what was put together, given, looked up or taken back. Fails as the practice does; what
    /// cannot be given yet is no failure, and stands in answering().problem.
    [[nodiscard]] Result<Did> handle(session::Practice& practice, const Intent& intent);
    /// Gives what is put together.
    [[nodiscard]] Result<Did> give(session::Practice& practice);

    [[nodiscard]] present::PlayView& view() { return view_; }
    [[nodiscard]] Answering& answering() { return answering_; }
    [[nodiscard]] const Answering& answering() const { return answering_; }
    /// The policy that was opened last; empty: none.
    [[nodiscard]] std::string take_policy() { return std::exchange(policy_, {}); }

private:
    present::Clipboard* clipboard_;
    present::PlayView view_;
    Answering answering_;
    std::string policy_;
};

/// What was said since the latest answer, large.
void draw_latest(Kit& kit, Flow& flow, const present::PlayView& view);

}  // namespace rehearse::desktop
