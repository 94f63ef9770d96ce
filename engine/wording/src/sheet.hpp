// One file of word lists being read: remembers the first thing that is wrong with it, and where.
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::wording {

/// Reading a field never stops: what is wrong is remembered and a harmless value comes back, so that a reader
/// is written straight through and asks wrong() at its end. Throws nothing.
class Sheet {
public:
    Sheet(const Files& files, const std::string& folder, std::string file);

    /// Objects to every field not named here; "about" is always known.
    void only(std::initializer_list<std::string_view> fields);
    /// A list of clean one-line texts, none of them empty or given twice.
    [[nodiscard]] std::vector<std::string> texts(std::string_view field);
    /// As texts(); absent is empty.
    [[nodiscard]] std::vector<std::string> texts_if_any(std::string_view field);
    /// An object whose values are texts (or lists of texts), in the order of their names.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> pairs(std::string_view field);
    [[nodiscard]] std::vector<std::pair<std::string, std::vector<std::string>>> named_texts(
        std::string_view field);
    /// A whole number from 0 to `most`, in the file or in an object of it.
    [[nodiscard]] std::size_t number(std::string_view field, std::size_t most);
    [[nodiscard]] std::size_t number_in(std::string_view object, std::string_view field, std::size_t most);
    void found(const std::string& what);
    [[nodiscard]] const std::optional<Error>& wrong() const { return wrong_; }

private:
    void parse(const std::string& bytes);
    [[nodiscard]] const nlohmann::json& field(std::string_view name, std::string_view expected);
    [[nodiscard]] const nlohmann::json& object(std::string_view name);
    [[nodiscard]] std::vector<std::string> list_of(const nlohmann::json& list, const std::string& name);
    [[nodiscard]] std::string clean(const nlohmann::json& value, const std::string& name);
    [[nodiscard]] std::size_t whole(const nlohmann::json& value, const std::string& name, std::size_t most);

    std::string file_;
    nlohmann::json document_;
    std::optional<Error> wrong_;
};

}  // namespace rehearse::wording
