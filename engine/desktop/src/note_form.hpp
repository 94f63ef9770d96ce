// A form of the journal on a page: each question with a field for its answer. What is typed is kept as it is
// typed, finished or not.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "desktop/around.hpp"
#include "desktop/kit.hpp"
#include "journal/journal.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::desktop {

/// How a form is asked. Whatever is left out is as the form says.
struct FormWords {
    std::function<bool(const journal::Field&)> which = {};  // of the fields the note has
    std::function<std::string(const journal::Note&, const journal::Field&)> question = {};
    std::function<std::string(const journal::Field&, const std::string& choice)> choice = {};
    /// A gentle question about what was typed; empty: none.
    std::function<std::string(const journal::Note&, const journal::Field&)> after = {};
};

class NoteForm {
public:
    /// `id` is unique on the page. `note` may be new: it is kept with the first thing that is answered, and
    /// forgotten when all of that is emptied. The journal must be open.
    NoteForm(Around& around, std::string id, journal::Note note, FormWords words = {});

    /// How it is asked from now on.
    void ask_with(FormWords words) { words_ = std::move(words); }

    /// Draws the questions and works off what was typed. Fails as the journal does; what was typed stays in
    /// the fields, and is kept with the next change.
    [[nodiscard]] Status draw(Kit& kit, Flow& flow);
    /// One question alone.
    [[nodiscard]] Status draw_field(Kit& kit, Flow& flow, const journal::Field& field);
    /// What is still missing, kindly; nothing when nothing is or nothing was answered yet.
    void draw_missing(Kit& kit, Flow& flow) const;
    /// Keeps what was typed and not kept yet.
    [[nodiscard]] Status keep();

    [[nodiscard]] const journal::Note& note() const { return note_; }
    /// Sets a field that is not asked on the form, and keeps it.
    [[nodiscard]] Status set(const std::string& field, std::string value);

private:
    [[nodiscard]] bool asked(const journal::Field& field) const;
    [[nodiscard]] std::string question(const journal::Field& field) const;
    [[nodiscard]] Editor& editor(const journal::Field& field);
    bool draw_choice(Kit& kit, Flow& flow, const journal::Field& field);
    bool draw_typed(Kit& kit, Flow& flow, const journal::Field& field);
    void draw_remark(Kit& kit, Flow& flow, const journal::Field& field) const;

    Around& around_;
    std::string id_;
    journal::Note note_;
    std::map<std::string, std::string> given_;  // fields that were there before anything was answered
    FormWords words_;
    std::map<std::string, Editor> editors_;
    bool changed_ = false;
    Timestamp kept_ = 0;
    int row_ = 0;  // of the choices drawn in this frame
};

/// The note of that kind about that, as it is kept, or a new one. Fails as the journal does.
[[nodiscard]] Result<journal::Note> note_about(const journal::Journal& journal, journal::Kind kind,
                                               const std::string& about);

/// The learner's own view of a meta-skill, in words about behaviour. `note` is a rating of it.
[[nodiscard]] NoteForm rating_form(Around& around, std::string id, const standards::MetaSkill& skill,
                                   journal::Note note);
/// The latest rating of `skill` about that, or a new one. Fails as the journal does.
[[nodiscard]] Result<journal::Note> rating_note(const journal::Journal& journal, const std::string& skill,
                                                const std::string& about);

/// Where the journal is sealed: asks for the passphrase that opens it.
class Gate {
public:
    explicit Gate(Around& around) : around_(around) {}
    /// Whether what was written can be read; another trouble than a missing passphrase goes to `trouble`.
    [[nodiscard]] bool open(Error* trouble = nullptr) const;
    /// Draws the question as a panel; true when the journal was opened just now.
    [[nodiscard]] bool draw(Kit& kit, Flow& flow);

private:
    Around& around_;
    Editor typed_;
    std::string problem_;
};

}  // namespace rehearse::desktop
