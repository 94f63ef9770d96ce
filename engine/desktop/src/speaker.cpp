#include "desktop/speaker.hpp"

#include <SDL.h>
#include <libspeechd.h>

namespace rehearse::desktop {
namespace {

// The library is looked for while the program runs, so that nobody needs it who does not want it.
constexpr const char* kLibrary = "libspeechd.so.2";

struct Unload {
    void operator()(void* library) const { SDL_UnloadObject(library); }
};

class Dispatcher final : public Speaker {
public:
    Dispatcher() : library_(SDL_LoadObject(kLibrary)) {
        if (!library_) return;
        load(open_, "spd_open");
        load(close_, "spd_close");
        load(say_, "spd_say");
        load(cancel_, "spd_cancel");
        if (open_ == nullptr || close_ == nullptr || say_ == nullptr || cancel_ == nullptr) return;
        connection_ = open_("rehearse", "desktop", nullptr, SPD_MODE_SINGLE);
    }
    ~Dispatcher() override {
        if (connection_ != nullptr) close_(connection_);
    }
    Dispatcher(const Dispatcher&) = delete;
    Dispatcher& operator=(const Dispatcher&) = delete;

    [[nodiscard]] bool ready() const { return connection_ != nullptr; }

    void say(const std::string& words, bool urgent) override {
        if (urgent) hush();
        say_(connection_, SPD_MESSAGE, words.c_str());
    }
    void hush() override { cancel_(connection_); }

private:
    template <class Function>
    void load(Function& function, const char* name) {
        function = reinterpret_cast<Function>(SDL_LoadFunction(library_.get(), name));
    }

    std::unique_ptr<void, Unload> library_;
    decltype(&spd_open) open_ = nullptr;
    decltype(&spd_close) close_ = nullptr;
    decltype(&spd_say) say_ = nullptr;
    decltype(&spd_cancel) cancel_ = nullptr;
    SPDConnection* connection_ = nullptr;
};

}  // namespace

std::unique_ptr<Speaker> make_speaker() {
    auto out = std::make_unique<Dispatcher>();
    if (!out->ready()) return nullptr;
    return out;
}

}  // namespace rehearse::desktop
