// Routes: what is said of a choice of units, word for word.
#include "standards/route.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <sstream>

using namespace rehearse;
using namespace rehearse::standards;

namespace {

constexpr const char* kToday = "2026-11-22";

const Catalogue& real() {
    static const Catalogue catalogue = [] {
        auto read = read_catalogue(DiskFiles(), REHEARSE_SOURCE_DIR "/assets/standards");
        if (!read) FAIL(read.error().text());
        return std::move(*read);
    }();
    return catalogue;
}

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

struct Case {
    const char* units;
    std::vector<std::string> says;  // all that is said, but for what merely is to be known and the last words
};

void check_cases(const std::string& framework, const std::vector<Case>& cases) {
    for (const auto& one : cases) {
        CAPTURE(one.units);
        std::vector<std::string> gaps;
        for (const auto& finding : check_route(real(), {framework, words_of(one.units)}, kToday))
            if (is_gap(finding.code)) gaps.push_back(finding.says);
        CHECK(gaps == one.says);
    }
}

const std::string kDelivery =
    "One optional unit is missing from the theme Delivery. It has: CG211 Deliver customer service on your "
    "customers' premises; CG212 Recognise diversity when delivering customer service; CG305 Deliver customer "
    "service using service partnerships; CG306 Organise the delivery of reliable customer service; CG307 "
    "Improve the customer relationship.";
const std::string kImpression =
    "One optional unit is missing from the theme Impression and Image. It has: CG205 Make customer service "
    "personal; CG206 Go the extra mile in customer service; CG207 Deal with customers in writing or using "
    "ICT; CG303 Use customer service as a competitive tool; CG304 Organise the promotion of services or "
    "products to customers.";
const std::string kProblems =
    "One optional unit is missing from the theme Handling Problems. It has: CG308 Monitor and solve customer "
    "service problems; CG309 Apply risk assessment to customer service; CG310 Process customer service "
    "complaints.";
const std::string kDevelopment =
    "One optional unit is missing from the theme Development and Improvement. It has: CG311 Work with others "
    "to improve customer service; CG312 Promote continuous improvement in customer service; CG313 Develop "
    "your own and others' customer service skills; CG314 Lead a team to improve customer service; CG315 "
    "Gather, analyse and interpret customer feedback.";
const std::string kNo301 =
    "The mandatory unit CG301 Understand customer service to improve service delivery is missing.";
const std::string kNo302 =
    "The mandatory unit CG302 Know the rules to follow when developing customer service is missing.";
const std::string kNoINSCS009 = "The mandatory unit INSCS009 Provide customer centric service is missing.";
const std::string kNoSDS0223 =
    "The mandatory unit SDS0223 Developing meta-skills and personal practice is missing.";

std::string few(const std::string& more, int wanted, const std::string& count) {
    return more + " needed: there should be at least " + std::to_string(wanted) + ", and of those chosen " +
           count + ".";
}

std::vector<std::string> codes_of(const std::vector<RouteFinding>& findings) {
    std::vector<std::string> out;
    for (const auto& one : findings) out.emplace_back(to_text(one.code));
    return out;
}

const RouteFinding& with_code(const std::vector<RouteFinding>& findings, RouteCode code) {
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const RouteFinding& one) { return one.code == code; });
    REQUIRE(found != findings.end());
    return *found;
}

}  // namespace

