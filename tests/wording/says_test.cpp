// What the learner reads, word for word: plain, kind, about the text and never about a person, and each fault
// with what would mend it.
#include "support.hpp"

using namespace rehearse;
using namespace rehearse::wording;

namespace {

struct Case {
    const char* brief;  // of briefs.json; "": a case without questions that asks for a next step
    Check which;
    const char* text;
    const char* says;
};

// The first sentence of that check.
std::string says(const Case& one) {
    Brief plain;
    plain.next_step = true;
    const Brief& of = *one.brief == '\0' ? plain : brief(one.brief);
    for (const auto& finding : check(of, one.text, lexicon()))
        if (finding.which == one.which) return finding.says;
    return {};
}

void check_all(const std::vector<Case>& cases) {
    for (const auto& one : cases)
        CHECK_MESSAGE(says(one) == one.says, to_text(one.which) << ": " << says(one));
}

}  // namespace

TEST_CASE("what is said of opening and closing") {
    check_all({
        {"kettle", Check::greeting, "Dear Mrs Okafor, here is the answer.",
         "The reply greets the customer by name."},
        {"kettle", Check::greeting, "Dear Mrs Okafer, here is the answer.",
         "The reply greets the customer by name; the name is spelt a little differently in the case."},
        {"kettle", Check::greeting, "Here is the answer to it.",
         "The reply begins without a greeting; a name in the first line makes it personal."},
        {"kettle", Check::greeting, "Hi there, here is the answer.",
         "The greeting “Hi there” does not use the customer's name; with it the reply is theirs."},
        {"kettle", Check::greeting, "Dear Mr Okafor, here is the answer.",
         "The greeting says “Mr Okafor”; the case uses another title for this customer, which is the one to "
         "use."},
        {"kettle", Check::purpose, "This is about the kettle.",
         "The reader knows early on what the reply is about."},
        {"kettle", Check::purpose, "This is about the weather.",
         "The first sentences do not say what the reply is about; naming the matter there would help."},
        {"kettle", Check::sign_off, "That is it.\nKind regards,\nAisha", "The reply ends with a name."},
        {"kettle", Check::sign_off, "That is it for now.",
         "The reply stops without a sign-off; a closing and a name would end it."},
        {"kettle", Check::sign_off, "That is it.\nKind regards",
         "The reply closes, but without a name; one that the customer can ask for would help."},
    });
}

TEST_CASE("what is said of feeling and apology") {
    check_all({
        {"kettle", Check::feeling, "That was frightening, I know.",
         "“frightening” shows that the feeling was heard."},
        {"kettle", Check::feeling, "The money is on its way.",
         "The reply does not say that it sees how this felt; a few words about that would."},
        {"kettle", Check::feeling, "Please calm down about it.",
         "“calm down” tells the customer how to feel; naming the feeling works better."},
        {"kettle", Check::apology, "We are sorry. It was our mistake.",
         "“our mistake” owns what went wrong."},
        {"kettle", Check::apology, "The money is on its way.",
         "The reply does not say sorry; being sorry for what happened belongs in it."},
        {"kettle", Check::apology, "I am sorry that it broke.",
         "The reply says sorry, but not that it was ours; “we” and what went wrong would own it."},
        {"kettle", Check::apology, "We are sorry for our mistake, if there was one.",
         "“if there was” makes the apology smaller; what went wrong is known here, so it can be left out."},
        {"kettle", Check::apology, "We are sorry you feel that way.",
         "“sorry you feel that way” reads as no apology; being sorry for what happened does."},
        {"parcel", Check::apology, "I am sorry that it has not come.",
         "The reply is sorry for what the customer went through, and leaves open whose fault it was."},
        {"parcel", Check::apology, "I am sorry. It was our mistake.",
         "“our mistake” admits a fault that has not been established; being sorry that it happened leaves it "
         "open."},
    });
}

TEST_CASE("what is said of answers and next steps") {
    check_all({
        {"kettle", Check::question, "You will have a refund.",
         "The reply answers: whether she can have her money back."},
        {"kettle", Check::question, "I will find out by Friday.",
         "The reply says when there will be an answer: whether she can have her money back."},
        {"kettle", Check::question, "That is good to know.",
         "The reply does not yet answer: whether she can have her money back; where the answer is not known, "
         "it "
         "could say when it will be."},
        {"kettle", Check::next_step, "I will ring you on Friday.",
         "The reply says what happens next, and when."},
        {"kettle", Check::next_step,
         "You will have a full refund. Please unplug the kettle, and bring it to any shop.",
         "The reply answers what was asked and leaves nothing open."},
        {"", Check::next_step, "Your fine has been cancelled.",
         "The reply says what has been done, so nothing is left open."},
        {"kettle", Check::next_step, "There are two ways. Which would you like?",
         "The reply leaves the next step to the customer, and says which."},
        {"kettle", Check::next_step, "That is good to know.",
         "The reply does not say what happens next; what, and by when, would help."},
        {"kettle", Check::next_step, "I will ring you.",
         "The reply says what happens next, but not by when; a day or a time would help."},
        {"kettle", Check::next_step, "I will ring you soon.",
         "“soon” leaves the customer waiting; a day or a time would help."},
    });
}

TEST_CASE("what is said of the words") {
    check_all({
        {"kettle", Check::length, "The money is there.",
         "The reply has 4 words, which suits where it will be read."},
        {"kettle", Check::length, "The money.", "The reply has 2 words; a little more is needed to help."},
        {"kettle", Check::reading_ease, "It is there.", "The text is too short to measure."},
        {"kettle", Check::blame, "It is there.", "The reply blames nobody."},
        {"kettle", Check::blame, "Well, you must have dropped it.",
         "“you must have dropped” may read as blaming the customer; what to do now helps more."},
        {"kettle", Check::blame, "The warehouse made a mistake.",
         "“warehouse made a mistake” puts it on somebody else; to the customer it is all “we”."},
        {"kettle", Check::jargon, "It is there.", "The reply uses plain words."},
        {"kettle", Check::jargon, "As per your note, it is there.",
         "“As per” is a word of the office; plainer: as, or in line with."},
        {"kettle", Check::jargon, "Your ZQX has been sent to you by us.",
         "“ZQX” is an abbreviation that few customers know; say it in full."},
        {"kettle", Check::shouting, "It is there.", "The tone is calm."},
        {"kettle", Check::shouting, "It is NOT there.",
         "“NOT” reads as shouting; small letters sound calmer."},
        {"kettle", Check::shouting, "It is there!!", "“!!” reads as shouting; one mark is enough."},
        {"kettle", Check::spelling, "The colour is grey.", "The dictionary knows every word."},
        {"kettle", Check::spelling, "We will recieve it.",
         "The dictionary does not know “recieve”; “receive” may be meant."},
        {"kettle", Check::spelling, "Dziękujemy za wiadomość, odpiszę do środy.",
         "This could not be checked: the text is not recognisably English."},
    });
}

TEST_CASE("what is said of personal data") {
    check_all({
        {"kettle", Check::personal_data, "It is there.", "This is not read in public."},
        {"rug", Check::personal_data, "It is there.", "Nothing personal stands in the post."},
        {"rug", Check::personal_data, "Is it still 07700 900123?",
         "“07700 900123” looks like a telephone number; it belongs in a private message, not in public."},
        {"rug", Check::personal_data, "It went to FK5 4AB in the end.",
         "“FK5 4AB” is a postcode; it belongs in a private message, not in public."},
    });
}
