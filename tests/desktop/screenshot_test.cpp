// Pictures of every screen, without a display.
#include <doctest/doctest.h>
#include <cstdlib>

#include "desktop/desktop.hpp"
#include "desktop/window.hpp"
#include "workplace.hpp"

namespace rehearse::desktop {
namespace {

constexpr std::size_t kMostPicture = 8U << 20U;

// In a workplace of its own, so that nothing of one picture shows in the next.
std::string picture_of(const std::string& screen, int width, int height) {
    test::Office office("kinds");
    const std::string file = joined(office.folder(), "picture.png");
    const auto saved = save_screenshots(office.seat(), {screen, file, width, height});
    REQUIRE_MESSAGE(saved.has_value(), (saved ? "" : saved.error().text()));
    auto bytes = DiskFiles().read(file, kMostPicture);
    REQUIRE(bytes.has_value());
    return *bytes;
}

TEST_CASE("every screen can be drawn to a file, twice the same") {
    for (const auto& screen : screen_names()) {
        CAPTURE(screen);
        const std::string first = picture_of(screen, 1100, 760);
        CHECK(first.substr(1, 3) == "PNG");
        CHECK(first.size() > 10'000);
        if (screen != "me")  // which names the folder it is kept in
            CHECK(first == picture_of(screen, 1100, 760));
    }
}

TEST_CASE("everybody who can be drawn fits onto one picture, twice the same") {
    const std::string first = picture_of("people", 1100, 760);
    CHECK(first.size() > 100'000);
    CHECK(first == picture_of("people", 1100, 760));
}

TEST_CASE("a small window and a tall one can be drawn") {
    // All of them among the long tests; otherwise each screen in one of the sizes, by turns.
    const bool all = std::getenv("REHEARSE_ALL") != nullptr;
    int turn = 0;
    for (const auto& screen : screen_names()) {
        CAPTURE(screen);
        const int now = turn++ % 3;
        if (all || now == 0) CHECK(picture_of(screen, 320, 240).size() > 1000);
        if (all || now == 1) CHECK(picture_of(screen, 800, 600).size() > 10'000);
        if (all || now == 2) CHECK(picture_of(screen, 1920, 1080).size() > 10'000);
    }
}

TEST_CASE("what is played for a picture is not the learner's practice") {
    test::Office office;
    const std::string file = joined(office.folder(), "picture.png");
    REQUIRE(save_screenshots(office.seat(), {"debrief", file, 1100, 760}).has_value());
    const auto attempts = office.records().attempts();
    REQUIRE(attempts.has_value());
    CHECK(attempts->empty());
}

TEST_CASE("an unknown screen is named, with those there are") {
    test::Office office;
    const auto saved = save_screenshots(office.seat(), {"libary", "unused.png", 1100, 760});
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().code == "desktop.no_screen");
    CHECK(saved.error().hint.find("Did you mean 'library'?") != std::string::npos);
    CHECK(saved.error().hint.find("debrief") != std::string::npos);
}

TEST_CASE("a picture that cannot be written or made is a failure, not a crash") {
    test::Office office;
    const auto nowhere = save_screenshots(
        office.seat(), {"library", joined(office.folder(), "no/such/folder.png"), 1100, 760});
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().code == "files.unwritable");
    const auto tiny = save_screenshots(office.seat(), {"library", "unused.png", 10, 10});
    REQUIRE_FALSE(tiny.has_value());
    CHECK(tiny.error().code == "desktop.size");
}

}  // namespace
}  // namespace rehearse::desktop
