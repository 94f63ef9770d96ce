// What the tests of a trainer's commands share: learners who play, and the files they hand in.
#pragma once

#include "debrief/kept_out.hpp"
#include "handover/parcel.hpp"
#include "program.hpp"

namespace rehearse::test {

/// Two computers: the learners' data, each in a folder of their own, and the trainer's.
struct Classroom {
    TempFolder learners, trainer, out;

    /// Plays the kettle by a golden file of answers; the attempt's id.
    std::string play(const std::string& learner, const std::string& answers, int seed = 1) {
        auto still = held_still();
        still["REHEARSE_RANDOM"] = std::to_string(1000 * ++plays_);
        const auto ran =
            run_program({"play", "kettle-day-24", "--learner", learner, "--seed", std::to_string(seed),
                         "--data", learners / learner, "--answers",
                         std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/" + answers + ".answers"},
                        "", still);
        REQUIRE_MESSAGE(ran.code == 0, ran.err);
        return latest_attempt(learners / learner);
    }

    [[nodiscard]] handover::Parcel parcel(const std::string& learner,
                                          handover::What what = handover::What::practice) const {
        const auto records = value_of(records::open(learners / learner + "/records.db"));
        return value_of(handover::pack(*records, learner, what));
    }

    /// The file that the learner hands in.
    std::string hand_in(const std::string& learner) { return write(learner, parcel(learner)); }
    std::string write(const std::string& name, const handover::Parcel& parcel) {
        const std::string path = out / name + ".json";
        put_bytes(path, value_of(handover::to_json(parcel)));
        return path;
    }

    /// A command of the trainer's, some days after the plays.
    [[nodiscard]] Ran run(Words words, const std::string& input = {}, int days = 0) const {
        constexpr Timestamp kDay = 24LL * 60 * 60 * 1000;
        auto still = held_still();
        still["REHEARSE_CLOCK"] = std::to_string(kNow + days * kDay);
        words.insert(words.end(), {"--data", trainer.path()});
        auto ran = run_program(words, input, still);
        CHECK_MESSAGE(debrief::kept_out_in(ran.out + ran.err).empty(), ran.out);
        return ran;
    }

private:
    int plays_ = 0;
};

}  // namespace rehearse::test
