// What an author is told about a file. Every diagnostic has a stable code and a place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

enum class Severity { note, warning, error };

/// A place in a source file. Lines count from 1; line 0 means the file as a whole.
struct Place {
    std::string file;
    int line = 0;
    friend bool operator==(const Place&, const Place&) = default;
};

struct Diagnostic {
    Severity severity = Severity::error;
    std::string code;  // "S104"; the list is in scenarios/DIAGNOSTICS.md
    Place place;
    std::string message;  // what was found and what was expected
    std::string hint;     // how to mend it, with the nearest valid name; may be empty
};

/// Collects diagnostics; nothing stops at the first.
class Diagnostics {
public:
    void error(std::string code, Place place, std::string message, std::string hint = {});
    void warning(std::string code, Place place, std::string message, std::string hint = {});
    void add(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }
    void add(const Diagnostics& others);

    [[nodiscard]] bool has_errors() const;
    [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
    /// Ordered by file, line and code, without exact repetitions.
    [[nodiscard]] std::vector<Diagnostic> sorted() const;

private:
    std::vector<Diagnostic> all_;
};

/// "kettle.lua:12: error S104: …" with the hint on a line of its own, indented.
[[nodiscard]] std::string to_text(const Diagnostic& diagnostic);
[[nodiscard]] std::string_view to_text(Severity severity);

}  // namespace rehearse
