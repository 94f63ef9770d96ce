// Records in memory: as those on the disk, and nothing of them stays.
#include "fixture.hpp"

using namespace rehearse;
using namespace rehearse::test;

TEST_CASE("records in memory keep what they are given, each their own, and are empty the next time") {
    auto first = records::in_memory();
    REQUIRE_MESSAGE(first.has_value(), (first ? "" : first.error().text()));
    auto second = records::in_memory();
    REQUIRE(second.has_value());
    const auto head = head_for(**first, "a1", "Ailsa");
    REQUIRE((*first)->start(head).has_value());
    REQUIRE((*first)->append("a1", answer(0, "opening", "Sorry to hear that")).has_value());
    const auto log = (*first)->log("a1");
    REQUIRE(log.has_value());
    CHECK(log->head == head);
    CHECK(log->entries.size() == 1);
    CHECK(code_of((*first)->start(head)) == "records.exists");
    CHECK(code_of((*second)->log("a1")) == "records.no_attempt");
    first->reset();
    const auto again = records::in_memory();
    REQUIRE(again.has_value());
    CHECK(code_of((*again)->log("a1")) == "records.no_attempt");
    CHECK((*again)->info()->note.empty());
}
