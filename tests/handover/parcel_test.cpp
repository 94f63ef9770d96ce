// A learner's records go into a file and come back as they were; a file that nobody vouches for is refused.
#include "handover/parcel.hpp"

#include <nlohmann/json.hpp>
#include <random>

#include "base/digest.hpp"
#include "records/fixture.hpp"

using namespace rehearse;
using namespace rehearse::test;
using handover::Parcel;
using handover::What;
using Json = nlohmann::ordered_json;

namespace {

/// Texts with everything a text may hold: quotes, several scripts, line breaks, nothing at all.
std::string any_text(std::mt19937& random) {
    static const std::vector<std::string> kParts{"",     "\"",          "\\",   "\n",  "\t", "£", "é",
                                                 "日本", "👩‍💻", "</b>", "{x}", "'",  "a", " "};
    std::string out;
    for (auto n = random() % 9; n > 0; --n) out += kParts[random() % kParts.size()];
    return out;
}

play::NamedAnswer any_answer(std::mt19937& random) {
    play::NamedAnswer out;
    out.kind = static_cast<play::AnswerKind>(random() % 10);
    out.beat = any_text(random);
    for (auto* names : {&out.names, &out.values, &out.fits})
        for (auto n = random() % 4; n > 0; --n) names->push_back(any_text(random));
    if (out.kind == play::AnswerKind::write) {
        auto& written = out.written.emplace();
        written.text = any_text(random) + "words";
        written.checks_version = static_cast<int>(random() % 9);
        written.result = any_text(random);
        for (auto n = random() % 3; n > 0; --n) {
            wording::Finding finding;
            finding.begin = random() % 3;
            finding.end = finding.begin + random() % 3;
            finding.about = any_text(random);
            finding.says = any_text(random);
            written.findings.push_back(std::move(finding));
        }
    }
    return out;
}

const records::SourceFiles kStory{{"kettle.lua", "scenario { title = \"£ and é\" }\r\n\0x"},
                                  {"lib/words.lua", std::string("\0 bytes", 7)}};

play::AttemptHead any_head(records::Records& records, std::mt19937& random, const std::string& id) {
    auto head = head_for(records, id, "Ailsa", kStory);
    head.scenario_title = any_text(random);
    head.condition = any_text(random);
    head.mode = static_cast<play::Mode>(random() % 3);
    head.limits = random() % 2 == 0;
    head.seed = random() * 0x100000001ULL;
    if (random() % 4 == 0) head.organisation_sources.clear();
    if (random() % 4 == 0) head.overrides.clear();
    head.started = static_cast<Timestamp>(1'772'000'000'000 + random() % 1'000'000);
    return head;
}

play::Entry any_entry(records::Records& records, std::mt19937& random, int before) {
    play::Entry entry;
    entry.parent = before == 0 ? 0 : static_cast<int>(random() % static_cast<unsigned>(before + 1));
    entry.at = static_cast<Timestamp>(random());
    entry.kind = static_cast<play::EntryKind>(random() % 3);
    if (entry.kind == play::EntryKind::moved) {
        entry.digest = "d2";
        entry.sources =
            records.keep_sources("scenario", "kettle", {{"kettle.lua", any_text(random)}}).value();
        if (random() % 2 == 0) entry.organisation_digest = "o2";
    }
    if (entry.kind != play::EntryKind::answer) return entry;
    entry.answer = any_answer(random);
    entry.said = any_text(random);
    entry.reached = any_text(random);
    entry.ends = random() % 5 == 0;
    entry.checksum = any_text(random);
    return entry;
}

void fill_any(records::Records& records, std::mt19937& random, const std::string& id) {
    REQUIRE(records.start(any_head(records, random, id)).has_value());
    const auto entries = static_cast<int>(random() % 12);
    for (int n = 0; n < entries; ++n) {
        const auto kept = added(records, id, any_entry(records, random, n));
        if (kept.kind == play::EntryKind::answer && random() % 3 == 0)
            remarked(records, id, {kept.number, any_text(random), any_text(random), any_text(random), n});
        if (random() % 3 == 0)
            REQUIRE(records.notebook()
                        .comment({id, "Mr Sandhu", any_text(random), any_text(random), any_text(random),
                                  "w" + any_text(random), n})
                        .has_value());
    }
}

void fill_own(records::Records& records) {
    auto& notebook = records.notebook();
    REQUIRE(
        notebook.keep_note({"n1", "Ailsa", "reflection", "work", 10, 20, R"({"what":"£5 \"off\"","b":""})"})
            .has_value());
    REQUIRE(notebook.keep_note({"n2", "Ailsa", "feeling", "a1", 11, 21, R"({"word":"tired"})"}).has_value());
    REQUIRE(records.keep_route("Ailsa", {"sds-ma-cs", {"INSCS016", "INSCS002"}, 30}).has_value());
    REQUIRE(records.put_off("Ailsa", {"kettle", 40}).has_value());
}

Parcel packed(const records::Records& records, What what = What::everything) {
    auto out = handover::pack(records, "Ailsa", what);
    REQUIRE_MESSAGE(out.has_value(), (out ? "" : out.error().text()));
    return *out;
}

Parcel reread(const Parcel& parcel) {
    const auto text = handover::to_json(parcel);
    REQUIRE_MESSAGE(text.has_value(), (text ? "" : text.error().text()));
    auto out = handover::parcel_from(*text, "away.json");
    REQUIRE_MESSAGE(out.has_value(), (out ? "" : out.error().text()));
    return *out;
}

/// The file of a learner with two attempts and all else, as JSON to be changed.
struct Written {
    Written() {
        records = opened(folder.file("records.db"));
        std::mt19937 random(8);
        fill_any(*records, random, "a1");
        fill_any(*records, random, "a2");
        fill_own(*records);
        json = Json::parse(handover::to_json(packed(*records)).value());
    }
    /// Sealed again: somebody who changes a file can do that, too.
    [[nodiscard]] Result<Parcel> read(Json changed) const {
        changed["seal"] = sha256(changed.at("contents").dump());
        return handover::parcel_from(changed.dump(), "away.json");
    }
    TempFolder folder;
    std::unique_ptr<records::Records> records;
    Json json;
};

/// Replaces every value, one after another, by one of another type.
void each_value(const Json& whole, Json::json_pointer at, std::vector<Json::json_pointer>& out) {
    const auto& value = whole.at(at);
    if (value.is_object())
        for (const auto& [name, inner] : value.items()) each_value(whole, at / name, out);
    else if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i) each_value(whole, at / i, out);
    else
        out.push_back(std::move(at));
}

}  // namespace

