// A112: a telephone number, an email address, a postcode, a card or a National Insurance number that could be
// somebody's. A scenario is read by many; what is in it must belong to nobody.
#include <algorithm>

#include "base/text.hpp"
#include "rules.hpp"
#include "wording/personal.hpp"

namespace rehearse::authoring {
namespace {

// Numbers kept for drama: Ofcom, "Telephone numbers for use in TV and radio drama programmes". A number that
// begins so is nobody's.
constexpr std::string_view kDrama[] = {"01134960", "01144960", "01154960", "01164960", "01174960",
                                       "01184960", "01214960", "01314960", "01414960", "01514960",
                                       "01614960", "01914980", "02079460", "02896496", "02920180",
                                       "01632960", "07700900", "08081570", "09098790", "03069990"};

// The letters that begin the postcodes of Britain and Northern Ireland. ZZ99, used for addresses there are
// not, is not among them.
constexpr std::string_view kAreas =
    " AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN "
    "EX "
    "FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N "
    "NE "
    "NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN "
    "TQ "
    "TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ";

// Domains that nobody can have: RFC 2606.
constexpr std::string_view kNobodysEndings[] = {".example", ".invalid", ".test", ".localhost"};
constexpr std::string_view kNobodysPlaces[] = {"example.com", "example.org", "example.net", "example.co.uk"};

// Prefixes of National Insurance numbers that are never issued (HMRC's manual NIM39110).
constexpr std::string_view kNeverIssued = " BG GB KN NK NT TN ZZ ";
constexpr std::string_view kNeverFirst = "DFIQUV", kNeverSecond = "DFIOQUV", kLastLetters = "ABCD";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool stands_in(std::string_view list, std::string_view word) {
    return list.find(" " + std::string(word) + " ") != std::string_view::npos;
}

bool is_drama_number(std::string_view written) {
    std::string digits;
    for (const char c : written)
        if (is_digit(c)) digits += c;
    if (digits.starts_with("00")) digits.erase(0, 2);
    if (digits.starts_with("44")) digits.replace(0, digits.starts_with("440") ? 3 : 2, "0");
    return std::any_of(std::begin(kDrama), std::end(kDrama),
                       [&](std::string_view begins) { return digits.starts_with(begins); });
}

bool is_nobodys_address(std::string_view written) {
    const std::string domain = lower_ascii(written.substr(written.find('@') + 1));
    return std::any_of(std::begin(kNobodysEndings), std::end(kNobodysEndings),
                       [&](std::string_view end) { return domain.ends_with(end); }) ||
           std::any_of(std::begin(kNobodysPlaces), std::end(kNobodysPlaces), [&](std::string_view place) {
               return domain == place || domain.ends_with("." + std::string(place));
           });
}

bool is_real_area(std::string_view postcode) {
    std::string letters;
    for (const char c : postcode) {
        if (is_digit(c)) break;
        letters += is_capital(c) ? c : static_cast<char>(c - 32);
    }
    return stands_in(kAreas, letters);
}

/// AB 12 34 56 C, with or without spaces, in capitals.
std::string insurance_number_in(std::string_view text) {
    constexpr std::size_t kSize = 9, kDigits = 6;
    for (std::size_t at = 0; at + kSize <= text.size(); ++at) {
        if (at > 0 && (is_capital(text[at - 1]) || is_digit(text[at - 1]))) continue;
        std::string bare;
        std::size_t end = at;
        while (end < text.size() && bare.size() < kSize &&
               (is_capital(text[end]) || is_digit(text[end]) || text[end] == ' '))
            if (const char c = text[end++]; c != ' ') bare += c;
        if (bare.size() != kSize || text[at] == ' ' || (end < text.size() && is_capital(text[end]))) continue;
        const bool shaped = is_capital(bare[0]) && is_capital(bare[1]) &&
                            std::all_of(bare.begin() + 2, bare.begin() + 2 + kDigits, is_digit) &&
                            kLastLetters.find(bare.back()) != std::string_view::npos;
        const bool issued = kNeverFirst.find(bare[0]) == std::string_view::npos &&
                            kNeverSecond.find(bare[1]) == std::string_view::npos &&
                            !stands_in(kNeverIssued, bare.substr(0, 2));
        if (shaped && issued) return std::string(text.substr(at, end - at));
    }
    return {};
}

void tell(std::string_view what, const std::string& looks, const std::string& instead, const Place& place,
          Diagnostics& out) {
    out.warning("A112", place,
                "“" + std::string(what) + "” looks like " + looks + ", and it may be somebody's.", instead);
}

void look_at_numbers(std::string_view text, const Place& place, Diagnostics& out) {
    using wording::Personal;
    for (const auto& found : wording::numbers_in(text)) {
        const auto written = text.substr(found.begin, found.end - found.begin);
        const bool phone = found.kind == Personal::phone || found.kind == Personal::service;
        if (phone && !is_drama_number(written))
            tell(written, "a real telephone number",
                 "Use one that nobody has: 07700 900000 to 900999, 01632 960000 to 960999, or 0808 157 0000 "
                 "to "
                 "0999.",
                 place, out);
        if (found.kind == Personal::card)
            tell(written, "a real card number", "Change the last digit: then no card has it.", place, out);
    }
}

void look_at(std::string_view text, const Place& place, Diagnostics& out) {
    look_at_numbers(text, place, out);
    for (const auto& found : wording::emails_in(text))
        if (const auto written = text.substr(found.begin, found.end - found.begin);
            !is_nobodys_address(written))
            tell(written, "a real email address", "Let it end in .example, which nobody can have.", place,
                 out);
    for (const auto& found : wording::postcodes_in(text))
        if (const auto written = text.substr(found.begin, found.end - found.begin); is_real_area(written))
            tell(written, "a real postcode", "Begin it with ZZ99, which is nowhere: ZZ99 3AB.", place, out);
    if (const auto number = insurance_number_in(text); !number.empty())
        tell(number, "a real National Insurance number", "Begin it with ZZ, which nobody's does.", place,
             out);
}

class Search {
public:
    Search(const Subject& subject, Diagnostics& out) : s_(subject.scenario), subject_(subject), out_(out) {}

