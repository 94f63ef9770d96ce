#include "authoring/preview.hpp"

#include "authoring/examine.hpp"
#include "base/text.hpp"
#include "way.hpp"

namespace rehearse::authoring {
namespace {

constexpr const char* kNobody = "Preview";  // never a name: erasing a learner does not look here

Result<scenario::BeatIndex> beat_of(const scenario::Scenario& scenario, const std::string& id) {
    if (id.empty()) return scenario::BeatIndex{0};
    const auto beat = scenario.beat(id);
    if (beat != scenario::kNowhere) return beat;
    std::vector<std::string> known;
    for (const auto& one : scenario.beats) known.push_back(one.id);
    return fail("preview.unknown", "There is no beat '" + id + "'.", did_you_mean(id, known));
}

}  // namespace

Preview::Preview(const session::Workplace& workplace)
    : workplace_(workplace), eyes_(workplace.library->files()) {}

Result<std::unique_ptr<Preview>> Preview::start(const session::Workplace& workplace, PreviewOptions options) {
    auto content = workplace.library->open(options.scenario);
    if (!content) return fail(content.error());
    auto records = records::open(joined(workplace.library->paths().data, "preview.db"));
    if (!records) return fail(records.error());
    std::unique_ptr<Preview> out(new Preview(workplace));
    out->records_ = std::move(*records);
    out->workplace_.records = out->records_.get();
    if (auto cleared = out->records_->erase_learner(kNobody); !cleared) return fail(cleared.error());
    out->path_ = content->path;
    const std::string from = options.from;
    out->options_ = std::move(options);
    if (auto played = out->play_to(std::move(*content), from); !played) return fail(played.error());
    (void)out->changed();  // as it is now
    return out;
}

Status Preview::play_to(session::Content content, const std::string& id) {
    const auto beat = beat_of(*content.scenario, id);
    if (!beat) return fail(beat.error());
    Way way;
    way.seed = options_.seed.value_or(1);
    if (*beat != 0) {
        auto found = way_to(content, options_.condition, way.seed, *beat);
        if (!found) return fail(found.error());
        way = std::move(*found);
    }
    session::StartOptions start;
    start.learner = kNobody;
    start.condition = options_.condition;
    start.limits = options_.limits;
    start.mode = options_.mode;
    start.seed = way.seed;
    auto practice = session::Practice::start(workplace_, std::move(content), start);
    if (!practice) return fail(practice.error());
    for (const auto& answer : way.answers)
        if (auto given = give(**practice, answer); !given) return given;
    if (*beat != 0 && (*practice)->played().state().at != *beat)
        return fail("preview.form",
                    "The way to '" + id + "' leads through a form that could not be filled in by itself.",
                    "Play to it by hand, without --from.");
    practice_ = std::move(*practice);
    way_ = std::move(way.told);
    return {};
}

bool Preview::changed() { return eyes_.changed(files_to_watch(*workplace_.library, {path_})); }

Reloaded Preview::reload() {
    using How = Reloaded::How;
    auto now = workplace_.library->check(path_);
    if (!now.content || now.diagnostics.has_errors()) {
        Reloaded out{How::kept, "The file has mistakes now, so this goes on as it was.", {}};
        for (auto& one : now.diagnostics.sorted())
            if (one.severity == Severity::error) out.problems.push_back(std::move(one));
        return out;
    }
    if (now.content->scenario->digest == practice_->scenario().digest &&
        now.content->organisation->digest == practice_->organisation().digest)
        return {};
    std::string why = "It was over, and what is over stays as it was played.";
    if (!practice_->over()) {
        auto moved =
            session::Practice::resume(workplace_, practice_->log().head.id, session::Edition::current, path_);
        if (moved) {
            practice_ = std::move(*moved);
            return {How::same_way, "Changed, and taken up: the same answers still lead here.", {}};
        }
        why = moved.error().message;
    }
    const std::string beat = practice_->scenario().beats[practice_->played().state().at].id;
    if (auto again = play_to(std::move(*now.content), beat); !again)
        return {How::kept, "Changed, but this goes on as it was. " + again.error().text(), {}};
    return {How::other_way, "Changed, and taken up at '" + beat + "' by the shortest way. " + why, {}};
}

}  // namespace rehearse::authoring
