// Sealing what a learner writes with a passphrase. A random key seals each note (XChaCha20-Poly1305, with the
// note's id and learner bound to it); the passphrase, stretched by Argon2id, seals the key. What stands
// beside a note, its kind and its dates, stays readable. Without the passphrase nobody opens anything again.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "base/result.hpp"
#include "records/notebook.hpp"

namespace rehearse::journal {

/// How much work one guess of a passphrase takes.
struct Effort {
    std::uint64_t operations = 0;
    std::size_t memory = 0;  // bytes
};
[[nodiscard]] Effort usual_effort();  // about a second, 256 MB
[[nodiscard]] Effort least_effort();  // for tests

inline constexpr std::size_t kShortestPassphrase = 8;  // bytes

/// What opens and seals notes. Its bytes are overwritten when it goes; copies share them.
class Key {
public:
    static constexpr std::size_t kSize = 32;
    /// A new one, from the system's generator.
    [[nodiscard]] static Key random();
    [[nodiscard]] const std::array<unsigned char, kSize>& bytes() const { return *bytes_; }

private:
    friend Result<Key> unlock(const std::string&, const std::string&, const std::string&);
    Key();
    std::shared_ptr<std::array<unsigned char, kSize>> bytes_;
};

/// The lock record: `key` under `passphrase`. Fails with journal.short, or journal.memory when the computer
/// has not enough for `effort`.
[[nodiscard]] Result<std::string> lock_of(const Key& key, const std::string& learner,
                                          const std::string& passphrase, const Effort& effort);
/// The key in a lock record. Fails with journal.wrong (another passphrase), journal.damaged, journal.newer or
/// journal.memory.
[[nodiscard]] Result<Key> unlock(const std::string& lock, const std::string& learner,
                                 const std::string& passphrase);
/// Whether two lock records hold the same key, whatever their passphrases.
[[nodiscard]] bool same_key(const std::string& one, const std::string& other);

[[nodiscard]] bool is_sealed(const records::Note& note);
/// `note` with its body sealed. The note must be open.
[[nodiscard]] records::Note sealed(records::Note note, const Key& key);
/// `note` with its body open; nothing when the key does not fit, or it was changed.
[[nodiscard]] std::optional<records::Note> unsealed(records::Note note, const Key& key);

/// Overwrites a text with zeros and empties it.
void wipe(std::string& text);

}  // namespace rehearse::journal
