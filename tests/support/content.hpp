// Small scenarios as text, and what tests of the script and scenario layers look for in them.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "support/checked.hpp"

namespace rehearse::test {

/// The head of a scenario in one line, so that the lines of what follows begin at 2.
inline std::string head() {
    return "scenario { title = \"T\", about = \"A\", channel = \"counter\", at = \"corner-shop\", role = "
           "\"sales assistant\", "
           "starts = \"Monday, 09:00\", practises = \"SDS0354.P1\", brief = { you = \"Y\", them = \"T\", "
           "know = \"K\", may = \"M\" } } "
           "cast { customer = { name = \"Mrs Okafor\", mood = 45, trust = 50 } } facts { seen = false, "
           "offered = { \"nothing\", \"repair\" }, queue = number { from = 0, to = 6, start = 1 } }\n";
}

/// Two beats and an ending that go with head(); `when` stands in the first reply as it is given.
inline std::string tail(const std::string& when = {}) {
    return "beat \"start\" { narrator \"N\", choose { reply \"One\" { " + when +
           " shows = \"SDS0354.P1\", why = \"W\", to = \"end\" }, reply \"Two\" { why = \"W\", to = \"end\" "
           "} } }\n"
           "ending \"end\" { title = \"E\", says = \"S\", customer_value = 50, organisation_value = \"mood\" "
           "}\n";
}

inline void check_fine(const Checked& checked) {
    CHECK_MESSAGE(checked.diagnostics.all().empty(), checked.text());
}

/// After whatever happened, the program loads an ordinary scenario as ever.
inline void check_goes_on() {
    const auto checked = check(head() + tail());
    check_fine(checked);
    CHECK(checked.scenario.has_value());
}

}  // namespace rehearse::test
