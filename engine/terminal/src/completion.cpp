#include "completion.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/text.hpp"

namespace rehearse::terminal {
namespace {

// "MODE:{practice,coached,unaided}" -> the three words.
std::vector<std::string> words_in(const std::string& type) {
    std::vector<std::string> out;
    const auto open = type.find('{'), close = type.rfind('}');
    if (open == std::string::npos || close == std::string::npos || close < open) return out;
    out.emplace_back();
    for (const char c : type.substr(open + 1, close - open - 1)) {
        if (c == ',')
            out.emplace_back();
        else
            out.back() += c;
    }
    return out;
}

// "MODE:{practice,coached,unaided}" -> "MODE".
std::string without_words(const std::string& type) { return type.substr(0, type.find(':')); }

Fill fill_of(const CLI::Option& option) {
    const std::string type = option.get_type_name();
    if (auto words = words_in(type); !words.empty()) return {Fill::Kind::words, std::move(words)};
    const std::string called = lower_ascii(option.get_positional() ? option.get_name() : without_words(type));
    if (called == "scenario") return {Fill::Kind::scenarios, {}};
    if (called == "attempt") return {Fill::Kind::attempts, {}};
    if (called == "file" || called == "paths") return {Fill::Kind::files, {}};
    if (called == "dir" || called == "folder") return {Fill::Kind::folders, {}};
    return {};
}

Spoken described_as(const CLI::App& app, const std::string& name) {
    Spoken out;
    out.name = name;
    out.about = app.get_description();
    out.footer = app.get_footer();
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_positional())
            out.places.push_back({option->get_name(), option->get_description(), option->get_required(),
                                  option->get_items_expected_max() > 1, fill_of(*option)});
        for (const auto& one : option->get_lnames())
            out.switches.push_back({"--" + one, option->get_description(),
                                    option->get_items_expected_max() > 0, option->get_required(),
                                    without_words(option->get_type_name()), fill_of(*option)});
    }
    for (const CLI::App* one : app.get_subcommands({}))
        if (!one->get_group().empty())
            out.further.push_back(described_as(*one, (name.empty() ? "" : name + " ") + one->get_name()));
    return out;
}

}  // namespace

Spoken described(const CLI::App& app) { return described_as(app, ""); }

}  // namespace rehearse::terminal
