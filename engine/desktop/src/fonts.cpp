#include "fonts.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

#include "icons.hpp"
#include "imgui_compat.hpp"

namespace rehearse::desktop {
namespace {

struct Family {
    const char* regular;
    const char* bold;
    const char* italic;
};

// Where Debian, Fedora and Arch keep them.
constexpr const char* kFolders[] = {"/usr/share/fonts/truetype/", "/usr/share/fonts/opentype/",
                                    "/usr/share/fonts/", "/usr/share/fonts/TTF/"};
// The first that is there is used.
constexpr Family kFamilies[] = {
    {"open-sans/OpenSans-Regular.ttf", "open-sans/OpenSans-Bold.ttf", "open-sans/OpenSans-Italic.ttf"},
    {"lato/Lato-Regular.ttf", "lato/Lato-Bold.ttf", "lato/Lato-Italic.ttf"},
    {"OpenSans-Regular.ttf", "OpenSans-Bold.ttf", "OpenSans-Italic.ttf"},
    {"dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf", "dejavu/DejaVuSans-Oblique.ttf"},
    {"dejavu-sans-fonts/DejaVuSans.ttf", "dejavu-sans-fonts/DejaVuSans-Bold.ttf",
     "dejavu-sans-fonts/DejaVuSans-Oblique.ttf"},
    {"DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans-Oblique.ttf"},
};
constexpr Family kDyslexic[] = {
    {"opendyslexic/OpenDyslexic-Regular.otf", "opendyslexic/OpenDyslexic-Bold.otf",
     "opendyslexic/OpenDyslexic-Italic.otf"},
    {"open-dyslexic/OpenDyslexic-Regular.otf", "open-dyslexic/OpenDyslexic-Bold.otf",
     "open-dyslexic/OpenDyslexic-Italic.otf"},
};
// For characters that the family lacks.
constexpr const char* kOthers[] = {"dejavu/DejaVuSans.ttf", "droid/DroidSansFallbackFull.ttf"};
constexpr const char* kIconFiles[] = {"font-awesome/fontawesome-webfont.ttf", "font-awesome/FontAwesome.otf"};

constexpr unsigned kBlock = 0x80;                                // characters are loaded by so many
constexpr unsigned kBlocksAtFirst[] = {0x0000, 0x0080, 0x2000};  // ASCII, Latin-1, dashes and quotes
constexpr unsigned kMostCharacter = 0xFFFF;                      // of ImGui as it is packaged
constexpr float kWideLetters = 0.06F;                            // of an em
constexpr float kLines[] = {1.4F, 1.65F, 1.9F};

// ImGui wants the height from ascender to descender, which differs between families of one em.
class Measure {
public:
    Measure() { ready_ = FT_Init_FreeType(&library_) == 0; }
    ~Measure() {
        if (ready_) FT_Done_FreeType(library_);
    }
    Measure(const Measure&) = delete;
    Measure& operator=(const Measure&) = delete;

