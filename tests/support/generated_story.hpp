// Small stories made up by a number, in the words of a scenario file: for comparing ways of exploring them.
#pragma once

#include <string>
#include <vector>

#include "base/random.hpp"

namespace rehearse::test {

/// Two kinds: with loops back to earlier beats; or without, and then with minutes and a promise.
class GeneratedStory {
public:
    explicit GeneratedStory(std::uint64_t seed) : seed_(seed) {
        loops_ = below(3) != 0;
        beats_ = 2 + below(7);
        consults_ = below(3);
        promise_ = !loops_ && below(2) == 0;
        uses_numbers_ = below(2) == 0;
        first_is_silent_ = below(6) == 0 && beats_ > 2;
    }

    std::string text() {
        std::string out = head();
        for (int i = 0; i < consults_; ++i) out += consult(i);
        for (int i = 0; i < beats_; ++i) out += beat(i);
        for (int i = 0; i < kEndings; ++i) out += ending(i);
        return out;
    }

private:
    static constexpr int kEndings = 3;

    int below(int n) { return static_cast<int>(draw(seed_, 23, ++turn_) % static_cast<std::uint64_t>(n)); }
    bool one_in(int n) { return below(n) == 0; }
    static std::string number(int n) { return std::to_string(n); }

    template <class... Texts>
    std::string any(Texts... texts) {
        const std::vector<std::string> all{texts...};
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }

    std::string head() {
        return std::string(
                   "scenario { title = \"T\", about = \"A\", channel = \"counter\", at = \"corner-shop\", ") +
               "role = \"sales assistant\", starts = \"Monday, 09:00\", practises = { \"INSCS016.P8\", "
               "\"INSCS016.P12\", \"SDS0354.P1\" }, conditions = { \"routine\", \"busy\" }, "
               "brief = { you = \"Y\", them = \"T\", know = \"K\", may = \"M\" } }\n"
               "cast { customer = { name = \"Mrs Okafor\", mood = 50, trust = 50 } }\n"
               "facts { f0 = false, f1 = false, n0 = number { from = 0, to = 3, start = " +
               number(below(4)) + " }, n1 = number { from = -2, to = 2, start = 0 } }\n" +
               (promise_ ? "promise \"p\" { what = \"W\", " +
                               any("within = 4", "by = \"Monday, 09:05\"", "within = 7") + ", mood = -25" +
                               (one_in(2) ? ", set = { f0 = true }" : "") + ", why = \"W\" }\n"
                         : "");
    }

    std::string condition() {
        if (!loops_ && one_in(4)) return any("minutes < 6", "minutes >= 9", "4 <= minutes");
        if (promise_ && one_in(3))
            return any("promise.p == 'open'", "promise.p == 'broken'", "promises.kept > 0");
        if (consults_ > 0 && one_in(3)) return "consulted.c" + number(below(consults_));
        if (one_in(8)) return "condition == 'busy'";
        return any("f0", "not f1", "mood >= 50", "mood < 25", "n0 >= 2", "n1 < 0", "f1 or n0 == 1",
                   "mood > 75");
    }

    std::string effects() {
        std::string out;
        if (one_in(2)) out += "mood = " + any("25", "-25", "-50") + ", ";
        if (one_in(3))
            out +=
                "set = { " + any("f0 = true", "f1 = true", "f0 = false", "f1 = 'f0 and mood > 25'") + " }, ";
        if (uses_numbers_ && one_in(3))
            out += "add = { " + any("n0 = 1", "n1 = -1", "n0 = -1", "n1 = 1") + " }, ";
        if (!loops_ && one_in(2)) out += "minutes = " + number(1 + below(4)) + ", ";
        if (promise_ && one_in(3)) out += any("promises", "promises", "keeps", "breaks") + " = \"p\", ";
        return out;
    }

    std::string signals() {
        std::string out;
        const std::string criterion = any("INSCS016.P8", "INSCS016.P12", "SDS0354.P1");
        if (one_in(2))
            out += any("shows", "shows", "against") + " = { [\"" + criterion +
                   "\"] = " + number(1 + below(2)) + " }, ";
        return out;
    }

