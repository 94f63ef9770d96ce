// The debrief of one attempt: first how it felt, then what happened, with room for what the learner makes of
// it.
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "debrief/beside.hpp"
#include "note_form.hpp"
#include "page.hpp"

namespace rehearse::desktop {

/// Blocks below one heading of the first rank.
struct DebriefSection {
    std::string name;  // empty: what stands before any
    std::vector<debrief::Block> blocks;
};

class DebriefPage final : public Page {
public:
    DebriefPage(Around& around, const std::string& id);
    [[nodiscard]] Intent draw(Kit& kit) override;
    void keep() override;

private:
    using Blocks = std::span<const debrief::Block>;

    void load();
    [[nodiscard]] bool feelings_open();
    [[nodiscard]] Intent draw_feelings(Kit& kit);
    [[nodiscard]] Intent draw_told(Kit& kit);

    [[nodiscard]] Intent draw_section(Kit& kit, Flow& flow, const DebriefSection& section);
    void draw_felt(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_turns(Kit& kit, Flow& flow, const DebriefSection& section);
    [[nodiscard]] Intent draw_turn(Kit& kit, Flow& flow, Blocks turn);
    void draw_way(Kit& kit, Flow& flow, int moment, Blocks way);
    void draw_both_lines(Kit& kit, Flow& flow, Blocks said, Blocks other);
    void draw_meta(Kit& kit, Flow& flow, const DebriefSection& section);
    void draw_skill(Kit& kit, Flow& flow, const std::string& skill);
    void draw_knowledge(Kit& kit, Flow& flow, const DebriefSection& section);
    void draw_points(Kit& kit, Flow& flow, const std::string& item);
    void draw_now_what(Kit& kit, Flow& flow, const DebriefSection& section);
    [[nodiscard]] Intent draw_next(Kit& kit, Flow& flow, const DebriefSection& section);
    void draw_moments(Kit& kit, Flow& flow, const DebriefSection& section);
    void draw_facts(Kit& kit, Flow& flow);
    /// Ways to the moments that claims of a section rest on.
    void draw_links(Kit& kit, Flow& flow, const DebriefSection& section);
    [[nodiscard]] static Button start_again();
    [[nodiscard]] static Button try_again(int moment, const std::string& id);

    /// Null, and told, when it cannot be read; null without the journal, too.
    [[nodiscard]] NoteForm* form(journal::Kind kind, const std::string& box);
    /// Of the learner's own view of a meta-skill.
    [[nodiscard]] NoteForm* rating(const standards::MetaSkill& skill);
    void draw_form(Kit& kit, Flow& flow, NoteForm& form);
    void draw_reply(Kit& kit, Flow& flow, const debrief::Block& box);

    std::string attempt_;
    std::string title_;
    Gate gate_;
    std::unique_ptr<session::Practice> practice_;  // null: it could not be read
    debrief::Beside beside_;
    std::vector<DebriefSection> sections_;
    std::map<std::string, NoteForm> forms_;  // by box
    std::set<std::string> shown_points_;     // knowledge items whose points were asked for
    std::set<int> shown_ways_;               // turning points whose later answers were asked for
    bool asks_first_ = false;                // how it felt
    bool all_moments_ = false;
    int reveal_ = 0;         // the moment to scroll to
    int reveal_frames_ = 0;  // in so many frames
    Kit::Scroll* scroll_ = nullptr;
};

}  // namespace rehearse::desktop
