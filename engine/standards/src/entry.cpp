#include "entry.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "document.hpp"

namespace rehearse::standards {
namespace {

using Json = nlohmann::json;

const Json& nothing() {
    static const Json value;
    return value;
}

std::string_view name_of_type(const Json& value) {
    if (value.is_object()) return "an object";
    if (value.is_array()) return "a list";
    if (value.is_string()) return "text";
    if (value.is_number()) return "a number";
    if (value.is_boolean()) return "true or false";
    return "null";
}

std::string numbered(std::string_view name, std::size_t index) {
    return std::string(name) + "[" + std::to_string(index) + "]";
}

// Empty when the text may be shown as it is.
std::string fault_in(const std::string& text) {
    if (clean_text(text) != text || text.find_first_of("\n\t") != std::string::npos)
        return "holds control characters; expected one line of plain text.";
    if (trimmed(text).size() != text.size()) return "has spaces at its ends; expected none.";
    return {};
}

}  // namespace

void Damage::found(std::string_view place, std::string_view what) {
    if (first_) return;
    std::string where(place);
    if (!where.empty()) where += ": ";
    first_ = damaged(file_, where.append(what));
}

Entry::Entry(const Json& value, std::string place, Damage& damage)
    : value_(&value), place_(std::move(place)), damage_(&damage) {
    if (!value.is_object())
        wrong("this is " + std::string(name_of_type(value)) + "; expected an object with named fields.");
}

void Entry::only(std::initializer_list<std::string_view> fields) const {
    if (!value_->is_object()) return;
    const std::vector<std::string> known(fields.begin(), fields.end());
    for (const auto& [name, value] : value_->items())
        if (std::find(known.begin(), known.end(), name) == known.end())
            wrong("the field " + shown(name) + " is not known; expected " + listed(known) + ".");
}

std::vector<std::string> Entry::names() const {
    std::vector<std::string> out;
    if (!value_->is_object()) return out;
    for (const auto& [name, value] : value_->items()) out.push_back(name);
    return out;
}

std::string Entry::inside(std::string_view name) const {
    return place_.empty() ? std::string(name) : place_ + "." + std::string(name);
}

void Entry::wrong_type(std::string_view name, const Json& value, std::string_view expected) const {
    wrong("'" + std::string(name) + "' is " + std::string(name_of_type(value)) + "; expected " +
          std::string(expected) + ".");
}

const Json& Entry::field(std::string_view name, std::string_view expected) const {
    const auto found = value_->find(name);
    if (found != value_->end()) return *found;
    wrong("'" + std::string(name) + "' is missing; expected " + std::string(expected) + ".");
    return nothing();
}

const Json& Entry::list(std::string_view name, std::string_view expected) const {
    const Json& value = field(name, expected);
    if (value.is_array()) return value;
    wrong_type(name, value, expected);
    static const Json none = Json::array();
    return none;
}

std::string Entry::text(std::string_view name) const {
    auto out = text_or_empty(name);
    if (out.empty()) wrong("'" + std::string(name) + "' is empty; expected text.");
    return out;
}

std::string Entry::text_or_empty(std::string_view name) const {
    const Json& value = field(name, "text");
    if (!value.is_string()) {
        wrong_type(name, value, "text");
        return {};
    }
    auto out = value.get<std::string>();
    if (const auto fault = fault_in(out); !fault.empty()) wrong("'" + std::string(name) + "' " + fault);
    return out;
}

std::string Entry::text_if_any(std::string_view name) const { return has(name) ? text(name) : std::string(); }

int Entry::number(std::string_view name, std::size_t most) const {
    const std::string expected = "a whole number from 0 to " + std::to_string(most);
    const Json& value = field(name, expected);
    if (!value.is_number())
        wrong_type(name, value, expected);
    else if (!value.is_number_unsigned() || value.get<std::size_t>() > most)
        wrong("'" + std::string(name) + "' is " + value.dump() + "; expected " + expected + ".");
    else
        return value.get<int>();
    return 0;
}

int Entry::number_if_any(std::string_view name, std::size_t most) const {
    return has(name) ? number(name, most) : 0;
}

bool Entry::flag_if_any(std::string_view name) const {
    if (!has(name)) return false;
    const Json& value = field(name, "true or false");
    if (value.is_boolean()) return value.get<bool>();
    wrong_type(name, value, "true or false");
    return false;
}

std::vector<std::string> Entry::texts_if_any(std::string_view name) const {
    return has(name) ? texts(name) : std::vector<std::string>();
}

std::vector<std::string> Entry::texts(std::string_view name) const {
    std::vector<std::string> out;
    for (const Json& one : list(name, "a list of texts")) {
        const std::string item = numbered(name, out.size());
        if (!one.is_string()) {
            wrong_type(item, one, "text");
            break;
        }
        out.push_back(one.get<std::string>());
        if (const auto fault = fault_in(out.back()); !fault.empty()) wrong("'" + item + "' " + fault);
        if (out.back().empty()) wrong("'" + item + "' is empty; expected text.");
    }
    return out;
}

Entry Entry::entry(std::string_view name) const {
    return {field(name, "an object with named fields"), inside(name), *damage_};
}

std::vector<Entry> Entry::entries(std::string_view name, std::size_t least) const {
    const Json& all = list(name, "a list of objects");
    if (all.size() < least)
        wrong("'" + std::string(name) + "' is an empty list; expected at least one entry.");
    std::vector<Entry> out;
    for (const Json& one : all) out.emplace_back(one, numbered(inside(name), out.size()), *damage_);
    return out;
}

std::vector<Entry> Entry::entries_if_any(std::string_view name) const {
    return has(name) ? entries(name, 1) : std::vector<Entry>();
}

}  // namespace rehearse::standards