TEST_CASE("whatever was played, written and said comes back byte for byte, in other records too") {
    for (unsigned seed = 0; seed < 40; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        const TempFolder folder;
        const auto here = opened(folder.file("here.db"));
        for (const std::string id : {"a1", "a2", "a3"}) fill_any(*here, random, id);
        fill_own(*here);
        const auto parcel = packed(*here);
        CHECK(reread(parcel) == parcel);
        const auto there = opened(folder.file("there.db"));
        const auto done = handover::unpack(reread(parcel), *there);
        REQUIRE_MESSAGE(done.has_value(), (done ? "" : done.error().text()));
        CHECK(done->attempts == 3);
        CHECK(done->notes == 2);
        CHECK(done->comments == static_cast<int>(parcel.comments.size()));
        CHECK(packed(*there) == parcel);
        const auto again = handover::unpack(parcel, *there).value();
        CHECK(again == handover::Unpacked{0, 0, 3, 0, 0, 2, 0});
        CHECK(packed(*there) == parcel);
    }
}

TEST_CASE("what is handed in has attempts and comments alone, and not how long an answer took") {
    const Written written;
    REQUIRE(written.records->notebook().keep_lock("Ailsa", "lock").has_value());
    const auto parcel = packed(*written.records, What::practice);
    CHECK(parcel.attempts.size() == 2);
    CHECK(!parcel.comments.empty());
    CHECK(parcel.notes.empty());
    CHECK(!parcel.lock);
    CHECK(!parcel.route);
    CHECK(parcel.put_off.empty());
    for (const auto& log : parcel.attempts) {
        for (const auto& entry : log.entries) CHECK(entry.at == log.head.started);
        for (const auto& remark : log.remarks) CHECK(remark.at == log.head.started);
    }
    CHECK(reread(parcel) == parcel);
    const auto text = handover::to_json(parcel).value();
    for (const auto* own : {"tired", "£5", "INSCS016", "put_off", "\"lock\""})
        CHECK(text.find(own) == std::string::npos);
    // A trainer's records take it; the learner's own know it again, whatever the times.
    const auto trainers = opened(written.folder.file("trainer.db"));
    CHECK(handover::unpack(parcel, *trainers, "Ailsa M")->attempts == 2);
    CHECK(trainers->learners().value() == std::vector<std::string>{"Ailsa M"});
    auto own = packed(*written.records);
    REQUIRE(trainers->notebook().comment({"a1", "Ms Roy", "", "", "", "Well turned.", 77}).has_value());
    const auto back = handover::pack(*trainers, "Ailsa M", What::practice).value();
    CHECK(handover::unpack(back, *written.records, "Ailsa").value() ==
          handover::Unpacked{0, 0, 2, 0, 0, 0, 1});
    auto commented = packed(*written.records);
    CHECK(commented.comments.size() == own.comments.size() + 1);
    commented.comments = own.comments;
    CHECK(commented == own);
}

