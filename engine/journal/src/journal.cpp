#include "journal/journal.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/text.hpp"

namespace rehearse::journal {
namespace {

using Json = nlohmann::ordered_json;

std::string body_of(const Note& note) {
    Json out = Json::object();
    for (const auto& [name, words] : note.fields) out[name] = words;
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<std::map<std::string, std::string>> fields_in(const std::string& body) {
    const auto found = Json::parse(body, nullptr, false);
    if (!found.is_object()) return std::nullopt;
    std::map<std::string, std::string> out;
    for (const auto& [name, value] : found.items()) {
        if (!value.is_string()) return std::nullopt;
        out.emplace(name, value.get<std::string>());
    }
    return out;
}

bool has_word(const Note& note, const std::string& word) {
    return std::any_of(note.fields.begin(), note.fields.end(), [&](const auto& field) {
        return lower_ascii(field.second).find(word) != std::string::npos;
    });
}

Status check_fields(const Note& note) {
    const auto& form = form_of(note.kind);
    for (const auto& [name, words] : note.fields)
        if (field_of(form, name) == nullptr)
            return fail("journal.field", std::string(form.title) + ": there is no field '" + name + "'.");
    if (note.fields.empty())
        return fail("journal.empty", "There is nothing in it yet, so nothing was kept.",
                    "Write a word or two first.");
    return {};
}

tl::unexpected<Error> damaged(const records::Note& note, const std::string& learner) {
    return fail("journal.damaged", "The note " + note.id + " of " + learner + " cannot be read.",
                "Keep a copy of the data folder and ask whoever looks after Rehearse.");
}

}  // namespace

std::string Note::field(const std::string& name) const {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

std::string who_can_read(bool sealed) {
    return sealed
               ? "Who can read this: only you, with your passphrase, unless you pass it on."
               : "Who can read this: you, and whoever can use this computer under your account. Nobody else, "
                 "unless you pass it on.";
}

Result<Journal> Journal::open(records::Notebook& notebook, const Clock& clock, Random& random,
                              std::string learner, const std::optional<std::string>& passphrase) {
    auto lock = notebook.lock(learner);
    if (!lock) return fail(lock.error());
    Journal out(notebook, clock, random, std::move(learner));
    if (!*lock) return out;
    if (!passphrase)
        return fail("journal.locked", "What " + out.learner_ + " wrote is sealed with a passphrase.",
                    "It opens with that passphrase alone.");
    auto key = unlock(**lock, out.learner_, *passphrase);
    if (!key) return fail(key.error());
    out.lock_ = std::move(*lock);
    out.key_ = std::move(*key);
    if (const auto settled = out.settle(); !settled) return fail(settled.error());
    return out;
}

Status Journal::check_lock() const {
    const auto now = notebook_->lock(learner_);
    if (!now) return fail(now.error());
    if (*now == lock_) return {};
    return fail("journal.relocked",
                "The passphrase of " + learner_ + " was changed in another window meanwhile.",
                "Nothing was kept. Open the journal again.");
}

Status Journal::relock(const std::optional<std::string>& lock, const std::vector<records::Note>& notes) {
    if (const auto same = check_lock(); !same) return same;
    if (const auto kept = notebook_->keep_all(learner_, lock, notes); !kept) return kept;
    lock_ = lock;
    return notebook_->wipe();
}

Result<std::vector<records::Note>> Journal::all_open() const {
    auto notes = notebook_->notes(learner_);
    if (!notes || !key_) return notes;
    for (auto& note : *notes) {
        if (!is_sealed(note)) continue;
        auto open = unsealed(note, *key_);
        if (!open) return damaged(note, learner_);
        note = std::move(*open);
    }
    return notes;
}

Status Journal::settle() {
    auto notes = notebook_->notes(learner_);
    if (!notes) return fail(notes.error());
    std::erase_if(*notes, is_sealed);
    if (!key_ || notes->empty()) return {};
    for (auto& note : *notes) note = journal::sealed(std::move(note), *key_);
    return relock(lock_, *notes);
}

Status Journal::set_passphrase(const std::string& passphrase, const Effort& effort) {
    const auto key = key_.value_or(Key::random());
    auto lock = lock_of(key, learner_, passphrase, effort);
    if (!lock) return fail(lock.error());
    if (key_) return relock(*lock, {});
    auto notes = notebook_->notes(learner_);
    if (!notes) return fail(notes.error());
    for (auto& note : *notes) note = journal::sealed(std::move(note), key);
    auto done = relock(*lock, *notes);
    if (done || done.error().code == "records.traces") key_ = key;
    return done;
}

Status Journal::take_passphrase_away() {
    const auto notes = all_open();
    if (!notes) return fail(notes.error());
    auto done = relock(std::nullopt, *notes);
    if (done || done.error().code == "records.traces") key_.reset();
    return done;
}

Result<Note> Journal::read(const records::Note& kept) const {
    const auto kind = kind_from(kept.kind);
    auto fields = fields_in(kept.body);
    if (!kind || !fields) return damaged(kept, learner_);
    return Note{kept.id, *kind, kept.about, kept.made, kept.changed, std::move(*fields)};
}

Result<std::vector<Note>> Journal::notes(std::optional<Kind> kind) const {
    const auto kept = all_open();
    if (!kept) return fail(kept.error());
    std::vector<Note> out;
    for (const auto& one : *kept) {
        if (kind && one.kind != form_of(*kind).name) continue;
        auto note = read(one);
        if (!note) return fail(note.error());
        out.push_back(std::move(*note));
    }
    return out;
}

Result<Note> Journal::note(const std::string& id) const {
    const auto all = notes();
    if (!all) return fail(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&](const Note& one) { return one.id == id; });
    if (found != all->end()) return *found;
    return fail("journal.unknown", learner_ + " has no note '" + id + "'.",
                "Look in the journal for its id.");
}

Result<std::optional<Note>> Journal::about(Kind kind, const std::string& about) const {
    const auto all = notes(kind);
    if (!all) return fail(all.error());
    const auto found =
        std::find_if(all->rbegin(), all->rend(), [&](const Note& one) { return one.about == about; });
    return found == all->rend() ? std::nullopt : std::optional(*found);
}

Result<std::vector<Note>> Journal::find(const std::string& words) const {
    auto all = notes();
    if (!all) return all;
    std::istringstream parts(lower_ascii(words));
    for (std::string word; parts >> word;)
        std::erase_if(*all, [&](const Note& one) { return !has_word(one, word); });
    std::reverse(all->begin(), all->end());
    return all;
}

Result<Note> Journal::keep(Note note) {
    for (auto& [name, words] : note.fields) words = std::string(trimmed(clean_text(words)));
    std::erase_if(note.fields, [](const auto& field) { return field.second.empty(); });
    if (const auto fits = check_fields(note); !fits) return fail(fits.error());
    note.changed = clock_->now();
    if (note.id.empty()) {
        note.id = short_id(*random_);
        note.made = note.changed;
    }
    if (const auto same = check_lock(); !same) return fail(same.error());
    records::Note bare{note.id,      learner_,     form_of(note.kind).name, note.about, note.made,
                       note.changed, body_of(note)};
    const auto kept = notebook_->keep_note(key_ ? journal::sealed(std::move(bare), *key_) : bare);
    if (!kept) return fail(kept.error());
    return note;
}

Status Journal::forget(const std::string& id) {
    const auto gone = notebook_->forget_note(learner_, id);
    if (!gone) return fail(gone.error());
    if (*gone) return {};
    return fail("journal.unknown", learner_ + " has no note '" + id + "'.",
                "Look in the journal for its id.");
}

}  // namespace rehearse::journal
