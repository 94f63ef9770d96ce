// What learners hand in, as a trainer's copies: checked by playing it again, kept for a while, given back
// with comments.
#include <algorithm>

#include "base/text.hpp"
#include "commands_trainer.hpp"
#include "debrief/build.hpp"
#include "files_out.hpp"
#include "handover/parcel.hpp"
#include "present/cohort.hpp"
#include "print_json.hpp"
#include "session/cohort.hpp"
#include "session/trainer.hpp"

namespace rehearse::terminal {
namespace {

using Json = nlohmann::ordered_json;
using handover::Parcel;

constexpr Timestamp kDay = 24LL * 60 * 60 * 1000;

Result<std::string> last_day(const Office& office, const std::string& wanted) {
    const auto now = office.machine().clock->now();
    if (wanted.empty()) return date_only(now + session::kDaysKept * kDay);
    if (!is_date(wanted))
        return fail("trainer.date", "'" + wanted + "' is no date.", "Write it like 2026-03-31.");
    if (wanted < date_only(now))
        return fail("trainer.date", wanted + " is past: the copies would be erased at once.",
                    "Name a day that is still to come.");
    return wanted;
}

std::string one_line(std::string name) {
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return name;
}

/// Takes from a hand-in what does not play as it was recorded, and says of each attempt what was found.
class Checking {
public:
    Checking(Office& office, Parcel& parcel) : office_(office), parcel_(parcel) {}

