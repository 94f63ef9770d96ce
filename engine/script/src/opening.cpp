#include "script/opening.hpp"

#include "lexer.hpp"

namespace rehearse::script {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

bool is(const Token& token, std::string_view symbol) {
    return token.kind == Kind::symbol && token.text == symbol;
}

// The token after the bracket that opens at `at` is closed again.
std::size_t past_brackets(const std::vector<Token>& tokens, std::size_t at) {
    int open = 0;
    for (; tokens[at].kind != Kind::end; ++at) {
        if (is(tokens[at], "(")) ++open;
        if (is(tokens[at], ")") && --open == 0) return at + 1;
    }
    return at;
}

}  // namespace

std::vector<Opening> openings(std::string_view source) {
    Lexer lexer(source.substr(source.starts_with(kMark) ? kMark.size() : 0));
    std::vector<Token> tokens;
    do tokens.push_back(lexer.next());
    while (tokens.back().kind != Kind::end);
    const auto place = [&](const Token& token) {
        return token.kind == Kind::end ? source.size()
                                       : static_cast<std::size_t>(token.text.data() - source.data());
    };
    std::vector<Opening> out;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const bool part = i > 0 && (is(tokens[i - 1], ".") || is(tokens[i - 1], ":"));
        if (tokens[i].kind != Kind::name || part) continue;
        std::size_t next = i + 1;
        if (tokens[next].kind == Kind::text)
            ++next;
        else if (is(tokens[next], "("))
            next = past_brackets(tokens, next);
        else
            continue;
        const Token& last = tokens[next - 1];
        Opening one{std::string(tokens[i].text), tokens[i].line, place(last) + last.text.size()};
        if (is(tokens[next], "{")) {
            one.has_table = true;
            one.first = place(tokens[next + 1]);
            one.empty = is(tokens[next + 1], "}");
        }
        out.push_back(std::move(one));
    }
    return out;
}

}  // namespace rehearse::script
