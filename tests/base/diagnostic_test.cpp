#include "base/diagnostic.hpp"

#include <doctest/doctest.h>

using namespace rehearse;

namespace {

std::string texts(const std::vector<Diagnostic>& all) {
    std::string out;
    for (const auto& one : all) out += to_text(one) + "\n";
    return out;
}

}  // namespace

TEST_CASE("a diagnostic names its place, severity and code") {
    CHECK(to_text(Diagnostic{Severity::error, "S104", {"kettle.lua", 12}, "There is no beat 'dsk'.", ""}) ==
          "kettle.lua:12: error S104: There is no beat 'dsk'.");
    CHECK(to_text(Diagnostic{Severity::warning, "S301", {"kettle.lua", 0}, "No ending.", ""}) ==
          "kettle.lua: warning S301: No ending.");
    CHECK(to_text(Diagnostic{Severity::note, "S001", {}, "Read.", ""}) == "note S001: Read.");
}

TEST_CASE("the hint stands on a line of its own") {
    CHECK(to_text(Diagnostic{Severity::error, "S104", {"a.lua", 1}, "No 'dsk'.", "Did you mean 'desk'?"}) ==
          "a.lua:1: error S104: No 'dsk'.\n    Did you mean 'desk'?");
}

TEST_CASE("severities have names") {
    CHECK(to_text(Severity::note) == "note");
    CHECK(to_text(Severity::warning) == "warning");
    CHECK(to_text(Severity::error) == "error");
}

TEST_CASE("only an error is an error") {
    Diagnostics diagnostics;
    CHECK_FALSE(diagnostics.has_errors());
    diagnostics.warning("S301", {"a.lua", 1}, "Odd.");
    CHECK_FALSE(diagnostics.has_errors());
    diagnostics.error("S104", {"a.lua", 2}, "Wrong.");
    CHECK(diagnostics.has_errors());
    CHECK(diagnostics.all().size() == 2);
}

TEST_CASE("sorted goes by file, line as a number, and code") {
    Diagnostics diagnostics;
    diagnostics.error("S2", {"b.lua", 1}, "m");
    diagnostics.error("S2", {"a.lua", 10}, "m");
    diagnostics.error("S2", {"a.lua", 9}, "m");
    diagnostics.warning("S1", {"a.lua", 9}, "m");
    diagnostics.error("S9", {"a.lua", 0}, "m");
    CHECK(texts(diagnostics.sorted()) ==
          "a.lua: error S9: m\n"
          "a.lua:9: warning S1: m\n"
          "a.lua:9: error S2: m\n"
          "a.lua:10: error S2: m\n"
          "b.lua:1: error S2: m\n");
    CHECK(diagnostics.all().front().place.file == "b.lua");  // the collection itself is left as it is
}

TEST_CASE("sorted drops exact repetitions and nothing else") {
    Diagnostics diagnostics;
    diagnostics.error("S1", {"a.lua", 1}, "m", "first hint");
    diagnostics.error("S1", {"a.lua", 1}, "m", "second hint");
    diagnostics.error("S1", {"a.lua", 1}, "m", "first hint");
    diagnostics.warning("S1", {"a.lua", 1}, "m", "first hint");
    diagnostics.error("S1", {"a.lua", 1}, "other", "first hint");
    CHECK(diagnostics.sorted().size() == 4);
}

TEST_CASE("the findings of others can be added") {
    Diagnostics one, other;
    one.warning("S1", {"a.lua", 1}, "m");
    other.error("S2", {"a.lua", 2}, "m");
    one.add(other);
    CHECK(one.all().size() == 2);
    CHECK(one.has_errors());
    CHECK(other.all().size() == 1);
}
