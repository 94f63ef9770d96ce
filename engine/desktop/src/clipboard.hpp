// The desktop's clipboard, through SDL.
#pragma once

#include "present/text_edit.hpp"

namespace rehearse::desktop {

/// Works while SDL's video is running; otherwise it is empty and keeps nothing.
class SdlClipboard final : public present::Clipboard {
public:
    [[nodiscard]] std::string read() override;
    void write(const std::string& text) override;
};

}  // namespace rehearse::desktop
