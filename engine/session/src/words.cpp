#include "session/words.hpp"

#include <nlohmann/json.hpp>

#include "base/text.hpp"

namespace rehearse::session {
namespace {

using nlohmann::json;

constexpr std::size_t kMostFile = 1U << 20U;

Words& spoken() {
    static Words words;
    return words;
}

}  // namespace

Result<Words> read_words(const Files& files, const std::string& folder, const std::string& language) {
    if (language == "en") return Words{};
    const std::string path = joined(folder, language + ".json");
    const auto bytes = files.read(path, kMostFile);
    if (!bytes) return fail(bytes.error());
    const auto parsed = json::parse(*bytes, nullptr, false);
    Words out;
    if (parsed.is_object())
        for (const auto& [english, words] : parsed.items())
            if (words.is_string() && !words.get_ref<const std::string&>().empty())
                out.emplace(english, clean_text(words.get_ref<const std::string&>()));
    if (!out.empty()) return out;
    return fail("words.damaged", path + " has no words that could be read.",
                "It is one { … } of JSON: each English text, and the text for it. English is shown instead.");
}

void speak(Words words) { spoken() = std::move(words); }

std::string tr(std::string_view english) {
    const auto found = spoken().find(english);
    return found == spoken().end() ? std::string(english) : found->second;
}

std::string tr(std::string_view english,
               std::initializer_list<std::pair<std::string_view, std::string>> values) {
    const std::string text = tr(english);
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = text[i] == '{' ? text.find('}', i) : std::string::npos;
        const std::string_view name =
            end == std::string::npos ? std::string_view{} : std::string_view(text).substr(i + 1, end - i - 1);
        const auto* value = values.begin();
        while (value != values.end() && (name.empty() || value->first != name)) ++value;
        if (value == values.end()) {
            out += text[i++];
            continue;
        }
        out += value->second;
        i = end + 1;
    }
    return out;
}

}  // namespace rehearse::session
