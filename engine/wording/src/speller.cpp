#include "wording/speller.hpp"

#include <exception>
#include <hunspell.hxx>

namespace rehearse::wording {
namespace {

class Dictionary final : public Speller {
public:
    Dictionary(const std::string& affixes, const std::string& words)
        : hunspell_(affixes.c_str(), words.c_str()) {}
    [[nodiscard]] bool knows(const std::string& word) const override { return hunspell_.spell(word); }
    [[nodiscard]] std::vector<std::string> suggest(const std::string& word) const override {
        return hunspell_.suggest(word);
    }

private:
    mutable Hunspell hunspell_;  // its look-ups are not const, but change nothing
};

}  // namespace

Result<std::shared_ptr<const Speller>> open_speller(const Files& files, const std::string& folder) {
    const std::string affixes = joined(folder, "en_GB.aff"), words = joined(folder, "en_GB.dic");
    const auto absent = [&](const std::string& path) {
        return fail("wording.dictionary", "The British dictionary is not at " + path + ".",
                    "Install the package hunspell-en-gb; without it, spelling is not checked.");
    };
    for (const auto& path : {affixes, words})
        if (!files.exists(path)) return absent(path);
    try {
        auto out = std::make_shared<const Dictionary>(affixes, words);
        if (!out->knows("colour")) return absent(words);
        return out;
    } catch (const std::exception&) {
        return absent(words);
    }
}

}  // namespace rehearse::wording
