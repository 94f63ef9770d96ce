#include "journal/forms.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace rehearse::journal {
namespace {

constexpr auto kLine = FieldKind::line;
constexpr auto kText = FieldKind::text;
constexpr auto kDate = FieldKind::date;
constexpr auto kChoice = FieldKind::choice;
constexpr auto kLater = Turn::later;
constexpr const char* kThree = "model driscoll";
constexpr const char* kSix = "model gibbs";

constexpr std::array kFeeling{
    Field{"word", "One word for how you feel right now. Any word will do", kLine, true},
    Field{"line", "One line more, if you like", kLine},
};

constexpr std::array kReply{
    Field{"words", "Your answer, in your own words", kText, true},
    Field{"covered", "Which of the points did you speak of?", kLine},
};

constexpr std::array kRating{
    Field{"skill", "Which meta-skill?", kLine, true},
    Field{"rating", "Which of these could you have said about yourself lately?", kChoice, true, "1 2 3 4 5"},
    Field{"example", "When was that? An example of your own", kText},
};

constexpr std::array kReflection{
    Field{"title", "What shall we call it? A few words, so that you find it again", kLine},
    Field{"model", "Which way would you like to think it over?", kChoice, true, "driscoll gibbs"},
    Field{"on", "When did it happen?", kDate},
    Field{"what", "What happened? Tell it as you would tell a friend", kText, true, "", kThree},
    Field{"so_what", "So what? What did it mean for the customer, and for you?", kText, true, "", kThree},
    Field{"now_what", "Now what? What one thing will you do next time?", kText, true, "", kThree},
    Field{"description", "What happened? Just the facts, in order", kText, true, "", kSix},
    Field{"feelings", "What was going through your head, and how did you feel?", kText, true, "", kSix},
    Field{"evaluation", "What went well, and what did not?", kText, true, "", kSix},
    Field{"analysis", "Why do you think it went that way?", kText, true, "", kSix},
    Field{"conclusion", "What else could you have done?", kText, true, "", kSix},
    Field{"action_plan", "If it happened again tomorrow, what would you do?", kText, true, "", kSix},
};

constexpr std::array kObjective{
    Field{"specific", "What exactly will you do? Something a person could watch you do", kText, true},
    Field{"measured", "How will you know that it is done? A number, or something others can see", kText,
          true},
    Field{"achievable", "What makes it possible: time, help, practice?", kText, true},
    Field{"relevant", "Why does it matter: for customers, your team, or you?", kText, true},
    Field{"by", "By which day?", kDate, true},
    Field{"sort", "Whose objective is it: the business's, or your own?", kChoice, true, "business personal"},
    Field{"agreed", "Who did you agree it with? Your manager, say", kLine},
    Field{"tried", "Did you try it at work? When, or what stopped you?", kText, false, "", "", kLater},
    Field{"happened", "What happened?", kText, false, "", "", kLater},
    Field{"manager", "What did your manager say?", kText, false, "", "", kLater},
    Field{"state", "How does it stand now?", kChoice, false, "done changed dropped open", "", kLater},
    Field{"reason", "Why? One sentence is enough", kText, true, "", "state changed dropped", kLater},
};

constexpr std::array kActivity{
    Field{"what", "What will you do? Shadow somebody, read something, do a course …", kLine, true},
    Field{"towards", "What is it for: which objective, or which gap?", kLine},
    Field{"by", "By which day?", kDate},
    Field{"done", "When was it done?", kDate, false, "", "", kLater},
    Field{"learned", "What did you take from it?", kText, false, "", "", kLater},
};

constexpr std::array kTraining{
    Field{"what", "Which training does your employer ask of you?", kLine, true},
    Field{"due", "By which day is it due?", kDate},
    Field{"done", "If you have done it: when?", kDate},
};

constexpr std::array kFeedback{
    Field{"from", "Who gave it: a customer, a colleague, your manager? (No customer's name, please)", kLine,
          true},
    Field{"on", "When was that?", kDate},
    Field{"said", "What did they say, as near as you remember?", kText, true},
    Field{"acted", "What have you done about it?", kText, false, "", "", kLater},
};

constexpr std::array kReviewFields{
    Field{"on", "Which day is the review?", kDate, true},
    Field{"proud", "What has gone well since the last one? Be fair to yourself", kText},
    Field{"hard", "What has been hard?", kText},
    Field{"ask", "What would you like to ask for?", kText},
    Field{"notes", "What was talked about?", kText, false, "", "", kLater},
    Field{"agreed", "What was agreed?", kText, false, "", "", kLater},
    Field{"who", "Who agreed it: you, and who else?", kLine, false, "", "", kLater},
};

constexpr std::array kStrength{
    Field{"sort", "A strength, or a gap you would like to close?", kChoice, true, "strength gap"},
    Field{"what", "What is it?", kLine, true},
    Field{"shows", "Where does it show? One time when it did", kText},
};

constexpr std::array kSureness{
    Field{"sure", "How sure were you of this answer?", FieldKind::choice, true, "sure fairly guess"},
};

constexpr std::array<Form, kKinds> kForms{{
    {Kind::feeling, "feeling", "How it felt", kFeeling},
    {Kind::reply, "reply", "Reply to a question", kReply},
    {Kind::rating, "rating", "Own view of a meta-skill", kRating},
    {Kind::reflection, "reflection", "Reflection", kReflection},
    {Kind::objective, "objective", "Objective", kObjective},
    {Kind::activity, "activity", "Activity", kActivity},
    {Kind::training, "training", "Mandatory training", kTraining},
    {Kind::feedback, "feedback", "Feedback received", kFeedback},
    {Kind::review, "review", "Review", kReviewFields},
    {Kind::strength, "strength", "Strength or gap", kStrength},
    {Kind::sureness, "sureness", "How sure", kSureness},
}};

constexpr std::array kChoiceWords{
    std::pair<std::string_view, const char*>{"driscoll",
                                             "three questions: what, so what, now what (Driscoll)"},
    std::pair<std::string_view, const char*>{"gibbs", "six steps, feelings among them (Gibbs)"},
    std::pair<std::string_view, const char*>{"business", "the business's"},
    std::pair<std::string_view, const char*>{"personal", "my own"},
    std::pair<std::string_view, const char*>{"done", "done"},
    std::pair<std::string_view, const char*>{"changed", "changed: it will be something else"},
    std::pair<std::string_view, const char*>{"dropped", "dropped"},
    std::pair<std::string_view, const char*>{"open", "not yet: it goes on"},
    std::pair<std::string_view, const char*>{"strength", "a strength"},
    std::pair<std::string_view, const char*>{"gap", "a gap"},
};

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

std::vector<std::string> choices_of(const Field& field) {
    std::istringstream choices(field.choices);
    std::vector<std::string> out;
    for (std::string one; choices >> one;) out.push_back(one);
    return out;
}

std::string choice_words(std::string_view choice) {
    const auto found = std::find_if(kChoiceWords.begin(), kChoiceWords.end(),
                                    [&](const auto& one) { return one.first == choice; });
    return found == kChoiceWords.end() ? std::string(choice) : found->second;
}

}  // namespace rehearse::journal
