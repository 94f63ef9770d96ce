#include "journal/seal.hpp"

#include <sodium.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/digest.hpp"
#include "base/text.hpp"

namespace rehearse::journal {
namespace {

using Json = nlohmann::ordered_json;
using Bytes = std::vector<unsigned char>;
using KeyBytes = std::array<unsigned char, Key::kSize>;

static_assert(Key::kSize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

constexpr int kVersion = 1;
constexpr std::string_view kSealed = "sealed:1:";
// A lock may come from a file: no guess takes more than this.
constexpr std::uint64_t kMostOperations = 16;
constexpr std::size_t kMostMemory = std::size_t{1} << 30U;

/// The library has to be made ready once. It fails only where the system gives no random numbers.
void make_ready() {
    static const bool kReady = sodium_init() >= 0;
    if (!kReady) std::abort();
}

std::string to_base64(const Bytes& bytes) {
    std::string out(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    out.pop_back();  // the zero at the end
    return out;
}

std::optional<Bytes> from_base64(std::string_view text) {
    Bytes out(text.size());
    std::size_t size = 0;
    if (sodium_base642bin(out.data(), out.size(), text.data(), text.size(), nullptr, &size, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return std::nullopt;
    out.resize(size);
    return out;
}

/// A nonce of its own, then `plain` sealed with it, bound to `bound`.
Bytes shut(const unsigned char* plain, std::size_t size, const std::string& bound, const KeyBytes& key) {
    make_ready();
    constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    Bytes out(kNonce + size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    randombytes_buf(out.data(), kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + kNonce, nullptr, plain, size,
                                               reinterpret_cast<const unsigned char*>(bound.data()),
                                               bound.size(), nullptr, out.data(), key.data());
    return out;
}

/// Nothing when the key or what it is bound to is another one, or a byte was changed.
std::optional<Bytes> reopened(const Bytes& shut, const std::string& bound, const KeyBytes& key) {
    make_ready();
    constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr std::size_t kRest = kNonce + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (shut.size() < kRest) return std::nullopt;
    Bytes out(shut.size() - kRest + 1);  // one more, so that there is something to point at
    unsigned long long size = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            out.data(), &size, nullptr, shut.data() + kNonce, shut.size() - kNonce,
            reinterpret_cast<const unsigned char*>(bound.data()), bound.size(), shut.data(), key.data()) != 0)
        return std::nullopt;
    out.resize(size);
    return out;
}

std::string bound_to(const records::Note& note) {
    return Canonical().field("note", note.id).field("learner", note.learner).bytes();
}

std::string lock_bound_to(const std::string& learner) {
    return Canonical().field("lock", kVersion).field("learner", learner).bytes();
}

/// What tells keys apart and says nothing about them.
std::string name_of(const KeyBytes& key) {
    constexpr std::string_view kSays = "rehearse: which key";
    Bytes out(crypto_generichash_BYTES_MIN);
    crypto_generichash(out.data(), out.size(), reinterpret_cast<const unsigned char*>(kSays.data()),
                       kSays.size(), key.data(), key.size());
    return to_base64(out);
}

/// The passphrase as a key; false when the computer has not enough memory.
bool stretch(const std::string& passphrase, const Bytes& salt, const Effort& effort, KeyBytes& out) {
    make_ready();
    return crypto_pwhash(out.data(), out.size(), passphrase.data(), passphrase.size(), salt.data(),
                         effort.operations, effort.memory, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

tl::unexpected<Error> no_memory(const Effort& effort) {
    return fail("journal.memory",
                "This computer has not the " + std::to_string(effort.memory >> 20U) +
                    " MB free that a passphrase takes.",
                "Close other programs and try again.");
}

tl::unexpected<Error> damaged_lock(const std::string& learner) {
    return fail("journal.damaged", "What opens the notes of " + learner + " is damaged.",
                "Keep a copy of the data folder and ask whoever looks after Rehearse.");
}

struct Lock {
    Effort effort;
    Bytes salt, key;
};

std::optional<Lock> read_lock(const Json& from) {
    const auto bytes = [&](const char* name) -> std::optional<Bytes> {
        const auto found = from.find(name);
        if (found == from.end() || !found->is_string()) return std::nullopt;
        return from_base64(found->get_ref<const std::string&>());
    };
    const auto operations = from.find("operations"), memory = from.find("memory");
    const auto salt = bytes("salt"), key = bytes("sealed_key");
    if (operations == from.end() || memory == from.end() || !operations->is_number_unsigned() ||
        !memory->is_number_unsigned() || !salt || !key || salt->size() != crypto_pwhash_SALTBYTES)
        return std::nullopt;
    const Effort effort{operations->get<std::uint64_t>(), memory->get<std::size_t>()};
    if (effort.operations < crypto_pwhash_OPSLIMIT_MIN || effort.operations > kMostOperations ||
        effort.memory < crypto_pwhash_MEMLIMIT_MIN || effort.memory > kMostMemory)
        return std::nullopt;
    return Lock{effort, *salt, *key};
}

}  // namespace

Effort usual_effort() { return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE}; }
Effort least_effort() { return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

void wipe(std::string& text) {
    text.resize(text.capacity());  // what was longer before stands behind the end
    sodium_memzero(text.data(), text.size());
    text.clear();
}

Key::Key()
    : bytes_(new KeyBytes{}, [](KeyBytes* bytes) {
          sodium_memzero(bytes->data(), bytes->size());
          delete bytes;
      }) {}

Key Key::random() {
    make_ready();
    Key out;
    randombytes_buf(out.bytes_->data(), kSize);
    return out;
}

Result<std::string> lock_of(const Key& key, const std::string& learner, const std::string& passphrase,
                            const Effort& effort) {
    if (passphrase.size() < kShortestPassphrase)
        return fail("journal.short", "A passphrase needs at least 8 characters.",
                    "Three or four words that do not belong together are good.");
    make_ready();
    Bytes salt(crypto_pwhash_SALTBYTES);
    randombytes_buf(salt.data(), salt.size());
    KeyBytes from_passphrase{};
    if (!stretch(passphrase, salt, effort, from_passphrase)) return no_memory(effort);
    const auto shut_key = shut(key.bytes().data(), Key::kSize, lock_bound_to(learner), from_passphrase);
    sodium_memzero(from_passphrase.data(), from_passphrase.size());
    return Json{{"version", kVersion},     {"operations", effort.operations},   {"memory", effort.memory},
                {"salt", to_base64(salt)}, {"sealed_key", to_base64(shut_key)}, {"key", name_of(key.bytes())}}
        .dump();
}

Result<Key> unlock(const std::string& lock, const std::string& learner, const std::string& passphrase) {
    const auto from = Json::parse(lock, nullptr, false);
    if (!from.is_object() || !from.contains("version")) return damaged_lock(learner);
    if (from.at("version") != kVersion)
        return fail("journal.newer",
                    "The notes of " + learner + " were sealed by a newer edition of Rehearse.",
                    "Open them with that edition, or bring this one up to date.");
    const auto read = read_lock(from);
    if (!read) return damaged_lock(learner);
    KeyBytes from_passphrase{};
    if (!stretch(passphrase, read->salt, read->effort, from_passphrase)) return no_memory(read->effort);
    auto opened = reopened(read->key, lock_bound_to(learner), from_passphrase);
    sodium_memzero(from_passphrase.data(), from_passphrase.size());
    if (!opened || opened->size() != Key::kSize)
        return fail("journal.wrong", "That is not the passphrase of " + learner + ".",
                    "Nobody can find out what it is; a passphrase that is forgotten cannot be brought back.");
    Key out;
    std::copy(opened->begin(), opened->end(), out.bytes_->begin());
    sodium_memzero(opened->data(), opened->size());
    return out;
}

bool same_key(const std::string& one, const std::string& other) {
    const auto name = [](const std::string& lock) {
        const auto from = Json::parse(lock, nullptr, false);
        const auto found = from.is_object() ? from.find("key") : from.end();
        return from.is_object() && found != from.end() && found->is_string() ? found->get<std::string>()
                                                                             : std::string();
    };
    return one == other || (!name(one).empty() && name(one) == name(other));
}

bool is_sealed(const records::Note& note) { return note.body.starts_with(kSealed); }

records::Note sealed(records::Note note, const Key& key) {
    const auto shut_body = shut(reinterpret_cast<const unsigned char*>(note.body.data()), note.body.size(),
                                bound_to(note), key.bytes());
    wipe(note.body);
    note.body = std::string(kSealed) + to_base64(shut_body);
    return note;
}

std::optional<records::Note> unsealed(records::Note note, const Key& key) {
    const auto shut_body = from_base64(std::string_view(note.body).substr(kSealed.size()));
    if (!shut_body) return std::nullopt;
    auto opened = reopened(*shut_body, bound_to(note), key.bytes());
    if (!opened) return std::nullopt;
    note.body.assign(opened->begin(), opened->end());
    sodium_memzero(opened->data(), opened->size());
    return note;
}

}  // namespace rehearse::journal
