#include "authoring/overlay.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace rehearse::authoring {
namespace {

struct Centre {
    DiskFiles files;
    FixedClock clock{1'772'366'400'000};
    standards::Catalogue catalogue;
    session::Library library{files, clock, catalogue, {REHEARSE_SOURCE_DIR, "/tmp/rehearse-no-such-centre"}};

    scenario::Organisation organisation() {
        Diagnostics problems;
        auto found = library.organisation("brae-and-bell", problems);
        REQUIRE(found.has_value());
        return *found;
    }
};

TEST_CASE("figures are told with their bounds, and the law's come after the organisation's own") {
    Centre centre;
    const auto all = figures_of(centre.organisation());
    const auto own = std::find_if(all.begin(), all.end(),
                                  [](const auto& one) { return one.name == "change_of_mind_days"; });
    const auto law = std::find_if(all.begin(), all.end(),
                                  [](const auto& one) { return one.name == "faulty_reject_days"; });
    REQUIRE(own != all.end());
    REQUIRE(law != all.end());
    CHECK(own < law);
    CHECK(law->law);
    CHECK(law->at_least == 30);
    CHECK(own->says.find("14 days") != std::string::npos);
    CHECK(std::any_of(all.begin(), all.end(),
                      [](const auto& one) { return one.name == "sales assistant.refund_limit"; }));
}

TEST_CASE("an overlay is tried without being written, and what the law sets cannot be shortened") {
    Centre centre;
    const auto fine =
        overlay_text("brae-and-bell", {{"change_of_mind_days", 28}, {"sales assistant.refund_limit", 60}});
    CHECK(try_overlay(centre.library, "brae-and-bell", fine).empty());
    const auto short_of_law = overlay_text("brae-and-bell", {{"faulty_reject_days", 7}});
    const auto problems = try_overlay(centre.library, "brae-and-bell", short_of_law);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.front().code == "G203");
    CHECK(centre.organisation().changes.empty());
    CHECK(try_overlay(centre.library, "brae-and-bell", overlay_text("brae-and-bell", {})).empty());
}

}  // namespace
}  // namespace rehearse::authoring
