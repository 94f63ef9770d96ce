// The window itself, on SDL's dummy driver.
#include "desktop/window.hpp"

#include <SDL.h>
#include <doctest/doctest.h>

#include <thread>

#include "workplace.hpp"

namespace rehearse::desktop {
namespace {

// SDL without a display, for as long as this lives.
class Dummy {
public:
    Dummy() {
        SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
        SDL_setenv("SDL_AUDIODRIVER", "dummy", 1);
        REQUIRE(SDL_InitSubSystem(SDL_INIT_VIDEO) == 0);
        SDL_FlushEvents(SDL_FIRSTEVENT, SDL_LASTEVENT);
    }
    ~Dummy() {
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        SDL_setenv("SDL_VIDEODRIVER", "", 1);
    }
    Dummy(const Dummy&) = delete;
    Dummy& operator=(const Dummy&) = delete;
};

void push_key(SDL_Keycode key) {
    for (const Uint32 type : {SDL_KEYDOWN, SDL_KEYUP}) {
        SDL_Event event{};
        event.type = type;
        event.key.keysym.sym = key;
        event.key.keysym.scancode = SDL_GetScancodeFromKey(key);
        REQUIRE(SDL_PushEvent(&event) == 1);
    }
}

void push_quit() {
    SDL_Event event{};
    event.type = SDL_QUIT;
    REQUIRE(SDL_PushEvent(&event) == 1);
}

TEST_CASE("keys that go down and up in one poll all count, in the window's own loop") {
    const Dummy dummy;
    test::Office office;
    App app(office.seat());
    REQUIRE(app.show("home").has_value());
    for (const SDL_Keycode key : {SDLK_TAB, SDLK_RETURN, SDLK_RETURN, SDLK_RETURN, SDLK_1}) push_key(key);
    push_quit();
    const auto run = run_window(app, {.width = 900, .height = 700, .stop_after = 20'000});
    REQUIRE_MESSAGE(run.has_value(), (run ? "" : run.error().text()));
    CHECK(app.screen() == Screen::play);
    CHECK(run->drawn >= 1);
}

void push_text(const char* text) {
    SDL_Event event{};
    event.type = SDL_TEXTINPUT;
    SDL_strlcpy(event.text.text, text, sizeof event.text.text);
    REQUIRE(SDL_PushEvent(&event) == 1);
}

// SDL takes text only while a text field has the focus.
void type_when_asked() {
    for (int i = 0; i < 1000 && SDL_IsTextInputActive() == SDL_FALSE; ++i) SDL_Delay(10);
    push_text("39.5");
    for (const SDL_Keycode key : {SDLK_LEFT, SDLK_BACKSPACE, SDLK_TAB, SDLK_RETURN}) push_key(key);
    push_quit();
}

TEST_CASE("text that is typed goes where the focus is, in the window's own loop") {
    const Dummy dummy;
    test::Office office("kinds");
    App app(office.seat());
    REQUIRE(app.show("calculate").has_value());
    push_key(SDLK_TAB);
    SDL_StopTextInput();
    std::thread typist(type_when_asked);
    const auto run = run_window(app, {.width = 900, .height = 700, .stop_after = 20'000});
    typist.join();
    REQUIRE(run.has_value());
    const auto& values = app.practice()->log().entries.back().answer.values;
    REQUIRE(values.size() == 1);
    CHECK(values.front() == "395");
}

TEST_CASE("time for an answer goes by while nothing else happens, and the window shows it") {
    const Dummy dummy;
    test::Office office("kinds");
    const SystemClock clock;
    auto seat = office.seat();
    seat.workplace.clock = &clock;
    App app(seat);
    REQUIRE(app.show("limit").has_value());
    const auto run = run_window(app, {.width = 900, .height = 700, .stop_after = 2500});
    REQUIRE(run.has_value());
    CHECK(app.countdown().left() <= 39);
    CHECK(run->drawn >= 2);
}

TEST_CASE("a window in which nothing happens is not drawn again") {
    const Dummy dummy;
    test::Office office;
    App app(office.seat());
    const auto run = run_window(app, {.width = 900, .height = 700, .stop_after = 1500});
    REQUIRE(run.has_value());
    // Once for itself, and once more for each of the system's own events about a new window, at most.
    CHECK(run->drawn >= 1);
    CHECK(run->drawn <= 4);
}

TEST_CASE("closing the window ends it at once") {
    const Dummy dummy;
    test::Office office;
    App app(office.seat());
    push_quit();
    const auto before = SDL_GetTicks64();
    REQUIRE(run_window(app, {.width = 900, .height = 700, .stop_after = 20'000}).has_value());
    CHECK(SDL_GetTicks64() - before < 15'000);
}

TEST_CASE("no display is a sentence, not a crash") {
    SDL_setenv("SDL_VIDEODRIVER", "no-such-driver", 1);
    test::Office office;
    App app(office.seat());
    const auto run = run_window(app);
    SDL_setenv("SDL_VIDEODRIVER", "", 1);
    REQUIRE_FALSE(run.has_value());
    CHECK(run.error().code == "desktop.no_display");
    CHECK(run.error().hint.find("rehearse play") != std::string::npos);
}

}  // namespace
}  // namespace rehearse::desktop
