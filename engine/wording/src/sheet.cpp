#include "sheet.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"

namespace rehearse::wording {
namespace {

using Json = nlohmann::json;
constexpr std::size_t kMostBytes = 1024 * 1024;
constexpr int kMostDepth = 8;

std::string line_of(std::string_view bytes, std::size_t at) {
    const auto before = bytes.substr(0, std::min(at, bytes.size()));
    return std::to_string(std::count(before.begin(), before.end(), '\n') + 1);
}

std::string_view name_of_type(const Json& value) {
    if (value.is_object()) return "an object";
    if (value.is_array()) return "a list";
    if (value.is_string()) return "text";
    if (value.is_number()) return "a number";
    return value.is_boolean() ? "true or false" : "null";
}

const Json& empty_object() {
    static const Json value = Json::object();
    return value;
}

}  // namespace

Sheet::Sheet(const Files& files, const std::string& folder, std::string file)
    : file_(std::move(file)), document_(Json::object()) {
    const auto bytes = files.read(joined(folder, file_), kMostBytes);
    if (bytes)
        parse(*bytes);
    else
        found(bytes.error().message);
}

void Sheet::parse(const std::string& bytes) {
    try {
        bool deep = false;
        auto document = Json::parse(bytes, [&](int depth, Json::parse_event_t, Json&) {
            deep = deep || depth > kMostDepth;
            return !deep;
        });
        if (deep)
            found("nested too deeply; expected lists of texts.");
        else if (!document.is_object())
            found("this is " + std::string(name_of_type(document)) + "; expected an object.");
        else
            document_ = std::move(document);
    } catch (const Json::parse_error& problem) {
        found("this is not JSON from line " + line_of(bytes, problem.byte) + " on.");
    } catch (const Json::exception&) {
        found("this holds a number that is too large.");
    }
}

void Sheet::found(const std::string& what) {
    if (wrong_) return;
    wrong_ = Error{"wording.damaged", file_ + ": " + what,
                   "The word lists come with the program: put the file back as it was delivered."};
}

void Sheet::only(std::initializer_list<std::string_view> fields) {
    std::vector<std::string> known(fields.begin(), fields.end());
    known.emplace_back("about");
    for (const auto& [name, value] : document_.items())
        if (std::find(known.begin(), known.end(), name) == known.end())
            found("the field '" + clean_text(name.substr(0, 40)) + "' is not known; expected " +
                  listed(known) + ".");
}

const Json& Sheet::field(std::string_view name, std::string_view expected) {
    const auto at = document_.find(name);
    if (at != document_.end()) return *at;
    found("'" + std::string(name) + "' is missing; expected " + std::string(expected) + ".");
    return empty_object();
}

const Json& Sheet::object(std::string_view name) {
    const Json& value = field(name, "an object");
    if (value.is_object()) return value;
    found("'" + std::string(name) + "' is " + std::string(name_of_type(value)) + "; expected an object.");
    return empty_object();
}

std::string Sheet::clean(const Json& value, const std::string& name) {
    if (!value.is_string()) {
        found(name + " is " + std::string(name_of_type(value)) + "; expected text.");
        return {};
    }
    auto out = value.get<std::string>();
    if (out.empty()) found(name + " is empty; expected text.");
    if (clean_text(out) != out || out.find_first_of("\n\t") != std::string::npos)
        found(name + " holds control characters; expected one line of plain text.");
    else if (trimmed(out).size() != out.size())
        found(name + " has spaces at its ends; expected none.");
    return out;
}

std::vector<std::string> Sheet::list_of(const Json& list, const std::string& name) {
    std::vector<std::string> out;
    if (!list.is_array()) {
        found(name + " is " + std::string(name_of_type(list)) + "; expected a list of texts.");
        return out;
    }
    std::set<std::string> seen;
    for (const Json& one : list) {
        const std::string place = name + "[" + std::to_string(out.size()) + "]";
        out.push_back(clean(one, place));
        if (!seen.insert(out.back()).second)
            found(place + " '" + out.back() + "' is given twice; expected it once.");
    }
    return out;
}

std::vector<std::string> Sheet::texts(std::string_view name) {
    const Json& list = field(name, "a list of texts");
    if (&list == &empty_object()) return {};
    return list_of(list, "'" + std::string(name) + "'");
}

std::vector<std::string> Sheet::texts_if_any(std::string_view name) {
    return document_.contains(name) ? texts(name) : std::vector<std::string>();
}

std::vector<std::pair<std::string, std::string>> Sheet::pairs(std::string_view name) {
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& [key, value] : object(name).items())
        out.emplace_back(key, clean(value, "'" + std::string(name) + "." + key + "'"));
    return out;
}

std::vector<std::pair<std::string, std::vector<std::string>>> Sheet::named_texts(std::string_view name) {
    std::vector<std::pair<std::string, std::vector<std::string>>> out;
    for (const auto& [key, value] : object(name).items())
        out.emplace_back(key, list_of(value, "'" + std::string(name) + "." + key + "'"));
    return out;
}

std::size_t Sheet::whole(const Json& value, const std::string& name, std::size_t most) {
    const std::string expected = "expected a whole number from 0 to " + std::to_string(most) + ".";
    if (value.is_number_unsigned() && value.get<std::size_t>() <= most) return value.get<std::size_t>();
    found(name + " is " + (value.is_number() ? value.dump() : std::string(name_of_type(value))) + "; " +
          expected);
    return 0;
}

std::size_t Sheet::number(std::string_view name, std::size_t most) {
    const Json& value = field(name, "a whole number");
    return &value == &empty_object() ? 0 : whole(value, "'" + std::string(name) + "'", most);
}

std::size_t Sheet::number_in(std::string_view outer, std::string_view name, std::size_t most) {
    const Json& inside = object(outer);
    const std::string place = "'" + std::string(outer) + "." + std::string(name) + "'";
    if (const auto at = inside.find(name); at != inside.end()) return whole(*at, place, most);
    found(place + " is missing; expected a whole number.");
    return 0;
}

}  // namespace rehearse::wording
