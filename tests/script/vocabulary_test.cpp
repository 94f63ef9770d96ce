#include "script/vocabulary.hpp"

#include <algorithm>
#include <set>

#include "support/content.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

/// "reply.mood", "reply" … : every word and every field that a document uses.
void note(const scenario::Node& node, std::set<std::string>& used);

void note(const scenario::Value& value, std::set<std::string>& used) {
    if (value.word) note(*value.word, used);
    for (const auto& item : value.items) note(item, used);
    for (const auto& [name, inside] : value.fields) note(inside, used);
}

void note(const scenario::Node& node, std::set<std::string>& used) {
    used.insert(node.word);
    for (const auto& [name, value] : node.body.fields) {
        used.insert(node.word + "." + name);
        note(value, used);
    }
    for (const auto& item : node.body.items) note(item, used);
}

}  // namespace

TEST_CASE("the good scenarios have nothing to mend") {
    const MemoryFiles files(content("good"));
    const FixedClock clock(0);
    for (const auto& [path, text] : content("good")) {
        if (path.ends_with("-people.lua")) continue;  // a part of another
        const auto checked = check(files, path, clock);
        CHECK_MESSAGE(checked.diagnostics.all().empty(), checked.text());
        CHECK(checked.scenario.has_value() == (kind_of(text) == script::FileKind::scenario));
    }
}

TEST_CASE("every word and every field of the vocabulary stands in a good file") {
    const FixedClock clock(0);
    std::set<std::string> used;
    auto all = content("good");
    all.merge(content("organisations"));
    const MemoryFiles files(all);
    for (const auto& [path, text] : all) {
        const auto checked = check(files, path, clock);
        REQUIRE_MESSAGE(checked.document.has_value(), checked.text());
        for (const auto& word : checked.document->words) note(*word, used);
    }
    for (const auto& word : script::vocabulary()) {
        CHECK_MESSAGE(used.contains(std::string(word.name)), std::string(word.name));
        for (const auto& field : word.fields)
            CHECK_MESSAGE(used.contains(std::string(word.name) + "." + std::string(field.name)), word.name,
                          ".", field.name);
    }
}

TEST_CASE(
    "the table itself: no word twice in one kind of file, what stands inside exists, everything is "
    "explained") {
    std::set<std::pair<script::FileKind, std::string_view>> seen;
    for (const auto& word : script::vocabulary()) {
        CHECK_MESSAGE(seen.emplace(word.file, word.name).second, std::string(word.name));
        CHECK_FALSE(word.says.empty());
        for (const auto inside : word.inside)
            CHECK_MESSAGE((inside == "line" || script::find_word(word.file, inside) != nullptr),
                          std::string(inside));
        std::set<std::string_view> fields;
        for (const auto& field : word.fields) {
            CHECK_MESSAGE(fields.insert(field.name).second, std::string(field.name));
            CHECK(field.accepts != 0);
            CHECK_FALSE(field.says.empty());
        }
        CHECK_FALSE(script::is_not_available(word.name));
    }
    for (const auto& name : script::library_names()) {
        CHECK_FALSE(script::is_not_available(name));
        CHECK(script::find_word(script::FileKind::scenario, name) == nullptr);
    }
}

TEST_CASE("each word knows the other kinds of file apart") {
    CHECK(check("organisation { name = \"N\", about = \"A\", tone = \"T\" }\nbeat \"start\" { }")
              .has("S101", 2, "'beat'"));
    CHECK(check(head() + tail() + "rule \"r\" { }").has("S101", 4, "'rule'"));
}