    /// That height for an em of 1; nothing when the file is no font that can be read.
    [[nodiscard]] std::optional<float> height(const std::string& path) const {
        FT_Face face = nullptr;
        if (!ready_ || FT_New_Face(library_, path.c_str(), 0, &face) != 0) return std::nullopt;
        const auto high = static_cast<float>(face->ascender - face->descender);
        const auto em = static_cast<float>(face->units_per_EM);
        FT_Done_Face(face);
        if (em <= 0 || high <= 0) return std::nullopt;
        return high / em;
    }

private:
    FT_Library library_ = nullptr;
    bool ready_ = false;
};

struct File {
    std::string path;
    float height = 1;  // for an em of 1
};

struct Found {
    File regular;
    File bold;
    std::optional<File> italic;  // without: lean the regular one
};

std::optional<File> find_file(const Measure& measure, const char* name) {
    for (const std::string folder : kFolders)
        if (const auto height = measure.height(folder + name)) return File{folder + name, *height};
    return std::nullopt;
}

template <class Families>
std::optional<Found> find_among(const Measure& measure, const Families& families) {
    for (const Family& family : families) {
        auto regular = find_file(measure, family.regular);
        auto bold = find_file(measure, family.bold);
        if (regular && bold)
            return Found{std::move(*regular), std::move(*bold), find_file(measure, family.italic)};
    }
    return std::nullopt;
}

/// What this machine has; looked for once.
struct Installed {
    std::optional<Found> standard;
    std::optional<Found> dyslexic;
    std::vector<File> others;
    std::optional<File> icons;
    Installed() {
        const Measure measure;
        standard = find_among(measure, kFamilies);
        dyslexic = find_among(measure, kDyslexic);
        for (const char* name : kOthers)
            if (auto file = find_file(measure, name)) others.push_back(std::move(*file));
        for (const char* name : kIconFiles)
            if (!icons) icons = find_file(measure, name);
    }
};

const Installed& installed() {
    static const Installed here;
    return here;
}

const File& file_for(const Found& family, Font font) {
    switch (font) {
        case Font::strong:
        case Font::subtitle:
        case Font::title:
            return family.bold;
        case Font::italic:
            return family.italic ? *family.italic : family.regular;
        case Font::small:
        case Font::body:
            break;
    }
    return family.regular;
}

/// The character that begins at `at`, which goes on to the next.
unsigned character_at(std::string_view text, std::size_t& at) {
    const auto first = static_cast<unsigned char>(text[at++]);
    unsigned out = first;
    if (first >= 0xF0U)
        out = first & 0x07U;
    else if (first >= 0xE0U)
        out = first & 0x0FU;
    else if (first >= 0xC0U)
        out = first & 0x1FU;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        out = out << 6U | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    return out;
}

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

float em_of(Font font) {
    switch (font) {
        case Font::small:
            return kLeastText;
        case Font::subtitle:
            return 20;
        case Font::title:
            return 28;
        case Font::body:
        case Font::strong:
        case Font::italic:
            break;
    }
    return 17;
}

Fonts::Fonts(ImFontAtlas& atlas, const Appearance& look) : atlas_(atlas) {
    blocks_.insert(std::begin(kBlocksAtFirst), std::end(kBlocksAtFirst));
    make(look);
}

void Fonts::make(const Appearance& look) {
    look_ = look;
    blocks_.insert(wanted_.begin(), wanted_.end());
    wanted_.clear();
    atlas_.Clear();
    imgui_compat::use_freetype(atlas_);
    name_characters();
    for (const Font font : kFonts) add_face(font);
    add_icons();
}

void Fonts::name_characters() {
    characters_.clear();
    for (const unsigned block : blocks_) {
        characters_.push_back(static_cast<ImWchar>(std::max(block, 1U)));
        characters_.push_back(static_cast<ImWchar>(block + kBlock - 1));
    }
    characters_.push_back(0);
    icon_characters_.clear();
    for (const unsigned character : icon_characters())
        icon_characters_.insert(icon_characters_.end(), 2, static_cast<ImWchar>(character));
    icon_characters_.push_back(0);
}

void Fonts::add_face(Font font) {
    const auto& here = installed();
    const auto& family =
        look_.font == session::FontChoice::dyslexic && here.dyslexic ? here.dyslexic : here.standard;
    Face& face = faces_.at(static_cast<std::size_t>(font));
    if (!family) {
        face.pixels = std::round(em(font)) + kUnit;
        face.font = imgui_compat::add_built_in_font(atlas_, face.pixels);
        return;
    }
    const File& file = file_for(*family, font);
    face.pixels = std::ceil(em(font) * file.height);
    imgui_compat::FontFile wanted{file.path, face.pixels, characters_.data()};
    wanted.slanted = font == Font::italic && !family->italic;
    wanted.between_letters = look_.wide_letters ? std::round(em(font) * kWideLetters) : 0;
    face.font = imgui_compat::add_font(atlas_, wanted);
    // What was met beyond Latin may be in another font alone.
    for (const auto& other : here.others) {
        if (blocks_.size() <= std::size(kBlocksAtFirst)) break;
        wanted.path = other.path;
        wanted.pixels = std::ceil(em(font) * other.height);
        wanted.merged = true;
        (void)imgui_compat::add_font(atlas_, wanted);
    }
}

void Fonts::add_icons() {
    icons_ = nullptr;
    const auto& file = installed().icons;
    if (!file) return;
    icon_pixels_ = std::ceil(em(Font::subtitle) * file->height);
    icons_ = imgui_compat::add_font(atlas_, {file->path, icon_pixels_, icon_characters_.data()});
}

float Fonts::em(Font font) const {
    return std::max(em_of(font) * static_cast<float>(look_.text) / 100,
                    kLeastText * session::kLeastText / 100);
}

float Fonts::line(Font font) const {
    const float lines = kLines[static_cast<std::size_t>(look_.line_spacing)];
    return std::max(std::ceil(em(font) * lines / kUnit) * kUnit, pixels(font));
}

void Fonts::meet(std::string_view text) const {
    for (std::size_t i = 0; i < text.size();) {
        if (static_cast<unsigned char>(text[i]) < kBlock) {
            ++i;
            continue;
        }
        const unsigned met = character_at(text, i);
        if (met > kMostCharacter) continue;  // shown as a box
        const unsigned block = met / kBlock * kBlock;
        if (blocks_.count(block) == 0) wanted_.insert(block);
    }
}

float Fonts::width(std::string_view text, Font font) const {
    meet(text);
    return imgui_compat::text_width(*face(font), pixels(font), text);
}

std::size_t Fonts::fitting(std::string_view word, Font font, float most) const {
    std::size_t end = 0;
    while (end < word.size()) {
        std::size_t next = end + 1;
        while (next < word.size() && continues_character(word[next])) ++next;
        if (end > 0 && width(word.substr(0, next), font) > most) break;
        end = next;
    }
    return end;
}

void Fonts::wrap_line(std::string_view text, Font font, float most,
                      std::vector<std::string_view>& out) const {
    std::size_t begin = 0;
    std::size_t end = 0;  // of what fits
    while (end < text.size()) {
        std::size_t next = text.find(' ', end + 1);
        if (next == std::string_view::npos) next = text.size();
        if (width(text.substr(begin, next - begin), font) <= most) {
            end = next;
            continue;
        }
        if (end == begin) end = begin + fitting(text.substr(begin, next - begin), font, most);
        out.push_back(text.substr(begin, end - begin));
        while (end < text.size() && text[end] == ' ') ++end;
        begin = end;
    }
    if (begin < text.size() || text.empty()) out.push_back(text.substr(begin));
}

std::vector<std::string_view> Fonts::wrap(std::string_view text, Font font, float most) const {
    std::vector<std::string_view> out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        wrap_line(text.substr(begin, end - begin), font, std::max(most, 1.0F), out);
        begin = end + 1;
    }
    return out;
}

}  // namespace rehearse::desktop
