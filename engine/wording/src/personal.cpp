// Nothing personal in a public post.
#include "wording/personal.hpp"

#include <algorithm>
#include <string>

#include "reading.hpp"

namespace rehearse::wording {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Digits and letters alone, so that a number is the same however it is spaced.
std::string bare(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (is_digit(c) || (c >= 'a' && c <= 'z') || c == '@')
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c + 32);
    return out;
}

// "we" of "we're"
std::string start_of(const std::string& folded) { return folded.substr(0, folded.find('\'')); }

class Search {
public:
    Search(const Reading& reading, Findings& out) : reading_(reading), text_(reading.text), out_(out) {
        for (const auto& own : reading.brief.may_publish) own_.push_back(bare(own));
    }

    void numbers() {
        for (const auto& found : numbers_in(text_.bytes)) {
            if (found.kind == Personal::card)
                add(found.begin, found.end, "looks like a card number");
            else if (found.kind == Personal::phone && !is_our_line(found))
                add(found.begin, found.end, "looks like a telephone number");
            else if (found.kind == Personal::long_number)
                add(found.begin, found.end, "looks like the number of an account or an order");
        }
    }
    void emails() {
        for (const auto& found : emails_in(text_.bytes)) {
            const auto name =
                text_.bytes.substr(found.begin, text_.bytes.find('@', found.begin) - found.begin);
            if (!reading_.lists.public_mailboxes.contains(folded(name)))
                add(found.begin, found.end, "is somebody's email address");
        }
    }
    void postcodes() {
        for (const auto& found : postcodes_in(text_.bytes))
            if (!ours_before(token_at(found.begin))) add(found.begin, found.end, "is a postcode");
    }
    void addresses();
    void references();
    void surname();
    void births();

private:
    void add(std::size_t begin, std::size_t end, const std::string& what) {
        if (out_.full(Check::personal_data)) return;
        const auto written = text_.bytes.substr(begin, end - begin);
        const auto plain = bare(written);
        for (const auto& own : own_)
            if (!own.empty() && (own.find(plain) != std::string::npos)) return;
        if (begin < done_) return;
        done_ = end;
        out_.add_at(Check::personal_data, Verdict::not_met, begin, end,
                    quoted(written) + " " + what + "; it belongs in a private message, not in public.");
    }
    [[nodiscard]] std::size_t token_at(std::size_t byte) const {
        const auto at = std::lower_bound(text_.tokens.begin(), text_.tokens.end(), byte,
                                         [](const Token& token, std::size_t b) { return token.end <= b; });
        return static_cast<std::size_t>(at - text_.tokens.begin());
    }
    // "our shop at 14 High Street"
    [[nodiscard]] bool ours_before(std::size_t token) const {
        constexpr std::size_t kBefore = 9;
        for (std::size_t t = token - std::min(token, kBefore); t < token; ++t)
            if (reading_.lists.ours.contains(start_of(text_.tokens[t].folded))) return true;
        return false;
    }
    // "ring me on 01632 960 451": a line at work. A mobile may be anybody's own.
    [[nodiscard]] bool is_our_line(const Pattern& number) const {
        constexpr std::size_t kBefore = 4;
        const auto written = text_.bytes.substr(number.begin, 2);
        if (written != "01" && written != "02") return false;
        const std::size_t token = token_at(number.begin);
        for (std::size_t t = token - std::min(token, kBefore); t < token; ++t)
            if (text_.tokens[t].folded == "us" || text_.tokens[t].folded == "me") return true;
        return false;
    }
    [[nodiscard]] bool is_reference(std::size_t token) const;

    const Reading& reading_;
    const Text& text_;
    Findings& out_;
    std::vector<std::string> own_;
    std::size_t done_ = 0;
};

