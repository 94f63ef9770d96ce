// Every screen at the usual size of text and at twice that: nothing lies over anything else, nothing that
// does not scroll is cut off, and what is there is what the goldens say.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "base/files.hpp"
#include "base/system.hpp"
#include "desk.hpp"

namespace rehearse::desktop {
namespace {

constexpr std::size_t kMostGolden = 1U << 20U;

struct Size {
    int text;
    int width;
    int height;
    bool golden;  // the others are tried among the long tests
};
constexpr Size kSizes[] = {
    {100, 1100, 760, true}, {200, 1024, 640, true}, {200, 1280, 800, false}, {80, 1024, 640, false}};

struct Shown {
    Desk desk;
    Shown(const std::string& screen, const Size& size) : desk("kinds", size.width, size.height) {
        auto settings = desk.app.around().settings();
        settings.text = size.text;
        REQUIRE(desk.app.around().change(settings).has_value());
        desk.show(screen);
    }
    [[nodiscard]] const std::vector<Component>& all() const { return desk.kit.registry().all(); }
};

bool is_pressable(const Component& one) { return one.role != Role::heading && one.role != Role::text; }

/// How far two overlap, in the shorter direction.
float overlap(const Component& a, const Component& b) {
    const Rect both = common(a.rect, b.rect);
    return both.empty() ? 0 : std::min(both.w, both.h);
}

/// What is drawn over something else of its own kind: two texts, two things to press. Components that belong
/// together, such as an item and its buttons, may.
std::vector<std::string> overlapping(const std::vector<Component>& all) {
    constexpr float kTouch = 1.5F;
    std::vector<std::string> out;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const Component& a = all[i];
            const Component& b = all[j];
            if (a.area != b.area || is_pressable(a) != is_pressable(b)) continue;
            if (a.role == Role::item || b.role == Role::item) continue;
            if (overlap(a, b) > kTouch) out.push_back(a.name + " / " + b.name);
        }
    return out;
}

/// What is cut off for good: it does not scroll, or is wider than what it scrolls in.
std::vector<std::string> cut(const std::vector<Component>& all, Rect screen) {
    std::vector<std::string> out;
    for (const Component& one : all) {
        const bool wide = one.rect.x < -0.5F || one.rect.right() > screen.right() + 0.5F;
        const bool high =
            one.area.empty() && (one.rect.y < -0.5F || one.rect.bottom() > screen.bottom() + 0.5F);
        if (wide || high) out.push_back(one.name);
    }
    return out;
}

const char* word_for(Role role) {
    static constexpr const char* kWords[] = {"button", "checkbox", "link",    "radio", "item",
                                             "field",  "area",     "heading", "text"};
    return kWords[static_cast<std::size_t>(role)];
}

/// A component as one line: its role, name and state, and whether all of it can be seen.
std::string told(const Component& one) {
    std::string out = word_for(one.role);
    out += " \"" + one.name + "\"";
    if (!one.value.empty() && one.role != Role::area && one.role != Role::field) out += " = " + one.value;
    if (one.state.checked) out += ", checked";
    if (!one.enabled) out += ", cannot be pressed";
    if (!one.area.empty()) out += ", in " + one.area.substr(0, one.area.find('.'));
    if (one.visible.empty())
        out += ", out of view";
    else if (one.visible.h < one.rect.h - 1 || one.visible.w < one.rect.w - 1)
        out += ", partly in view";
    return out + "\n";
}

/// The screen told, component by component, without what differs from machine to machine.
std::string dump_of(const Shown& shown) {
    std::string out;
    for (const Component& one : shown.all()) out += told(one);
    const std::string& temporary = shown.desk.office.folder();
    for (std::size_t at; (at = out.find(temporary)) != std::string::npos;)
        out.replace(at, temporary.size(), "FOLDER");
    return out;
}

void check_golden(const std::string& path, const std::string& dump) {
    DiskFiles files;
    if (environment("REHEARSE_UPDATE")) {
        CHECK(files.write(path, dump).has_value());
        return;
    }
    const auto golden = files.read(path, kMostGolden);
    REQUIRE(golden.has_value());
    CHECK(*golden == dump);
}

TEST_CASE("nothing lies over anything else or is cut off, and every screen holds what its golden says") {
    const std::string folder = std::string(REHEARSE_SOURCE_DIR) + "/tests/desktop/golden";
    const bool all = environment("REHEARSE_ALL").has_value();
    for (const auto& screen : screen_names())
        for (const Size& size : kSizes) {
            if (!size.golden && !all) continue;
            const Shown shown(screen, size);
            CAPTURE(screen);
            CAPTURE(size.text);
            CAPTURE(size.width);
            for (const auto& pair : overlapping(shown.all())) FAIL_CHECK(pair);
            for (const auto& name : cut(shown.all(), shown.desk.kit.screen())) FAIL_CHECK(name);
            if (size.golden)
                check_golden(joined(folder, screen + "." + std::to_string(size.text) + ".txt"),
                             dump_of(shown));
        }
}

}  // namespace
}  // namespace rehearse::desktop
