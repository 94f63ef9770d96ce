// Twelve screens as pictures. With the versions of the goldens every pixel counts; with others, what each
// part of the picture is like on the whole.
#include <doctest/doctest.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include <SDL.h>
#include <fmt/format.h>

#include <cstdlib>
#include <sstream>

#include "base/digest.hpp"
#include "base/files.hpp"
#include "base/system.hpp"
#include "desk.hpp"
#include "painter.hpp"

namespace rehearse::desktop {
namespace {

constexpr const char* kPictured[] = {"home",    "library", "setup",   "briefing", "play",     "write",
                                     "debrief", "journal", "trainer", "author",   "settings", "welcome"};
constexpr int kColumns = 22;
constexpr int kRows = 16;
constexpr int kNear = 24;  // of 255, a part's mean
constexpr std::size_t kMostGolden = 1U << 16U;

/// What a picture depends on beside this program.
std::string versions() {
    SDL_version sdl;
    SDL_GetVersion(&sdl);
    const DiskFiles files;
    const auto font = files.read("/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf", 4U << 20U);
    return fmt::format("SDL {}.{}.{}, Dear ImGui {}, FreeType {}.{}.{}, Open Sans {}", int{sdl.major},
                       int{sdl.minor}, int{sdl.patch}, IMGUI_VERSION, FREETYPE_MAJOR, FREETYPE_MINOR,
                       FREETYPE_PATCH, font ? sha256(*font).substr(0, 12) : "none");
}

Picture picture_of(const std::string& screen) {
    Desk desk("kinds");
    desk.show(screen);
    return paint(*desk.kit.drawing());
}

/// The mean brightness of each part, row after row.
std::vector<int> parts_of(const Picture& picture) {
    std::vector<int> out;
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < kColumns; ++column) {
            long sum = 0;
            long count = 0;
            for (int y = row * picture.height / kRows; y < (row + 1) * picture.height / kRows; ++y)
                for (int x = column * picture.width / kColumns; x < (column + 1) * picture.width / kColumns;
                     ++x, ++count) {
                    const auto at =
                        4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                             static_cast<std::size_t>(x));
                    sum += picture.bytes[at] + picture.bytes[at + 1] + picture.bytes[at + 2];
                }
            out.push_back(static_cast<int>(sum / (3 * count)));
        }
    return out;
}

std::string digest_of(const Picture& picture) {
    return sha256(std::string(picture.bytes.begin(), picture.bytes.end()));
}

struct Golden {
    std::string versions;
    std::string digest;
    std::vector<int> parts;
};

std::string to_text(const Golden& golden) {
    std::string out = golden.versions + "\n" + golden.digest + "\n";
    for (std::size_t i = 0; i < golden.parts.size(); ++i)
        out += std::to_string(golden.parts[i]) + ((i + 1) % kColumns == 0 ? "\n" : " ");
    return out;
}

Golden from_text(const std::string& text) {
    std::istringstream lines(text);
    Golden out;
    std::getline(lines, out.versions);
    std::getline(lines, out.digest);
    for (int part = 0; lines >> part;) out.parts.push_back(part);
    return out;
}

TEST_CASE("twelve screens look as their goldens do") {
    DiskFiles files;
    const std::string folder = std::string(REHEARSE_SOURCE_DIR) + "/tests/desktop/golden/pictures";
    for (const std::string screen : kPictured) {
        CAPTURE(screen);
        const Picture picture = picture_of(screen);
        const Golden now{versions(), digest_of(picture), parts_of(picture)};
        const std::string path = joined(folder, screen + ".txt");
        if (environment("REHEARSE_UPDATE")) {
            REQUIRE(files.write(path, to_text(now)).has_value());
            continue;
        }
        const auto kept = files.read(path, kMostGolden);
        REQUIRE(kept.has_value());
        const Golden golden = from_text(*kept);
        const bool exact = golden.versions == now.versions;
        const std::string how = now.versions + (exact ? ": compared exactly" : ": compared by parts");
        if (screen == kPictured[0]) MESSAGE(how);
        REQUIRE(golden.parts.size() == now.parts.size());
        if (exact) CHECK(golden.digest == now.digest);
        for (std::size_t i = 0; i < now.parts.size(); ++i) {
            CAPTURE(i);
            CHECK(std::abs(golden.parts[i] - now.parts[i]) <= kNear);
        }
    }
}

TEST_CASE("a picture in which one button is missing differs in its parts") {
    Kit with(400, 300);
    Kit without(400, 300);
    with.update([](Kit& kit) { kit.fill({100, 100, 120, 44}, kit.theme().accent); });
    without.update([](Kit&) {});
    const auto one = parts_of(paint(*with.drawing()));
    const auto other = parts_of(paint(*without.drawing()));
    int most = 0;
    for (std::size_t i = 0; i < one.size(); ++i) most = std::max(most, std::abs(one[i] - other[i]));
    CHECK(most > kNear);
}

}  // namespace
}  // namespace rehearse::desktop