    void run() {
        const Place head{s_.file, 0};
        for (const auto* text : {&s_.title, &s_.about, &s_.content_note}) look_at(*text, head, out_);
        for (const auto* text : {&s_.brief.you, &s_.brief.them, &s_.brief.know, &s_.brief.may}) look(*text);
        each_line(s_, [&](const scenario::Line& line, const scenario::Beat*) { look(line.text); });
        each_reason(s_, [&](const scenario::Text& why, const std::string&) { look(why); });
        for (const auto& beat : s_.beats) look(beat);
        for (const auto& one : s_.consults) look(one.label);
        for (const auto& one : s_.promises) look(one.what);
        for (const auto& sheet : s_.sheets)
            for (const auto& row : sheet.rows)
                for (const auto& cell : row) look_at(cell, sheet.place, out_);
        for (const auto& policy : subject_.organisation.policies)
            for (const auto& block : policy.blocks) look_at(block.text, block.place, out_);
    }

private:
    void look(const scenario::Text& text) { look_at(text.source, text.place, out_); }

    void look(const scenario::Beat& beat) {
        const auto& decision = beat.decision;
        look(beat.subject);
        look(decision.ask);
        if (beat.ending) look(beat.ending->says);
        for (const auto& option : decision.options) {
            look(option.text);
            for (const auto& manner : option.manners) look(manner.text);
        }
        for (const auto& item : decision.items) look(item.text);
        for (const auto& field : decision.fields) {
            look(field.label);
            look_at(field.exact, field.place, out_);
        }
        for (const auto& one : decision.writing.templates) look(one.text);
        for (const auto& sample : decision.writing.samples) look_at(sample.text, sample.place, out_);
        for (const auto& own : decision.writing.brief.may_publish) look_at(own, decision.place, out_);
    }

    const scenario::Scenario& s_;
    const Subject& subject_;
    Diagnostics& out_;
};

}  // namespace

void look_for_real_data(const Subject& subject, Diagnostics& out) { Search(subject, out).run(); }

}  // namespace rehearse::authoring
