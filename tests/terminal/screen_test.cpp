// On a real terminal: colour, its width, and what is typed.
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kEscape = "\x1b";

Ran play_on(unsigned short columns, const std::string& typed, const Environment& changed = {}) {
    const TempFolder data;
    auto environment = held_still();
    environment["DISPLAY"] = environment["WAYLAND_DISPLAY"] = "";
    for (const auto& [name, value] : changed) environment[name] = value;
    return on_terminal({"play", "kettle-day-24", "--data", data.path(), "--seed", "3", "--learner", "Ailsa"},
                       "\n" + typed, columns, environment);  // what to know beforehand is read
}

std::string without_escapes(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\x1b')
            i = text.find('m', i);
        else
            out += text[i];
    }
    return out;
}

int widest(const std::string& text) {
    int out = 0;
    for (const auto& line : split_lines(without_escapes(text)))
        if (!line.starts_with("  rehearse ")) out = std::max(out, display_width(line));  // to be copied whole
    return out;
}

}  // namespace

TEST_CASE("on a terminal the title, the question and what was said stand out, and every colour is ended") {
    const auto ran = play_on(80, "fright\nleave\n");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, kEscape + "[1mKettle, day 24" + kEscape + "[0m\n"));
    CHECK(has(ran.out, kEscape + "[1mWhat do you say?" + kEscape + "[0m\n"));
    CHECK(has(ran.out, "> fright\n"));
    std::size_t begun = 0, ended = 0;
    for (auto at = ran.out.find(kEscape); at != std::string::npos; at = ran.out.find(kEscape, at + 1))
        (ran.out.compare(at, 4, kEscape + "[0m") == 0 ? ended : begun) += 1;
    CHECK(begun == ended);
    CHECK(begun > 4);
}

TEST_CASE(
    "there are no escape codes with NO_COLOR, on a dumb terminal or in a pipe, and the words are the same") {
    const auto colour = play_on(80, "fright\nleave\n");
    for (const Environment& without : {Environment{{"NO_COLOR", "1"}}, Environment{{"TERM", "dumb"}}}) {
        const auto ran = play_on(80, "fright\nleave\n", without);
        CHECK(ran.out.find('\x1b') == std::string::npos);
        const auto before_end = [](const std::string& text) {
            return text.substr(0, text.find("Everything is kept."));
        };
        CHECK(before_end(ran.out) == before_end(without_escapes(colour.out)));
    }
    CHECK(has(play_on(80, "leave\n", {{"NO_COLOR", ""}}).out, kEscape));  // empty is as if it were not set
}

TEST_CASE("lines keep to the width of the terminal, from 24 columns to 100, and no wider") {
    const std::string whole =
        "fright\nlook returns\ntwo_rooms\nlook bank\ncallum\nturn_over\nlaw\nall_of_it\nlook "
        "priya_ask\ncard_now\nlennox_ask\n1 2 3\nslip\nshaken\nbut all right\nleave\n";
    for (const std::uint16_t columns :
         {std::uint16_t{24}, std::uint16_t{40}, std::uint16_t{80}, std::uint16_t{100}}) {
        CAPTURE(columns);
        const auto ran = play_on(columns, whole);
        CHECK(ran.code == 0);
        CHECK(widest(ran.out) <= columns);
        CHECK(widest(ran.out) > columns - 12);
        CHECK(has(flat(ran.out), "One word for how you feel now"));
        CHECK(has(ran.out, "Debrief"));
    }
    CHECK(widest(play_on(250, whole).out) <= 100);
    CHECK(widest(play_on(10, whole).out) <= 24);
    CHECK(widest(play_on(0, "leave\n", {{"COLUMNS", "50"}}).out) <= 50);  // a terminal that does not say
}

TEST_CASE("closing the terminal's input is like leaving") {
    const auto ran = play_on(80, "fright\n\x04\n");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "Your answers so far are kept."));
}
