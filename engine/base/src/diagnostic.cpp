#include "base/diagnostic.hpp"

#include <algorithm>
#include <tuple>

namespace rehearse {

void Diagnostics::error(std::string code, Place place, std::string message, std::string hint) {
    add({Severity::error, std::move(code), std::move(place), std::move(message), std::move(hint)});
}

void Diagnostics::warning(std::string code, Place place, std::string message, std::string hint) {
    add({Severity::warning, std::move(code), std::move(place), std::move(message), std::move(hint)});
}

void Diagnostics::add(const Diagnostics& others) {
    all_.insert(all_.end(), others.all_.begin(), others.all_.end());
}

bool Diagnostics::has_errors() const {
    return std::any_of(all_.begin(), all_.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::error; });
}

std::vector<Diagnostic> Diagnostics::sorted() const {
    auto key = [](const Diagnostic& d) {
        return std::tie(d.place.file, d.place.line, d.code, d.message, d.severity, d.hint);
    };
    std::vector<Diagnostic> out = all_;
    std::stable_sort(out.begin(), out.end(),
                     [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
    out.erase(std::unique(out.begin(), out.end(),
                          [&](const Diagnostic& a, const Diagnostic& b) { return key(a) == key(b); }),
              out.end());
    return out;
}

std::string_view to_text(Severity severity) {
    switch (severity) {
        case Severity::note:
            return "note";
        case Severity::warning:
            return "warning";
        case Severity::error:
            return "error";
    }
    return "error";
}

std::string to_text(const Diagnostic& d) {
    std::string out = d.place.file;
    if (d.place.line > 0) out += ":" + std::to_string(d.place.line);
    if (!out.empty()) out += ": ";
    out += std::string(to_text(d.severity)) + " " + d.code + ": " + d.message;
    if (!d.hint.empty()) out += "\n    " + d.hint;
    return out;
}

}  // namespace rehearse
