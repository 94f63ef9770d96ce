// The argument check: every word as used against its row of the vocabulary.
#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "host.hpp"

namespace rehearse::script {
namespace {

using scenario::Node;
using scenario::Value;
using scenario::ValueKind;
using script::told;

std::string told(const Value& value) {
    switch (value.kind) {
        case ValueKind::nothing:
            return "nothing";
        case ValueKind::flag:
            return value.number != 0 ? "true" : "false";
        case ValueKind::number:
            return "the number " + std::to_string(value.number);
        case ValueKind::text:
            return "the text \"" + shown_name(value.text, 30) + "\"";
        case ValueKind::table:
            return "a list";
        case ValueKind::word:
            return "'" + value.word->word + "'";
        case ValueKind::function:
            return "a function";
    }
    return "something else";
}

bool fits(const Value& value, unsigned accepts) {
    switch (value.kind) {
        case ValueKind::nothing:
            return true;  // already reported
        case ValueKind::flag:
            return (accepts & kFlag) != 0;
        case ValueKind::number:
            return (accepts & kNumber) != 0;
        case ValueKind::text:
            return (accepts & kText) != 0;
        case ValueKind::table:
            return (accepts & kTable) != 0;
        case ValueKind::word:
            return (accepts & kChance) != 0 && value.word->word == "chance";
        case ValueKind::function:
            return (accepts & kFunction) != 0;
    }
    return false;
}

class Checker {
public:
    explicit Checker(Host& host) : host_(host), out_(host.diagnostics()) {}

    void run() {
        for (const auto& use : host_.uses) {
            if (enough()) return;
            if (use.word == nullptr)
                check_line(*use.node);
            else
                check_word(*use.node, *use.word);
            check_place(use);
        }
    }

private:
    [[nodiscard]] bool enough() const { return out_.all().size() > kMostMistakes; }

    void check_word(const Node& node, const Word& word) {
        const bool line = word.name == "narrator";
        if (word.named && !line && (!node.named || node.name.empty()))
            out_.error("S103", node.place(), "'" + node.word + "' has no name.", node.word + " \"…\" { … }");
        if (!word.named && node.named)
            out_.error("S102", node.place(), "'" + node.word + "' takes no text before its { … }.");
        check_fields(node, word);
        check_items(node, word);
    }

    void check_line(const Node& node) {
        static const Word kLine = *find_word(FileKind::scenario, "narrator");
        check_fields(node, kLine);
        check_items(node, kLine);
    }

    void check_fields(const Node& node, const Word& word) {
        for (const auto& [name, value] : node.body.fields) {
            if (enough()) return;
            const auto field =
                std::find_if(word.fields.begin(), word.fields.end(),
                             [&, n = std::string_view(name)](const Field& f) { return f.name == n; });
            if (field != word.fields.end()) {
                if (!fits(value, field->accepts))
                    out_.error(
                        "S102", node.place_of(value),
                        "'" + name + "' is " + told(value) + "; expected " + told(field->accepts) + ".");
                else if (field->required && value.kind == ValueKind::text && value.text.empty())
                    out_.error("S103", node.place_of(value),
                               "'" + name + "' is empty: " + std::string(field->says) + ".");
                else if (node.word == "scenario" && name == "brief")
                    check_brief(node, value);
            } else if (word.free_fields) {
                check_free(node, name, value);
            } else {
                unknown_field(node, word, name, value);
            }
        }
        for (const auto& field : word.fields)
            if (field.required && node.field(field.name) == nullptr)
                out_.error("S103", node.place(),
                           "'" + node.word + (node.named ? " \"" + short_name(node) + "\"" : "") +
                               "' has no '" + std::string(field.name) + "': " + std::string(field.says) + ".",
                           "");
    }

    // Fields whose names the author chooses: people and limits. Facts and an overlay's figures are looked at
    // later.
    void check_free(const Node& node, const std::string& name, const Value& value) {
        if (node.word == "cast") {
            if (value.kind != ValueKind::table) {
                out_.error("S102", node.place_of(value),
                           "'" + name + "' is " + told(value) + "; expected { name = \"…\" }.");
                return;
            }
            check_member(node, name, value);
        } else if (node.word == "role") {
            if (!fits(value, kNumber))
                out_.error("S102", node.place_of(value),
                           "'" + name + "' is " + told(value) + "; expected a number.");
        }
    }

    // A table without a word of its own, such as one person of the cast.
    void check_table(const Node& node, const std::string& what, const Value& table,
                     const std::vector<Field>& fields) {
        for (const auto& [name, value] : table.fields) {
            if (enough()) return;
            const auto field =
                std::find_if(fields.begin(), fields.end(),
                             [&, n = std::string_view(name)](const Field& f) { return f.name == n; });
            if (field == fields.end()) {
                std::vector<std::string> known;
                for (const auto& one : fields) known.emplace_back(one.name);
                out_.error("S104", node.place_of(value),
                           what + " has a field '" + shown_name(name) + "', which does not exist.",
                           hint(name, known));
            } else if (!fits(value, field->accepts)) {
                out_.error("S102", node.place_of(value),
                           "'" + name + "' is " + told(value) + "; expected " + told(field->accepts) + ".");
            }
        }
        if (!table.items.empty())
            out_.error("S102", node.place_of(table),
                       what + " has something without a name: " + told(table.items.front()) + ".",
                       "Write name = \"…\".");
        for (const auto& field : fields)
            if (field.required && table.field(field.name) == nullptr)
                out_.error(
                    "S103", node.place_of(table),
                    what + " has no '" + std::string(field.name) + "': " + std::string(field.says) + ".");
    }

