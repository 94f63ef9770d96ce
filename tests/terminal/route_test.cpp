// The learner's route: seen, checked, chosen, forgotten, and what it does to the lists.
#include <algorithm>

#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kStatus =
    "In our words, not the official text; not endorsed by any awarding body. Practice record, simulated. Not "
    "assessment evidence. Only your assessor decides about evidence from real work.";
const std::string kAnswers = std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/kettle-good.answers";

// One data folder, as Ailsa unless something else is said.
struct Desk {
    TempFolder data;

    [[nodiscard]] Ran run(Words words, const std::string& learner = "Ailsa",
                          const std::string& random = "1") const {
        words.insert(words.end(), {"--learner", learner, "--data", data.path()});
        auto environment = held_still();
        environment["REHEARSE_RANDOM"] = random;
        return run_program(words, {}, environment);
    }
    void play(const std::string& learner, const std::string& random) const {
        REQUIRE(run({"play", "kettle-day-24", "--seed", "3", "--answers", kAnswers}, learner, random).code ==
                0);
    }
};

const Words kWhole{"route",   "choose",   "sds-ma-cs", "INSCS009", "SDS0223", "SDS0354", "INSCS016",
                   "SDS0417", "INSCS027", "CFACSA13",  "INSCS040", "SDS0424", "INSCS029"};

Words codes(const nlohmann::json& route) {
    Words out;
    for (const auto& one : route.at("findings")) out.push_back(one.at("code"));
    return out;
}

}  // namespace

TEST_CASE("without a route, one is told how to choose") {
    const Desk desk;
    const auto ran = desk.run({"route"});
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), "No route is kept for Ailsa."));
    CHECK(
        has(flat(ran.out), "cg-nsvq-l3: Level 3 N/SVQ in Customer Service 2 mandatory units and at least 6"));
    CHECK(has(flat(ran.out), "A list of units; Rehearse knows no route rules for it."));
    CHECK(has(ran.out, "    rehearse route choose cg-nsvq-l3 301 302 205 --data " + desk.data.path() + "\n"));
    CHECK(has(flat(ran.out), kStatus));
    const auto json = desk.run({"route", "--json"}).json();
    CHECK(json.at("schema") == "rehearse.route/1");
    CHECK(json.at("status") == kStatus);
    CHECK(json.at("learner") == "Ailsa");
    CHECK(json.at("kept") == false);
    CHECK(json.at("frameworks").size() == 5);
}

TEST_CASE("a choice is checked without being kept, and what it lacks is said in words") {
    const Desk desk;
    const auto ran =
        desk.run({"route", "check", "cg-nsvq-l3", "301", "cg302", "303", "205", "305", "311", "212"});
    CHECK(ran.code == 1);
    CHECK(ran.err.empty());
    CHECK(has(flat(ran.out),
              "- One more optional unit is needed: there should be at least 6, and of those "
              "chosen 5 count."));
    CHECK(has(flat(ran.out),
              "- One optional unit is missing from the theme Handling Problems. It has: CG308 "));
    CHECK(has(flat(ran.out), "- These units can be planned, not practised here: CG305 "));
    CHECK(has(flat(ran.out), "- Confirm your choice with your centre."));
    CHECK(has(flat(ran.out), kStatus));
    const auto json = desk.run({"route", "check", "--json", "cg-nsvq-l3", "301", "302", "303", "304", "305",
                                "308", "311", "j/103/6329"});
    CHECK(json.code == 0);
    CHECK(json.json().at("fits") == true);
    CHECK(json.json().at("kept") == false);
    CHECK(json.json().at("framework").at("title") == "Level 3 N/SVQ in Customer Service");
    CHECK(json.json().at("units").size() == 8);
    CHECK(json.json().at("units").back().at("id") == "CG312");
    CHECK(json.json().at("units").back().at("listed_only") == true);
    CHECK(json.json().at("units").front().at("part") == "mandatory");
    CHECK(codes(json.json()) == Words{"listed_only", "confirm"});
    CHECK(desk.run({"route", "--json"}).json().at("kept") == false);
}

