// One long conversation with a known number of states, for comparing engines: `knots` beats in a ring, three
// replies and a guarded one at each, and an end after `turns` answers. The same story exists for other
// engines; the numbers below were counted by them.
#pragma once

#include <string>

namespace rehearse::test {

struct StoryCount {
    int turns;
    std::size_t states, transitions, endings;
};

inline std::string service_story(int turns, int knots = 50) {
    const auto number = [](int n) { return std::to_string(n); };
    const auto to = [&](int a, int b, int i) {
        return "to = { { \"done\", when = \"turn >= " + number(turns) + "\" }, \"n" +
               number((a * i + b) % knots) + "\" }";
    };
    const auto reply = [&](const std::string& text, int i, const std::string& add, const std::string& way,
                           const std::string& more = {}) {
        return "    reply \"" + text + " (" + number(i) + ").\" { " + more + "add = { " + add +
               ", turn = 1 }, " + way + ", why = \"W\" },\n";
    };
    const std::string most = number(3 * turns + 1);
    std::string out =
        "scenario {\n  title = \"Service\", about = \"A\", channel = \"chat\", at = \"corner-shop\",\n"
        "  role = \"sales assistant\", starts = \"Monday, 09:00\", practises = \"INSCS016.P8\",\n"
        "  brief = { you = \"Y\", them = \"T\", know = \"K\", may = \"M\" },\n}\n"
        "cast { customer = { name = \"Ms Reid\", mood = 50, trust = 50 } }\n"
        "facts {\n  faith = number { from = 0, to = " +
        most + " }, anger = number { from = -" + most + ", to = " + most +
        ", start = 0 },\n  score = number { from = 0, to = " + most +
        " }, turn = number { from = 0, to = " + number(turns) + " },\n}\n";
    for (int i = 0; i < knots; ++i) {
        out += "beat \"n" + number(i) + "\" {\n  customer \"Step " + number(i) +
               ": trust {faith}, anger {anger}.\",\n  customer { \"She raises her voice.\", when = \"anger "
               ">= 3\" },\n"
               "  customer { \"She waits.\", when = \"anger < 3\" },\n  choose {\n";
        out += reply("Listen", i, "faith = " + number(1 + i % 3), to(7, 3, i));
        out += reply("Quote the policy", i, "anger = " + number(1 + i % 2), to(11, 5, i));
        out +=
            reply("Offer a solution", i, "score = 2, anger = -1", to(13, 1, i), "when = \"faith > anger\", ");
        out += reply("Ask", i, "score = " + number(i % 2), to(17, 9, i));
        out += "  },\n}\n";
    }
    out +=
        "ending \"done\" { title = \"E\", says = \"Trust {faith}, anger {anger}, score {score}.\", "
        "customer_value = \"faith\", organisation_value = \"score\" }\n";
    return out;
}

}  // namespace rehearse::test