    Status run() {
        // In memory first: what does not hold never comes near the copies.
        auto memory = records::in_memory();
        if (!memory) return fail(memory.error());
        if (auto unpacked = handover::unpack(parcel_, **memory); !unpacked) return fail(unpacked.error());
        auto workplace = office_.workplace();
        workplace.records = memory->get();
        auto& console = office_.console;
        std::erase_if(parcel_.attempts, [&](const play::AttemptLog& log) {
            const auto found = session::replayed(workplace, log.head.id);
            const std::string which = log.head.scenario_title + ", " + date_only(log.head.started);
            console.say(which + ": " +
                            (found.same ? "checked by replay."
                                        : "does not replay, and is left out. " + found.differs),
                        "  " + log.head.id + "  ", "      ");
            left_out_ += found.same ? 0 : 1;
            return !found.same;
        });
        return {};
    }
    [[nodiscard]] int left_out() const { return left_out_; }

private:
    Office& office_;
    Parcel& parcel_;
    int left_out_ = 0;
};

// Practice alone: what else a learner put in is the learner's, and what trainers say comes from trainers.
void keep_practice_only(Parcel& parcel) {
    parcel.comments.clear();
    parcel.notes.clear();
    parcel.lock.reset();
    parcel.route.reset();
    parcel.put_off.clear();
}

void say_unpacked(Office& office, const handover::Unpacked& what, const std::string& name,
                  const std::string& day, bool was_here) {
    std::vector<std::string> parts;
    const auto add = [&](int n, const std::string& words) {
        if (n > 0) parts.push_back(std::to_string(n) + " " + words);
    };
    add(what.attempts, "new");
    add(what.continued, "played on since");
    add(what.known, "here already");
    add(what.different, "left out, because another attempt here has the same id");
    auto& console = office.console;
    console.say(
        name + ": " + (parts.empty() ? "nothing to keep" : listed(parts)) + ". Kept until " + day + ".", {},
        {}, Style::strong);
    if (was_here && what.attempts > 0)
        console.say("There were attempts of " + name +
                    " here before; these are with them now. If this is somebody else of that name: forget " +
                    "this one, and import again with --as and another name.");
}

// Gives whether all of it holds.
Result<bool> import_one(Office& office, const std::string& path, const ImportOptions& options,
                        const std::string& day) {
    const auto bytes = office.machine().files->read(path, handover::kMostBytes);
    if (!bytes) return fail(bytes.error());
    auto parcel = handover::parcel_from(*bytes, path);
    if (!parcel) return fail(parcel.error());
    auto& console = office.console;
    console.say(path);
    if (parcel->everything)
        console.say("  It holds all that the learner keeps; only the attempts are taken from it.");
    keep_practice_only(*parcel);
    Checking checking(office, *parcel);
    if (auto checked = checking.run(); !checked) return fail(checked.error());
    std::string name = options.as;
    if (name.empty()) name = one_line(parcel->name.empty() ? parcel->learner : parcel->name);
    const auto known = office.records().learners();
    if (!known) return fail(known.error());
    const bool was_here = std::find(known->begin(), known->end(), name) != known->end();
    const auto unpacked = handover::unpack(*parcel, office.records(), name);
    if (!unpacked) return fail(unpacked.error());
    const auto attempts = office.records().attempts(name);
    if (!attempts) return fail(attempts.error());
    if (!attempts->empty())
        if (auto kept = session::keep_until(office.records(), name, day, office.machine().clock->now());
            !kept)
            return fail(kept.error());
    say_unpacked(office, *unpacked, name, day, was_here);
    return checking.left_out() + unpacked->different == 0;
}

}  // namespace

int import_hand_ins(Office& office, const ImportOptions& options) {
    if (auto opened = office.open_group(); !opened) return complain(office, opened.error());
    const auto day = last_day(office, options.keep_until);
    if (!day) return complain(office, day.error());
    if (!options.as.empty() && options.files.size() > 1)
        return complain(office, {"trainer.as", "--as is one learner's name, and there are several files.",
                                 "Import that one by itself."});
    int code = kDone;
    for (const auto& path : options.files) {
        const auto holds = import_one(office, path, options, *day);
        if (!holds) office.console.complain(holds.error());
        if (!holds || !*holds) code = kFindings;
    }
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return code;
}

int group_learners(Office& office, bool json) {
    if (auto opened = office.open_group(); !opened) return complain(office, opened.error());
    const auto attempts = office.records().attempts();
    if (!attempts) return complain(office, attempts.error());
    const auto days = session::kept_until(office.records());
    if (!days) return complain(office, days.error());
    const auto day_of = [&](const std::string& name) {
        const auto found = days->find(name);
        return found == days->end() ? std::string() : found->second;
    };
    const auto learners = present::learner_views(*attempts);
    if (json) {
        Json list = Json::array();
        for (const auto& one : learners)
            list.push_back({{"name", one.name},
                            {"words", one.words},
                            {"practised", one.practised},
                            {"keep_until", day_of(one.name)}});
        print(office, {{"schema", "rehearse.group/1"}, {"status", debrief::kStatusLine}, {"learners", list}});
        return kDone;
    }
    auto& console = office.console;
    for (const auto& one : learners) {
        console.say(one.name + ": " + one.words, {}, "  ", Style::strong);
        for (const auto& scenario : one.practised) console.say(scenario, "  ", "    ");
        if (const auto day = day_of(one.name); !day.empty())
            console.say("Kept until " + day + ".", "  ", "  ", Style::quiet);
    }
    if (learners.empty())
        console.say("Nobody has handed anything in yet. To read a learner's file: " +
                    office.command("trainer import FILE"));
    console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

int forget_group_learner(Office& office, const std::string& learner, bool yes) {
    if (auto opened = office.open_group(); !opened) return complain(office, opened.error());
    const auto known = office.records().learners();
    if (!known) return complain(office, known.error());
    if (std::find(known->begin(), known->end(), learner) == known->end())
        return complain(office, {"trainer.unknown", "There are no copies of '" + learner + "' here.",
                                 did_you_mean(learner, *known)});
    if (!yes) {
        office.console.say("This erases your copies of what " + learner +
                           " handed in, and your comments on it.");
        const auto line = office.console.ask("Type the name once more to erase them: ");
        if (!line || trimmed(*line) != learner) {
            office.console.say("Nothing was erased.");
            return kDone;
        }
    }
    const auto erased = office.records().erase_learner(learner);
    if (!erased) return complain(office, erased.error());
    office.console.say("Erased " + counted(*erased, "attempt", "attempts") + " of " + learner +
                       ". What the learner keeps is not touched.");
    return kDone;
}

int return_to_learner(Office& office, const GroupFile& options) {
    if (auto opened = office.open_group(); !opened) return complain(office, opened.error());
    const auto known = office.records().learners();
    if (!known) return complain(office, known.error());
    if (std::find(known->begin(), known->end(), options.what) == known->end())
        return complain(office, {"trainer.unknown", "There are no copies of '" + options.what + "' here.",
                                 did_you_mean(options.what, *known)});
    auto& files = *office.machine().files;
    if (auto free = free_to_write(files, options.out, options.force, "comments.json"); !free)
        return complain(office, free.error());
    auto parcel = handover::pack(office.records(), options.what, handover::What::practice);
    if (!parcel) return complain(office, parcel.error());
    parcel->made = office.machine().clock->now();
    const auto bytes = handover::to_json(*parcel);
    if (!bytes) return complain(office, bytes.error());
    if (auto wrote = files.write(options.out, *bytes); !wrote) return complain(office, wrote.error());
    office.console.say("Wrote " + options.out + ": the attempts of " + options.what + " with " +
                       counted(static_cast<long long>(parcel->comments.size()), "comment", "comments") +
                       ". Whoever can open the file can read it. The learner reads it in with:");
    office.console.print("    rehearse me bring " + shell_word(file_name(options.out)) + "\n");
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

}  // namespace rehearse::terminal