TEST_CASE("the N/SVQ Level 3: two mandatory units, six optional, every theme, at most three of Level 2") {
    const std::string foreign = " is not a unit of Level 3 N/SVQ in Customer Service.";
    check_cases(
        "cg-nsvq-l3",
        {
            // These fit.
            {"301 302 303 304 305 308 311 312", {}},
            {"CG301 CG302 CG205 CG206 CG211 CG308 CG311 CG312", {}},
            {"cg301 302 205 cg305 308 309 311 315", {}},
            {"R/103/6284 Y/103/6285 303 306 307 310 313 314", {}},
            {"315 314 310 212 207 304 302 301", {}},
            {"301 302 205 206 207 305 306 308 311", {}},
            {"301 302 205 206 207 211 305 308 311 312 313",
             {"At most 3 units from Level 2 may count, and 4 are chosen: CG205, CG206, CG207 and CG211. One "
              "of them does not count."}},
            {"301 302 303 304 305 306 307 308 309 310 311 312 313 314 315", {}},
            // These do not.
            {"",
             {kNo301, kNo302, "6 optional units are needed, and none is chosen yet.", kImpression, kDelivery,
              kProblems, kDevelopment}},
            {"301 302",
             {"6 optional units are needed, and none is chosen yet.", kImpression, kDelivery, kProblems,
              kDevelopment}},
            {"302 303 304 305 308 311 312", {kNo301}},
            {"301 303 304 305 308 311 312", {kNo302}},
            {"303 304 305 308 311 312", {kNo301, kNo302}},
            {"301 302 303 305 308 311 312", {few("One more optional unit is", 6, "5 count")}},
            {"301 302 303 305 308 311", {few("2 more optional units are", 6, "4 count")}},
            {"301 302 303",
             {few("5 more optional units are", 6, "1 counts"), kDelivery, kProblems, kDevelopment}},
            {"301 302 303 304 205 206 305 308", {kDevelopment}},
            {"301 302 303 304 305 306 311 312", {kProblems}},
            {"301 302 303 304 205 308 311 312", {kDelivery}},
            {"301 302 305 306 307 308 311 312", {kImpression}},
            {"301 302 305 306 307 309 310 308", {kImpression, kDevelopment}},
            {"301 302 205 206 207 211 308 311",
             {few("One more optional unit is", 6, "5 count"),
              "At most 3 units from Level 2 may count, and 4 are chosen: CG205, CG206, CG207 and CG211. One "
              "of them does not count."}},
            {"301 302 205 206 207 211 212 308 311",
             {few("One more optional unit is", 6, "5 count"),
              "At most 3 units from Level 2 may count, and 5 are chosen: CG205, CG206, CG207, CG211 and "
              "CG212. 2 of them do not count."}},
            {"301 302 303 304 305 308 311 311",
             {"CG311 Work with others to improve customer service is named twice; it counts once.",
              few("One more optional unit is", 6, "5 count")}},
            {"301 CG301 r/103/6284 302 303 304 305 308 311 312",
             {"CG301 Understand customer service to improve service delivery is named 3 times; it counts "
              "once."}},
            {"301 302 303 304 305 308 311 312 399", {"No unit is called '399'. Did you mean '309'?"}},
            {"301 302 303 304 305 308 311 cg31",
             {"No unit is called 'cg31'. Did you mean 'CG301'?",
              few("One more optional unit is", 6, "5 count")}},
            {"301 302 303 304 305 308 311 312 complaints", {"No unit is called 'complaints'."}},
            {"301 302 303 304 305 308 311 312 --", {"No unit is called '--'."}},
            {"301 302 303 304 305 308 311 SDS0354",
             {"SDS0354 Processing returns, refunds and exchanges" + foreign,
              few("One more optional unit is", 6, "5 count")}},
            {"301 302 303 304 305 308 311 312 CS5", {"CS5 Communicate verbally with customers" + foreign}},
            {"301 302 303 304 CFACSB10 308 311 312",
             {"CFACSB10 Organise the delivery of reliable customer service is a unit of another edition. "
              "Level 3 N/SVQ in Customer Service has CG306 with the same title. If you mean that one, name "
              "CG306.",
              few("One more optional unit is", 6, "5 count"), kDelivery}},
            {"301 302 303 304 305 INSCS026 311 312",
             {"INSCS026 Monitor and solve customer service problems is a unit of another edition. Level 3 "
              "N/SVQ in Customer Service has CG308 with the same title. If you mean that one, name CG308.",
              few("One more optional unit is", 6, "5 count"), kProblems}},
        });
}

