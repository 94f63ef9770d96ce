#include "fonts.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <algorithm>
#include <cmath>
#include <optional>

#include "imgui_compat.hpp"

namespace rehearse::desktop {
namespace {

struct Family {
    const char* regular;
    const char* bold;
    const char* italic;
};

// The first that is there is used. Where Debian, Fedora and Arch keep them.
constexpr const char* kFolders[] = {"/usr/share/fonts/truetype/", "/usr/share/fonts/",
                                    "/usr/share/fonts/TTF/"};
constexpr Family kFamilies[] = {
    {"open-sans/OpenSans-Regular.ttf", "open-sans/OpenSans-Bold.ttf", "open-sans/OpenSans-Italic.ttf"},
    {"lato/Lato-Regular.ttf", "lato/Lato-Bold.ttf", "lato/Lato-Italic.ttf"},
    {"OpenSans-Regular.ttf", "OpenSans-Bold.ttf", "OpenSans-Italic.ttf"},
    {"dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf", "dejavu/DejaVuSans-Oblique.ttf"},
    {"dejavu-sans-fonts/DejaVuSans.ttf", "dejavu-sans-fonts/DejaVuSans-Bold.ttf",
     "dejavu-sans-fonts/DejaVuSans-Oblique.ttf"},
    {"DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans-Oblique.ttf"},
};

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

struct Found {
    std::string regular;
    std::string bold;
    std::string italic;  // empty: lean the regular one
};

std::optional<Found> find_family(const Measure& measure) {
    for (const auto& family : kFamilies)
        for (const std::string folder : kFolders) {
            Found found{folder + family.regular, folder + family.bold, folder + family.italic};
            if (!measure.height(found.regular) || !measure.height(found.bold)) continue;
            if (!measure.height(found.italic)) found.italic.clear();
            return found;
        }
    return std::nullopt;
}

const std::string& file_for(const Found& family, Font font) {
    switch (font) {
        case Font::strong:
        case Font::subtitle:
        case Font::title:
            return family.bold;
        case Font::italic:
            return family.italic.empty() ? family.regular : family.italic;
        case Font::small:
        case Font::body:
            break;
    }
    return family.regular;
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

Fonts::Fonts(ImFontAtlas& atlas) {
    imgui_compat::use_freetype(atlas);
    const Measure measure;
    const auto family = find_family(measure);
    for (const Font font : kFonts) {
        Face& face = faces_.at(static_cast<std::size_t>(font));
        if (!family) {
            face.pixels = em_of(font) + kUnit;
            face.font = imgui_compat::add_built_in_font(atlas, face.pixels);
            continue;
        }
        const auto& file = file_for(*family, font);
        face.pixels = std::ceil(em_of(font) * measure.height(file).value_or(1.2F));
        face.font =
            imgui_compat::add_font(atlas, file, face.pixels, font == Font::italic && family->italic.empty());
    }
}

float Fonts::line(Font font) const {
    // 1.4 em, on the grid.
    return std::max(std::ceil(em_of(font) * 1.4F / kUnit) * kUnit, pixels(font));
}

float Fonts::width(std::string_view text, Font font) const {
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
