// What is said aloud: what got the focus, and what is new in a conversation. Knows no machine that speaks.
#pragma once

#include <string>
#include <vector>

#include "desktop/registry.hpp"
#include "desktop/speaker.hpp"
#include "present/views.hpp"

namespace rehearse::desktop {

/// A component as it is said: its name, what it is, its state, its value. "Start, button", "Busy, chosen".
[[nodiscard]] std::string spoken(const Component& component);

class Reader {
public:
    /// `speaker` is borrowed; null: nothing is said.
    explicit Reader(Speaker* speaker) : speaker_(speaker) {}

    /// After a frame: says the title of a screen that is new, and what has got the focus since.
    void look(const Registry& registry, const std::string& screen);
    /// Says those lines of a transcript that were not said yet; `attempt` tells transcripts apart.
    void listen(const present::PlayView& view, const std::string& attempt);
    /// Nothing is said any more, and what is on the screen counts as said.
    void hush();

private:
    Speaker* speaker_;
    std::string screen_;
    std::string focus_;
    std::string attempt_;
    std::size_t heard_ = 0;  // lines of its transcript
};

}  // namespace rehearse::desktop
