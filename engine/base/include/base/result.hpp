// Expected failure as a value. A function that can fail for reasons outside the program returns
// Result<T>; the Error says what happened and what to do next, in words for the person who meets it.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace rehearse {

struct Error {
    std::string code;     // stable, e.g. "records.locked"; tests and exit codes go by it
    std::string message;  // one sentence: what happened, to what
    std::string hint;     // what to do next; may be empty

    /// Message and hint as one text for a person.
    [[nodiscard]] std::string text() const { return hint.empty() ? message : message + "\n" + hint; }
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// Makes a failed Result of any type: `return fail("files.missing", "…", "…");`
[[nodiscard]] inline tl::unexpected<Error> fail(std::string code, std::string message,
                                                std::string hint = {}) {
    return tl::unexpected<Error>(Error{std::move(code), std::move(message), std::move(hint)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

}  // namespace rehearse
