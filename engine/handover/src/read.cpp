// A parcel from JSON, which nobody vouches for: every value is checked before it is used.
#include <set>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "box.hpp"
#include "handover/parcel.hpp"
#include "journal/forms.hpp"
#include "journal/seal.hpp"
#include "kinds.hpp"

namespace rehearse::handover {
namespace {

constexpr int kMostNesting = 10;
constexpr const char* kAskAgain = "Ask for the file again, as Rehearse wrote it.";

play::AttemptHead read_head(const Box& box) {
    play::AttemptHead out;
    out.id = box.id("id");
    out.learner = box.line("learner");
    out.scenario_id = box.line("scenario_id");
    out.scenario_title = box.text("scenario_title");
    out.scenario_digest = box.text("scenario_digest");
    out.scenario_sources = box.line("scenario_sources");
    out.organisation_id = box.text("organisation_id");
    out.organisation_digest = box.text("organisation_digest");
    out.organisation_sources = box.text("organisation_sources");
    box.list("overrides", [&](const Box& one) {
        out.overrides.push_back({one.text("name"), one.figure("from"), one.figure("to")});
    });
    out.condition = box.text("condition");
    const auto mode = play::mode_from(box.text("mode"));
    if (!mode) box.wrong("mode", "practice, coached or unaided");
    out.mode = mode.value_or(play::Mode::practice);
    out.limits = box.flag("limits");
    out.seed = box.whole("seed");
    out.rules_version = box.count("rules_version");
    out.started = box.time("started");
    return out;
}

/// All of it is text, and clean.
bool is_clean(const Json& value) {
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        return clean_text(text) == text;
    }
    for (const auto& one : value)
        if (value.is_structured() && !is_clean(one)) return false;
    return true;
}

play::NamedAnswer read_answer(const Box& box) {
    const auto* found = box.find("answer", "an answer");
    if (found == nullptr) return {};
    auto out = is_clean(*found) ? play::answer_from_json(found->dump())
                                : Result<play::NamedAnswer>(fail("handover.text", ""));
    if (!out) box.wrong("answer", "an answer as Rehearse writes it");
    return out.value_or(play::NamedAnswer{});
}

play::Entry read_entry(const Box& box, int number) {
    play::Entry out;
    out.number = number;
    out.parent = static_cast<int>(box.number("parent", play::kBeginning, number - 1));
    const auto kind = entry_kind_from(box.text("kind"));
    if (!kind) box.wrong("kind", "answer, rewind or moved");
    out.kind = kind.value_or(play::EntryKind::answer);
    if (out.kind == play::EntryKind::answer) out.answer = read_answer(box);
    out.said = box.words("said");  // a scenario's own, as its author wrote them
    out.reached = box.text_or("reached", "");
    out.ends = box.has("ends") && box.flag("ends");
    out.checksum = box.text_or("checksum", "");
    out.digest = box.text_or("digest", "");
    out.sources = box.text_or("sources", "");
    out.organisation_digest = box.text_or("organisation_digest", "");
    out.organisation_sources = box.text_or("organisation_sources", "");
    out.at = box.time("at");
    return out;
}

play::Remark read_remark(const Box& box, const std::vector<play::Entry>& entries) {
    play::Remark out;
    out.entry = box.count("entry");
    const auto place = static_cast<std::size_t>(out.entry) - 1;
    if (place >= entries.size() || entries[place].kind != play::EntryKind::answer)
        box.wrong("entry", "the number of an answer");
    out.check = box.text("check");
    out.about = box.text("about");
    out.words = box.text("words");
    out.at = box.time("at");
    return out;
}

play::AttemptLog read_attempt(const Box& box) {
    play::AttemptLog out;
    out.head = read_head(box.object("head"));
    box.list("entries", [&](const Box& one) {
        out.entries.push_back(read_entry(one, static_cast<int>(out.entries.size()) + 1));
    });
    box.list("remarks", [&](const Box& one) { out.remarks.push_back(read_remark(one, out.entries)); });
    return out;
}

records::Comment read_comment(const Box& box) {
    records::Comment out;
    out.attempt = box.id("attempt");
    out.who = box.line("who");
    out.about = box.text("about");
    out.machine = box.text("machine");
    out.reading = box.text("reading");
    out.words = box.text("words");
    out.at = box.time("at");
    if (out.words.empty() && out.reading.empty()) box.wrong("words", "a few words");
    return out;
}

/// Their bytes go by the digest, whatever they are.
Source read_source(const Box& box) {
    Source out{box.line("kind"), box.line("name"), {}};
    const auto* files = box.find("files", "files");
    if (files == nullptr) return out;
    if (!files->is_object()) box.wrong("files", "files by their names");
    for (const auto& [path, bytes] : files->items()) {
        if (!bytes.is_string()) {
            box.wrong("files", "files by their names");
            break;
        }
        out.files.emplace(path, bytes.get<std::string>());
    }
    return out;
}

records::Note read_note(const Box& box, const std::string& learner) {
    records::Note out{box.id("id"),        learner, box.line("kind"), box.text("about"), box.time("made"),
                      box.time("changed"), ""};
    if (!journal::kind_from(out.kind)) box.wrong("kind", "a kind of note that this edition knows");
    if (box.has("sealed")) {
        out.body = box.text("sealed");
        if (!journal::is_sealed(out)) box.wrong("sealed", "what a passphrase sealed");
        return out;
    }
    const auto* fields = box.find("fields", "what was written");
    if (fields == nullptr) return out;
    bool fine = fields->is_object();
    for (const auto& one : *fields) fine = fine && one.is_string() && is_clean(one);
    if (!fine) box.wrong("fields", "clean texts by their names");
    out.body = fields->dump();
    return out;
}

void read_own(const Box& box, Parcel& out) {
    box.list("notes", [&](const Box& one) { out.notes.push_back(read_note(one, out.learner)); });
    if (box.has("lock")) out.lock = box.text("lock");
    if (box.has("route")) {
        const auto route = box.object("route");
        auto& kept = out.route.emplace();
        kept.framework = route.line("framework");
        const auto* units = route.find("units", "a list of units");
        bool fine = units != nullptr && units->is_array() && !units->empty();
        if (fine)
            for (const auto& unit : *units) {
                fine = fine && unit.is_string() && is_clean(unit);
                if (fine) kept.units.push_back(unit.get<std::string>());
            }
        if (!fine) route.wrong("units", "a list of units");
        kept.chosen = route.time("chosen");
    }
    box.list("put_off", [&](const Box& one) {
        out.put_off.push_back({one.line("scenario"), one.time("at")});
    });
}

tl::unexpected<Error> damaged(const std::string& file, const std::string& how) {
    return fail("handover.damaged", file + " was changed or cut short since Rehearse wrote it: " + how + ".",
                kAskAgain);
}

/// Every digest that is named is there, and every source is what its digest says.
Status check_sources(const Parcel& parcel, const std::string& file) {
    for (const auto& [digest, source] : parcel.sources)
        if (records::sources_digest(source.kind, source.name, source.files) != digest)
            return fail("handover.source",
                        "The files of the " + source.kind + " " + source.name + " in " + file +
                            " are not those that were played. Nothing of it was used.",
                        kAskAgain);
    const auto there = [&](const std::string& digest) {
        return digest.empty() || parcel.sources.contains(digest);
    };
    for (const auto& log : parcel.attempts) {
        bool all = there(log.head.scenario_sources) && there(log.head.organisation_sources);
        for (const auto& entry : log.entries)
            all = all && there(entry.sources) && there(entry.organisation_sources);
        if (!all) return damaged(file, "the files that attempt " + log.head.id + " was played with are gone");
    }
    return {};
}

Status check_ids(const Parcel& parcel, const std::string& file) {
    std::set<std::string> attempts, notes;
    for (const auto& log : parcel.attempts)
        if (!attempts.insert(log.head.id).second)
            return damaged(file, "it has attempt " + log.head.id + " twice");
    for (const auto& note : parcel.notes)
        if (!notes.insert(note.id).second) return damaged(file, "it has note " + note.id + " twice");
    for (const auto& comment : parcel.comments)
        if (!attempts.contains(comment.attempt))
            return damaged(file, "a comment is about attempt " + comment.attempt + ", which is not in it");
    return {};
}

Parcel read_contents(const Box& box) {
    Parcel out;
    out.learner = box.line("learner");
    out.name = box.text("name");
    if (!out.name.empty()) out.name = box.line("name");
    out.made = box.time("made");
    out.everything = box.flag("everything");
    box.list("attempts", [&](const Box& one) { out.attempts.push_back(read_attempt(one)); });
    box.list("comments", [&](const Box& one) { out.comments.push_back(read_comment(one)); });
    box.list("sources", [&](const Box& one) { out.sources.emplace(one.line("digest"), read_source(one)); });
    if (out.everything) read_own(box, out);
    return out;
}

/// Whether the file says what it is, at its beginning.
bool names_itself(std::string_view bytes) {
    return bytes.substr(0, 200).find("rehearse.parcel/") != std::string_view::npos;
}

/// The file as JSON with our schema and an unbroken seal.
Result<Json> opened(std::string_view bytes, const std::string& file) {
    if (bytes.size() > kMostBytes)
        return fail("handover.too_large",
                    file + " is larger than the " + std::to_string(kMostBytes >> 20U) +
                        " MB that a file from Rehearse may have.",
                    "Is it the right file?");
    const auto foreign =
        fail("handover.foreign", file + " is no file that Rehearse wrote to take away or to hand in.",
             "Such a file comes from: rehearse me export FILE, or rehearse me hand-in FILE");
    auto whole = Json::parse(
        bytes, [](int depth, Json::parse_event_t, Json&) { return depth <= kMostNesting; }, false);
    if (!whole.is_object()) return names_itself(bytes) ? damaged(file, "its end is missing") : foreign;
    const auto schema = whole.find("schema");
    if (schema == whole.end() || !schema->is_string()) return foreign;
    const auto& name = schema->get_ref<const std::string&>();
    if (!name.starts_with("rehearse.parcel/")) return foreign;
    if (name != kSchema)
        return fail("handover.newer", file + " was written by a newer edition of Rehearse.",
                    "Read it with that edition, or bring this one up to date.");
    const auto contents = whole.find("contents"), seal = whole.find("seal");
    if (contents == whole.end() || seal == whole.end()) return damaged(file, "its contents are missing");
    if (*seal != sha256(contents->dump())) return damaged(file, "its contents do not fit its seal");
    return Json(std::move(*contents));
}

}  // namespace

Result<Parcel> parcel_from(std::string_view bytes, const std::string& file) {
    const auto contents = opened(bytes, file);
    if (!contents) return fail(contents.error());
    Trouble trouble;
    auto out = read_contents(Box(*contents, "", trouble));
    if (trouble.what) return damaged(file, *trouble.what);
    if (const auto fine = check_sources(out, file); !fine) return fail(fine.error());
    if (const auto fine = check_ids(out, file); !fine) return fail(fine.error());
    return out;
}

}  // namespace rehearse::handover