// "14 Mill Road", "flat 2, 9 Brae View"
void Search::addresses() {
    done_ = 0;
    const auto& tokens = text_.tokens;
    constexpr std::size_t kNameWords = 3, kMostDigits = 4;
    for (std::size_t t = 0; t + 2 < tokens.size(); ++t) {
        const auto& number = tokens[t];
        if (number.digits == 0 || number.digits > kMostDigits || number.letters > 1) continue;
        if (number.folded.starts_with("£")) continue;
        for (std::size_t s = t + 2; s <= std::min(t + 1 + kNameWords, tokens.size() - 1); ++s) {
            if (tokens[s - 1].ends_sentence) break;
            const auto& street = tokens[s].folded;
            const bool named = tokens[t + 1].capital && tokens[s].capital;
            const bool plain = s == t + 2 && !reading_.lists.stop_words.contains(tokens[t + 1].folded);
            if ((reading_.lists.streets.contains(street) && (named || plain)) ||
                (reading_.lists.weak_streets.contains(street) && named)) {
                if (!ours_before(t)) add(number.begin, tokens[s].end, "is a postal address");
                break;
            }
        }
    }
}

// BB-20418, or a number of four digits and more after "order number".
bool Search::is_reference(std::size_t token) const {
    const auto& one = text_.tokens[token];
    constexpr std::size_t kDigits = 4, kMarks = 3;
    if (one.digits < kDigits) return false;
    if (one.letters > 0 && one.letters <= 4 && one.digits > kDigits) return true;
    const auto before = token > 0 ? text_.gap_after(token - 1) : std::string_view();
    if (before.ends_with('#')) return true;
    if (token > 0 && before == "-" && text_.tokens[token - 1].all_capitals()) return true;
    std::size_t t = token;
    bool marked = before.find(':') != std::string_view::npos;
    for (std::size_t looked = 0; looked <= kMarks && t > 0; ++looked) {
        --t;
        const auto& word = text_.tokens[t].folded;
        if (reading_.lists.references.contains(word)) return marked || one.digits > kDigits || token - t == 1;
        const bool short_letters = text_.tokens[t].all_capitals() && text_.tokens[t].letters <= 3;
        if (!reading_.lists.reference_marks.contains(word) && !short_letters) return false;
        marked = true;
    }
    return false;
}

void Search::references() {
    done_ = 0;
    for (std::size_t t = 0; t < text_.tokens.size(); ++t) {
        if (text_.tokens[t].folded.starts_with("£") || !is_reference(t)) continue;
        const bool joined = t > 0 && text_.gap_after(t - 1) == "-" && text_.tokens[t - 1].all_capitals();
        add(text_.tokens[joined ? t - 1 : t].begin, text_.tokens[t].end,
            "is the number of an order or an account");
    }
}

// "date of birth 12/05/1990"
void Search::births() {
    done_ = 0;
    const auto& tokens = text_.tokens;
    constexpr std::size_t kAhead = 3;
    for (std::size_t t = 0; t < tokens.size(); ++t) {
        if (tokens[t].folded != "dob" && tokens[t].folded != "birth") continue;
        for (std::size_t n = t + 1; n < std::min(tokens.size(), t + 1 + kAhead); ++n)
            if (tokens[n].digits > 0) {
                add(tokens[t].begin, tokens[n].end, "gives a date of birth");
                break;
            }
    }
}

// A surname is fine by itself; beside what was bought or paid it tells readers too much.
void Search::surname() {
    done_ = 0;
    for (const auto& word : text_.words) {
        if (!reading_.surnames.contains(word.form)) continue;
        const auto details = reading_.lists.details.find(text_);
        const bool money = std::any_of(text_.tokens.begin(), text_.tokens.end(),
                                       [](const Token& token) { return token.folded.starts_with("£"); });
        if (!details.empty() || money || out_.any(Check::personal_data)) {
            const auto& token = text_.tokens[word.token];
            add(token.begin, token.end, "together with details of the order tells everyone who bought what");
        }
        return;
    }
}

}  // namespace

void check_personal_data(const Reading& reading, Findings& out) {
    if (reading.brief.channel != Channel::public_post)
        return out.add(Check::personal_data, Verdict::not_asked, "This is not read in public.");
    Search search(reading, out);
    search.numbers();
    search.emails();
    search.postcodes();
    search.addresses();
    search.references();
    search.births();
    search.surname();
    if (!out.any(Check::personal_data))
        out.add(Check::personal_data, Verdict::met, "Nothing personal stands in the post.");
}

}  // namespace rehearse::wording
