// Each check by itself: met, not met, near misses, and the place.
#include "support.hpp"

using namespace rehearse;
using namespace rehearse::wording;

namespace {

Verdict verdict(const Brief& of, Check which, std::string_view text, std::string_view about = {}) {
    return overall(check(of, text, lexicon()), which, about);
}

// The first place that the check points at, with that verdict.
std::string place(const Brief& of, Check which, std::string_view text, Verdict wanted = Verdict::not_met) {
    for (const auto& finding : check(of, text, lexicon()))
        if (finding.which == which && finding.verdict == wanted && finding.end > finding.begin)
            return std::string(text.substr(finding.begin, finding.end - finding.begin));
    return {};
}

Brief asks(Check which, Fault fault = Fault::none) {
    Brief out = bare();
    out.customer = {"Mrs Okafor", "Ngozi Okafor"};
    out.fault = fault;
    out.greeting = which == Check::greeting;
    out.feeling = which == Check::feeling;
    out.apology = which == Check::apology;
    out.next_step = which == Check::next_step;
    out.sign_off = which == Check::sign_off;
    return out;
}

constexpr auto met = Verdict::met;
constexpr auto not_met = Verdict::not_met;

}  // namespace

TEST_CASE("a greeting uses the customer's name") {
    const auto of = asks(Check::greeting);
    for (const auto* text : {"Dear Mrs Okafor, thank you for writing to us.", "Hi Ngozi, thanks for this.",
                             "Good morning Mrs Okafor. Here is the answer.", "Thanks for that, Mrs Okafor.",
                             "Dear Mrs. Okafor,\nThank you.", "dear mrs okafor thank you for your email",
                             "Hi Mrs Okafer, thank you for writing."})
        CHECK_MESSAGE(verdict(of, Check::greeting, text) == met, text);
    for (const auto* text : {"Dear Sir or Madam, thank you for writing.", "Hi there, thank you for writing.",
                             "Thank you for writing to us about this.", "Dear Mr Okafor, thank you for this.",
                             "Dear Mrs Smith, thank you for writing to us."})
        CHECK_MESSAGE(verdict(of, Check::greeting, text) == not_met, text);
    CHECK(place(of, Check::greeting, "Hello! Dear Mrs Okafor, thank you.", met) == "Mrs Okafor");
}

TEST_CASE("the purpose comes in the first two or three sentences") {
    auto of = bare();
    of.purpose = {{"kettle"}};
    CHECK(verdict(of, Check::purpose, "Dear Ann,\n\nThank you for writing. I have news about your kettle.") ==
          met);
    CHECK(verdict(of, Check::purpose, "Hi. Thanks. This is about the kettles you have bought.") == met);
    CHECK(verdict(
              of, Check::purpose,
              "We have been selling things for the home for many years and are proud of all of them. We "
              "hope that you and all of yours are well in this weather. We have had a lot of rain here. Now "
              "to your kettle.") == not_met);
    CHECK(verdict(of, Check::purpose, "Thank you for your message to us.") == not_met);
    CHECK(place(of, Check::purpose, "I write about your kettle today.", met) == "kettle");
}

TEST_CASE("a feeling is met, not pushed away") {
    const auto of = asks(Check::feeling);
    for (const auto* text :
         {"I can see how frustrating this is.", "That must have been a real worry for you.",
          "You have every right to be angry.", "I understand why you felt let down.",
          "I can imagine how awful that was.", "No wonder you are scunnered."})
        CHECK_MESSAGE(verdict(of, Check::feeling, text) == met, text);
    for (const auto* text : {"Sorry for any inconvenience.", "Please don't worry about it.",
                             "Please calm down.", "There is no need to be upset about this.",
                             "We are disappointed to hear this.", "I understand that you want a refund."})
        CHECK_MESSAGE(verdict(of, Check::feeling, text) == not_met, text);
}

