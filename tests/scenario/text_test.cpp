#include <doctest/doctest.h>

#include <map>

#include "scenario/text_template.hpp"

using namespace rehearse;
using namespace rehearse::scenario;

namespace {

class TwoNames final : public Names {
public:
    std::optional<int> slot(std::string_view name) override {
        return name == "queue" ? std::optional<int>(4) : std::nullopt;
    }
    std::optional<int> rule(std::string_view name) override {
        return name == "refund_limit" ? std::optional<int>(2) : std::nullopt;
    }
    const Slot& slot_at(int) const override { return slot_; }
    std::vector<std::string> all() const override { return {"queue", "org.refund_limit", "customer.name"}; }

private:
    Slot slot_;
};

Diagnostics found;

/// The parts in short: words as they are, [kind index] for the others.
std::string parts(std::string_view source) {
    static const std::map<std::string, std::string, std::less<>> kFixed = {{"customer.name", "Mrs Okafor"},
                                                                           {"customer.wants", ""}};
    TwoNames names;
    found = {};
    const auto text = parse_text(
        source, {"a.lua", 9},
        [](std::string_view name) -> const std::string* {
            const auto one = kFixed.find(name);
            return one == kFixed.end() ? nullptr : &one->second;
        },
        names, found);
    CHECK(text.source == source);
    CHECK(text.place == Place{"a.lua", 9});
    std::string out;
    for (const auto& part : text.parts) {
        switch (part.kind) {
            case TextPart::Kind::words:
                out += part.words + "|";
                break;
            case TextPart::Kind::slot:
                out += "[slot " + std::to_string(part.index) + "]";
                break;
            case TextPart::Kind::rule:
                out += "[rule " + std::to_string(part.index) + "]";
                break;
            case TextPart::Kind::organisation_name:
                out += "[organisation]";
                break;
            case TextPart::Kind::learner:
                out += "[learner]";
                break;
            case TextPart::Kind::clock:
                out += "[clock]";
                break;
        }
    }
    return out;
}

std::string told() {
    std::string out;
    for (const auto& one : found.all())
        out += one.code + " " + one.message + (one.hint.empty() ? "" : " | " + one.hint) + "\n";
    return out;
}

}  // namespace

TEST_CASE("each kind of placeholder") {
    CHECK(parts("") == "");
    CHECK(parts("Good morning.") == "Good morning.|");
    CHECK(parts("Dear {customer.name}, hello.") == "Dear Mrs Okafor, hello.|");
    CHECK(parts("{queue}") == "[slot 4]");
    CHECK(parts("up to {org.refund_limit} pounds") == "up to |[rule 2] pounds|");
    CHECK(parts("{org.name}{learner}{clock}") == "[organisation][learner][clock]");
    CHECK(parts("{ queue }") == "[slot 4]");
    CHECK(parts("{customer.wants}") == "");
    CHECK(found.all().empty());
}

TEST_CASE("a bracket that is meant stands twice") {
    CHECK(parts("a {{ b") == "a { b|");
    CHECK(parts("{{queue}") == "{queue}|");
    CHECK(parts("{{{queue}") == "{|[slot 4]");
    CHECK(parts("a } b }} c") == "a } b }} c|");
    CHECK(found.all().empty());
}

TEST_CASE("unknown names, each told, with the nearest") {
    CHECK(parts("{queu} and {customer.nam}") == " and |");
    CHECK(told() ==
          "S301 This text has {queu}, and nothing is called that. | Did you mean 'queue'?\n"
          "S301 This text has {customer.nam}, and nothing is called that. | Did you mean 'customer.name'?\n");
    (void)parts("{zebra crossing}");
    CHECK(told() ==
          "S301 This text has {zebra crossing}, and nothing is called that. | Placeholders are "
          "{customer.name}, {org.RULE}, {learner}, {clock} and facts; write {{ for a bracket.\n");
    (void)parts("{}");
    CHECK(told().starts_with("S301 This text has {}, and nothing is called that."));
    (void)parts("{org.zebra}");
    CHECK(told().starts_with("S301 "));
}

TEST_CASE("a bracket that is not closed") {
    CHECK(parts("Dear {customer.name") == "Dear |");
    CHECK(told() ==
          "S302 This text opens a bracket { and never closes it. | Close it with }, or write {{ if the text "
          "needs a bracket.\n");
    (void)parts("{");
    CHECK(told().starts_with("S302 "));
}

TEST_CASE("a text of nothing but unknown names ends") {
    std::string many;
    for (int i = 0; i < 2000; ++i) many += "{a}";
    (void)parts(many);
    CHECK(found.all().size() < 700);
}
