// A parcel as JSON. read.cpp is its mirror.
#include <nlohmann/json.hpp>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "handover/parcel.hpp"
#include "kinds.hpp"

namespace rehearse::handover {
namespace {

using Json = nlohmann::ordered_json;

Json head_json(const play::AttemptHead& head) {
    Json overrides = Json::array();
    for (const auto& one : head.overrides)
        overrides.push_back({{"name", one.name}, {"from", one.from}, {"to", one.to}});
    return {{"id", head.id},
            {"learner", head.learner},
            {"scenario_id", head.scenario_id},
            {"scenario_title", head.scenario_title},
            {"scenario_digest", head.scenario_digest},
            {"scenario_sources", head.scenario_sources},
            {"organisation_id", head.organisation_id},
            {"organisation_digest", head.organisation_digest},
            {"organisation_sources", head.organisation_sources},
            {"overrides", std::move(overrides)},
            {"condition", head.condition},
            {"mode", play::to_text(head.mode)},
            {"limits", head.limits},
            {"seed", head.seed},
            {"rules_version", head.rules_version},
            {"started", head.started}};
}

/// Says what kind of entry it is, and only what that kind has.
Json entry_json(const play::Entry& entry) {
    Json out = {{"parent", entry.parent}, {"kind", to_text(entry.kind)}, {"at", entry.at}};
    if (entry.kind == play::EntryKind::answer)
        out["answer"] = Json::parse(play::to_json(entry.answer), nullptr, false);
    const auto add = [&](const char* name, const std::string& text) {
        if (!text.empty()) out[name] = text;
    };
    add("said", entry.said);
    add("reached", entry.reached);
    if (entry.ends) out["ends"] = true;
    add("checksum", entry.checksum);
    add("digest", entry.digest);
    add("sources", entry.sources);
    add("organisation_digest", entry.organisation_digest);
    add("organisation_sources", entry.organisation_sources);
    return out;
}

Json attempt_json(const play::AttemptLog& log) {
    Json entries = Json::array();
    for (const auto& entry : log.entries) entries.push_back(entry_json(entry));
    Json remarks = Json::array();
    for (const auto& one : log.remarks)
        remarks.push_back({{"entry", one.entry},
                           {"check", one.check},
                           {"about", one.about},
                           {"words", one.words},
                           {"at", one.at}});
    return {{"head", head_json(log.head)}, {"entries", std::move(entries)}, {"remarks", std::move(remarks)}};
}

Json source_json(const std::string& digest, const Source& source) {
    Json files = Json::object();
    for (const auto& [path, bytes] : source.files) files[path] = bytes;
    return {{"digest", digest}, {"kind", source.kind}, {"name", source.name}, {"files", std::move(files)}};
}

Json comment_json(const records::Comment& one) {
    return {{"attempt", one.attempt}, {"who", one.who},     {"about", one.about}, {"machine", one.machine},
            {"reading", one.reading}, {"words", one.words}, {"at", one.at}};
}

/// What can be read stands there by its fields; what is sealed, as it is.
Json note_json(const records::Note& note) {
    Json out = {{"id", note.id},
                {"kind", note.kind},
                {"about", note.about},
                {"made", note.made},
                {"changed", note.changed}};
    auto fields = Json::parse(note.body, nullptr, false);
    if (fields.is_object())
        out["fields"] = std::move(fields);
    else
        out["sealed"] = note.body;
    return out;
}

void add_own(Json& contents, const Parcel& parcel) {
    Json notes = Json::array();
    for (const auto& note : parcel.notes) notes.push_back(note_json(note));
    contents["notes"] = std::move(notes);
    if (parcel.lock) contents["lock"] = *parcel.lock;
    if (parcel.route)
        contents["route"] = {{"framework", parcel.route->framework},
                             {"units", parcel.route->units},
                             {"chosen", parcel.route->chosen}};
    Json put_off = Json::array();
    for (const auto& one : parcel.put_off) put_off.push_back({{"scenario", one.scenario}, {"at", one.at}});
    contents["put_off"] = std::move(put_off);
}

Json contents_json(const Parcel& parcel) {
    Json attempts = Json::array(), sources = Json::array(), comments = Json::array();
    for (const auto& log : parcel.attempts) attempts.push_back(attempt_json(log));
    for (const auto& [digest, source] : parcel.sources) sources.push_back(source_json(digest, source));
    for (const auto& comment : parcel.comments) comments.push_back(comment_json(comment));
    Json out = {{"learner", parcel.learner},
                {"name", parcel.name},
                {"made", parcel.made},
                {"everything", parcel.everything},
                {"attempts", std::move(attempts)},
                {"comments", std::move(comments)}};
    if (parcel.everything) add_own(out, parcel);
    out["sources"] = std::move(sources);
    return out;
}

tl::unexpected<Error> too_large(const Parcel& parcel) {
    return fail("handover.too_large",
                "What is kept of " + parcel.learner + " comes to more than " +
                    std::to_string(kMostBytes >> 20U) + " MB, which no file to hand over may have.",
                "Copy the data folder instead.");
}

}  // namespace

Result<std::string> to_json(const Parcel& parcel) {
    auto contents = contents_json(parcel);
    std::string whole;
    try {
        const auto seal = sha256(contents.dump());
        whole = Json{{"schema", kSchema}, {"seal", seal}, {"contents", std::move(contents)}}.dump(1) + "\n";
    } catch (const Json::type_error&) {  // the one way to be told that a text is no UTF-8
        return fail("handover.text",
                    "What is kept of " + parcel.learner +
                        " holds bytes that are no text, so it cannot be "
                        "written to a file.",
                    "Keep a copy of the data folder and ask whoever looks after Rehearse.");
    }
    if (whole.size() > kMostBytes) return too_large(parcel);
    // What could not be read again is no copy.
    const auto again = parcel_from(whole, "The file");
    if (again) return whole;
    return fail("handover.text",
                "What is kept of " + parcel.learner +
                    " cannot be written to a file that could be read again. " + again.error().message,
                "Keep a copy of the data folder and ask whoever looks after Rehearse.");
}

}  // namespace rehearse::handover
