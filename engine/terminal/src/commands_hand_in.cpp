// What learners hand in, as a trainer's copies: checked by playing it again, kept for a while, given back
// with comments.
#include <algorithm>

#include "base/text.hpp"
#include "commands_trainer.hpp"
#include "debrief/build.hpp"
#include "files_out.hpp"
#include "handover/hand_in.hpp"
#include "present/cohort.hpp"
#include "print_json.hpp"
#include "session/trainer.hpp"

namespace rehearse::terminal {
namespace {

using Json = nlohmann::ordered_json;

// Gives whether all of it holds.
Result<bool> import_one(Office& office, const std::string& path, const ImportOptions& options,
                        const std::string& day) {
    const auto imported =
        handover::import_hand_in(office.workplace(), *office.machine().files, path, options.as, day);
    if (!imported) return fail(imported.error());
    auto& console = office.console;
    console.say(path);
    if (imported->everything)
        console.say("  It holds all that the learner keeps; only the attempts are taken from it.");
    for (const auto& one : imported->attempts) console.say(one.words, "  " + one.id + "  ", "      ");
    console.say(imported->words(), {}, {}, Style::strong);
    if (const auto same = imported->same_name(); !same.empty())
        console.say(same +
                    " If this is somebody else of that name: forget this one, and import again with --as and "
                    "another name.");
    return imported->whole();
}

}  // namespace

int import_hand_ins(Office& office, const ImportOptions& options) {
    if (auto opened = office.open_group(); !opened) return complain(office, opened.error());
    const auto day = handover::last_day(options.keep_until, office.machine().clock->now());
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