    std::string target(int from, bool forward) {
        if (loops_ && !forward && one_in(3)) return "\"b" + number(below(beats_)) + "\"";
        const int to = from + 1 + below(3);
        return to < beats_ ? "\"b" + number(to) + "\"" : "\"e" + number(below(kEndings)) + "\"";
    }

    std::string route(int from, bool forward) {
        switch (below(5)) {
            case 0: {
                std::string out = "to = chance { { " + number(1 + below(3)) + ", " + target(from, forward) +
                                  " }, { 1, " + target(from, forward) + " }";
                if (one_in(3)) out += ", { 2, " + target(from, forward) + " }";
                return out + " }, ";
            }
            case 1:
                return "to = { { " + target(from, forward) + ", when = \"" + condition() + "\" }, " +
                       target(from, forward) + " }, ";
            default:
                return "to = " + target(from, forward) + ", ";
        }
    }

    std::string consult(int i) {
        std::string out = "consult \"c" + number(i) + "\" { label = \"L\", narrator \"N\", ";
        if (one_in(3)) out += "when = \"" + any("f0", "mood < 75", "n0 >= 1") + "\", ";
        if (one_in(2)) out += effects();
        return out + signals() + "why = \"W\" }\n";
    }

    std::string reply(int from, int i, bool free) {
        std::string out = "reply \"R" + number(i) + "\" { ";
        if (!free) out += "when = \"" + condition() + "\", ";
        out += effects() + signals() + route(from, false) + "why = \"W\", ";
        if (one_in(5))
            out += "case \"" + condition() + "\" { " + effects() + signals() + route(from, false) +
                   "why = \"W\" }, ";
        if (one_in(6))
            out += "how \"H0\" { " + signals() + "mood = 25, why = \"W\" }, how \"H1\" { " + signals() +
                   "why = \"W\" }, ";
        return out + "},\n";
    }

    std::string pick(int from) {
        std::string out = "pick \"P\" {\n";
        const int items = 2 + below(3);
        for (int i = 0; i < items; ++i)
            out += "item \"I" + number(i) + "\" { id = \"i" + number(i) +
                   "\", right = " + (i == 0 || (i > 1 && one_in(2)) ? "true" : "false") +
                   ", why = \"W\" },\n";
        if (one_in(3))
            out += "class \"bad\" { wrong = \"i0\", " + effects() + signals() + route(from, false) +
                   "why = \"W\" },\n";
        out +=
            "class \"sound\" { from = 80, " + effects() + signals() + route(from, false) + "why = \"W\" },\n";
        if (one_in(2))
            out += "class \"partly\" { from = 40, " + signals() + route(from, false) + "why = \"W\" },\n";
        return out + "class \"poor\" { from = 0, " + signals() + route(from, false) + "why = \"W\" },\n}, ";
    }

    std::string beat(int i) {
        std::string out = "beat \"b" + number(i) + "\" { narrator \"N\", ";
        if (one_in(3)) out += effects();
        if ((i == 0 && first_is_silent_) || (i > 0 && one_in(7))) return out + route(i, true) + "}\n";
        if (one_in(5)) return out + pick(i) + "}\n";
        out += "choose {\n";
        const int replies = 2 + below(3);
        const int free = one_in(9) ? -1 : below(replies);
        for (int r = 0; r < replies; ++r) out += reply(i, r, r == free || !one_in(3));
        return out + "} }\n";
    }

    std::string ending(int i) {
        return "ending \"e" + number(i) + "\" { title = \"E\", says = \"S\", customer_value = \"" +
               any("mood", "30", "70 + 10 * n1") + "\", organisation_value = \"" +
               any("80", "20 * n0", "mood - 10") + "\" }\n";
    }

    std::uint64_t seed_, turn_ = 0;
    bool loops_ = false, promise_ = false, uses_numbers_ = false, first_is_silent_ = false;
    int beats_ = 0, consults_ = 0;
};

}  // namespace rehearse::test
