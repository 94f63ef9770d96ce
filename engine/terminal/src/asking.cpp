#include "asking.hpp"

#include <charconv>

#include "base/text.hpp"
#include "journal/dates.hpp"

namespace rehearse::terminal {
namespace {

using journal::Field;
using journal::FieldKind;
using journal::Note;

class Asker {
public:
    Asker(Office& office, journal::Journal& journal, Note& note, const Asking& asking)
        : office_(office), journal_(journal), note_(note), asking_(asking) {}

    Result<Asked> run() {
        std::vector<const Field*> asked;  // the way back
        for (const Field* field = after(nullptr); field != nullptr;) {
            const auto step = ask(*field);
            if (!step) return fail(step.error());
            if (*step == Step::leave) return Asked::left;
            if (*step == Step::back) {
                if (!asked.empty()) field = asked.back();
                if (!asked.empty()) asked.pop_back();
                continue;
            }
            asked.push_back(field);
            field = after(field);
        }
        return Asked::all;
    }

private:
    enum class Step { on, back, leave };

    // The next field to ask: what was answered may have opened others.
    [[nodiscard]] const Field* after(const Field* last) const {
        bool gone_by = last == nullptr;
        for (const auto* field : journal::fields_of(note_)) {
            if (gone_by && (!asking_.which || asking_.which(*field))) return field;
            gone_by = gone_by || field == last;
        }
        return nullptr;
    }

    void show(const Field& field) {
        auto& console = office_.console;
        console.line();
        const std::string asks = asking_.question ? asking_.question(field) : field.asks;
        const bool ends =
            !asks.empty() && std::string_view("?.!").find(asks.back()) != std::string_view::npos;
        console.say(asks + (ends ? "" : "."), {}, {}, Style::strong);
        int number = 0;
        for (const auto& choice : journal::choices_of(field))
            console.say(words_of(field, choice), "  " + std::to_string(++number) + ". ", "     ");
        if (const auto so_far = note_.field(field.name); !so_far.empty())
            console.say(field.kind == FieldKind::choice ? words_of(field, so_far) : so_far,
                        "  So far: ", "  ", Style::quiet);
    }

    [[nodiscard]] std::string words_of(const Field& field, const std::string& choice) const {
        return asking_.choice ? asking_.choice(field, choice) : journal::choice_words(choice);
    }

    Result<Step> ask(const Field& field) {
        show(field);
        while (true) {
            const auto line = office_.console.ask("> ");
            if (!line) return Step::leave;
            const std::string typed(trimmed(*line));
            const std::string wish = lower_ascii(typed);
            if (wish == "leave") return Step::leave;
            if (wish == "back") return Step::back;
            if (typed.empty()) return Step::on;
            if (typed == "-" && note_.field(field.name).empty()) return Step::on;
            const auto value = typed == "-" ? std::optional(std::string()) : read(field, typed);
            if (!value) continue;
            if (auto kept = keep(field, *value); !kept) return fail(kept.error());
            const auto more = asking_.after ? asking_.after(field) : std::string();
            return more.empty() ? Step::on : ask_more(field, more);
        }
    }

    // The answer that is there stays, unless another is typed.
    Result<Step> ask_more(const Field& field, const std::string& question) {
        office_.console.say(question, "  ", "  ");
        const auto line = office_.console.ask(
            "  Say it again with that, or leave the line empty: it is kept as it is.\n> ");
        const std::string typed(line ? trimmed(*line) : "");
        if (!line || lower_ascii(typed) == "leave") return Step::leave;
        if (lower_ascii(typed) == "back") return Step::back;
        const auto value = typed.empty() ? std::nullopt : read(field, typed);
        if (!value) return Step::on;
        if (auto kept = keep(field, *value); !kept) return fail(kept.error());
        return Step::on;
    }

    [[nodiscard]] std::optional<std::string> read(const Field& field, const std::string& typed) {
        if (field.kind == FieldKind::date) {
            auto day = journal::read_date(typed, today(office_));
            if (day && *day != typed) office_.console.say("That is " + *day + ".", "  ", "  ");
            if (!day)
                office_.console.say(
                    "Rehearse cannot tell which day that is. Write it like 31 March, 31/3/2026 or "
                    "in 2 weeks; or leave the line empty for later.",
                    "  ", "  ");
            return day;
        }
        return field.kind == FieldKind::choice ? read_choice(field, typed) : typed;
    }

    [[nodiscard]] std::optional<std::string> read_choice(const Field& field, const std::string& typed) {
        const auto choices = journal::choices_of(field);
        std::size_t number = 0;
        const auto [end, problem] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
        if (problem == std::errc() && end == typed.data() + typed.size() && number >= 1 &&
            number <= choices.size())
            return choices[number - 1];
        for (const auto& choice : choices)
            if (choice.starts_with(lower_ascii(typed))) return choice;
        office_.console.say("Type a number from 1 to " + std::to_string(choices.size()) +
                                ", or leave the line empty for later.",
                            "  ", "  ");
        return std::nullopt;
    }

    Status keep(const Field& field, const std::string& value) {
        Note next = note_;
        next.fields[field.name] = value;
        auto kept = journal_.keep(std::move(next));
        if (!kept) return fail(kept.error());
        note_ = std::move(*kept);
        return {};
    }

    Office& office_;
    journal::Journal& journal_;
    Note& note_;
    const Asking& asking_;
};

}  // namespace

Result<Asked> ask_form(Office& office, journal::Journal& journal, Note& note, const Asking& asking) {
    return Asker(office, journal, note, asking).run();
}

void say_how_to_answer(Office& office) {
    office.console.say(
        "There are no wrong answers. An empty line leaves a question for later; back goes to the one before; "
        "leave stops. Each answer is kept as soon as you have typed it.",
        {}, {}, Style::quiet);
}

void say_missing(Office& office, const Note& note, const std::string& go_on) {
    auto& console = office.console;
    console.line();
    if (note.id.empty()) return console.say("Nothing was typed, so nothing was kept.");
    const auto missing = journal::missing_in(note);
    if (missing.empty()) return console.say("Kept as " + note.id + ". Nothing is missing: it is finished.");
    console.say("Kept as " + note.id + ", as a draft. Still open, whenever you like:");
    for (const auto& one : missing) console.say(one.field->asks, "  - ", "    ");
    console.print("To go on: " + go_on + "\n");
}

std::string today(const Office& office) { return date_only(office.machine().clock->now()); }

bool confirmed(Office& office, const std::string& what, bool yes) {
    if (yes) return true;
    office.console.say(what + " Nobody can bring it back.");
    const auto line = office.console.ask("Type yes to do it: ");
    if (line && lower_ascii(trimmed(*line)) == "yes") return true;
    office.console.say("Nothing was changed.");
    return false;
}

}  // namespace rehearse::terminal
