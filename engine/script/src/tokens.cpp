#include "tokens.hpp"

#include <algorithm>

#include "lexer.hpp"

namespace rehearse::script {
namespace {

constexpr std::size_t kMostNesting = 150;
constexpr int kMostChain = 60;

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
