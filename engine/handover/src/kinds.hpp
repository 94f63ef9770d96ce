// The kinds of entries by name, in files.
#pragma once

#include <optional>
#include <string_view>

#include "play/log.hpp"

namespace rehearse::handover {

[[nodiscard]] inline std::string_view to_text(play::EntryKind kind) {
    switch (kind) {
        case play::EntryKind::rewind:
            return "rewind";
        case play::EntryKind::moved:
            return "moved";
        case play::EntryKind::answer:
            break;
    }
    return "answer";
}

[[nodiscard]] inline std::optional<play::EntryKind> entry_kind_from(std::string_view text) {
    for (const auto kind : {play::EntryKind::answer, play::EntryKind::rewind, play::EntryKind::moved})
        if (to_text(kind) == text) return kind;
    return std::nullopt;
}

}  // namespace rehearse::handover
