// Ctrl-C, for work that can stop half-way and tell what it knows.
#pragma once

namespace rehearse {

/// While it lives, the first Ctrl-C is only noted; a second one ends the program as usual. One at a time.
class Interrupts {
public:
    Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;
    ~Interrupts();
    [[nodiscard]] bool pending() const;
};

}  // namespace rehearse
