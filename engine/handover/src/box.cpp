#include "box.hpp"

#include <limits>

#include "base/text.hpp"

namespace rehearse::handover {
namespace {

constexpr std::int64_t kYear9999 = 253'402'300'799'999;
constexpr std::size_t kLongestLine = 200;
const Json kNothing = Json::object();

}  // namespace

Box::Box(const Json& from, std::string where, Trouble& trouble)
    : from_(from.is_object() ? from : kNothing), where_(std::move(where)), trouble_(trouble) {
    if (!from.is_object()) trouble_.add(where_, "an object");
}

const Json* Box::find(const char* name, const char* should) const {
    const auto found = from_.find(name);
    if (found != from_.end()) return &*found;
    wrong(name, std::string("there: ") + should);
    return nullptr;
}

bool Box::has(const char* name) const { return from_.contains(name); }

std::string Box::text(const char* name) const {
    constexpr const char* kShould = "text without control characters";
    const auto* found = find(name, kShould);
    if (found == nullptr) return {};
    if (found->is_string()) {
        auto out = found->get<std::string>();
        if (clean_text(out) == out) return out;
    }
    wrong(name, kShould);
    return {};
}

std::string Box::text_or(const char* name, const std::string& usual) const {
    return has(name) ? text(name) : usual;
}

std::string Box::words(const char* name) const {
    const auto found = from_.find(name);
    if (found == from_.end()) return {};
    if (found->is_string()) return found->get<std::string>();
    wrong(name, "text");
    return {};
}

std::string Box::line(const char* name) const {
    auto out = text(name);
    if (trimmed(out).empty() || out.size() > kLongestLine || out.find_first_of("\n\t") != std::string::npos)
        wrong(name, "one line of at most 200 bytes");
    return out;
}

std::string Box::id(const char* name) const {
    auto out = text(name);
    if (!is_id(out)) wrong(name, "an id, of small letters, digits, - and _");
    return out;
}

std::int64_t Box::number(const char* name, std::int64_t least, std::int64_t most) const {
    const std::string should = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    const auto* found = find(name, should.c_str());
    if (found == nullptr) return least;
    const bool fits =
        found->is_number_integer() && (!found->is_number_unsigned() ||
                                       found->get<std::uint64_t>() <= static_cast<std::uint64_t>(INT64_MAX));
    const auto out = fits ? found->get<std::int64_t>() : least;
    if (fits && out >= least && out <= most) return out;
    wrong(name, should);
    return least;
}

int Box::count(const char* name) const {
    return static_cast<int>(number(name, 0, std::numeric_limits<int>::max()));
}

std::int32_t Box::figure(const char* name) const {
    return static_cast<std::int32_t>(number(name, INT32_MIN, INT32_MAX));
}

std::uint64_t Box::whole(const char* name) const {
    const auto* found = find(name, "a whole number");
    if (found == nullptr) return 0;
    if (found->is_number_unsigned()) return found->get<std::uint64_t>();
    wrong(name, "a whole number from 0");
    return 0;
}

std::int64_t Box::time(const char* name) const { return number(name, 0, kYear9999); }

bool Box::flag(const char* name) const {
    const auto* found = find(name, "true or false");
    if (found == nullptr) return false;
    if (found->is_boolean()) return found->get<bool>();
    wrong(name, "true or false");
    return false;
}

Box Box::object(const char* name) const {
    const auto* found = find(name, "an object");
    return {found == nullptr ? kNothing : *found, path(name), trouble_};
}

}  // namespace rehearse::handover
