#include "session/practice.hpp"

#include <algorithm>

#include "assess/assessment.hpp"
#include "base/text.hpp"
#include "debrief/build.hpp"
#include "explore/regret.hpp"
#include "fold.hpp"
#include "grading.hpp"

namespace rehearse::session {
namespace {

using play::Entry;
using play::EntryKind;

constexpr const char* kOriginal =
    "Nothing is lost. You can go on with the edition you began, which is kept with your answers.";

constexpr std::size_t kMostWritten = 12'000;  // bytes

void boundary(const Workplace& workplace) {
    if (workplace.boundary != nullptr) workplace.boundary();
}

Result<std::string> keep(const Workplace& workplace, const std::string& kind, const std::string& name,
                         const records::SourceFiles& files) {
    boundary(workplace);
    auto kept = workplace.records->keep_sources(kind, name, files);
    boundary(workplace);
    return kept;
}

std::string condition_for(const scenario::Scenario& scenario, const StartOptions& options,
                          const CentreDefaults& centre, std::uint64_t seed) {
    const auto& all = scenario.conditions;
    std::string wanted = options.condition;
    const bool offered =
        centre.condition == kAnyCondition || std::find(all.begin(), all.end(), centre.condition) != all.end();
    if (wanted.empty() && offered) wanted = centre.condition;
    if (wanted.empty()) return all.front();
    return wanted == kAnyCondition ? all[draw(seed, name_hash("condition"), 0) % all.size()] : wanted;
}

Result<play::AttemptHead> make_head(const Workplace& workplace, const Content& content,
                                    const StartOptions& options) {
    const auto& scenario = *content.scenario;
    const auto& organisation = *content.organisation;
    auto sources = keep(workplace, "scenario", scenario.id, scenario.sources);
    if (!sources) return fail(sources.error());
    auto employer = keep(workplace, "organisation", organisation.id, organisation.sources);
    if (!employer) return fail(employer.error());
    play::AttemptHead head;
    head.id = short_id(*workplace.random);
    head.learner = options.learner;
    head.scenario_id = scenario.id;
    head.scenario_title = scenario.title;
    head.scenario_digest = scenario.digest;
    head.scenario_sources = *sources;
    head.organisation_id = organisation.id;
    head.organisation_digest = organisation.digest;
    head.organisation_sources = *employer;
    head.overrides = organisation.changes;
    head.mode = options.mode;
    const auto centre = workplace.library->centre_defaults().value_or(CentreDefaults{});
    head.limits = options.limits.value_or(centre.limits);
    head.seed = options.seed ? *options.seed : workplace.random->next();
    head.condition = condition_for(scenario, options, centre, head.seed);
    head.rules_version = play::kRulesVersion;
    head.started = workplace.clock->now();
    return head;
}

Status check_rules(const play::AttemptHead& head) {
    if (head.rules_version == play::kRulesVersion) return {};
    return fail("practice.rules",
                "Attempt " + head.id + " was played by the rules of another edition of Rehearse.",
                "It is kept as it is. Its debrief can be seen with the edition it was made with.");
}

Result<play::AttemptLog> read_log(const Workplace& workplace, const std::string& attempt) {
    auto log = workplace.records->log(attempt);
    if (!log) return log;
    if (const auto known = check_rules(log->head); !known) return fail(known.error());
    return log;
}

Result<Content> kept_edition(const Workplace& workplace, const play::AttemptLog& log) {
    const auto scenario = workplace.records->sources(log.current_sources());
    if (!scenario) return fail(scenario.error());
    const auto organisation = workplace.records->sources(log.current_organisation_sources());
    if (!organisation) return fail(organisation.error());
    return workplace.library->open_kept(log.head.scenario_id, *scenario, *organisation);
}

// Every entry goes to the disk through here.
Result<Entry> commit(const Workplace& workplace, const std::string& attempt, Entry entry) {
    boundary(workplace);
    auto kept = workplace.records->append(attempt, std::move(entry));
    boundary(workplace);
    return kept;
}

// What is over stays as it was played.
bool stands_at_ending(const play::AttemptLog& log) {
    const auto route = log.route();
    return !route.empty() && route.back()->ends;
}

// Why an attempt cannot go on with the file as it is now, whatever the reason: the stored edition still can.
Error no_fit(Error error) {
    if (error.code != "play.changed")
        error.message =
            "This scenario was changed since you began it, and cannot be played on as it is now. " +
            error.message;
    return {"play.changed", std::move(error.message), kOriginal};
}

std::string moved_note(const Content& content, const play::AttemptLog& log) {
    const bool story = content.scenario->digest != log.current_digest();
    if (story)
        return "This scenario was changed since you began it. All your answers still fit, so it goes on with "
               "the new edition.";
    return "The rules at " + content.organisation->name +
           " were changed since you began. All your answers still fit, so it goes on by the new ones.";
}

bool same_edition(const Content& content, const play::AttemptLog& log) {
    return content.scenario->digest == log.current_digest() &&
           content.organisation->digest == log.current_organisation_digest();
}

}  // namespace

Status Practice::set_up() {
    const auto& head = log_.head;
    if (content_.program) content_.program->bind(*content_.scenario);
    auto setting = play::make_setting(*content_.scenario, *content_.organisation, head.seed, head.condition,
                                      head.learner, content_.program.get());
    if (!setting) return fail(setting.error());
    setting_ = std::move(*setting);
    return {};
}

Result<std::unique_ptr<Practice>> Practice::start(const Workplace& workplace, Content content,
                                                  const StartOptions& options) {
    std::unique_ptr<Practice> out(new Practice(workplace, std::move(content)));
    auto head = make_head(workplace, out->content_, options);
    if (!head) return fail(head.error());
    out->log_.head = std::move(*head);
    if (auto ready = out->set_up(); !ready) return fail(ready.error());
    if (auto begun = play::begin(out->setting_, out->played_.start, out->played_.opening); !begun)
        return fail(begun.error());
    boundary(workplace);
    if (auto kept = workplace.records->start(out->log_.head); !kept) return fail(kept.error());
    boundary(workplace);
    if (!out->content_.overlay_problem.empty())
        out->note_ = "Your centre's own figures for " + out->organisation().name +
                     " do not count for now, because their file has a mistake.\n" +
                     out->content_.overlay_problem;
    if (const auto centre = workplace.library->centre_defaults(); !centre)
        out->note_ += centre.error().text();
    return out;
}

Status Practice::replay_exactly() {
    auto played = play::replay(setting_, log_, log_.position(), true);
    if (!played) return fail(played.error());
    played_ = std::move(*played);
    return {};
}

// The file was changed: if the answers still lead where they led, the attempt moves to the new edition.
Status Practice::move_to_current() {
    if (auto ready = set_up(); !ready) return fail(no_fit(ready.error()));
    auto played = play::replay(setting_, log_, log_.position(), false);
    if (!played) return fail(no_fit(played.error()));
    Entry moved;
    moved.kind = EntryKind::moved;
    moved.parent = log_.position();
    moved.at = workplace_.clock->now();
    moved.digest = content_.scenario->digest;
    moved.organisation_digest = content_.organisation->digest;
    auto sources = keep(workplace_, "scenario", content_.scenario->id, content_.scenario->sources);
    if (!sources) return fail(sources.error());
    auto employer =
        keep(workplace_, "organisation", content_.organisation->id, content_.organisation->sources);
    if (!employer) return fail(employer.error());
    moved.sources = *sources;
    moved.organisation_sources = *employer;
    note_ = moved_note(content_, log_);
    auto kept = commit(workplace_, log_.head.id, std::move(moved));
    if (!kept) return fail(kept.error());
    add(std::move(*kept));
    played_ = std::move(*played);
    return {};
}

Result<std::unique_ptr<Practice>> Practice::resume(const Workplace& workplace, const std::string& attempt,
                                                   Edition edition, const std::string& file) {
    auto log = read_log(workplace, attempt);
    if (!log) return fail(log.error());
    if (edition == Edition::original || stands_at_ending(*log)) return review(workplace, attempt);
    const auto on_the_kept = [&](const std::string& note) {
        auto out = review(workplace, attempt);
        if (out) (*out)->note_ = note;
        return out;
    };
    auto current = workplace.library->open(file.empty() ? log->head.scenario_id : file);
    if (!current && current.error().code == "library.unknown")
        return on_the_kept(
            "The scenario's file is not in the library, so this goes on with the edition kept with your "
            "answers.");
    if (!current)
        return on_the_kept(
            "The scenario's file has mistakes now, so this goes on with the edition you began.");
    if (current->scenario->id != log->head.scenario_id)
        return fail("practice.other",
                    "Attempt " + attempt + " is of '" + log->head.scenario_id + "', and " + file +
                        " is another scenario.",
                    "Leave the file out to go on with the edition kept with your answers.");
    if (same_edition(*current, *log)) return review(workplace, attempt);
    if (!current->overlay_problem.empty())
        return on_the_kept(
            "Your centre's own figures have a mistake in their file now, so this goes on with the edition "
            "you began.");
    std::unique_ptr<Practice> out(new Practice(workplace, std::move(*current)));
    out->log_ = std::move(*log);
    if (auto moved = out->move_to_current(); !moved) return fail(moved.error());
    return out;
}

Result<std::unique_ptr<Practice>> Practice::review(const Workplace& workplace, const std::string& attempt) {
    auto log = read_log(workplace, attempt);
    if (!log) return fail(log.error());
    return on_kept_edition(workplace, std::move(*log));
}

Result<std::unique_ptr<Practice>> Practice::first_line(const Workplace& workplace, play::AttemptLog log) {
    if (const auto known = check_rules(log.head); !known) return fail(known.error());
    const auto last = std::find_if(log.entries.rbegin(), log.entries.rend(), [&](const Entry& entry) {
        return entry.kind == EntryKind::answer && log.on_first_line(entry);
    });
    log.entries.erase(last.base(), log.entries.end());
    return on_kept_edition(workplace, std::move(log));
}

Result<std::unique_ptr<Practice>> Practice::on_kept_edition(const Workplace& workplace,
                                                            play::AttemptLog log) {
    auto content = kept_edition(workplace, log);
    if (!content) return fail(content.error());
    std::unique_ptr<Practice> out(new Practice(workplace, std::move(*content)));
    out->log_ = std::move(log);
    if (auto ready = out->set_up(); !ready) return fail(ready.error());
    if (auto replayed = out->replay_exactly(); !replayed) return fail(replayed.error());
    return out;
}

int Practice::place() const {
    return played_.moments.empty() ? play::kBeginning : played_.moments.back().entry;
}

// Another window may have the same attempt open and have written to it since.
void Practice::add(Entry kept) {
    if (kept.number == static_cast<int>(log_.entries.size()) + 1)
        return log_.entries.push_back(std::move(kept));
    if (auto log = workplace_.records->log(log_.head.id)) log_ = std::move(*log);
}

Status Practice::answer(const play::Answer& given) { return commit_answer(given, {}, std::nullopt); }

Status Practice::fill_in(const std::vector<std::string>& typed) {
    std::vector<std::string> given;
    for (const auto& one : typed) given.emplace_back(trimmed(clean_text(one)));
    const auto& decision = scenario().beats[played_.state().at].decision;
    auto answer = read_form(decision, given, workplace_.library->lexicon());
    if (!answer) return fail(answer.error());
    given.resize(decision.fields.size());
    return commit_answer(*answer, given, std::nullopt);
}

Status Practice::write(const std::string& typed) {
    const std::string text(trimmed(clean_text(typed)));
    const auto& decision = scenario().beats[played_.state().at].decision;
    if (text.empty()) return fail("practice.text", "Nothing is written yet.", "Write what you would send.");
    const auto most = decision.writing.most_characters;
    const auto characters = count_graphemes(text);
    if (text.size() > kMostWritten || (most > 0 && characters > most))
        return fail("practice.text",
                    "The text has " + std::to_string(characters) + " characters; there is room for " +
                        std::to_string(most > 0 ? most : kMostWritten) + ".",
                    "Leave out what the reader does not need.");
    auto graded = grade_text(decision, text, workplace_.library->lexicon());
    return commit_answer(graded.answer, {}, std::move(graded.written));
}

Status Practice::remark(int entry, const std::string& check, const std::string& about,
                        const std::string& words) {
    play::Remark remark{entry, check, about, clean_text(words), workplace_.clock->now()};
    boundary(workplace_);
    if (auto kept = workplace_.records->remark(log_.head.id, remark); !kept) return kept;
    boundary(workplace_);
    log_.remarks.push_back(std::move(remark));
    return {};
}

Status Practice::commit_answer(const play::Answer& given, const std::vector<std::string>& typed,
                               std::optional<play::Written> written) {
    play::Played next = played_;
    if (auto went = play::extend(setting_, next, given); !went) return went;
    play::Moment& moment = next.moments.back();
    Entry entry;
    entry.parent = place();
    entry.answer = play::name(scenario(), moment.before.at, given, typed, std::move(written));
    entry.said = play::words_of(setting_, moment.before, given, entry.answer);
    entry.reached = scenario().beats[moment.after.at].id;
    entry.ends = play::is_over(setting_, moment.after);
    entry.checksum = play::checksum(moment.after);
    entry.at = workplace_.clock->now();
    auto kept = commit(workplace_, log_.head.id, std::move(entry));
    if (!kept) return fail(kept.error());
    moment.entry = kept->number;
    moment.said = kept->said;
    add(std::move(*kept));
    played_ = std::move(next);
    if (over()) keep_fold();
    return {};
}

// So that nobody waits for it later. It can be made again, and so nothing is lost when it fails.
void Practice::keep_fold() const {
    if (log_.entries.empty() || !log_.on_first_line(log_.entries.back())) return;
    (void)workplace_.records->keep_fold(
        fold_from(setting_, played_, log_, workplace_.library->catalogue(), log_.entries.size()));
}

Status Practice::rewind(std::size_t index) {
    if (log_.head.mode == play::Mode::unaided)
        return fail("play.no_rewind", "In unaided mode there is no going back.",
                    "Finish this attempt; the next one can be in practice mode.");
    if (index >= played_.moments.size())
        return fail("play.no_rewind", "There is no such answer to go back to.");
    Entry entry;
    entry.kind = EntryKind::rewind;
    entry.parent = index == 0 ? play::kBeginning : played_.moments[index - 1].entry;
    entry.at = workplace_.clock->now();
    auto kept = commit(workplace_, log_.head.id, std::move(entry));
    if (!kept) return fail(kept.error());
    add(std::move(*kept));
    played_.moments.resize(index);
    return {};
}

Result<play::Offer> Practice::offer() const { return play::offer(setting_, played_.state()); }

bool Practice::over() const { return play::is_over(setting_, played_.state()); }

debrief::Document Practice::debrief(const debrief::Beside& beside) const {
    const auto assessment = assess::assess(setting_, played_, log_, catalogue());
    const auto hindsight = over() ? explore::look_back(setting_, played_) : explore::Hindsight{};
    return debrief::build(assessment, played_, log_, setting_, catalogue(), organisation(), hindsight,
                          beside);
}

}  // namespace rehearse::session
