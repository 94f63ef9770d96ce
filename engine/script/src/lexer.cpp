#include "lexer.hpp"

#include <algorithm>
#include <string>

namespace rehearse::script {
namespace {

bool starts_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

Token Lexer::next() {
    skip_space();
    Token token{Kind::end, {}, line_};
    if (at_ >= source_.size()) return token;
    const std::size_t start = at_;
    const char c = source_[at_];
    if (starts_name(c)) {
        while (at_ < source_.size() && (starts_name(source_[at_]) || is_digit(source_[at_]))) ++at_;
        token.kind = Kind::name;
    } else if (is_digit(c)) {
        while (at_ < source_.size() &&
               (starts_name(source_[at_]) || is_digit(source_[at_]) || source_[at_] == '.'))
            ++at_;
        token.kind = Kind::number;
    } else if (c == '"' || c == '\'') {
        quoted(c);
        token.kind = Kind::text;
    } else if (const auto level = long_bracket(); level >= 0) {
        skip_long(level);
        token.kind = Kind::text;
    } else {
        at_ += symbol_size();
        token.kind = Kind::symbol;
    }
    token.text = source_.substr(start, at_ - start);
    return token;
}

void Lexer::skip_space() {
    while (at_ < source_.size()) {
        const char c = source_[at_];
        if (c == '\n')
            ++line_, ++at_;
        else if (c == ' ' || c == '\t' || c == '\f' || c == '\v' || c == '\r')
            ++at_;
        else if (source_.substr(at_, 2) == "--")
            skip_comment();
        else
            return;
    }
}

void Lexer::skip_comment() {
    at_ += 2;
    if (const auto level = long_bracket(); level >= 0) return skip_long(level);
    while (at_ < source_.size() && source_[at_] != '\n') ++at_;
}

std::size_t Lexer::symbol_size() const {
    const auto rest = source_.substr(at_);
    for (const std::string_view symbol : {"...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"})
        if (rest.starts_with(symbol)) return symbol.size();
    return 1;
}

// The level of a long bracket [==[ that opens here; -1 when none does.
int Lexer::long_bracket() const {
    if (at_ >= source_.size() || source_[at_] != '[') return -1;
    std::size_t at = at_ + 1;
    while (at < source_.size() && source_[at] == '=') ++at;
    return at < source_.size() && source_[at] == '[' ? static_cast<int>(at - at_ - 1) : -1;
}

void Lexer::skip_long(int level) {
    const std::string close = "]" + std::string(static_cast<std::size_t>(level), '=') + "]";
    const auto end = std::min(source_.find(close, at_), source_.size());
    line_ += static_cast<int>(std::count(source_.begin() + static_cast<std::ptrdiff_t>(at_),
                                         source_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
    at_ = std::min(end + close.size(), source_.size());
}

void Lexer::quoted(char quote) {
    ++at_;
    while (at_ < source_.size() && source_[at_] != quote && source_[at_] != '\n') {
        if (source_[at_] == '\\' && at_ + 1 < source_.size())
            escape();
        else
            ++at_;
    }
    if (at_ < source_.size() && source_[at_] == quote) ++at_;
}

// \z skips all space that follows, lines too; a backslash at the end of a line carries the text on.
void Lexer::escape() {
    if (source_.substr(at_ + 1, 2) == "\r\n") ++at_;
    const char kind = source_[at_ + 1];
    at_ += 2;
    if (kind == '\n') ++line_;
    if (kind != 'z') return;
    while (at_ < source_.size() &&
           std::string_view(" \t\n\f\v\r").find(source_[at_]) != std::string_view::npos)
        if (source_[at_++] == '\n') ++line_;
}

}  // namespace rehearse::script
