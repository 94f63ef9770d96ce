// Patterns of personal data, each found in one pass over the bytes.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace rehearse::wording {

enum class Personal { card, phone, service, long_number, email, postcode };

struct Pattern {
    Personal kind = Personal::card;
    std::size_t begin = 0, end = 0;
};

/// Rows of digits: card numbers (13 to 19 digits that fit Luhn's formula), telephone numbers, those of
/// services (03 and 08, which belong to nobody), and other numbers of eight digits or more.
[[nodiscard]] std::vector<Pattern> numbers_in(std::string_view text);

/// name@place.tld
[[nodiscard]] std::vector<Pattern> emails_in(std::string_view text);

/// British postcodes: FK1 5AB.
[[nodiscard]] std::vector<Pattern> postcodes_in(std::string_view text);

}  // namespace rehearse::wording
