// Words that are typed and not shown.
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace rehearse {

/// The next line of standard input, without its end; a terminal does not show it, from before `asks` is
/// called on. Nothing at the end of input, and when Ctrl-C is pressed.
[[nodiscard]] std::optional<std::string> read_hidden_line(const std::function<void()>& asks);

}  // namespace rehearse