TEST_CASE("the Scottish profile: two mandatory units and at least eight optional") {
    const std::string foreign =
        " is not a unit of Modern Apprenticeship in Customer Service: occupational profile.";
    const std::string title = "Modern Apprenticeship in Customer Service: occupational profile";
    check_cases(
        "sds-ma-cs",
        {
            // These fit.
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 INSCS040", {}},
            {"inscs009 sds0223 sds0417 inscs039 ppl1hsl5 sds0418 ccscvo13 inscs026 inscs029 sds0123", {}},
            {"SDS0354 CFACSB10 INSCS019 INSCS038 INSCS041 SDS0424 CFACSD8 SDS0417 SDS0223 INSCS009", {}},
            {"INS-CS-009 SDS-0223 SDS0354 CFACSB10 INSCS019 INSCS038 INSCS041 SDS0424 CFACSD8 SDS0417", {}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 INSCS040 SDS0417",
             {}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 INSCS040 SDS0417 "
             "INSCS039 PPL1HSL5 SDS0418 CCSCVO13 INSCS026 INSCS029 SDS0123 CFACSB10 SDS0354 INSCS019 "
             "INSCS038 INSCS041 SDS0424 CFACSD8",
             {}},
            // These do not.
            {"", {kNoINSCS009, kNoSDS0223, "8 optional units are needed, and none is chosen yet."}},
            {"INSCS009 SDS0223", {"8 optional units are needed, and none is chosen yet."}},
            {"SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 INSCS040", {kNoINSCS009}},
            {"INSCS009 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 INSCS040", {kNoSDS0223}},
            {"SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 INSCS040",
             {kNoINSCS009, kNoSDS0223}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016",
             {few("One more optional unit is", 8, "7 count")}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13",
             {few("3 more optional units are", 8, "5 count")}},
            {"INSCS009 SDS0223 SDS0368", {few("7 more optional units are", 8, "1 counts")}},
            {"SDS0368", {kNoINSCS009, kNoSDS0223, few("7 more optional units are", 8, "1 counts")}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 INSCS016",
             {"INSCS016 Deliver customer service to challenging customers is named twice; it counts once.",
              few("One more optional unit is", 8, "7 count")}},
            {"INSCS009 inscs009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 INSCS040",
             {"INSCS009 Provide customer centric service is named twice; it counts once."}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 INSCS040 INSCS017",
             {"No unit is called 'INSCS017'. Did you mean 'INSCS027'?"}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 sds0345",
             {"No unit is called 'sds0345'. Did you mean 'SDS0354'?",
              few("One more optional unit is", 8, "7 count")}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 INSCS040 tills",
             {"No unit is called 'tills'."}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 FSPFCS01",
             {"FSPFCS01 Provide callers with specialised assistance in a financial services environment" +
                  foreign,
              few("One more optional unit is", 8, "7 count")}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 INSCS016 INSCS040 CFACSB11",
             {"CFACSB11 Improve the customer relationship" + foreign + " Did you mean 'CFACSB10'?"}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 CS18 INSCS040",
             {"CS18 Deliver customer service to challenging customers is a unit of another edition. " +
                  title + " has INSCS016 with the same title. If you mean that one, name INSCS016.",
              few("One more optional unit is", 8, "7 count")}},
            {"INSCS009 SDS0223 SDS0368 INSCS027 CFACSD5 SDS0097 CFACSA13 INSBA010 306 314 INSCS016 INSCS040",
             {"CG306 Organise the delivery of reliable customer service is a unit of another edition. " +
                  title + " has CFACSB10 with the same title. If you mean that one, name CFACSB10.",
              "CG314 Lead a team to improve customer service is a unit of another edition. " + title +
                  " has PPL1HSL5 with the same title. If you mean that one, name PPL1HSL5."}},
        });
}

TEST_CASE("every finding has its code, the units concerned, and the last words") {
    const auto found =
        check_route(real(), {"CG-NSVQ-L3", words_of("301 205 206 207 211 308 308 CFACSB10 399 CS5")}, kToday);
    CHECK(codes_of(found) == std::vector<std::string>{"unknown_unit", "not_in_framework", "other_edition",
                                                      "twice", "missing_mandatory", "too_few_optional",
                                                      "missing_theme", "too_many_imported", "listed_only",
                                                      "confirm"});
    const auto units = [&](RouteCode code) { return with_code(found, code).units; };
    using Ids = std::vector<std::string>;
    CHECK(units(RouteCode::unknown_unit) == Ids{"399"});
    CHECK(units(RouteCode::not_in_framework) == Ids{"CS5"});
    CHECK(units(RouteCode::other_edition) == Ids{"CFACSB10"});
    CHECK(units(RouteCode::twice) == Ids{"CG308"});
    CHECK(units(RouteCode::missing_mandatory) == Ids{"CG302"});
    CHECK(units(RouteCode::missing_theme) == Ids{"CG311", "CG312", "CG313", "CG314", "CG315"});
    CHECK(units(RouteCode::too_many_imported) == Ids{"CG205", "CG206", "CG207", "CG211"});
    CHECK(units(RouteCode::listed_only) == Ids{"CG308"});
    CHECK(found.back() == RouteFinding{RouteCode::confirm, {}, "Confirm your choice with your centre."});
    CHECK(is_slip(RouteCode::other_edition));
    CHECK(!is_slip(RouteCode::twice));
}

