// What a learner writes is kept as it was written, found again, and taken back when the learner likes.
#include "journal/journal.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>

#include "records/records.hpp"

using namespace rehearse;
using journal::Journal;
using journal::Kind;
using journal::Note;

namespace {

/// One learner's journal in records that go away.
struct Desk {
    Desk() {
        std::string name = (std::filesystem::temp_directory_path() / "rehearse-journal-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        folder = name;
        records = std::move(*records::open((folder / "records.db").string()));
    }
    ~Desk() {
        records.reset();
        std::filesystem::remove_all(folder);
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    [[nodiscard]] Journal of(const std::string& learner) {
        return Journal::open(records->notebook(), clock, chance, learner).value();
    }

    std::filesystem::path folder;
    std::unique_ptr<records::Records> records;
    FixedClock clock{1'000};
    CountingRandom chance{1};
};

const Note kAtWork{"",
                   Kind::reflection,
                   std::string(journal::kWork),
                   0,
                   0,
                   {{"model", "driscoll"}, {"what", "A customer had Missed the bus."}}};

std::string code_of(const auto& result) { return result ? "" : result.error().code; }

}  // namespace

TEST_CASE("every kind of form has a name of its own and fields with names of their own, and is found by it") {
    std::set<std::string> names;
    for (const auto& form : journal::forms()) {
        CHECK(names.insert(form.name).second);
        CHECK(journal::kind_from(form.name) == form.kind);
        CHECK(journal::form_of(form.kind).name == std::string(form.name));
        std::set<std::string> fields;
        for (const auto& field : form.fields) {
            CHECK(fields.insert(field.name).second);
            CHECK((field.kind == journal::FieldKind::choice) == (field.choices != std::string()));
            CHECK(journal::field_of(form, field.name) == &field);
        }
        CHECK(journal::field_of(form, "no such field") == nullptr);
    }
    CHECK(names.size() == journal::kKinds);
    CHECK(!journal::kind_from("poem"));
}

TEST_CASE("a draft is kept as it stands, and says what is missing in the order of the form") {
    Desk desk;
    auto journal = desk.of("Ailsa");
    Note objective{
        "", Kind::objective, "", 0, 0, {{"specific", " Ring back on the day I said \n"}, {"by", "soon"}}};
    const auto kept = journal.keep(objective);
    REQUIRE(kept.has_value());
    CHECK(kept->field("specific") == "Ring back on the day I said");
    std::vector<std::string> missing;
    for (const auto& one : journal::missing_in(*kept))
        missing.push_back(std::string(one.field->name) + ": " + one.why);
    CHECK(missing == std::vector<std::string>{"measured: not filled in yet", "achievable: not filled in yet",
                                              "relevant: not filled in yet",
                                              "by: 'soon' is no date; write it as 2026-03-31",
                                              "sort: not filled in yet"});
    auto whole = *kept;
    for (const char* name : {"measured", "achievable", "relevant"}) whole.fields[name] = "yes";
    whole.fields["by"] = "2026-12-01";
    whole.fields["sort"] = "mine";
    CHECK(journal::missing_in(whole).front().why == "'mine' is none of: business personal");
    whole.fields["sort"] = "personal";
    CHECK(journal::missing_in(whole).empty());
}

TEST_CASE("a note kept again is the same note, changed later") {
    Desk desk;
    auto journal = desk.of("Ailsa");
    auto note = journal.keep(kAtWork).value();
    CHECK(note.made == 1'000);
    CHECK(!note.id.empty());
    desk.clock.set(2'000);
    note.fields["so_what"] = "She was late for work.";
    CHECK(journal.keep(note)->changed == 2'000);
    const auto again = journal.note(note.id).value();
    CHECK(again.made == 1'000);
    CHECK(again.field("so_what") == "She was late for work.");
    CHECK(journal.notes()->size() == 1);
    CHECK(journal.notes(Kind::feeling)->empty());
}

TEST_CASE("the journal is searched for all words, in any field and any case, the latest first") {
    Desk desk;
    auto journal = desk.of("Ailsa");
    const auto first = journal.keep(kAtWork).value();
    desk.clock.set(2'000);
    auto other = kAtWork;
    other.fields["now_what"] = "Ask about the BUS first.";
    const auto second = journal.keep(other).value();
    const auto ids = [&](const std::string& words) {
        std::vector<std::string> out;
        const auto found = journal.find(words);
        for (const auto& note : *found) out.push_back(note.id);
        return out;
    };
    CHECK(ids("bus missed") == std::vector{second.id, first.id});
    CHECK(ids("ask missed") == std::vector{second.id});
    CHECK(ids("train").empty());
    CHECK(desk.of("Sam").find("bus")->empty());
    CHECK(journal.about(Kind::reflection, "work").value()->id == second.id);
    CHECK(!journal.about(Kind::feeling, "work").value().has_value());
}

TEST_CASE("what cannot be kept says why, and nothing changes") {
    Desk desk;
    auto journal = desk.of("Ailsa");
    auto strange = kAtWork;
    strange.fields["colour"] = "blue";
    CHECK(code_of(journal.keep(strange)) == "journal.field");
    CHECK(code_of(journal.keep({"", Kind::feeling, "a", 0, 0, {{"word", " \t"}}})) == "journal.empty");
    CHECK(code_of(journal.forget("none")) == "journal.unknown");
    CHECK(code_of(journal.note("none")) == "journal.unknown");
    CHECK(journal.notes()->empty());
    const auto hers = journal.keep(kAtWork).value();
    CHECK(code_of(desk.of("Sam").forget(hers.id)) == "journal.unknown");
    CHECK(journal.forget(hers.id).has_value());
    CHECK(journal.notes()->empty());
}

TEST_CASE("a note that was damaged is told, not guessed") {
    Desk desk;
    for (const std::string body : {"", "[]", "{\"what\": 3}", "{"}) {
        CAPTURE(body);
        REQUIRE(
            desk.records->notebook().keep_note({"x", "Ailsa", "reflection", "work", 1, 1, body}).has_value());
        CHECK(code_of(desk.of("Ailsa").notes()) == "journal.damaged");
    }
}