TEST_CASE("a check without units shows what there is to choose from") {
    const Desk desk;
    const auto ran = desk.run({"route", "check", "cg-nsvq-l3"});
    CHECK(ran.code == 1);
    CHECK(has(flat(ran.out),
              "CG301 Understand customer service to improve service delivery (mandatory, "
              "Foundations)"));
    CHECK(has(flat(ran.out),
              "CG212 Recognise diversity when delivering customer service (optional, Delivery); "
              "can be planned, not practised here"));
    const auto list = desk.run({"route", "check", "qcf-l2"});
    CHECK(list.code == 0);
    CHECK(has(list.out, "CS5 Communicate verbally with customers\n"));
    CHECK(has(flat(list.out),
              "Rehearse knows no route rules for Customer Service: QCF units of assessment "
              "Level 2."));
}

TEST_CASE("a route that is named wrongly is not kept, and the one before stays") {
    const Desk desk;
    REQUIRE(desk.run(kWhole).code == 0);
    for (const Words& wrong : {Words{"cg-nsqv-l3", "301"}, Words{"cg-nsvq-l3", "301", "399"},
                               Words{"cg-nsvq-l3", "301", "CFACSB10"}, Words{"cg-nsvq-l3", "CS5"}}) {
        Words words{"route", "choose"};
        words.insert(words.end(), wrong.begin(), wrong.end());
        const auto ran = desk.run(words);
        CHECK(ran.code == 1);
        CHECK(has(flat(ran.out), "Nothing was kept: mend the names first, and choose again."));
        words.push_back("--json");
        CHECK(desk.run(words).json().at("kept") == false);
    }
    CHECK(has(desk.run({"route", "choose", "cg-nsqv-l3", "301"}).out, "Did you mean 'cg-nsvq-l3'?"));
    CHECK(desk.run({"route", "--json"}).json().at("units").size() == 10);
    CHECK(desk.run({"route", "choose", "cg-nsvq-l3"}).code == 2);
    CHECK(desk.run({"route", "check"}).code == 2);
}

TEST_CASE("an incomplete route is kept as a plan, replaced, and forgotten") {
    const Desk desk;
    const auto ran = desk.run({"route", "choose", "cg-nsvq-l3", "301", "301", "cg308"});
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out),
              "The mandatory unit CG302 Know the rules to follow when developing customer "
              "service is missing."));
    CHECK(has(flat(ran.out),
              "Kept as the route of Ailsa: 2 units. It is a plan, and can be changed at any "
              "time."));
    const auto kept = desk.run({"route", "--json"}).json();
    CHECK(kept.at("kept") == true);
    CHECK(kept.at("chosen") == "2026-03-01");
    CHECK(kept.at("units").size() == 2);
    CHECK(kept.at("units")[1].at("id") == "CG308");
    CHECK(has(flat(desk.run(kWhole).out), "Kept as the route of Ailsa: 10 units. "));
    CHECK(desk.run({"route", "--json"}).json().at("framework").at("id") == "sds-ma-cs");
    CHECK(desk.run({"route", "--json"}, "Rory").json().at("kept") == false);
    CHECK(desk.run({"route", "forget", "--json"}, "Rory").json().at("forgotten") == false);
    CHECK(has(desk.run({"route", "forget"}).out, "The route of Ailsa is forgotten."));
    CHECK(has(desk.run({"route", "forget"}).out, "No route is kept for Ailsa."));
    CHECK(desk.run({"route", "--json"}).json().at("kept") == false);
}

