#include "desktop/file_chooser.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "desk.hpp"

namespace rehearse::desktop {
namespace {

/// A folder with files in it, and a chooser alone on the screen.
struct Counter {
    test::Office office;
    Pocket pocket;
    Around around{office.seat(), &pocket};
    Kit kit{900, 700};
    std::string folder = office.folder() + "/files";
    std::optional<FileChooser> chooser;
    std::optional<Chosen> chosen;

    explicit Counter(Choosing choosing) {
        std::filesystem::create_directories(folder + "/inside");
        for (const char* name : {"a.json", "b.json", "c.txt", ".secret.json", "inside/d.json"})
            std::ofstream(folder + "/" + name) << "{}";
        choosing.folder = folder;
        chooser.emplace(around, std::move(choosing));
        update();
    }
    void update() {
        kit.update([this](Kit& k) {
            Flow flow{0, 0, 800};
            if (auto done = chooser->draw(k, flow)) chosen = std::move(done);
        });
    }
    void press(const std::string& name) {
        CAPTURE(name);
        REQUIRE(kit.activate(name));
        update();
    }
    void give(Input input) {
        kit.push(std::move(input));
        update();
    }
    void type(const std::string& words) {
        const Component* field = kit.registry().by_id("chooser.name");
        REQUIRE(field != nullptr);
        while (kit.registry().focused() == nullptr || kit.registry().focused()->id != "chooser.name")
            give(key_press(Key::tab));
        give(typed(words));
    }
    [[nodiscard]] bool shows(const std::string& words) const {
        const auto& all = kit.registry().all();
        return std::any_of(all.begin(), all.end(),
                           [&](const Component& c) { return c.name.find(words) != std::string::npos; });
    }
};

TEST_CASE("a file is found in another folder, and files of other endings are not shown") {
    Counter at({.title = "File?", .verb = "Open it", .endings = {".json"}});
    CHECK(at.shows("a.json"));
    CHECK_FALSE(at.shows("c.txt"));
    CHECK_FALSE(at.shows("secret"));
    at.press("inside");
    CHECK_FALSE(at.shows("a.json"));
    at.press("d.json");
    REQUIRE(at.chosen.has_value());
    CHECK(at.chosen->paths == std::vector<std::string>{at.folder + "/inside/d.json"});
}

TEST_CASE("up leads back, and Escape gives up") {
    Counter at({.title = "File?", .verb = "Open it"});
    at.press("inside");
    at.press("Up to the folder above");
    CHECK(at.shows("c.txt"));
    at.give(key_press(Key::escape));
    REQUIRE(at.chosen.has_value());
    CHECK(at.chosen->paths.empty());
}

TEST_CASE("several files are ticked") {
    Counter at(
        {.title = "Files?", .verb = "Read them", .what = ChoosingFor::open_many, .endings = {".json"}});
    at.press("Read them");
    CHECK(at.shows("Choose a file of the list first."));
    at.press("b.json");
    at.press("a.json");
    at.press("Read them (2 files)");
    REQUIRE(at.chosen.has_value());
    CHECK(at.chosen->paths == std::vector<std::string>{at.folder + "/a.json", at.folder + "/b.json"});
}

TEST_CASE("a name gets its ending, and nothing is written over without being asked") {
    Counter at({.title = "Save", .verb = "Save it", .what = ChoosingFor::save, .endings = {".json"}});
    at.press("Save it");
    CHECK(at.shows("Give the file a name first."));
    at.type("a");
    at.press("Save it");
    CHECK_FALSE(at.chosen.has_value());
    CHECK(at.shows("There is a file of that name already"));
    at.press("Choose another name");
    CHECK_FALSE(at.chosen.has_value());
    at.type("2");
    at.press("Save it");
    REQUIRE(at.chosen.has_value());
    CHECK(at.chosen->paths == std::vector<std::string>{at.folder + "/a2.json"});
}

TEST_CASE("a file is written over when the person says so") {
    Counter at({.title = "Save", .verb = "Save it", .what = ChoosingFor::save, .name = "a.json"});
    at.press("Save it");
    at.press("a.json: Write over it");
    REQUIRE(at.chosen.has_value());
    CHECK(at.chosen->paths == std::vector<std::string>{at.folder + "/a.json"});
}

TEST_CASE("a name that is not there is told, and a folder that is typed is opened") {
    Counter at({.title = "File?", .verb = "Open it"});
    at.type("nothing.json");
    at.press("Open it");
    CHECK(at.shows("There is no file " + at.folder + "/nothing.json."));
    CHECK_FALSE(at.chosen.has_value());
    at.type("");
    for (int i = 0; i < 12; ++i) at.give(key_press(Key::backspace));
    at.type("inside");
    at.press("Open it");
    CHECK(at.shows("d.json"));
}

}  // namespace
}  // namespace rehearse::desktop
