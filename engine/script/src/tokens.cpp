#include "tokens.hpp"

#include <algorithm>

namespace rehearse::script {
namespace {

constexpr std::size_t kMostNesting = 150;
constexpr int kMostChain = 60;

enum class Kind { end, name, text, number, symbol };

struct Token {
    Kind kind = Kind::end;
    std::string_view text;
    int line = 0;
};

bool starts_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Lexer {
public:
    explicit Lexer(std::string_view source) : source_(source) {}

    Token next() {
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

private:
    void skip_space() {
        while (at_ < source_.size()) {
            const char c = source_[at_];
            if (c == '\n')
                ++line_, ++at_;
            else if (c == ' ' || c == '\t' || c == '\f' || c == '\v')
                ++at_;
            else if (source_.substr(at_, 2) == "--")
                skip_comment();
            else
                return;
        }
    }

    void skip_comment() {
        at_ += 2;
        if (const auto level = long_bracket(); level >= 0) return skip_long(level);
        while (at_ < source_.size() && source_[at_] != '\n') ++at_;
    }

    std::size_t symbol_size() const {
        const auto rest = source_.substr(at_);
        for (const std::string_view symbol : {"...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"})
            if (rest.starts_with(symbol)) return symbol.size();
        return 1;
    }

    // The level of a long bracket [==[ that opens here; -1 when none does.
    int long_bracket() const {
        if (at_ >= source_.size() || source_[at_] != '[') return -1;
        std::size_t at = at_ + 1;
        while (at < source_.size() && source_[at] == '=') ++at;
        return at < source_.size() && source_[at] == '[' ? static_cast<int>(at - at_ - 1) : -1;
    }

    void skip_long(int level) {
        const std::string close = "]" + std::string(static_cast<std::size_t>(level), '=') + "]";
        const auto end = std::min(source_.find(close, at_), source_.size());
        line_ += static_cast<int>(std::count(source_.begin() + static_cast<std::ptrdiff_t>(at_),
                                             source_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        at_ = std::min(end + close.size(), source_.size());
    }

    void quoted(char quote) {
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
    void escape() {
        const char kind = source_[at_ + 1];
        at_ += 2;
        if (kind == '\n') ++line_;
        if (kind != 'z') return;
        while (at_ < source_.size() &&
               std::string_view(" \t\n\f\v").find(source_[at_]) != std::string_view::npos)
            if (source_[at_++] == '\n') ++line_;
    }

    std::string_view source_;
    std::size_t at_ = 0;
    int line_ = 1;
};

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

// A word whose use was met: its token, and its place in Scan::uses (-1: its table has come already).
struct Met {
    Token token;
    int use = -1;
};

// Something that is open: a bracket, or a block that runs to its `end` ('f').
struct Open {
    char bracket;
    int line;
    int group;       // -1 for what is no table
    int tokens = 0;  // of the entry, so far
    int chain = 0;   // before it
    Met word = {};   // before it
};

class Scanner {
public:
    Scanner(std::string_view source, const std::string& file, Diagnostics& diagnostics)
        : lexer_(source), file_(file), diagnostics_(diagnostics) {}

    Scan run() {
        for (token_ = lexer_.next(); token_.kind != Kind::end && out_.sound;
             before_ = previous_, previous_ = token_, token_ = lexer_.next()) {
            watch_chain();
            if (is_symbol("=")) field_assigned();
            note_entry();
            if (token_.kind == Kind::name) name();
            if (token_.kind == Kind::symbol) symbol(token_.text.front());
        }
        if (!open_.empty()) {
            out_.open = open_.back().bracket;
            out_.open_line = open_.back().line;
        }
        return std::move(out_);
    }

private:
    bool is_symbol(std::string_view symbol) const {
        return token_.kind == Kind::symbol && token_.text == symbol;
    }
    bool was_symbol(std::string_view symbol) const {
        return previous_.kind == Kind::symbol && previous_.text == symbol;
    }

    void unsound(const char* code, std::string message, std::string hint = {}) {
        if (out_.sound) diagnostics_.error(code, {file_, token_.line}, std::move(message), std::move(hint));
        out_.sound = false;
    }

    void name() {
        if (was_symbol(".") || was_symbol(":")) return;
        if (token_.text == "_ENV")
            unsound("S105", "'_ENV' is not available here.", "It is a part of Lua that no scenario needs.");
        if (is_one_of(token_.text, {"function", "if", "do", "repeat"}))
            open('f');
        else if (is_one_of(token_.text, {"end", "until"}))
            close('f');
        else
            note_word();
    }

    void symbol(char c) {
        if (token_.text.size() > 1) return;
        if (c == '{' || c == '(' || c == '[') open(c);
        if (c == '}') close('{');
        if (c == ')') close('(');
        if (c == ']') close('[');
        if ((c == ',' || c == ';') && !open_.empty()) open_.back().tokens = 0;
    }

    void open(char c) {
        if (open_.size() >= kMostNesting)
            return unsound("S107",
                           "Brackets are nested more than " + std::to_string(kMostNesting) + " deep.");
        int group = -1;
        if (c == '{') {
            group = static_cast<int>(out_.groups.size());
            out_.groups.emplace_back().line = token_.line;
            attach(group);
        }
        open_.push_back({c, token_.line, group, 0, chain_, word_});
        chain_ = 0;
    }

    // What was before the bracket goes on after it.
    void close(char c) {
        if (open_.empty() && c != 'f' && out_.surplus_line == 0) out_.surplus_line = token_.line;
        if (open_.empty() || open_.back().bracket != c) return;
        chain_ = c == '(' || c == '[' ? chain_ + open_.back().chain : 0;
        if (c == '(') word_ = open_.back().word;
        open_.pop_back();
    }

    // A table that opens belongs to a word before it, or to the field it is the value of, or is an entry.
    void attach(int group) {
        const bool after_word =
            previous_.kind == Kind::name && word_.token.text.data() == previous_.text.data();
        if (word_.use >= 0 && (after_word || previous_.kind == Kind::text || was_symbol(")")))
            return give(group);
        if (open_.empty() || open_.back().group < 0) return;
        Group& outer = out_.groups[static_cast<std::size_t>(open_.back().group)];
        if (was_symbol("=")) {
            if (const auto field = outer.fields.find(last_field_); field != outer.fields.end())
                field->second.table = group;
        } else if (!outer.item_lines.empty()) {
            outer.item_tables[static_cast<int>(outer.item_lines.size()) - 1] = group;
        }
    }

    void give(int group) {
        out_.uses[{std::string(word_.token.text), word_.token.line}][static_cast<std::size_t>(word_.use)] =
            group;
        word_.use = -1;
    }

    // A name may be a word of the vocabulary: note where, until a table or something else follows.
    void note_word() {
        auto& uses = out_.uses[{std::string(token_.text), token_.line}];
        uses.push_back(-1);
        word_ = {token_, static_cast<int>(uses.size()) - 1};
    }

    // In a table, the first token of an entry begins it.
    void note_entry() {
        if (open_.empty() || open_.back().group < 0 || is_symbol("}") || is_symbol(",") || is_symbol(";"))
            return;
        if (open_.back().tokens++ == 0)
            out_.groups[static_cast<std::size_t>(open_.back().group)].item_lines.push_back(token_.line);
    }

    // `name =` or `["name"] =` at the start of an entry makes it a field.
    void field_assigned() {
        if (open_.empty() || open_.back().group < 0) return;
        Group& group = out_.groups[static_cast<std::size_t>(open_.back().group)];
        std::string name;
        if (open_.back().tokens != 1) return;
        if (previous_.kind == Kind::name) {
            name = std::string(previous_.text);
            auto& uses = out_.uses[{name, previous_.line}];
            if (!uses.empty()) uses.pop_back();  // a field, not a word
        } else if (was_symbol("]") && before_.kind == Kind::text && before_.text.size() >= 2) {
            name = std::string(before_.text.substr(1, before_.text.size() - 2));
        }
        word_.use = -1;
        last_field_ = name;
        if (!group.item_lines.empty()) group.item_lines.pop_back();
        if (name.empty()) return;
        const auto [field, fresh] = group.fields.try_emplace(
            name, Written{previous_.line, static_cast<int>(group.fields.size()), -1});
        if (!fresh) out_.twice.push_back({name, previous_.line, field->second.line});
        field->second.line = previous_.line;  // the last one counts
    }

    // When t.b.b.b fails, Lua searches the whole chain for a name, in quadratic time; so a chain has a limit.
    void watch_chain() {
        const bool after_value = previous_.kind == Kind::name || previous_.kind == Kind::text ||
                                 was_symbol("]") || was_symbol(")") || was_symbol("}");
        if (after_value && (is_symbol(".") || is_symbol(":") || is_symbol("[")))
            ++chain_;
        else if (token_.kind == Kind::name && (was_symbol(".") || was_symbol(":")))
            return;
        else if (token_.kind != Kind::symbol || !is_one_of(token_.text, {"(", ")", "[", "]", "{", "}"}))
            chain_ = 0;
        if (chain_ > kMostChain)
            unsound("S107", "More than " + std::to_string(kMostChain) +
                                " dots or brackets follow each other in one place.");
    }

    Lexer lexer_;
    const std::string& file_;
    Diagnostics& diagnostics_;
    Scan out_;
    Token token_, previous_, before_;
    Met word_;
    std::string last_field_;
    std::vector<Open> open_;
    int chain_ = 0;
};

}  // namespace

Scan scan(std::string_view source, const std::string& file, Diagnostics& diagnostics) {
    return Scanner(source, file, diagnostics).run();
}

}  // namespace rehearse::script
