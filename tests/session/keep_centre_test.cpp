#include "session/keep_centre.hpp"

#include <doctest/doctest.h>

namespace rehearse::session {
namespace {

TEST_CASE("what a centre wants is read as it was kept, and nothing is kept of what it does not want") {
    MemoryFiles files;
    CentreDefaults wanted;
    wanted.condition = "busy";
    wanted.limits = true;
    wanted.contact = Contact{"Ms Reid", "Room 12"};
    wanted.hidden = {"one-short"};
    REQUIRE(keep_centre_defaults(files, "data/practice.json", wanted).has_value());
    const auto read = read_centre_defaults(files, "data/practice.json");
    REQUIRE(read.has_value());
    CHECK(read->condition == "busy");
    CHECK(read->limits);
    CHECK_FALSE(read->confidence);
    REQUIRE(read->contact.has_value());
    CHECK(read->contact->how == "Room 12");
    CHECK(read->hides("one-short"));
    REQUIRE(keep_centre_defaults(files, "data/practice.json", {}).has_value());
    CHECK(*files.read("data/practice.json", 100) == "{}\n");
}

TEST_CASE("a contact without a way to find them is not kept") {
    MemoryFiles files;
    CentreDefaults wanted;
    wanted.contact = Contact{"Ms Reid", ""};
    const auto kept = keep_centre_defaults(files, "data/practice.json", wanted);
    REQUIRE_FALSE(kept.has_value());
    CHECK(kept.error().code == "centre.contact");
    CHECK_FALSE(files.exists("data/practice.json"));
}

}  // namespace
}  // namespace rehearse::session
