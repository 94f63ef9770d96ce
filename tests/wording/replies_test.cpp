// Whole replies of every quality, judged by readers first: how often do the checks agree? A fault reported
// and not meant costs precision, a fault meant and not reported costs recall. Both are counted for each check
// and each of three collections:
//
//   replies.jsonl with briefs.json        "ours": the rules were made with these at hand
//   fresh.jsonl with fresh_briefs.json    "by people who never saw the rules", and judged so too. The rules
//   and
//                                         the stems of the briefs have been mended by these since
//   unread.jsonl with fresh_briefs.json   "not read until they were counted": later replies to ten of those
//                                         cases, by another writer and another reader. Nothing was mended by
//                                         them, so this is how new replies fare
//
// A line is one reply: `brief` is a name in the briefs; `text` the reply; `faults` the checks that a fair
// reader says are not met ("spelling" where there is a misspelt word, "question:ID" for a question without an
// answer); `language` is there when the reply is not in English, so that only length and personal data can be
// judged. The readers went by this: a name, or the team's, counts as a sign-off; an answer may be that there
// will be one by Friday; an apology owns an established fault, and admits or denies no other; a next step
// with its time is wanted where something is left for us to do or a question is open, not where all is
// answered, refused, or left to the customer. Purpose, questions, next step and reading ease of fresh.jsonl
// were judged by two readers, and by a third where those two differed; the majority stands.
//
// A brief is one case: `channel`, `fault`, `customer`, `questions` and `purpose` as in wording/brief.hpp, and
// in `asks` the checks that the case asks for.
//
// REHEARSE_SHOW=1 prints every disagreement.
#include <cstdlib>
#include <iostream>
#include <set>

#include "support.hpp"

using namespace rehearse;
using namespace rehearse::wording;

namespace {

struct Count {
    int right = 0, reported = 0, meant = 0, judged = 0;
    [[nodiscard]] double precision() const { return reported == 0 ? 1 : 1.0 * right / reported; }
    [[nodiscard]] double recall() const { return meant == 0 ? 1 : 1.0 * right / meant; }
};

std::string key_of(const Finding& finding) {
    const std::string name(to_text(finding.which));
    return finding.about.empty() ? name : name + ":" + finding.about;
}

bool needs_english(Check which) { return which != Check::length && which != Check::personal_data; }

void show(const nlohmann::json& reply, const std::string& key, const std::vector<Finding>& findings,
          bool reported) {
    if (std::getenv("REHEARSE_SHOW") == nullptr) return;
    const std::string text = reply.at("text");
    std::cout << "--- " << reply.at("brief").get<std::string>() << ", " << key
              << (reported ? " REPORTED: " : " NOT REPORTED: ");
    for (const auto& finding : findings)
        if (key_of(finding) == key)
            std::cout << finding.says << " [" << text.substr(finding.begin, finding.end - finding.begin)
                      << "] ";
    std::cout << "\n" << text << "\n";
}

using Counts = std::map<Check, Count>;

void add(Count& to, bool reported, bool meant) {
    ++to.judged;
    to.reported += reported;
    to.meant += meant;
    to.right += reported && meant;
}

void count(const nlohmann::json& reply, const Brief& of, Counts& counts) {
    const auto faults = reply.at("faults").get<std::set<std::string>>();
    const std::string text = reply.at("text");
    const auto findings = check(of, text, lexicon());
    std::set<std::string> seen;
    for (const auto& finding : findings) {
        const auto key = key_of(finding);
        if (!seen.insert(key).second) continue;
        const auto verdict = overall(findings, finding.which, finding.about);
        if (reply.contains("language") && needs_english(finding.which)) {
            CHECK_MESSAGE((verdict == Verdict::not_checked || verdict == Verdict::not_asked), text);
            continue;
        }
        const bool reported = verdict == Verdict::not_met || verdict == Verdict::note;
        const bool meant = faults.contains(key);
        add(counts[finding.which], reported, meant);
        if (reported != meant) show(reply, key, findings, reported);
    }
    for (const auto& fault : faults)
        CHECK_MESSAGE((seen.contains(fault) || reply.contains("language")), fault);
}

constexpr int kEnough = 8;  // faults of a kind; a share of fewer says little
constexpr double kAgreement = 0.9;
constexpr double kUnread = 0.5;  // far below what was found, to show a check that no longer works

void print(const std::string& name, const Count& one) {
    std::cout << "  " << name << ": precision " << one.precision() << ", recall " << one.recall() << " ("
              << one.right << " right, " << one.reported << " reported, " << one.meant << " meant, "
              << one.judged << " judged)" << (one.meant < kEnough ? ", too few to say\n" : "\n");
}

// At least `replies` are there; `least` is asked of precision and of recall.
void compare(const std::string& title, const std::string& replies, const std::string& briefs,
             std::size_t least_replies, double least) {
    const auto cases = briefs_in(briefs);
    std::ifstream file(kFolder + "/" + replies);
    Counts counts;
    std::size_t read = 0;
    for (std::string line; std::getline(file, line); ++read) {
        const auto reply = nlohmann::json::parse(line);
        count(reply, cases.at(reply.at("brief")), counts);
    }
    CHECK(read >= least_replies);
    std::cout << title << ":\n";
    for (const auto& [which, one] : counts) {
        print(std::string(to_text(which)), one);
        if (one.meant < kEnough) continue;
        CAPTURE(to_text(which));
        CHECK(one.precision() >= least);
        CHECK(one.recall() >= least);
    }
}

}  // namespace

TEST_CASE("the checks agree with a fair reader about our replies") {
    compare("ours", "replies.jsonl", "briefs.json", 200, kAgreement);
}

TEST_CASE("the checks agree with fair readers about replies by people who never saw the rules") {
    compare("by people who never saw the rules", "fresh.jsonl", "fresh_briefs.json", 340, kAgreement);
}

TEST_CASE("how the checks fare on replies that were not read until they were counted") {
    compare("not read until they were counted", "unread.jsonl", "fresh_briefs.json", 40, kUnread);
}
