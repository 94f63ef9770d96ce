// How long a page of practice over time takes, and a map of a whole group: 10,000 attempts of 200 learners in
// one file, each of 12 answers and 12 criteria. Also without the library's scenarios, which are there already
// where a window is open.
//
//     cmake -S . -B build -DREHEARSE_BENCHMARKS=ON && cmake --build build --target rehearse_growth_benchmark
//     build/bin/rehearse_growth_benchmark
//
// Writing the attempts takes most of a minute; then each page is read some dozen times, and the one in the
// middle and the slowest are printed. A page and a map are to take less than 200 ms, with nothing else
// running on the machine. The file is in /dev/shm where there is one, so that no disk is measured.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <stdexcept>

#include "session/cohort.hpp"
#include "session/growth.hpp"

using namespace rehearse;

namespace {

constexpr int kLearners = 200, kEach = 50, kAnswers = 12, kCriteria = 12, kScenarios = 9;
constexpr Timestamp kNow = 1772374000000;
constexpr Timestamp kHours = 60LL * 60 * 1000;

template <class T>
T value_of(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().text());
    return std::move(*result);
}

void must(const Status& status) {
    if (!status) throw std::runtime_error(status.error().text());
}

double milliseconds(const std::function<void()>& run) {
    const auto start = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

std::string learner(int n) { return "Learner " + std::to_string(n); }

void add(records::Records& records, const std::string& sources, int who, int n,
         const std::vector<std::string>& criteria, int version) {
    const int which = (who + n) % kScenarios;
    play::AttemptHead head;
    head.id = std::to_string(who) + "-" + std::to_string(n);
    head.learner = learner(who);
    head.scenario_id = "scenario-" + std::to_string(which);
    head.scenario_title = "A scenario";
    head.scenario_sources = sources;
    head.condition = n % 3 == 0 ? "busy" : "routine";
    head.rules_version = play::kRulesVersion;
    head.started = kNow + n * 20 * kHours;
    must(records.start(head));
    for (int i = 0; i < kAnswers; ++i) {
        play::Entry entry;
        entry.parent = i;
        entry.answer.beat = "beat";
        entry.said = "I am sorry to hear that. Let me see what can be done about it today.";
        value_of(records.append(head.id, entry));
    }
    records::Fold fold{head.id, version, kAnswers, "Customer " + std::to_string(which), {}};
    for (int i = 0; i < kCriteria; ++i)
        fold.tallies.push_back({criteria[static_cast<std::size_t>(which * 5 + i)], (n + i) % 5 - 1, 3, 2});
    must(records.keep_fold(fold));
}

}  // namespace

int main() {
    const std::string folder = std::filesystem::temp_directory_path() / "rehearse-growth-benchmark";
    const std::string fast =
        std::filesystem::exists("/dev/shm") ? "/dev/shm/rehearse-growth-benchmark" : folder;
    std::filesystem::remove_all(fast);
    const DiskFiles files;
    const FixedClock clock(kNow + (kEach + 2) * 20 * kHours);
    SystemRandom random;
    const auto catalogue =
        value_of(standards::read_catalogue(files, std::string(REHEARSE_SOURCE_DIR) + "/assets/standards"));
    const session::Library library(files, clock, catalogue, {REHEARSE_SOURCE_DIR, fast});
    const auto criteria = catalogue.criterion_ids();
    {
        const auto records = value_of(records::open(fast + "/records.db"));
        const auto sources = value_of(records->keep_sources("scenario", "s", {{"s.lua", "--"}}));
        const int version = session::fold_version();
        const double took = milliseconds([&] {
            for (int n = 0; n < kEach; ++n)
                for (int who = 0; who < kLearners; ++who) add(*records, sources, who, n, criteria, version);
        });
        fmt::print("{} attempts of {} learners written in {:.1f} s, {:.0f} MB\n", kLearners * kEach,
                   kLearners, took / 1000,
                   static_cast<double>(std::filesystem::file_size(fast + "/records.db")) / 1e6);
    }
    std::vector<session::Item> items;
    fmt::print("the library's scenarios: {:.0f} ms\n", milliseconds([&] { items = library.items(); }));
    constexpr int kPages = 60;
    std::map<std::string, std::vector<double>> took;
    for (int page = 0; page < kPages; ++page) {
        const auto who = learner(page * 3);
        std::unique_ptr<records::Records> records;
        took["opening the records"].push_back(
            milliseconds([&] { records = value_of(records::open(fast + "/records.db")); }));
        took["what is not added up yet"].push_back(
            milliseconds([&] { (void)value_of(records->unfolded(who, session::fold_version())); }));
        took["the tallies"].push_back(milliseconds([&] { (void)value_of(records->practised(who)); }));
        const session::Workplace workplace{&library, records.get(), &clock, &random, nullptr};
        took["a page, all of it"].push_back(milliseconds([&] {
            const auto growth = value_of(session::growth(workplace, who, items));
            if (growth.criteria.empty() || !growth.unread.empty()) throw std::runtime_error("nothing read");
        }));
    }
    constexpr int kMaps = 10;
    for (int map = 0; map < kMaps; ++map) {
        const auto records = value_of(records::open(fast + "/records.db"));
        const session::Workplace workplace{&library, records.get(), &clock, &random, nullptr};
        took["a map of the whole group"].push_back(milliseconds([&] {
            const auto cohort = value_of(session::cohort(workplace));
            if (cohort.learners.size() != kLearners || !cohort.unread.empty())
                throw std::runtime_error("nothing read");
        }));
    }
    for (auto& [what, all] : took) {
        std::sort(all.begin(), all.end());
        fmt::print("{}: {:.1f} ms in the middle, {:.1f} ms at worst\n", what, all[all.size() / 2],
                   all.back());
    }
    std::filesystem::remove_all(fast);
    return 0;
}