TEST_CASE("an established fault is owned") {
    const auto of = asks(Check::apology, Fault::established);
    for (const auto* text :
         {"I am sorry, this was our mistake.", "We're sorry that we sent you the wrong one.",
          "I apologise. We should have checked it.", "Sorry, we got this wrong.",
          "I'm so sorry we let you down.", "This was our fault and we are sorry for it.",
          "I'm sorry we didn't ring you back."})
        CHECK_MESSAGE(verdict(of, Check::apology, text) == met, text);
    for (const auto* text : {"I am sorry your parcel was late.", "We apologise for any inconvenience caused.",
                             "This was our mistake.", "I'm sorry, I know this is annoying for you.",
                             "We are sorry if we made a mistake.", "I'm sorry we can't refund this for you.",
                             "Sorry, but we made a mistake.", "We are sorry you feel that way."})
        CHECK_MESSAGE(verdict(of, Check::apology, text) == not_met, text);
}

TEST_CASE("a fault that is not established is not admitted") {
    for (const auto fault : {Fault::unknown, Fault::disputed}) {
        const auto of = asks(Check::apology, fault);
        for (const auto* text : {"I am sorry to hear that your parcel has not come.",
                                 "I'm sorry for the trouble you have had. We should have news by Friday.",
                                 "I apologise for the upset. I will find out whether it was our mistake."})
            CHECK_MESSAGE(verdict(of, Check::apology, text) == met, text);
        for (const auto* text : {"I am sorry we lost your parcel.", "Sorry, this was our fault.",
                                 "We should have looked after it better, sorry.",
                                 "I'm sorry if you were upset.", "I am looking at what happened to it."})
            CHECK_MESSAGE(verdict(of, Check::apology, text) == not_met, text);
    }
    CHECK(place(asks(Check::apology, Fault::unknown), Check::apology, "I am sorry. This was our fault.") ==
          "our fault");
}

TEST_CASE("what is never an apology is told even where none is asked for") {
    const auto of = asks(Check::greeting);
    CHECK(verdict(of, Check::apology, "Dear Mrs Okafor, we are sorry you feel that way.") == not_met);
    CHECK(verdict(of, Check::apology, "Dear Mrs Okafor, here is the answer to it.") == Verdict::not_asked);
    CHECK(place(of, Check::apology, "We are sorry if that is so.") == "sorry if");
}

TEST_CASE("the purpose is never found in a word of a question's stems") {
    auto of = bare();
    of.purpose = {{"kettle"}};
    of.questions = {{"safe", "whether it is safe", {{"it", "kettle"}, {"safe", "unplug"}}}};
    const auto* text = "Thanks for writing. It is good of you. We have news about your kettle.";
    CHECK(place(of, Check::purpose, text, met) == "kettle");
    of.purpose = {{"appliance"}};
    CHECK(verdict(of, Check::purpose, text) == not_met);
    CHECK(place(of, Check::purpose, "It is safe to use again. Thanks for writing.", met) ==
          "It is safe to use again");
}

TEST_CASE("roses in general are not the customer's rose") {
    auto of = bare();
    of.purpose = {{"rose"}};
    CHECK(verdict(of, Check::purpose, "Roses are usually as tough as old boots.") == not_met);
    CHECK(verdict(of, Check::purpose, "Your roses are as tough as old boots.") == met);
}

TEST_CASE("a question is answered in one sentence or two") {
    auto of = bare();
    of.questions = {{"refund", "when the refund comes", {{"refund"}, {"friday", "day"}}}};
    const auto says = [&](std::string_view text) { return verdict(of, Check::question, text, "refund"); };
    CHECK(says("You will be refunded by Friday.") == met);
    CHECK(says("We have sent your refund. It takes three days.") == met);
    CHECK(says("We will send your refnud by friday.") == met);
    CHECK(says("We have sent your refund. The bank is slow. It takes three days.") == not_met);
    CHECK(says("We have sent your refund to you.") == not_met);
    CHECK(says("We have sent your refund to the bank that you told us of when you bought the lamp in the "
               "spring, on a Friday.") == not_met);
    CHECK(says("Friday, I hope.") == met);  // one thing asked: nothing else can be meant
    CHECK(place(of, Check::question, "Hello. Your refund is there on Friday. Bye.", met) ==
          "Your refund is there on Friday");
}

