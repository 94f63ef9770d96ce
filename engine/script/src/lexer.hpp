// Lua source as tokens, for the scans of this layer. It never fails: what is not Lua comes out as symbols.
#pragma once

#include <string_view>

namespace rehearse::script {

enum class Kind { end, name, text, number, symbol };

struct Token {
    Kind kind = Kind::end;
    std::string_view text;  // of the source; empty at its end
    int line = 0;           // where it begins
};

/// Remarks and space are passed over. Borrows the source.
class Lexer {
public:
    explicit Lexer(std::string_view source) : source_(source) {}
    Token next();

private:
    void skip_space();
    void skip_comment();
    [[nodiscard]] std::size_t symbol_size() const;
    [[nodiscard]] int long_bracket() const;
    void skip_long(int level);
    void quoted(char quote);
    void escape();

    std::string_view source_;
    std::size_t at_ = 0;
    int line_ = 1;
};

}  // namespace rehearse::script
