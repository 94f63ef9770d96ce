// The app and its kit, worked by keys and by names.
#pragma once

#include <algorithm>
#include <string>

#include "desktop/app.hpp"
#include "workplace.hpp"

namespace rehearse::desktop {

/// What cut and copied text goes to.
class Pocket final : public present::Clipboard {
public:
    [[nodiscard]] std::string read() override { return text; }
    void write(const std::string& words) override { text = words; }
    std::string text;
};

struct Desk {
    test::Office office;
    Pocket pocket;
    App app{office.seat(), &pocket};
    Kit kit;

    explicit Desk(const std::string& scenarios = {}, int width = 1100, int height = 760)
        : office(scenarios), kit(width, height) {
        REQUIRE(app.show("home").has_value());  // the first time it is another page
        update();
    }
    void update() {
        kit.update([this](Kit& k) { app.frame(k); });
    }
    void give(Input input) {
        kit.push(std::move(input));
        update();
    }
    void give(Key key) { give(key_press(key)); }
    void press(const std::string& name) {
        CAPTURE(name);
        REQUIRE(kit.activate(name));
        update();
    }
    /// Tab, until something with `words` in its name has the focus.
    void tab_to(const std::string& words) {
        CAPTURE(words);
        for (int i = 0; i < 60 && focused().find(words) == std::string::npos; ++i) give(Key::tab);
        REQUIRE(focused().find(words) != std::string::npos);
    }
    void start(const std::string& title) {
        if (app.place() != "library") press("Practise");
        press(title + ": Start");
        press("Read the briefing");
        press("Begin the conversation");
    }
    /// The question of that name, of the scenario with one of each kind.
    void show(const std::string& name) {
        CAPTURE(name);
        const auto shown = app.show(name);
        REQUIRE_MESSAGE(shown.has_value(), (shown ? "" : shown.error().text()));
        kit.request_frame();
        update();
    }
    [[nodiscard]] std::string focused() const {
        const Component* owner = kit.registry().focused();
        return owner == nullptr ? "" : owner->name;
    }
    [[nodiscard]] bool shows(const std::string& words) const {
        const auto& all = kit.registry().all();
        return std::any_of(all.begin(), all.end(),
                           [&](const Component& c) { return c.name.find(words) != std::string::npos; });
    }
    [[nodiscard]] std::size_t answers() const { return app.practice()->log().entries.size(); }
    [[nodiscard]] const play::NamedAnswer& last_answer() const {
        return app.practice()->log().entries.back().answer;
    }
};

}  // namespace rehearse::desktop