TEST_CASE("the route tells the practice of this learner, finished attempts alone, in words") {
    const Desk desk;
    REQUIRE(desk.run(kWhole).code == 0);
    desk.play("Ailsa", "10");
    desk.play("Ailsa", "20");
    desk.play("Rory", "30");
    REQUIRE(desk.run({"play", "kettle-day-24", "--seed", "3"}, "Ailsa", "40").code == 0);  // left at once
    const auto ran = desk.run({"route"});
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "The route of Ailsa, chosen on 2026-03-01:\n"));
    CHECK(has(ran.out,
              "\nINSCS016 Deliver customer service to challenging customers\n"
              "  optional, Customer Service Delivery\n"
              "  Edition: version 1, approved 22 Feb 2021, review date 01 Mar 2026\n"
              "  So far: practised twice with 1 customer\n"
              "  To practise it: "));
    CHECK(has(ran.out, "  So far: no scenario here practises it\n"));
    CHECK(has(flat(ran.out), kStatus));
    const auto as_data = desk.run({"route", "--json"}).json();
    for (const auto& unit : as_data.at("units"))
        if (unit.at("id") == "SDS0354") {
            CHECK(unit.at("practice").at("times") == 2);
            CHECK(unit.at("practice").at("customers") == 1);
            CHECK(unit.at("practice").at("words") == "practised twice with 1 customer");
        }
    const auto level_3 = desk.run({"route", "choose", "cg-nsvq-l3", "205", "212"});
    CHECK(level_3.code == 0);
    const auto told = flat(desk.run({"route"}).out);
    CHECK(has(told, "On simulation: No performance from a simulation counts for this unit"));
    CHECK(has(told,
              "CG212 Recognise diversity when delivering customer service optional, Delivery On "
              "simulation: "));
    CHECK(has(told, "can be planned, not practised here"));
}

TEST_CASE("what is on the route comes first and is marked, in lists and in the menu, until it is forgotten") {
    const Desk desk;
    const auto first = [&](const std::string& learner) {
        return desk.run({"list", "--json"}, learner).json().at("scenarios").front();
    };
    const auto before = first("Ailsa");
    REQUIRE(desk.run({"route", "choose", "sds-ma-cs", "SDS0417"}).code == 0);
    CHECK(first("Ailsa").at("on_route") == Words{"SDS0417"});
    CHECK(first("Rory") == before);
    CHECK(before.at("on_route").empty());
    CHECK(has(desk.run({"list"}).out, "  On your route: SDS0417.\n"));
    auto environment = held_still();
    environment["DISPLAY"] = environment["WAYLAND_DISPLAY"] = "";
    const auto menu = run_program({"--learner", "Ailsa", "--data", desk.data.path()}, "leave\n", environment);
    const auto text = flat(menu.out);
    CHECK(text.find("On your route: SDS0417. ") < text.find(" 2. "));
    CHECK(desk.run({"route", "forget"}).code == 0);
    CHECK(first("Ailsa") == before);
    CHECK(!has(desk.run({"list"}).out, "On your route"));
}

TEST_CASE("erasing a learner erases the route, and says so before") {
    const Desk desk;
    REQUIRE(desk.run(kWhole).code == 0);
    REQUIRE(desk.run(kWhole, "Rory").code == 0);
    const auto asked = run_program({"erase", "Ailsa", "--data", desk.data.path()}, "Ailsa\n");
    CHECK(has(flat(asked.out), "This erases everything kept of 'Ailsa' for good"));
    CHECK(has(flat(asked.out), "route and plans"));
    CHECK(desk.run({"route", "--json"}).json().at("kept") == false);
    CHECK(desk.run({"route", "--json"}, "Rory").json().at("kept") == true);
}

TEST_CASE("whose route it is can be said before and after any step") {
    const TempFolder data;
    const auto run = [&](const Words& words) {
        const auto ran = run_program(words);
        CHECK(ran.code == 0);
        return ran;
    };
    run({"--data", data.path(), "--learner", "Ailsa", "route", "choose", "qcf-l2", "CS5"});
    run({"route", "--learner", "Rory", "choose", "qcf-l2", "CS 6", "--data", data.path()});
    for (const auto& [learner, unit] : {std::pair{"Ailsa", "CS5"}, std::pair{"Rory", "CS6"}}) {
        const auto json = run({"route", "--json", "--learner", learner, "--data", data.path()}).json();
        CHECK(json.at("learner") == learner);
        CHECK(json.at("units").front().at("id") == unit);
        CHECK(json.at("units").front().at("part") == "");
    }
    CHECK(has(run({"route", "check", "--help"}).out, "Usage: rehearse route check"));
}
