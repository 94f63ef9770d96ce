// One note of the journal or the plan, as a form.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "note_form.hpp"
#include "page.hpp"
#include "present/notes.hpp"

namespace rehearse::desktop {

/// What of a form is asked: what can be said at once, what later, or both.
enum class Part { all, at_once, later };

/// Which note; the journal may be sealed still.
struct EntryWish {
    std::string id = {};       // of one that is kept
    journal::Note fresh = {};  // else a new one
    Part part = Part::all;
};

class EntryPage final : public Page {
public:
    EntryPage(Around& around, EntryWish wish);
    [[nodiscard]] Intent draw(Kit& kit) override;
    void keep() override;

private:
    void load();
    [[nodiscard]] FormWords words();
    [[nodiscard]] bool asked(const journal::Field& field) const;
    [[nodiscard]] std::string title() const;
    void draw_head(Kit& kit, Flow& flow) const;
    [[nodiscard]] Intent draw_objective(Kit& kit, Flow& flow);
    [[nodiscard]] Intent follow_up();
    [[nodiscard]] Intent draw_forgetting(Kit& kit, Flow& flow);

    EntryWish wish_;
    Gate gate_;
    std::unique_ptr<NoteForm> form_;  // null: sealed, or not to be read
    std::vector<present::MomentView> moments_;
    bool forgetting_ = false;  // asked whether they are sure
};

}  // namespace rehearse::desktop
