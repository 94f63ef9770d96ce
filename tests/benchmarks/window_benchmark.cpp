// The window beside an empty one of SDL2 and Dear ImGui: how long until the first frame, how much memory, how
// much of a core while nothing happens. Run by window.sh, each in a process of its own, on a virtual display.
//
//     rehearse_window_benchmark empty|ours SECONDS
#include <SDL.h>
#include <imgui.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

#include "base/clock.hpp"
#include "base/files.hpp"
#include "base/random.hpp"
#include "desktop/window.hpp"
#include "records/records.hpp"
#include "session/library.hpp"
#include "standards/catalogue.hpp"

namespace {

using namespace rehearse;
using Steady = std::chrono::steady_clock;

double since(Steady::time_point begin) {
    return std::chrono::duration<double, std::milli>(Steady::now() - begin).count();
}

/// Of this process, in megabytes.
double resident() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmRSS:", 0) == 0) return std::atof(line.c_str() + 6) / 1024;
    return 0;
}

void report(const char* name, double first_frame, double idle_share) {
    std::printf("%s: first frame after %.0f ms, %.0f MB, %.2f%% of a core while idle\n", name, first_frame,
                resident(), idle_share * 100);
}

double processor() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

int run_empty(int seconds, Steady::time_point begin) {
    SDL_Init(SDL_INIT_VIDEO);
    SDL_Window* const window = SDL_CreateWindow("Empty", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, 1100,
                                                760, SDL_WINDOW_RESIZABLE);
    SDL_Renderer* target = SDL_CreateRenderer(window, -1, SDL_RENDERER_PRESENTVSYNC);
    if (target == nullptr) target = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    if (target == nullptr) return 1;
    ImGui::CreateContext();
    // Letters are made and nothing is drawn: an empty window has nothing.
    ImGuiIO& io = ImGui::GetIO();
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    SDL_Texture* const letters =
        SDL_CreateTexture(target, SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_STATIC, width, height);
    SDL_UpdateTexture(letters, nullptr, pixels, 4 * width);
    const auto frame = [&] {
        io.DisplaySize = {1100, 760};
        ImGui::NewFrame();
        ImGui::Render();
        SDL_RenderClear(target);
        SDL_RenderPresent(target);
    };
    frame();
    const double first = since(begin);
    const double before = processor();
    const auto end = SDL_GetTicks64() + static_cast<Uint64>(seconds) * 1000;
    SDL_Event event;
    while (SDL_GetTicks64() < end)
        if (SDL_WaitEventTimeout(&event, 1000) != 0) frame();
    report("empty", first, (processor() - before) / seconds);
    return 0;
}

int run_ours(int seconds, Steady::time_point begin) {
    DiskFiles files;
    const SystemClock clock;
    SystemRandom random;
    const session::Paths paths{REHEARSE_SOURCE_DIR, "/nowhere"};
    const auto catalogue = standards::read_catalogue(files, paths.standards());
    auto records = records::in_memory();
    if (!catalogue || !records) return 1;
    const session::Library library(files, clock, *catalogue, paths);
    desktop::App app({{&library, records->get(), &clock, &random, nullptr}, &files, "Sam", "Sam", "1"});
    // Closed after the first frame, and then opened again for as long as it is looked at.
    if (!desktop::run_window(app, {.stop_after = 0})) return 1;
    const double first = since(begin);
    // Opening takes work, too: what a longer look costs beyond a short one is idleness.
    constexpr int kShort = 1000;
    const double at_first = processor();
    if (!desktop::run_window(app, {.stop_after = kShort})) return 1;
    const double opened = processor();
    if (!desktop::run_window(app, {.stop_after = kShort + seconds * 1000})) return 1;
    report("ours", first, (processor() - opened - (opened - at_first)) / seconds);
    return 0;
}

}  // namespace

int main(int count, char** words) {
    const auto begin = Steady::now();
    if (count != 3) return 2;
    const int seconds = std::atoi(words[2]);
    return std::string(words[1]) == "empty" ? run_empty(seconds, begin) : run_ours(seconds, begin);
}
