#include "scenario/text_template.hpp"

#include "base/text.hpp"
#include "scenario/source.hpp"

namespace rehearse::scenario {
namespace {

struct Reader {
    Place place;
    const FixedNames& fixed;
    Names& names;
    Diagnostics& diagnostics;
    Text out;

    void words(std::string_view text) {
        if (text.empty()) return;
        if (out.parts.empty() || out.parts.back().kind != TextPart::Kind::words) out.parts.emplace_back();
        out.parts.back().words += text;
    }

    void part(TextPart::Kind kind, int index = -1) { out.parts.push_back({kind, {}, index}); }

    void placeholder(std::string_view raw) {
        const std::string name(trimmed(raw));
        if (name == "learner") return part(TextPart::Kind::learner);
        if (name == "clock") return part(TextPart::Kind::clock);
        if (name == "org.name") return part(TextPart::Kind::organisation_name);
        if (const auto* fixed_words = fixed(name)) return words(*fixed_words);
        if (name.starts_with("org.")) {
            if (const auto rule = names.rule(name.substr(4))) return part(TextPart::Kind::rule, *rule);
        } else if (const auto slot = names.slot(name)) {
            return part(TextPart::Kind::slot, *slot);
        }
        auto all = names.all();
        all.insert(all.end(), {"learner", "clock", "org.name"});
        std::string hint = did_you_mean(name, all);
        if (hint.empty())
            hint =
                "Placeholders are {customer.name}, {org.RULE}, {learner}, {clock} and facts; write {{ for a "
                "bracket.";
        diagnostics.error("S301", place, "This text has {" + name + "}, and nothing is called that.", hint);
    }
};

}  // namespace

Text parse_text(std::string_view source, Place place, const FixedNames& fixed, Names& names,
                Diagnostics& diagnostics) {
    Reader reader{place, fixed, names, diagnostics, {}};
    reader.out.source = std::string(source);
    reader.out.place = place;
    std::size_t at = 0;
    while (at < source.size()) {
        const auto open = source.find('{', at);
        reader.words(source.substr(at, open == std::string_view::npos ? open : open - at));
        if (open == std::string_view::npos || diagnostics.all().size() > kMostMistakes) break;
        if (source.substr(open, 2) == "{{") {
            reader.words("{");
            at = open + 2;
            continue;
        }
        const auto close = source.find('}', open);
        if (close == std::string_view::npos) {
            diagnostics.error("S302", place, "This text opens a bracket { and never closes it.",
                              "Close it with }, or write {{ if the text needs a bracket.");
            break;
        }
        reader.placeholder(source.substr(open + 1, close - open - 1));
        at = close + 1;
    }
    return std::move(reader.out);
}

}  // namespace rehearse::scenario
