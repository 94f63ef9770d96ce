// Any bytes at all: the checks come back, point at whole characters, and say clean sentences.
#include <algorithm>
#include <cstdlib>
#include <set>

#include "base/random.hpp"
#include "base/text.hpp"
#include "support.hpp"

using namespace rehearse;
using namespace rehearse::wording;

namespace {

constexpr std::size_t kMegabyte = 1024 * 1024;

// The long way only among the long tests; the sanitized build, some twenty times slower, takes less.
std::size_t some_of(std::size_t bytes) {
#ifdef __SANITIZE_ADDRESS__
    return bytes / 32;
#else
    return std::getenv("REHEARSE_ALL") != nullptr ? bytes : bytes / 16;
#endif
}

int rounds(int all) { return std::getenv("REHEARSE_ALL") != nullptr ? all : all / 3; }

bool on_border(std::string_view text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void check_sane(std::string_view text, bool whole_characters = true) {
    for (const auto* name : {"kettle", "rug"}) {
        std::map<Check, int> counts;
        std::set<Check> seen;
        for (const auto& finding : check(brief(name), text, lexicon())) {
            seen.insert(finding.which);
            ++counts[finding.which];
            REQUIRE(finding.begin <= finding.end);
            REQUIRE(finding.end <= text.size());
            if (whole_characters) {
                REQUIRE(on_border(text, finding.begin));
                REQUIRE(on_border(text, finding.end));
            }
            REQUIRE_FALSE(finding.says.empty());
            REQUIRE(clean_text(finding.says) == finding.says);
            REQUIRE(finding.says.size() < 600);
        }
        CHECK(seen.size() == all_checks().size());
        for (const auto& [which, count] : counts) CHECK(count <= 20);
    }
}

std::string utf8_of(char32_t code) {
    const auto tail = [&](int shift) { return static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) return {static_cast<char>(code)};
    if (code < 0x800) return {static_cast<char>(0xC0 | (code >> 6)), tail(0)};
    if (code < 0x10000) return {static_cast<char>(0xE0 | (code >> 12)), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | (code >> 18)), tail(12), tail(6), tail(0)};
}

std::string repeated(std::string_view piece, std::size_t bytes) {
    std::string out;
    while (out.size() < bytes) out += piece;
    return out;
}

// Pieces that the checks look for, or that break words, characters or sentences; cut at bars.
const std::vector<std::string>& nasty() {
    static const std::vector<std::string> pieces = [] {
        const std::string all =
            "a|A| |!|?|\n|\n\n|\t|..|. |,|:|-|'|'a|t'|’|’ll|\xCC\x81|e\xCC\x81|é|ﬁ|\xFF|\xC3|\xF0\x9F|"
            "1|1 |1:|14:30 |12|£|£1.|£45|@|a@b.co |a |"
            "א|中|中文|שלום|مرحبا|😀|👩‍👩‍👧|"
            "Dear |Okafor |Mrs Okafor|regards |thanks\n|Head of Care\n|[NAME] |IMAP "
            "|KETTLE|BB-20418|-A-1|FK1 5AB |"
            "12 Mill Road |order 20418 |4929|07700 |900123|^|sorry |sorry we | if |if we |we |I'll |will |"
            "will soon |will by Friday |by |Friday|you should have |Thank you for your |can you |"
            "can you? |shall we? |you said you |check with ";
        std::vector<std::string> out(1);
        for (const char c : all)
            if (c == '|')
                out.emplace_back();
            else
                out.back() += c;
        return out;
    }();
    return pieces;
}

}  // namespace

TEST_CASE("a letter that is an apostrophe does not keep the cut from ending") {
    CHECK_FALSE(says({{"kettle"}}, "\xCA\xBC", lexicon()));
    check_sane("\xCA\xBC");
    check_sane("\xCA\xBC\xCA\xBC kettle\xCA\xBC \xCA\xBC");
}

TEST_CASE("every character, alone and doubled") {
    constexpr char32_t kSurrogates = 0xD800, kAfter = 0xE000, kBatch = 0x1000;
    const auto last = static_cast<char32_t>(std::max<std::size_t>(some_of(0x110000), 0x10000) - 1);
    std::string batch;
    for (char32_t code = 0; code <= last; ++code) {
        if (code == kSurrogates) code = kAfter;
        const auto one = utf8_of(code);
        REQUIRE_FALSE(says({{"kettle"}}, one, lexicon()));
        REQUIRE_FALSE(says({{"kettle"}}, one + one, lexicon()));
        batch += one + " " + one + one + "a" + one + "\n";
        if (code % kBatch != kBatch - 1) continue;
        CHECK(says({{"kettle"}}, batch + " kettle", lexicon()));
        batch.clear();
    }
}

TEST_CASE("random bytes") {
    CountingRandom random(20260301);
    for (int round = 0; round < rounds(60); ++round) {
        std::string text;
        const auto size = mix64(random.next()) % 400;
        for (std::uint64_t i = 0; i < size; ++i) text += static_cast<char>(mix64(random.next()) & 0xFF);
        check_sane(text, false);
    }
}

TEST_CASE("random pieces of words, marks and scripts") {
    const auto& pieces = nasty();
    CountingRandom random(7);
    for (int round = 0; round < rounds(120); ++round) {
        std::string text;
        const auto size = mix64(random.next()) % 60;
        for (std::uint64_t i = 0; i < size; ++i) text += pieces[mix64(random.next()) % pieces.size()];
        check_sane(text, is_utf8(text));
    }
}

TEST_CASE("a great deal of anything") {
    for (const auto& piece : nasty()) check_sane(repeated(piece, some_of(kMegabyte / 16)));
}

TEST_CASE("a megabyte of everything") {
    const std::size_t size = some_of(kMegabyte);
    std::string text;
    for (const auto& piece : nasty()) text += repeated(piece, size / nasty().size());
    check_sane(text, false);
    CountingRandom random(11);
    for (text.clear(); text.size() < size;) text += nasty()[mix64(random.next()) % nasty().size()];
    check_sane(text, false);
}

TEST_CASE("a megabyte of words that nobody knows") {
    CountingRandom random(3);
    std::string text;
    while (text.size() < some_of(kMegabyte)) {
        for (int i = 0; i < 8; ++i) text += static_cast<char>('a' + mix64(random.next()) % 26);
        text += " the ";
    }
    check_sane(text);
}
