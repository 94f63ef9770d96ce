// Reading JSON that may be anything: each value is what it should be, or the reading has failed.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace rehearse::handover {

using Json = nlohmann::ordered_json;

/// The first thing that was wrong; what is read after that does not count.
struct Trouble {
    std::optional<std::string> what;  // "attempts[2].head.mode: should be one of …"
    void add(const std::string& where, const std::string& should) {
        if (!what) what = where + " should be " + should;
    }
};

/// One object; borrows it and the trouble. What is missing is trouble, too, but where a usual value is given.
class Box {
public:
    Box(const Json& from, std::string where, Trouble& trouble);

    /// Clean text.
    [[nodiscard]] std::string text(const char* name) const;
    [[nodiscard]] std::string text_or(const char* name, const std::string& usual) const;
    /// Any text; empty when there is none.
    [[nodiscard]] std::string words(const char* name) const;
    /// Clean text of one line, at least one character and at most 200.
    [[nodiscard]] std::string line(const char* name) const;
    [[nodiscard]] std::string id(const char* name) const;
    [[nodiscard]] std::int64_t number(const char* name, std::int64_t least, std::int64_t most) const;
    [[nodiscard]] int count(const char* name) const;  // from 0
    [[nodiscard]] std::int32_t figure(const char* name) const;
    [[nodiscard]] std::uint64_t whole(const char* name) const;  // of 64 bits
    [[nodiscard]] std::int64_t time(const char* name) const;    // from 1970 to 9999
    [[nodiscard]] bool flag(const char* name) const;
    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] Box object(const char* name) const;
    /// Calls `each` with every object of a list.
    template <class Each>
    void list(const char* name, const Each& each) const {
        const auto* all = find(name, "a list");
        if (all != nullptr && !all->is_array()) wrong(name, "a list");
        if (all == nullptr || !all->is_array()) return;
        std::size_t number = 0;
        for (const auto& one : *all) {
            if (trouble_.what) return;
            each(Box(one, path(name) + "[" + std::to_string(number++) + "]", trouble_));
        }
    }
    /// Nothing when there is none; whatever it is.
    [[nodiscard]] const Json* find(const char* name, const char* should) const;
    void wrong(const char* name, const std::string& should) const { trouble_.add(path(name), should); }

private:
    [[nodiscard]] std::string path(const std::string& name) const {
        return where_.empty() ? name : where_ + "." + name;
    }

    const Json& from_;
    std::string where_;
    Trouble& trouble_;
};

}  // namespace rehearse::handover
