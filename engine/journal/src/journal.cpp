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

}  // namespace

std::string Note::field(const std::string& name) const {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

Result<Journal> Journal::open(records::Notebook& notebook, const Clock& clock, Random& random,
                              std::string learner, const std::optional<std::string>& passphrase) {
    (void)passphrase;
    return Journal(notebook, clock, random, std::move(learner));
}

bool Journal::sealed() const { return false; }

std::string Journal::readers() const {
    return sealed() ? "Who can read this: only you, with your passphrase, unless you pass it on."
                    : "Who can read this: you, and whoever can use this computer under your account. Nobody "
                      "else, unless you pass it on.";
}

Result<Note> Journal::read(const records::Note& kept) const {
    const auto kind = kind_from(kept.kind);
    auto fields = fields_in(kept.body);
    if (!kind || !fields)
        return fail("journal.damaged", "The note " + kept.id + " of " + learner_ + " cannot be read.",
                    "Keep a copy of the data folder and ask whoever looks after Rehearse.");
    return Note{kept.id, *kind, kept.about, kept.made, kept.changed, std::move(*fields)};
}

Result<std::vector<Note>> Journal::notes(std::optional<Kind> kind) const {
    const auto kept = notebook_->notes(learner_);
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
    const auto kept = notebook_->keep_note(
        {note.id, learner_, form_of(note.kind).name, note.about, note.made, note.changed, body_of(note)});
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
