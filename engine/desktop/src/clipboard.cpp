#include "clipboard.hpp"

#include <SDL.h>

namespace rehearse::desktop {

std::string SdlClipboard::read() {
    char* const text = SDL_GetClipboardText();
    if (text == nullptr) return {};
    std::string out(text);
    SDL_free(text);
    return out;
}

void SdlClipboard::write(const std::string& text) { SDL_SetClipboardText(text.c_str()); }

}  // namespace rehearse::desktop
