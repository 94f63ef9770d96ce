#include "journal/forms.hpp"

#include <array>

namespace rehearse::journal {
namespace {

constexpr std::array kFeeling{
    Field{"word", "One word for how you feel now", FieldKind::line, true},
    Field{"line", "One line more, if you like", FieldKind::line},
};

constexpr std::array kReply{
    Field{"words", "Your answer", FieldKind::text, true},
    Field{"covered", "Which of the points did you speak of?", FieldKind::line},
};

constexpr std::array kRating{
    Field{"skill", "Which meta-skill?", FieldKind::line, true},
    Field{"rating", "Which of the lines comes nearest to you?", FieldKind::choice, true, "1 2 3 4 5"},
    Field{"example", "An example of your own", FieldKind::text},
};

constexpr std::array kReflection{
    Field{"title", "What is this about?", FieldKind::line},
    Field{"model", "Three questions (Driscoll) or six steps (Gibbs)?", FieldKind::choice, true,
          "driscoll gibbs"},
    Field{"on", "When did it happen?", FieldKind::date},
    Field{"what", "What happened?", FieldKind::text},
    Field{"so_what", "So what: what did it mean, for the customer and for you?", FieldKind::text},
    Field{"now_what", "Now what: what will you do next time?", FieldKind::text},
    Field{"description", "What happened?", FieldKind::text},
    Field{"feelings", "What did you think and feel?", FieldKind::text},
    Field{"evaluation", "What was good about it, and what was not?", FieldKind::text},
    Field{"analysis", "Why did it go that way?", FieldKind::text},
    Field{"conclusion", "What else could you have done?", FieldKind::text},
    Field{"action_plan", "What will you do if it comes up again?", FieldKind::text},
};

constexpr std::array kObjective{
    Field{"specific", "What exactly will you do?", FieldKind::text, true},
    Field{"measured", "How will you and others see that it is done?", FieldKind::text, true},
    Field{"achievable", "What makes it possible: time, help, practice?", FieldKind::text, true},
    Field{"relevant", "Why does it matter for customers, your team or you?", FieldKind::text, true},
    Field{"by", "By when? (a date: YYYY-MM-DD)", FieldKind::date, true},
    Field{"sort", "Is it the business's objective or your own?", FieldKind::choice, true,
          "business personal"},
    Field{"state", "How does it stand?", FieldKind::choice, false, "open done changed dropped"},
    Field{"tried", "Did you try it at work?", FieldKind::text},
    Field{"happened", "What happened?", FieldKind::text},
    Field{"manager", "What did your manager say?", FieldKind::text},
    Field{"reason", "Why was it changed or dropped?", FieldKind::text},
};

constexpr std::array kActivity{
    Field{"what", "What will you do?", FieldKind::line, true},
    Field{"towards", "Which objective or gap is it for?", FieldKind::line},
    Field{"by", "By when? (a date: YYYY-MM-DD)", FieldKind::date},
    Field{"done", "When was it done? (a date: YYYY-MM-DD)", FieldKind::date},
    Field{"learned", "What did you take from it?", FieldKind::text},
};

constexpr std::array kTraining{
    Field{"what", "Which training?", FieldKind::line, true},
    Field{"due", "When is it due? (a date: YYYY-MM-DD)", FieldKind::date},
    Field{"done", "When was it done? (a date: YYYY-MM-DD)", FieldKind::date},
};

constexpr std::array kFeedback{
    Field{"from", "Who gave it: a customer, a colleague, your manager?", FieldKind::line, true},
    Field{"on", "When? (a date: YYYY-MM-DD)", FieldKind::date},
    Field{"said", "What did they say?", FieldKind::text, true},
    Field{"acted", "What have you done about it?", FieldKind::text},
};

constexpr std::array kReviewFields{
    Field{"on", "When is the review? (a date: YYYY-MM-DD)", FieldKind::date, true},
    Field{"proud", "What has gone well since the last one?", FieldKind::text},
    Field{"hard", "What has been hard?", FieldKind::text},
    Field{"ask", "What would you like to ask for?", FieldKind::text},
    Field{"notes", "Notes from the review", FieldKind::text},
    Field{"agreed", "What was agreed, and who agreed it?", FieldKind::text},
};

constexpr std::array kStrength{
    Field{"sort", "A strength or a gap?", FieldKind::choice, true, "strength gap"},
    Field{"what", "What is it?", FieldKind::line, true},
    Field{"shows", "Where does it show?", FieldKind::text},
};

constexpr std::array<Form, kKinds> kForms{{
    {Kind::feeling, "feeling", "How it felt", kFeeling},
    {Kind::reply, "reply", "Reply to a question", kReply},
    {Kind::rating, "rating", "Own rating of a meta-skill", kRating},
    {Kind::reflection, "reflection", "Reflection", kReflection},
    {Kind::objective, "objective", "Objective", kObjective},
    {Kind::activity, "activity", "Activity", kActivity},
    {Kind::training, "training", "Mandatory training", kTraining},
    {Kind::feedback, "feedback", "Feedback received", kFeedback},
    {Kind::review, "review", "Review", kReviewFields},
    {Kind::strength, "strength", "Strength or gap", kStrength},
}};

}  // namespace

std::span<const Form> forms() { return kForms; }

const Form& form_of(Kind kind) { return kForms.at(static_cast<std::size_t>(kind)); }

std::optional<Kind> kind_from(std::string_view name) {
    for (const auto& form : kForms)
        if (name == form.name) return form.kind;
    return std::nullopt;
}

const Field* field_of(const Form& form, std::string_view name) {
    for (const auto& field : form.fields)
        if (name == field.name) return &field;
    return nullptr;
}

}  // namespace rehearse::journal
