// Walks a parsed file and remembers the first thing that is wrong with it, and where.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace rehearse::standards {

/// The first thing found wrong with a file. What is found later is dropped: it may follow from the first.
class Damage {
public:
    explicit Damage(std::string file) : file_(std::move(file)) {}
    void found(std::string_view place, std::string_view what);
    [[nodiscard]] const std::optional<Error>& first() const { return first_; }

private:
    std::string file_;
    std::optional<Error> first_;
};

/// One object of the file. Reading a field never stops: what is wrong goes to the Damage and a harmless value
/// comes back, so that a reader is written straight through. Does not outlive the document or the Damage.
class Entry {
public:
    Entry(const nlohmann::json& value, std::string place, Damage& damage);

    /// Objects to every field not named here.
    void only(std::initializer_list<std::string_view> fields) const;
    /// One line of clean text that is not empty; that may be empty; that may be absent.
    [[nodiscard]] std::string text(std::string_view field) const;
    [[nodiscard]] std::string text_or_empty(std::string_view field) const;
    [[nodiscard]] std::string text_if_any(std::string_view field) const;
    /// A whole number from 0 to `most`; one that may be absent, and then is 0.
    [[nodiscard]] int number(std::string_view field, std::size_t most) const;
    [[nodiscard]] int number_if_any(std::string_view field, std::size_t most) const;
    /// True or false; false when absent.
    [[nodiscard]] bool flag_if_any(std::string_view field) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view field) const;
    [[nodiscard]] std::vector<std::string> texts_if_any(std::string_view field) const;
    /// The names of its fields, in order of the alphabet.
    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] bool has(std::string_view field) const { return value_->contains(field); }
    [[nodiscard]] Entry entry(std::string_view field) const;
    /// A list of objects with at least `least` of them.
    [[nodiscard]] std::vector<Entry> entries(std::string_view field, std::size_t least) const;
    /// A list that may be absent; one that is there holds at least one object.
    [[nodiscard]] std::vector<Entry> entries_if_any(std::string_view field) const;
    /// Records that this entry is damaged.
    void wrong(std::string_view what) const { damage_->found(place_, what); }

private:
    [[nodiscard]] const nlohmann::json& field(std::string_view name, std::string_view expected) const;
    [[nodiscard]] const nlohmann::json& list(std::string_view name, std::string_view expected) const;
    [[nodiscard]] std::string inside(std::string_view name) const;
    void wrong_type(std::string_view name, const nlohmann::json& value, std::string_view expected) const;

    const nlohmann::json* value_;
    std::string place_;  // "groups[0].criteria[3]"; empty for the file itself
    Damage* damage_;
};

}  // namespace rehearse::standards