TEST_CASE("units without criteria can be planned and not practised, and it is said why") {
    const auto says = [](const char* units) {
        return with_code(check_route(real(), {"cg-nsvq-l3", words_of(units)}, kToday), RouteCode::listed_only)
            .says;
    };
    CHECK(says("301 212") ==
          "This unit can be planned, not practised here: CG212 Recognise diversity when delivering customer "
          "service. The source has its title and no criteria, so nothing can be practised for it.");
    CHECK(says("301 309 315") ==
          "These units can be planned, not practised here: CG309 Apply risk assessment to customer service; "
          "CG315 Gather, analyse and interpret customer feedback. The source has their titles and no "
          "criteria, so nothing can be practised for them.");
}

TEST_CASE("a review date that is past is told as printed; one that is to come is not") {
    const auto says = [](const std::string& today) {
        const auto found = check_route(real(), {"sds-ma-cs", {"CFACSB10", "INSCS016", "PPL1HSL5"}}, today);
        std::string out;
        for (const auto& one : found)
            if (one.code == RouteCode::review_past) out = one.says;
        return out;
    };
    CHECK(says("2013-01-31") == "");
    CHECK(says("2013-02-01") ==
          "The review date of this edition is past: CFACSB10 (January 2013). Ask your centre which edition "
          "it works with.");
    CHECK(says("2026-03-01") == says("2013-02-01"));
    CHECK(says("2026-03-02") ==
          "The review dates of these editions are past: CFACSB10 (January 2013) and INSCS016 (01 Mar 2026). "
          "Ask your centre which edition it works with.");
    CHECK(says("2027-03-01").find("PPL1HSL5 (28 Feb 2027)") != std::string::npos);
}

TEST_CASE("every review date of the catalogue can be read, and a date that cannot be is not past") {
    for (const auto& unit : real().units()) {
        CAPTURE(unit.id);
        CHECK(review_is_past(unit.edition, "2100-01-01") == !unit.edition.review.empty());
        CHECK(!review_is_past(unit.edition, "2000-01-01"));
    }
    for (const char* printed : {"soon", "2013", "31 Smarch 2013", "x Mar 2013", "March twenty", "1 2 3 4"})
        CHECK(!review_is_past({"", "", printed}, "2100-01-01"));
}

TEST_CASE("a framework without rules is told of as a list") {
    for (const std::string id : {"cfa-fsp", "cfa-ml", "qcf-l2"}) {
        const auto* framework = find_framework(real(), id);
        REQUIRE(framework != nullptr);
        CHECK(!has_rules(*framework));
        CHECK(rule_words(real(), *framework) == "A list of units; Rehearse knows no route rules for it.");
        const auto found = check_route(real(), {id, {}}, kToday);
        CHECK(codes_of(found) == std::vector<std::string>{"no_rules", "confirm"});
        CHECK(found.front().says ==
              "Rehearse knows no route rules for " + framework->title +
                  ". It can show its units as a list; your centre can say which of them to take.");
    }
    const auto found = check_route(real(), {"qcf-l2", {"CS 5", "cs5", "CS25"}}, kToday);
    CHECK(codes_of(found) == std::vector<std::string>{"unknown_unit", "twice", "no_rules", "confirm"});
}

TEST_CASE("a framework that does not exist is said, with the nearest one") {
    const auto says = [](const char* framework) {
        const auto found = check_route(real(), {framework, {"301"}}, kToday);
        CHECK(codes_of(found) == std::vector<std::string>{"unknown_framework", "confirm"});
        return found.front().says;
    };
    CHECK(says("cg-nsqv-l3") == "There is no framework 'cg-nsqv-l3'. Did you mean 'cg-nsvq-l3'?");
    CHECK(says("plumbing") ==
          "There is no framework 'plumbing'. There are cfa-fsp, cfa-ml, cg-nsvq-l3, qcf-l2 and sds-ma-cs.");
    CHECK(units_of(real(), {"plumbing", {"301"}}).empty());
}

TEST_CASE("the rules are told in a sentence, and the units of a route are those of its framework") {
    CHECK(rule_words(real(), *find_framework(real(), "sds-ma-cs")) ==
          "2 mandatory units and at least 8 optional ones.");
    CHECK(rule_words(real(), *find_framework(real(), "cg-nsvq-l3")) ==
          "2 mandatory units and at least 6 optional ones, with one or more from every theme, and at most 3 "
          "from Level 2.");
    std::string ids;
    for (const auto* unit : units_of(real(), {"cg-nsvq-l3", words_of("308 cg301 301 CS5 nothing 205")}))
        ids += unit->id + " ";
    CHECK(ids == "CG308 CG301 CG205 ");
}