TEST_CASE("only some attempts can be handed in, with what belongs to them") {
    const Written written;
    const auto some = handover::pack(*written.records, "Ailsa", What::practice, {"a2"}).value();
    REQUIRE(some.attempts.size() == 1);
    CHECK(some.attempts.front().head.id == "a2");
    for (const auto& comment : some.comments) CHECK(comment.attempt == "a2");
    CHECK(some.sources.size() < packed(*written.records).sources.size());
    CHECK(reread(some) == some);
    const auto none = handover::pack(*written.records, "Ailsa", What::practice, {"a2", "a22"});
    CHECK(code_of(none) == "handover.unknown");
    CHECK(none.error().text() == "Ailsa has no attempt 'a22'.\nDid you mean 'a2'?");
}

TEST_CASE("an attempt that went on elsewhere goes on here; one that went another way stays as it is") {
    const TempFolder folder;
    const auto here = opened(folder.file("here.db")), there = opened(folder.file("there.db"));
    std::mt19937 random(3);
    REQUIRE(here->start(any_head(*here, random, "a1")).has_value());
    added(*here, "a1", answer(0, "arrives", "Hello."));
    CHECK(handover::unpack(packed(*here), *there)->attempts == 1);
    added(*there, "a1", answer(1, "asks", "When did it break?"));
    remarked(*there, "a1", remark_on(2, "I did."));
    const auto on = packed(*there);
    CHECK(handover::unpack(on, *here)->continued == 1);
    CHECK(packed(*here) == on);
    added(*there, "a1", answer(2, "ends", "Goodbye.", true));
    added(*here, "a1", answer(2, "ends", "Not today.", true));
    REQUIRE(there->notebook().comment({"a1", "Ms Roy", "", "", "", "About goodbye.", 77}).has_value());
    const auto before = packed(*here);
    const auto done = handover::unpack(packed(*there), *here).value();
    CHECK(done.different == 1);
    CHECK(done.comments == 0);
    CHECK(packed(*here) == before);
}

TEST_CASE("of a note that is here already the one changed later stays; a route that is here stays") {
    Written written;
    const auto away = packed(*written.records);
    auto& notebook = written.records->notebook();
    REQUIRE(
        notebook.keep_note({"n1", "Ailsa", "reflection", "work", 10, 99, R"({"what":"later"})"}).has_value());
    REQUIRE(written.records->keep_route("Ailsa", {"cg-nsvq-l3", {"301"}, 31}).has_value());
    CHECK(handover::unpack(away, *written.records)->notes == 0);
    CHECK(notebook.notes("Ailsa")->front().body == R"({"what":"later"})");
    CHECK(written.records->route("Ailsa").value()->framework == "cg-nsvq-l3");
    const auto other = opened(written.folder.file("other.db"));
    REQUIRE(handover::unpack(away, *other).has_value());
    CHECK(handover::unpack(packed(*written.records), *other)->notes == 1);
    CHECK(other->notebook().notes("Ailsa")->front().body == R"({"what":"later"})");
}

