// The fuzz entry in the ordinary tests: the whole corpus, and some thousand changes of it with a fixed seed.
#include <doctest/doctest.h>

#include <random>

#include "fuzz/loader.hpp"
#include "support/checked.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

constexpr int kInputs = 10'000;

constexpr const char* kTokens[] = {"scenario",
                                   "cast",
                                   "facts",
                                   "number",
                                   "chance",
                                   "beat",
                                   "ending",
                                   "consult",
                                   "narrator",
                                   "customer",
                                   "choose",
                                   "reply",
                                   "action",
                                   "case",
                                   "pick",
                                   "item",
                                   "class",
                                   "sort",
                                   "rank",
                                   "rate",
                                   "record",
                                   "field",
                                   "calculate",
                                   "slip",
                                   "write",
                                   "check",
                                   "question",
                                   "template",
                                   "sample",
                                   "how",
                                   "late",
                                   "promise",
                                   "sheet",
                                   "organisation",
                                   "rule",
                                   "role",
                                   "policy",
                                   "heading",
                                   "rule_text",
                                   "overlay",
                                   "to",
                                   "mood",
                                   "set",
                                   "add",
                                   "shows",
                                   "why",
                                   "when",
                                   "id",
                                   "at",
                                   "was",
                                   "from",
                                   "wrong",
                                   "boxes",
                                   "box",
                                   "scale",
                                   "rating",
                                   "level",
                                   "says",
                                   "exact",
                                   "figure",
                                   "within",
                                   "date",
                                   "one_of",
                                   "right",
                                   "blank",
                                   "answer",
                                   "points",
                                   "medium",
                                   "counts",
                                   "purpose",
                                   "jargon",
                                   "seconds",
                                   "promises",
                                   "keeps",
                                   "breaks",
                                   "serves",
                                   "does",
                                   "with",
                                   "subject",
                                   "seen_by",
                                   "arrives",
                                   "patience",
                                   "contains",
                                   "format",
                                   "ipairs",
                                   "join",
                                   "lower",
                                   "pairs",
                                   "require",
                                   "starts_with",
                                   "tostring",
                                   "words",
                                   "os",
                                   "string",
                                   "_ENV",
                                   "and",
                                   "break",
                                   "do",
                                   "else",
                                   "elseif",
                                   "end",
                                   "false",
                                   "for",
                                   "function",
                                   "goto",
                                   "if",
                                   "in",
                                   "local",
                                   "nil",
                                   "not",
                                   "or",
                                   "repeat",
                                   "return",
                                   "then",
                                   "true",
                                   "until",
                                   "while",
                                   "+",
                                   "-",
                                   "*",
                                   "/",
                                   "%",
                                   "^",
                                   "#",
                                   "&",
                                   "~",
                                   "|",
                                   "<<",
                                   ">>",
                                   "//",
                                   "==",
                                   "~=",
                                   "<=",
                                   ">=",
                                   "<",
                                   ">",
                                   "=",
                                   "(",
                                   ")",
                                   "{",
                                   "}",
                                   "[",
                                   "]",
                                   "::",
                                   ";",
                                   ":",
                                   ",",
                                   ".",
                                   "..",
                                   "...",
                                   "\"",
                                   "'",
                                   "[[",
                                   "]]",
                                   "--",
                                   "--[[",
                                   "\\",
                                   "\n",
                                   "\r",
                                   "\r\n",
                                   "\xEF\xBB\xBF",
                                   "\xFF",
                                   "0",
                                   "1",
                                   "-1",
                                   "1e308",
                                   "9223372036854775807",
                                   "0x7fffffffffffffff",
                                   "1.5",
                                   "{{",
                                   "{customer.name}",
                                   "{",
                                   "org.refund_limit",
                                   "patience.customer",
                                   "served.customer",
                                   "waited.customer",
                                   "promises.kept",
                                   "promise.ring_back",
                                   "did.hold",
                                   "\"hold\"",
                                   "\"45.00\"",
                                   "\"2147483647.99\"",
                                   "\"14 March 2026\"",
                                   "\"personal data\"",
                                   "story",
                                   "function(story) return story.seen end",
                                   "<close>",
                                   "<const>",
                                   "\"end\"",
                                   "\"start\"",
                                   "\"SDS0354.P1\""};

class Mutator {
public:
    explicit Mutator(std::vector<std::string> corpus) : corpus_(std::move(corpus)) {}

    std::string next() {
        std::string text = any();
        for (std::size_t i = 0, n = 1 + below(6); i < n; ++i) change(text);
        return text.substr(0, 60'000);
    }

private:
    std::size_t below(std::size_t n) { return n == 0 ? 0 : random_() % n; }
    const std::string& any() { return corpus_[below(corpus_.size())]; }

    void change(std::string& text) {
        const auto at = below(text.size() + 1);
        const auto size = std::min(below(below(4) == 0 ? 200 : 12), text.size() - at);
        switch (below(8)) {
            case 0:
                text.erase(at, size);
                break;
            case 1:
                text.insert(at, kTokens[below(std::size(kTokens))]);
                break;
            case 2:
                text.replace(at, size, kTokens[below(std::size(kTokens))]);
                break;
            case 3:
                text.insert(below(text.size() + 1), text.substr(at, size));
                break;
            case 4: {
                const std::string& other = any();
                text.insert(at, other.substr(below(other.size() + 1), below(400)));
                break;
            }
            case 5:
                if (at < text.size()) text[at] = static_cast<char>(below(256));
                break;
            case 6:
                if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
                break;
            default:
                text.resize(at);
                break;
        }
    }

    std::vector<std::string> corpus_;
    std::mt19937 random_{20260301};
};

std::vector<std::string> corpus() {
    std::vector<std::string> out;
    for (const char* folder : {"good", "bad", "organisations"})
        for (auto& [path, text] : content(folder))
            if (path.ends_with(".lua") && text.size() < 60'000) out.push_back(std::move(text));
    return out;
}

void run(const std::string& text) {
    CHECK(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()) == 0);
}

}  // namespace

TEST_CASE("the corpus as it is") {
    const auto all = corpus();
    CHECK(all.size() > 180);
    for (const auto& text : all) run(text);
    run("");
}

TEST_CASE("some thousand changes of it") {
    Mutator mutator(corpus());
    for (int i = 0; i < kInputs; ++i) run(mutator.next());
}