TEST_CASE("a next step says when") {
    const auto of = asks(Check::next_step);
    for (const auto* text :
         {"I will call you by 5pm on Friday.", "We'll send it tomorrow.",
          "By Thursday, I will have an answer for you.", "You'll hear within two working days.",
          "I'm going to ring the depot and then you, before noon.", "Your refund is due on 12 March.",
          "I'll ring you the morn.", "The driver is booked for 14:30.",
          "I will call you. Friday at the latest."})
        CHECK_MESSAGE(verdict(of, Check::next_step, text) == met, text);
    for (const auto* text :
         {"I will call you soon.", "We'll be in touch.", "You rang us on Friday about this.",
          "I rang them today and we will be in touch with you.", "It costs £12.30 to send.",
          "We will not be able to do that by Friday.",
          "We are writing about your throw. We gave you the wrong number on Friday.",
          "Please keep it unplugged. Our letter on Friday gave the wrong number."})
        CHECK_MESSAGE(verdict(of, Check::next_step, text) == not_met, text);
    CHECK(place(of, Check::next_step, "I will call you soon.") == "soon");
}

TEST_CASE("a sign-off has a name") {
    const auto of = asks(Check::sign_off);
    for (const auto* text :
         {"It is there.\n\nKind regards,\nCallum", "It is there. Thanks, Jamie",
          "It is there for you.\n\nCallum, Brae & Bell", "It is there for you. - Aisha",
          "It is there.\nAw the best\nMorag", "it is there\nkind regards jamie",
          "It is there.\nKind regards,\nThe Customer Service Team", "It is there.\nRegards\nLogistics Team",
          "It is there for you.\n\nBrae & Bell", "It is there.\nMorag Bell\n01632 960 123",
          "It is there for you x Fern", "It is there.\nThe Ticket Office", "It is there. Kind regards Jade"})
        CHECK_MESSAGE(verdict(of, Check::sign_off, text) == met, text);
    for (const auto* text :
         {"It is there for you.", "It is there.\nKind regards,",
          "It is there.\nKind regards,\nHead of Customer Care", "Thanks for your patience.",
          "It is there.\nRegards\nSupport Executive",
          "It is there.\nYours faithfully\nParking Appeals Officer",
          "Thank you for getting in touch.\nMalik has your throw. It is at the desk, and it "
          "will be kept there for you until you can come in.",
          "It is at the desk. Thank you for getting in touch\nMalik has looked for it and "
          "it will be kept there for you until you can come in."})
        CHECK_MESSAGE(verdict(of, Check::sign_off, text) == not_met, text);
}

TEST_CASE("length depends on the channel or the case") {
    auto of = bare(Channel::chat);
    std::string text;
    for (int i = 0; i < 90; ++i) text += "the ";
    CHECK(verdict(of, Check::length, text) == met);
    CHECK(verdict(of, Check::length, text + "end") == not_met);
    of.most_words = 10;
    CHECK(verdict(of, Check::length, text) == not_met);
    CHECK(verdict(of, Check::length, std::string(5000, 'a')) == not_met);
}

TEST_CASE("plain words are easy to read, long ones are not") {
    const auto of = bare();
    CHECK(verdict(
              of, Check::reading_ease,
              "Thank you for your note. We have the part you need. It will be at the shop on Friday, so you "
              "can pick it up at the desk when you are in town.") == met);
    CHECK(verdict(of, Check::reading_ease,
                  "Notification regarding the authorisation of your reimbursement application will be "
                  "communicated following satisfactory completion of the applicable verification procedures "
                  "undertaken by the responsible administrative department.") == not_met);
    CHECK(verdict(of, Check::reading_ease, "Your application has been received.") == Verdict::not_checked);
}

TEST_CASE("nobody is blamed") {
    const auto of = bare();
    for (const auto* text : {"You should have read the label.", "As you would know if you had read it.",
                             "This is your own fault.", "You must have dropped it.",
                             "You didn't tell us that.", "The warehouse messed up again.",
                             "My colleague made a mistake with it.", "The driver should have checked it."})
        CHECK_MESSAGE(verdict(of, Check::blame, text) == not_met, text);
    for (const auto* text :
         {"You should have received it by now.", "This is not your fault at all.",
          "You should not have had to wait.", "I will ask whether the driver made a mistake.",
          "You didn't get it on time.", "We made a mistake with it."})
        CHECK_MESSAGE(verdict(of, Check::blame, text) == met, text);
    CHECK(place(of, Check::blame, "Well, you must have dropped it.") == "you must have dropped");
}

