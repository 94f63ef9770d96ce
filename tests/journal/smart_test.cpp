// What an apprentice writes for each part of an objective, and whether a gentle question is asked about it.
#include "journal/smart.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace rehearse;

namespace {

const std::string kToday = "2026-03-01";

struct Sample {
    const char* field;
    std::string words;
};

const Sample kGood[] = {
    {"specific", "Ring back every customer I promised to ring, on the same day"},
    {"specific", "ask one question before I offer a solution when someone complains"},
    {"specific", "Write the notes in the system right after each call"},
    {"specific", "shadow Morag on the returns desk for two mornings"},
    {"specific", "Greet people at the door and say my name"},
    {"specific", "I will read the refunds policy and explain it to a colleague"},
    {"specific", "Get better at complaints by practising the kettle one with my mentor"},
    {"specific", "Reply to all emails in the shared inbox before I go home"},
    {"specific", "check the order number with the customer before I look it up"},
    {"specific", "Take over the phones on Tuesday afternoons"},
    {"specific", "I\u2019m going to summarise what we agreed at the end of every call"},
    {"measured", "5 calls in a row with notes in the system"},
    {"measured", "my supervisor listens to two of my calls"},
    {"measured", "No customer has to ring twice about the same thing"},
    {"measured", "The log shows when I rang back"},
    {"measured", "Someone from the team watches me do it"},
    {"measured", "customers say thank you in the survey"},
    {"measured", "I get the certificate"},
    {"measured", "half as many complaints as in February"},
    {"achievable", "I have an hour on Fridays when it is quiet"},
    {"achievable", "Morag is my buddy and she said she will help"},
    {"achievable", "I've already done the e-learning module"},
    {"achievable", "we have a script by the phone"},
    {"achievable", "my manager said I can swap a shift"},
    {"achievable", "I can practise it here first"},
    {"relevant", "Customers do not have to explain it all again"},
    {"relevant", "So my team knows what I promised"},
    {"relevant", "It means fewer complaints for the shop"},
    {"relevant", "I would feel calmer on the phone"},
    {"relevant", "people wait less at the till on Saturdays"},
    {"relevant", "I want to be a team leader one day and this is my job then"},
    {"by", "2026-03-01"},
    {"by", "2026-05-31"},
    {"by", "2027-03-01"},
    {"tried", "no"},
    {"reason", "dunno"},
};

const Sample kVague[] = {
    {"specific", "be better"},
    {"specific", "Get better at customer service"},
    {"specific", "improve my communication skills"},
    {"specific", "Be more confident on the phone"},
    {"specific", "try harder"},
    {"specific", "do my best every day"},
    {"specific", "work on my attitude"},
    {"specific", "use my initiative more"},
    {"specific", "have a positive attitude with customers"},
    {"specific", "to know the products"},
    {"specific", "understand refunds properly this time"},
    {"specific", "become a good team player"},
    {"specific", "complaints"},
    {"specific", "be good with the calls and the emails"},
    {"specific", "handle complaints better"},
    {"specific", "deal with my time management skills"},
    {"specific", "reply to emails"},
    {"measured", "I will feel more confident"},
    {"measured", "I'll just know"},
    {"measured", "my manager will be pleased"},
    {"measured", "customers are happier"},
    {"measured", "It goes well"},
    {"measured", "less stress"},
    {"achievable", "yes"},
    {"achievable", "I can do it"},
    {"achievable", "should be fine"},
    {"achievable", "because I am determined"},
    {"achievable", "it is easy"},
    {"relevant", "it's important"},
    {"relevant", "It is important for the company"},
    {"relevant", "because my manager told me to, she told me twice"},
    {"relevant", "I have to"},
    {"relevant", "good customer service"},
    {"relevant", "yes it is relevant"},
    {"by", "2026-02-28"},
    {"by", "2025-12-01"},
    {"by", "2028-01-01"},
    {"by", "soon"},
};

}  // namespace

TEST_CASE("nothing is asked about what can be seen, counted and done") {
    for (const auto& one : kGood) {
        CAPTURE(one.words);
        const auto asked = journal::smart_question(one.field, one.words, kToday);
        CHECK_MESSAGE(!asked.has_value(), asked.value_or(""));
    }
}

TEST_CASE("a wish is met with a kind question that names what to add") {
    std::set<std::string> asked;
    for (const auto& one : kVague) {
        CAPTURE(one.words);
        const auto question = journal::smart_question(one.field, one.words, kToday);
        REQUIRE(question.has_value());
        CHECK(question->find('?') != std::string::npos);
        CHECK(question->find("wrong") == std::string::npos);
        asked.insert(*question);
    }
    CHECK(asked.size() >= 8);
}

TEST_CASE("an empty field is for later, and nothing is asked of it") {
    for (const char* field : {"specific", "measured", "achievable", "relevant", "by"})
        CHECK(!journal::smart_question(field, "", kToday));
}