TEST_CASE("sealed notes come with what opens them, under the same name and no other passphrase") {
    const TempFolder folder;
    const auto here = opened(folder.file("here.db")), there = opened(folder.file("there.db"));
    REQUIRE(here->notebook()
                .keep_note({"n1", "Ailsa", "feeling", "a", 1, 2, "sealed:1:" + std::string(400, 'A')})
                .has_value());
    REQUIRE(here->notebook().keep_lock("Ailsa", "{\"key\":1}").has_value());
    const auto parcel = reread(packed(*here));
    CHECK(code_of(handover::unpack(parcel, *there, "Sam")) == "handover.sealed");
    CHECK(there->learners()->empty());
    REQUIRE(there->notebook().keep_lock("Ailsa", "{\"key\":2}").has_value());
    CHECK(code_of(handover::unpack(parcel, *there)) == "handover.lock");
    CHECK(there->learners()->empty());
    REQUIRE(there->notebook().keep_lock("Ailsa", std::nullopt).has_value());
    REQUIRE(handover::unpack(parcel, *there).has_value());
    CHECK(packed(*there) == parcel);
}

TEST_CASE("a file of another program, a damaged one, a newer one and a very large one are told apart") {
    const Written written;
    const auto text = written.json.dump();
    const auto code = [](std::string_view bytes) { return code_of(handover::parcel_from(bytes, "x.json")); };
    for (const auto* foreign :
         {"", "Dear trainer", "{}", "[1]", "{\"schema\":\"rehearse.library/1\"}", "\xff\xfe"})
        CHECK(code(foreign) == "handover.foreign");
    CHECK(code(text) == "");
    for (std::size_t cut : {std::size_t{150}, text.size() / 2, text.size() - 1})
        CHECK(code(text.substr(0, cut)) == "handover.damaged");
    auto newer = written.json;
    newer["schema"] = "rehearse.parcel/2";
    CHECK(code(newer.dump()) == "handover.newer");
    auto other = written.json;
    other["contents"]["learner"] = "Sam";
    const auto changed = handover::parcel_from(other.dump(), "x.json");
    CHECK(code_of(changed) == "handover.damaged");
    CHECK(changed.error().message.find("x.json was changed or cut short") == 0);
    CHECK(code(std::string(handover::kMostBytes + 1, ' ')) == "handover.too_large");
    std::string deep = text.substr(0, text.size() - 1) + ",\"x\":" + std::string(100'000, '[');
    CHECK(code(deep) == "handover.damaged");
}

TEST_CASE("files that are not those of their digest are refused, and so is an attempt without its files") {
    const Written written;
    auto tampered = written.json;
    auto& source = tampered["contents"]["sources"][0]["files"];
    source.begin().value() = source.begin().value().get<std::string>() + "-- more";
    CHECK(code_of(written.read(tampered)) == "handover.source");
    auto without = written.json;
    without["contents"]["sources"].erase(0);
    CHECK(code_of(written.read(without)) == "handover.damaged");
}

TEST_CASE("whichever value is of another type or not clean text, the file is refused") {
    const Written written;
    REQUIRE(written.read(written.json).has_value());
    std::vector<Json::json_pointer> all;
    each_value(written.json, Json::json_pointer("/contents"), all);
    REQUIRE(all.size() > 100);
    for (const auto& at : all) {
        CAPTURE(at.to_string());
        for (const auto& other : {Json(nullptr), Json(-1.5), Json::array({1}), Json("\x1b[2J")}) {
            if (other.is_string() && at.back() == "said") continue;  // may be any text
            auto changed = written.json;
            changed[at] = other;
            CHECK(!written.read(changed).has_value());
        }
    }
}

TEST_CASE("an id that is there twice, and a comment about nothing, are refused") {
    const Written written;
    for (const auto* list : {"attempts", "notes"}) {
        auto twice = written.json;
        auto& all = twice["contents"][list];
        all.push_back(all.front());
        CHECK(code_of(written.read(twice)) == "handover.damaged");
    }
    auto about = written.json;
    about["contents"]["comments"][0]["attempt"] = "a9";
    CHECK(code_of(written.read(about)) == "handover.damaged");
}

TEST_CASE("bytes that are no text are told before a file is written") {
    const TempFolder folder;
    const auto records = opened(folder.file("records.db"));
    fill_one(folder.file("records.db"));  // a source with bytes that are no text
    const auto text = handover::to_json(packed(*records));
    CHECK(code_of(text) == "handover.text");
    Parcel parcel;
    parcel.learner = "Ailsa\x1b[2J";
    CHECK(code_of(handover::to_json(parcel)) == "handover.text");
}
