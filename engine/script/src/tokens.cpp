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
            while (at_ < source_.size() && (starts_name(source_[at_]) || is_digit(source_[at_]) || source_[at_] == '.')) ++at_;
            token.kind = Kind::number;
        } else if (c == '"' || c == '\'') {
            quoted(c);
            token.kind = Kind::text;
        } else if (const auto level = long_bracket(); level >= 0) {
            skip_long(level);
            token.kind = Kind::text;
        } else {
            ++at_;
            token.kind = Kind::symbol;
        }
        token.text = source_.substr(start, at_ - start);
        return token;
    }

private:
    void skip_space() {
        while (at_ < source_.size()) {
            const char c = source_[at_];
            if (c == '\n') ++line_, ++at_;
            else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') ++at_;
            else if (source_.substr(at_, 2) == "--") skip_comment();
            else return;
        }
    }

    void skip_comment() {
        at_ += 2;
        if (const auto level = long_bracket(); level >= 0) return skip_long(level);
        while (at_ < source_.size() && source_[at_] != '\n') ++at_;
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
        line_ += static_cast<int>(std::count(source_.begin() + static_cast<std::ptrdiff_t>(at_), source_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        at_ = std::min(end + close.size(), source_.size());
    }

    void quoted(char quote) {
        ++at_;
        while (at_ < source_.size() && source_[at_] != quote && source_[at_] != '\n') {
            if (source_[at_] == '\\' && at_ + 1 < source_.size()) {
                if (source_[at_ + 1] == '\n') ++line_;
                ++at_;
            }
            ++at_;
        }
        if (at_ < source_.size() && source_[at_] == quote) ++at_;
    }

    std::string_view source_;
    std::size_t at_ = 0;
    int line_ = 1;
};

struct Open {
    char bracket;
    int line;
    int group;         // -1 for brackets that are no table
    bool fresh = true; // the next token starts an entry
};

class Scanner {
public:
    Scanner(std::string_view source, const std::string& file, Diagnostics& diagnostics) : lexer_(source), file_(file), diagnostics_(diagnostics) {}

    Scan run() {
        for (token_ = lexer_.next(); token_.kind != Kind::end && out_.sound; before_ = previous_, previous_ = token_, token_ = lexer_.next()) {
            watch_chain();
            note_entry();
            if (token_.kind == Kind::name) note_word();
            if (token_.kind == Kind::symbol) symbol(token_.text.front());
        }
        return std::move(out_);
    }

private:
    void symbol(char c) {
        if (c == '{' || c == '(' || c == '[') open(c);
        if ((c == '}' || c == ')' || c == ']') && !open_.empty()) open_.pop_back();
        if ((c == ',' || c == ';') && !open_.empty() && open_.back().bracket == '{') open_.back().fresh = true;
        if (c == '=') field_assigned();
    }

    void open(char c) {
        if (open_.size() >= kMostNesting) {
            diagnostics_.error("S107", {file_, token_.line}, "Brackets are nested more than " + std::to_string(kMostNesting) + " deep.");
            out_.sound = false;
            return;
        }
        int group = -1;
        if (c == '{') {
            group = static_cast<int>(out_.groups.size());
            out_.groups.push_back({token_.line, {}, {}, {}, {}});
            attach(group);
        }
        open_.push_back({c, token_.line, group, true});
    }

    // A table that opens belongs to a word before it, or to the field it is the value of, or is an entry.
    void attach(int group) {
        if (previous_.kind == Kind::name && last_word_ >= 0 && word_token_.text.data() == previous_.text.data()) return give(group);
        if (previous_.kind == Kind::text && last_word_ >= 0) return give(group);
        if (previous_.kind == Kind::symbol && previous_.text == ")" && last_word_ >= 0) return give(group);
        if (open_.empty() || open_.back().group < 0) return;
        Group& outer = out_.groups[static_cast<std::size_t>(open_.back().group)];
        if (previous_.kind == Kind::symbol && previous_.text == "=" && !outer.fields.empty()) outer.tables[outer.fields.back().first] = group;
        else if (!outer.item_lines.empty()) outer.item_tables[static_cast<int>(outer.item_lines.size()) - 1] = group;
    }

    void give(int group) {
        out_.uses[{std::string(word_token_.text), word_token_.line}][static_cast<std::size_t>(last_word_)] = group;
        last_word_ = -1;
    }

    // A name may be a word of the vocabulary: note where, until a table or something else follows.
    void note_word() {
        auto& uses = out_.uses[{std::string(token_.text), token_.line}];
        uses.push_back(-1);
        last_word_ = static_cast<int>(uses.size()) - 1;
        word_token_ = token_;
    }


    // In a table, the first token of an entry begins it; `name =` or `["name"] =` makes it a field.
    void note_entry() {
        if (open_.empty() || open_.back().group < 0 || !open_.back().fresh) return;
        if (token_.kind == Kind::symbol && token_.text == "}") return;
        open_.back().fresh = false;
        out_.groups[static_cast<std::size_t>(open_.back().group)].item_lines.push_back(token_.line);
    }

    void field_assigned() {
        if (open_.empty() || open_.back().group < 0) return;
        Group& group = out_.groups[static_cast<std::size_t>(open_.back().group)];
        std::string name;
        int line = previous_.line;
        if (previous_.kind == Kind::name) {
            name = std::string(previous_.text);
            auto& uses = out_.uses[{name, previous_.line}];
            if (!uses.empty()) uses.pop_back();  // a field, not a word
        } else if (previous_.kind == Kind::symbol && previous_.text == "]" && before_.kind == Kind::text && before_.text.size() >= 2)
            name = std::string(before_.text.substr(1, before_.text.size() - 2));
        if (name.empty() || group.item_lines.empty()) return;
        group.item_lines.pop_back();  // it was a field, not an entry
        group.fields.emplace_back(name, line);
        last_word_ = -1;
    }

    // A chain like t.b.b.b makes Lua's own error message take quadratic time, so a chain has a limit.
    void watch_chain() {
        const bool link = token_.kind == Kind::symbol && (token_.text == "." || token_.text == ":" || token_.text == "[" || token_.text == "(");
        const bool after_value = previous_.kind == Kind::name || previous_.kind == Kind::text || (previous_.kind == Kind::symbol && (previous_.text == "]" || previous_.text == ")"));
        if (link && after_value) {
            if (++chain_ > kMostChain && out_.sound) {
                diagnostics_.error("S107", {file_, token_.line}, "More than " + std::to_string(kMostChain) + " dots or brackets follow each other in one place.");
                out_.sound = false;
            }
        } else if (token_.kind == Kind::symbol && (token_.text == "," || token_.text == ";" || token_.text == "=" || token_.text == "{" || token_.text == "}")) {
            chain_ = 0;
        } else if (token_.kind == Kind::name && token_.line != previous_.line) {
            chain_ = 0;
        }
    }

    Lexer lexer_;
    const std::string& file_;
    Diagnostics& diagnostics_;
    Scan out_;
    Token token_, previous_, before_, word_token_;
    std::vector<Open> open_;
    int last_word_ = -1;
    int chain_ = 0;
};

}  // namespace

int Group::line_of(std::string_view field) const {
    for (const auto& [name, at] : fields)
        if (name == field) return at;
    return 0;
}

Scan scan(std::string_view source, const std::string& file, Diagnostics& diagnostics) {
    return Scanner(source, file, diagnostics).run();
}

}  // namespace rehearse::script
