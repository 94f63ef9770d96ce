// Misspelt words count for what they are meant to be, so that spelling never touches another check.
#include <algorithm>
#include <optional>

#include "reading.hpp"

namespace rehearse::wording {
namespace {

constexpr std::size_t kShortest = 4, kLongest = 20;
constexpr std::size_t kMostLookedUp = 5000;

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

std::string capitalised(std::string word) {
    if (!word.empty() && is_small_letter(word.front())) word.front() = static_cast<char>(word.front() - 32);
    return word;
}

// Edits (insert, delete, change, swap) from the atom to the word, or for a stem to the nearest beginning of
// it.
std::size_t edits(const Atom& atom, const std::string& word) {
    std::array<std::array<std::size_t, kLongest + 2>, 3> rows{};
    const auto& target = atom.text;
    std::size_t best = 0;
    for (std::size_t i = 0; i <= target.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& two_above = rows[(i + 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= word.size(); ++j) {
            if (i == 0) {
                row[j] = j;
                continue;
            }
            const std::size_t change = target[i - 1] == word[j - 1] ? 0 : 1;
            row[j] = std::min({row[j - 1] + 1, above[j] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && target[i - 1] == word[j - 2] && target[i - 2] == word[j - 1])
                row[j] = std::min(row[j], two_above[j - 2] + 1);
        }
        best = atom.stem ? *std::min_element(row.begin(), row.begin() + word.size() + 1) : row[word.size()];
    }
    return best;
}

// The listed word that a misspelt one is nearest to: one edit, or two in a long word, the first letter right.
std::optional<std::string> meant(const std::string& word, const std::vector<Atom>& vocabulary) {
    constexpr std::size_t kLong = 8, kLongTarget = 6;
    std::optional<std::string> out;
    std::size_t nearest = 3;
    for (const auto& atom : vocabulary) {
        const auto size = atom.text.size();
        if (atom.number || size < kShortest + (atom.stem ? 1 : 0) || size > word.size() + 2 ||
            atom.text.front() != word.front())
            continue;
        if (!atom.stem && size + 2 < word.size()) continue;
        const std::size_t allowed = word.size() >= kLong && size >= kLongTarget ? 2 : 1;
        const auto distance = edits(atom, word);
        if (distance > allowed || distance >= nearest) continue;
        nearest = distance;
        out = atom.text;
    }
    return out;
}

struct Vocabulary {
    std::vector<Atom> atoms;
    WordSet listed;  // whole words, so right even where the dictionary does not know them
};

// The case's own words come first: of two that are as near, the earlier is meant.
Vocabulary vocabulary_of(const Reading& reading) {
    Vocabulary out;
    const auto add = [&](const Groups& groups) {
        for (const auto& group : phrases_of(groups, reading.lists))
            group.phrases.phrases.add_atoms_to(out.atoms);
    };
    add(reading.brief.purpose);
    for (const auto& question : reading.brief.questions) add(question.groups);
    const auto& listed = reading.lists.vocabulary;
    out.atoms.insert(out.atoms.end(), listed.begin(), listed.end());
    for (const auto& atom : out.atoms)
        if (!atom.stem && !atom.number) out.listed.insert(atom.text);
    return out;
}

bool may_be_misspelt(const Reading& reading, const Token& token) {
    const auto& word = token.folded;
    if (reading.lists.texting.contains(word)) return true;
    return token.digits == 0 && word.size() >= 2 && word.size() <= kLongest &&
           std::all_of(word.begin(), word.end(), [](char c) { return is_small_letter(c) || c == '\''; }) &&
           !reading.lists.scots.contains(word) && !reading.names.contains(word) &&
           !reading.lists.acronyms.contains(word);
}

bool known(const Speller& speller, const Reading& reading, const Token& token) {
    if (reading.lists.texting.contains(token.folded)) return token.all_capitals();             // "IM", a firm
    if (token.folded.starts_with("t'") && speller.knows(token.folded.substr(2))) return true;  // "t'kids"
    const std::string start = token.folded.substr(0, token.folded.find('\''));
    if (reading.lists.scots.contains(start) || reading.lists.everyday.contains(start)) return true;
    if (token.folded.ends_with("'s") && speller.knows(start)) return true;
    if (token.folded.ends_with("in") && speller.knows(token.folded + "g")) return true;  // "waitin"
    const std::string written(reading.text.bytes.substr(token.begin, token.end - token.begin));
    std::string upper = token.folded;  // "lol" is in the dictionary as LOL
    for (char& c : upper) c = is_small_letter(c) ? static_cast<char>(c - 32) : c;
    return speller.knows(written) || speller.knows(token.folded) ||
           speller.knows(capitalised(token.folded)) || speller.knows(upper);
}

}  // namespace

void forgive_slips(Reading& reading) {
    reading.misspelt.assign(reading.text.tokens.size(), false);
    reading.forgiven = reading.misspelt;
    if (reading.speller == nullptr) return;
    struct Known {
        bool misspelt = false;
        std::optional<std::string> meant;
    };
    std::unordered_map<std::string, Known> seen;
    std::optional<Vocabulary> vocabulary;  // slow to gather, and most texts of a word or two need none
    for (std::size_t w = 0; w < reading.text.words.size(); ++w) {
        auto& word = reading.text.words[w];
        const auto& token = reading.text.tokens[word.token];
        if (!may_be_misspelt(reading, token)) continue;
        auto found = seen.find(token.folded);
        if (found == seen.end()) {
            if (seen.size() >= kMostLookedUp) continue;
            if (!vocabulary) vocabulary = vocabulary_of(reading);
            Known entry;
            entry.misspelt =
                !vocabulary->listed.contains(token.folded) && !known(*reading.speller, reading, token);
            if (entry.misspelt && token.folded.size() >= kShortest)
                entry.meant = meant(token.folded, vocabulary->atoms);
            found = seen.emplace(token.folded, std::move(entry)).first;
        }
        if (!found->second.misspelt) continue;
        reading.misspelt[word.token] = true;
        if (word.form != token.folded || !found->second.meant) continue;
        word.form = *found->second.meant;
        reading.forgiven[word.token] = true;
    }
}

}  // namespace rehearse::wording