    void check_member(const Node& node, const std::string& who, const Value& member) {
        static const std::vector<Field> kMember = {{"name", kText, true, "what people call them"},
                                                   {"role", kText, false, ""},
                                                   {"about", kText, false, ""},
                                                   {"wants", kText, false, ""},
                                                   {"mood", kNumber, false, ""},
                                                   {"trust", kNumber, false, ""},
                                                   {"arrives", kNumber, false, ""},
                                                   {"patience", kNumber, false, ""},
                                                   {"looks", kTable, false, ""}};
        static const std::vector<Field> kLooks = {{"age", kText, false, ""},    {"skin", kNumber, false, ""},
                                                  {"hair", kText, false, ""},   {"beard", kText, false, ""},
                                                  {"build", kText, false, ""},  {"face", kText, false, ""},
                                                  {"wears", kTexts, false, ""}, {"aids", kTexts, false, ""}};
        check_table(node, "'" + shown_name(who) + "' in the cast", member, kMember);
        if (const Value* looks = member.field("looks"); looks != nullptr && looks->kind == ValueKind::table)
            check_table(node, "'looks' of '" + shown_name(who) + "'", *looks, kLooks);
    }

    void check_brief(const Node& node, const Value& brief) {
        static const std::vector<Field> kBrief = {{"you", kText, true, "who the learner is and where"},
                                                  {"them", kText, true, "who comes"},
                                                  {"know", kText, true, "what is known already"},
                                                  {"may", kText, true, "what the learner may decide alone"}};
        check_table(node, "The brief", brief, kBrief);
    }

    void unknown_field(const Node& node, const Word& word, const std::string& name, const Value& value) {
        std::vector<std::string> known;
        for (const auto& field : word.fields) known.emplace_back(field.name);
        out_.error("S104", node.place_of(value),
                   "'" + node.word + "' has no field '" + shown_name(name) + "'.", hint(name, known));
    }

    static std::string hint(const std::string& name, const std::vector<std::string>& known) {
        std::string out = did_you_mean(name, known);
        if (out.empty() && !known.empty()) out = "Its fields: " + listed(known) + ".";
        return out;
    }

    void check_items(const Node& node, const Word& word) {
        for (const auto& item : node.body.items) {
            if (enough()) return;
            if (item.kind == ValueKind::text && !word.texts)
                out_.error(
                    "S102", node.place_of(item),
                    "A text stands alone in '" + node.word + "': " + told(item) + ".",
                    lines_fit(word) ? "Somebody has to say it: narrator \"…\" or customer \"…\"." : "");
            else if (item.kind == ValueKind::table && !word.tables)
                out_.error("S102", node.place_of(item),
                           "A list without a word stands in '" + node.word + "'.");
            else if (item.kind == ValueKind::number || item.kind == ValueKind::flag ||
                     item.kind == ValueKind::function)
                out_.error("S102", node.place_of(item),
                           "In '" + node.word + "' stands " + told(item) + " without a name.");
            else if (item.kind == ValueKind::word && !may_stand_in(*item.word, word))
                misplaced(*item.word, node);
        }
    }

    static bool lines_fit(const Word& word) {
        return std::find(word.inside.begin(), word.inside.end(), "line") != word.inside.end();
    }

    bool is_line(const Node& node) const {
        return node.word == "narrator" || std::find(host_.cast_words.begin(), host_.cast_words.end(),
                                                    node.word) != host_.cast_words.end();
    }

    bool may_stand_in(const Node& inner, const Word& outer) const {
        return std::find(outer.inside.begin(), outer.inside.end(),
                         is_line(inner) ? "line" : std::string_view(inner.word)) != outer.inside.end();
    }

    void misplaced(const Node& inner, const Node& outer) {
        out_.error("S108", inner.place(), "'" + inner.word + "' cannot stand in '" + outer.word + "'.",
                   where(inner));
    }

    // Where a word belongs, from the table.
    std::string where(const Node& node) const {
        std::vector<std::string> outer;
        for (const auto& word : vocabulary())
            if (word.file == host_.kind && may_stand_in(node, word))
                outer.push_back("'" + std::string(word.name) + "'");
        if (const Word* word = find_word(host_.kind, node.word); word != nullptr && word->top)
            outer.emplace_back("the file itself");
        return outer.empty() ? "" : "It belongs in " + listed(outer, "or") + ".";
    }

    void check_place(const Use& use) {
        if (use.placed) return;
        if (use.word != nullptr && use.word->top) return;
        out_.error("S108", use.node->place(), "'" + use.node->word + "' stands on its own.",
                   where(*use.node));
    }

    static std::string short_name(const Node& node) { return shown_name(node.name, 30); }

    Host& host_;
    Diagnostics& out_;
};

}  // namespace

void check_shapes(Host& host) { Checker(host).run(); }

}  // namespace rehearse::script
