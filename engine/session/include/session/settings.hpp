// How somebody likes the program to look and behave: kept as settings.json in the data folder
// (Paths::settings). No names and nothing personal is in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::session {

enum class ThemeChoice { light, dark, contrast, cream, tint };
enum class LineSpacing { normal, wide, wider };
enum class FontChoice { standard, dyslexic };

// What the file calls them, in the order of the enumerations.
inline constexpr std::string_view kThemeNames[] = {"light", "dark", "contrast", "cream", "tint"};
inline constexpr std::string_view kSpacingNames[] = {"normal", "wide", "wider"};
inline constexpr std::string_view kFontNames[] = {"standard", "dyslexic"};
inline constexpr std::string_view kLanguages[] = {"en"};

inline constexpr int kLeastText = 80;  // percent
inline constexpr int kMostText = 200;
inline constexpr int kTextStep = 10;

/// Where the window was, in the units of the desktop.
struct WindowPlace {
    int x = 0;
    int y = 0;
    int w = 0;
    int h = 0;
    bool maximised = false;
    friend bool operator==(const WindowPlace&, const WindowPlace&) = default;
};

struct Settings {
    ThemeChoice theme = ThemeChoice::light;
    int text = 100;  // percent: kLeastText to kMostText in steps of kTextStep
    bool wide_letters = false;
    LineSpacing line_spacing = LineSpacing::normal;
    FontChoice font = FontChoice::standard;
    bool motion = true;
    bool aloud = false;
    bool soft_words = false;      // strong words are shown softened
    std::optional<bool> limits;   // time limits; empty: as the centre has it
    std::string language = "en";  // one of kLanguages
    std::optional<WindowPlace> window;
    friend bool operator==(const Settings&, const Settings&) = default;
};

struct FoundSettings {
    Settings settings;  // what the file says, and the usual for all it does not say or that does not count
    std::optional<Error> trouble;  // settings.damaged or settings.unreadable, in words for the learner
};

/// The usual settings and no trouble when there is no such file.
[[nodiscard]] FoundSettings load_settings(const Files& files, const std::string& path);

/// Makes the folder if need be, and writes whole or not at all. What stands in the file under names that are
/// not known here stays. Nothing is written when load_settings gives the same settings already: a file that
/// does not count is only replaced when a setting has changed. Fails as Files::write and make_folder do.
[[nodiscard]] Status save_settings(Files& files, const std::string& path, const Settings& settings);

}  // namespace rehearse::session
