// Reading aloud, where the machine can.
#pragma once

#include <memory>
#include <string>

namespace rehearse::desktop {

class Speaker {
public:
    virtual ~Speaker() = default;
    /// Says `words` after what is being said, or, when it is `urgent`, at once in its place. Never waits.
    virtual void say(const std::string& words, bool urgent) = 0;
    virtual void hush() = 0;
};

/// Through speech-dispatcher. Null on a machine that has none, or whose service does not answer.
[[nodiscard]] std::unique_ptr<Speaker> make_speaker();

}  // namespace rehearse::desktop
