#include "wording/strong.hpp"

#include <algorithm>

#include "forms.hpp"
#include "sheet.hpp"

namespace rehearse::wording {
namespace {

constexpr std::string_view kDash = "\u2014\u2014";

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
char capital(char c) { return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c; }

// The first character, whatever its bytes.
std::string_view first_of(std::string_view text) {
    std::size_t size = 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
    return text.substr(0, size);
}

std::string_view genitive_of(std::string_view text) {
    for (const std::string_view ending : {"'s", "\u2019s", "'S", "\u2019S"})
        if (text.ends_with(ending)) return ending;
    return {};
}

std::string in_its_place(std::string_view strong, const std::string& milder) {
    const auto ending = genitive_of(strong);
    if (milder.empty()) return std::string(first_of(strong)) + std::string(kDash) + std::string(ending);
    std::string out = milder;
    const bool shouted = strong.size() > 1 && std::none_of(strong.begin(), strong.end(), is_small);
    if (shouted) std::transform(out.begin(), out.end(), out.begin(), capital);
    if (is_capital(strong.front())) out.front() = capital(out.front());
    return out + std::string(ending);
}

}  // namespace

StrongWords::StrongWords(std::shared_ptr<const Forms> forms, std::vector<std::string> milder)
    : forms_(std::move(forms)), milder_(std::move(milder)) {}

std::string StrongWords::softened(std::string_view text) const {
    std::string out;
    std::size_t done = 0;
    for (const auto& place : forms_->places(text)) {
        out += text.substr(done, place.begin - done);
        out += in_its_place(text.substr(place.begin, place.end - place.begin), milder_[place.number]);
        done = place.end;
    }
    return out + std::string(text.substr(done));
}

Result<StrongWords> read_strong_words(const Files& files, const std::string& folder) {
    Sheet sheet(files, folder, "strong.json");
    sheet.only({"milder", "dashed"});
    auto forms = std::make_shared<Forms>();
    std::vector<std::string> milder;
    const auto add = [&](const std::string& field, const std::string& all) {
        for (const auto& form : split(all, '|'))
            if (!forms->add(form, milder.size()))
                sheet.found("'" + field + "' has '" + form +
                            "', which stands there already or is no word; expected each form once.");
    };
    for (const auto& [words, instead] : sheet.pairs("milder")) {
        add("milder", words);
        milder.push_back(instead);
    }
    for (const auto& words : sheet.texts("dashed")) {
        add("dashed", words);
        milder.emplace_back();
    }
    if (sheet.wrong()) return fail(*sheet.wrong());
    return StrongWords(std::move(forms), std::move(milder));
}

}  // namespace rehearse::wording