TEST_CASE("jargon comes with a plainer word") {
    auto of = bare();
    CHECK(place(of, Check::jargon, "Please quote the RMA to us.") == "RMA");
    CHECK(verdict(of, Check::jargon, "Please tell us your name.") == met);
    CHECK(verdict(of, Check::jargon, "We will look at your order.") == met);
    of.jargon = {{"look at", "check"}};
    CHECK(place(of, Check::jargon, "We will look at your order.") == "look at");
}

TEST_CASE("capitals and rows of marks shout") {
    const auto of = bare();
    for (const auto* text : {"We do NOT give refunds here.", "THIS IS THE ANSWER to your question.",
                             "This is great news for you!!!", "What do you want from us?!?"})
        CHECK_MESSAGE(verdict(of, Check::shouting, text) == not_met, text);
    for (const auto* text : {"The NHS and DHL have it.", "It is in your PDF, with the VAT.", "Thank you!",
                             "Your order is BB-20418.", "I have it, and I will send it on."})
        CHECK_MESSAGE(verdict(of, Check::shouting, text) == met, text);
}

TEST_CASE("nothing personal stands in public") {
    auto of = bare(Channel::public_post);
    of.customer = {"Ms Haddad", "Rania"};
    of.may_publish = {"01324 555 0100", "14 High Street, Falkirk FK1 1AA"};
    const auto found = [&](std::string_view text) { return place(of, Check::personal_data, text); };
    CHECK(found("Card 4929 0000 0000 6 is fine.") == "4929 0000 0000 6");
    CHECK(found("We rang 07700 900123 for you.") == "07700 900123");
    CHECK(found("Is it still +44 7700 900123 then?") == "+44 7700 900123");
    CHECK(found("We wrote to rania.h@example.com just now.") == "rania.h@example.com");
    CHECK(found("It went to FK5 4AB in the end.") == "FK5 4AB");
    CHECK(found("It went to 12 Mill Road in the end.") == "12 Mill Road");
    CHECK(found("Your order BB-20418 is there.") == "BB-20418");
    CHECK(found("Your order number is 20418, Rania.") == "20418");
    CHECK(found("Is your date of birth 12/05/1990 still?") == "birth 12");
    CHECK(found("It is the card ending 4929.") == "4929");
    CHECK(found("Ms Haddad, you paid £85 for it.") == "Haddad");
    for (const auto* text : {"Call 0800 123 4567 and we will help.", "Call us on 01324 555 0100, please.",
                             "Our shop is at 14 High Street, Falkirk FK1 1AA.", "Write to care@example.com.",
                             "Hello Ms Haddad, we are sorry.", "We open at 10 on 12 May 2026.",
                             "It is 3 days late, and 20 of you have asked.", "We have sold 1500 of them."})
        CHECK_MESSAGE(verdict(of, Check::personal_data, text) == met, text);
    of.channel = Channel::private_message;
    CHECK(verdict(of, Check::personal_data, "Is it still 07700 900123?") == Verdict::not_asked);
}

TEST_CASE("spelling is a note, and Scots is no mistake") {
    const auto of = bare();
    CHECK(place(of, Check::spelling, "We have recieved your letter.", Verdict::note) == "recieved");
    CHECK(verdict(of, Check::spelling, "The colour of the programme is grey.") == met);
    CHECK(verdict(of, Check::spelling, "Aye, ye'll no be scunnered wi the wee yin, I ken.") == met);
    CHECK(verdict(of, Check::spelling, "We spoke to Agnieszka Wojciechowska about it.") == met);
}

TEST_CASE("a misspelt reply gives what a well spelt one gives") {
    const auto right =
        check(brief("kettle"),
              "Dear Mrs Okafor, we are sorry we sold you a faulty kettle, it must be frustrating. "
              "We will refund you by Wednesday, please unplug it. Kind regards, Ben",
              lexicon());
    const auto wrong =
        check(brief("kettle"),
              "Dear Mrs Okafor, we are sory we sold you a fualty kettel, it must be frusterating. "
              "We wil refnud you by Wendsday, plese unplugg it. Kind reguards, Ben",
              lexicon());
    for (const auto which : all_checks())
        if (which != Check::spelling && which != Check::reading_ease)
            CHECK_MESSAGE(overall(right, which) == overall(wrong, which), to_text(which));
}

TEST_CASE("a field of a form says what it should") {
    const auto fits = [](const Groups& groups, std::string_view text) {
        return says(groups, text, lexicon());
    };
    CHECK(fits({{"Priya"}}, "Priya"));
    CHECK(fits({{"priya"}}, "priya shah"));
    CHECK(fits({{"pan"}}, "pans"));
    CHECK(fits({{"60 min"}}, "60 minutes"));
    CHECK(fits({{"60 min"}}, "60 mins"));
    CHECK(fits({{"£45"}}, "£45.00"));
    CHECK(fits({{"@when"}}, "Friday at 2pm"));
    CHECK(fits({{"pan"}, {"lid"}}, "2 pans. No idea of the rest, honestly. 1 lid"));
    CHECK(fits({{"merci"}}, "Merci beaucoup"));
    CHECK(fits({{"whisk"}}, "wisk, two"));
    CHECK(fits({}, ""));
    CHECK_FALSE(fits({{"pan"}}, ""));
    CHECK_FALSE(fits({{"pan"}}, "panic"));
    CHECK_FALSE(fits({{"£45"}}, "£450"));
    CHECK_FALSE(fits({{"60 min"}}, "6 minutes"));
    CHECK_FALSE(fits({{"coach c"}}, "coach crew"));
    CHECK_FALSE(fits({{"pan"}, {"lid"}}, "2 pans"));
}

TEST_CASE("another language is left alone") {
    const auto findings =
        check(brief("rug"),
              "Bonjour, nous sommes désolés pour votre tapis. Appelez le 07700 900123 pour un nouveau tapis "
              "vendredi matin, s'il vous plaît.",
              lexicon());
    CHECK(overall(findings, Check::apology) == Verdict::not_checked);
    CHECK(overall(findings, Check::spelling) == Verdict::not_checked);
    CHECK(overall(findings, Check::sign_off) == Verdict::not_asked);
    CHECK(overall(findings, Check::length) == met);
    CHECK(overall(findings, Check::personal_data) == not_met);
}

TEST_CASE("no language but English and Scots is blamed for anything") {
    for (const auto* text : {
             "Dzień dobry, dziękujemy za wiadomość. Proszę nie płacić rachunku. Odpiszę do środy.",
             "Feasgar math, a Sheonag. Fhuair sinn an sgarfa ghorm agad. Tha a' bhracaist ann bho seachd "
             "uairean.",
             "Helo Rhys, mae'n ddrwg iawn gen i. Bydd yr arian yn eich cyfrif erbyn dydd Gwener.",
             "Bhai, speed slow hai kyunki area mein fault hai. Engineer kal 10 baje ayega.",
             "مرحبا، نأسف لما حدث. سنرسل لكم المبلغ غدا قبل الساعة الخامسة.",
             "नमस्ते, हमें खेद है। आपका पैसा कल वापस आ जाएगा।",
             "您好,很抱歉给您带来不便。我们明天会给您退款。",
             "Hej, vi beklager at pakken ikke er kommet. Vi ringer til dig i morgen og sender en ny.",
             "Beste mevrouw, het spijt ons dat u zo lang moest wachten. We sturen u morgen een nieuwe.",
             "Bună ziua, ne pare rău pentru problemă. Vă vom trimite banii până vineri.",
             "Labas, atsiprašome už klaidą. Pinigus grąžinsime iki penktadienio.",
             "Reservé el transporte para usted. Le devolvemos los £45 hoy mismo, señor.",
         }) {
        for (const auto& finding : check(brief("kettle"), text, lexicon()))
            CHECK_MESSAGE((finding.verdict != not_met || finding.which == Check::length), text);
    }
    for (const auto* text : {"Aye, nae bother.", "Ah'll phone ye the morn.", "OK, done.", "It's £15, soz."})
        CHECK_MESSAGE(verdict(brief("kettle"), Check::apology, text) == not_met, text);
}
