#include "journal/smart.hpp"

#include <algorithm>
#include <cctype>
#include <span>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "journal/dates.hpp"

namespace rehearse::journal {
namespace {

using Words = std::vector<std::string>;
using List = std::span<const std::string_view>;

// Things that somebody could watch being done. What only happens inside a person (know, feel, understand,
// improve, try) is not among them.
constexpr std::string_view kActions[] = {
    "accept",    "add",     "agree",   "answer", "apologise", "arrange",  "ask",    "attend",    "book",
    "bring",     "build",   "call",    "chase",  "check",     "choose",   "clean",  "collect",   "complete",
    "confirm",   "contact", "count",   "create", "deliver",   "describe", "draft",  "email",     "enter",
    "escalate",  "explain", "fill",    "finish", "fix",       "follow",   "give",   "greet",     "hand",
    "introduce", "invite",  "join",    "keep",   "lead",      "leave",    "list",   "listen",    "log",
    "look",      "make",    "measure", "meet",   "note",      "observe",  "offer",  "open",      "order",
    "pack",      "pass",    "pause",   "phone",  "pick",      "plan",     "play",   "post",      "practise",
    "practice",  "prepare", "present", "print",  "process",   "put",      "read",   "record",    "refer",
    "rehearse",  "repeat",  "reply",   "report", "resolve",   "respond",  "return", "review",    "ring",
    "run",       "save",    "say",     "send",   "serve",     "set",      "shadow", "share",     "show",
    "sign",      "sit",     "smile",   "sort",   "speak",     "spend",    "start",  "stop",      "suggest",
    "summarise", "swap",    "take",    "talk",   "teach",     "tell",     "test",   "text",      "thank",
    "tick",      "tidy",    "train",   "turn",   "type",      "update",   "visit",  "volunteer", "wait",
    "walk",      "watch",   "welcome", "write",  "role-play", "upsell",   "sell",   "pay",       "handle",
    "deal",      "learn",   "use",     "work",   "help",      "go",       "do",     "have",      "get"};
// With these alone, nothing can be watched yet: they need something after them.
constexpr std::string_view kThin[] = {"handle", "deal", "learn", "use",  "work", "help",  "go",
                                      "do",     "have", "get",   "make", "keep", "take",  "give",
                                      "show",   "look", "start", "stop", "turn", "build", "put"};
constexpr std::string_view kBeforeThings[] = {"the",  "a",   "an",   "my",   "our", "their",
                                              "his",  "her", "your", "on",   "in",  "at",
                                              "with", "of",  "for",  "more", "good"};
constexpr std::string_view kVague[] = {
    "better",       "good at",   "great at", "my best",   "try harder", "more confident", "confidence",
    "improve",      "improving", "be more",  "become",    "work on",    "working on",     "initiative",
    "attitude",     "skills",    "positive", "proactive", "grow as",    "work harder",    "nicer",
    "more patient", "be a ",     "be kind",  "an effort", "get used"};

constexpr std::string_view kNumbers[] = {"one",   "two",  "three",  "four",   "five",  "six",   "seven",
                                         "eight", "nine", "ten",    "twelve", "dozen", "every", "each",
                                         "all",   "none", "once",   "twice",  "zero",  "daily", "weekly",
                                         "half",  "both", "always", "never",  "no",    "first"};
constexpr std::string_view kShowing[] = {
    "see",    "watch",  "hear",        "observe", "listen",   "check",  "sign",    "note",   "log",
    "record", "read",   "tell",        "say",     "ask",      "tick",   "count",   "thank",  "list",
    "show",   "report", "email",       "write",   "feedback", "survey", "score",   "screen", "chart",
    "sheet",  "form",   "certificate", "notes",   "diary",    "photo",  "comment", "review", "confirm",
    "system", "rota",   "rating",      "receipt", "print",    "finish", "message", "agree"};

constexpr std::string_view kMeans[] = {
    "time",       "minute",   "hour",   "week",     "shift",      "break",      "rota",      "morning",
    "afternoon",  "lunch",    "day",    "quiet",    "monday",     "tuesday",    "wednesday", "thursday",
    "friday",     "saturday", "sunday", "manager",  "mentor",     "buddy",      "colleague", "trainer",
    "supervisor", "leader",   "team",   "assessor", "tutor",      "college",    "teacher",   "help",
    "helping",    "with",     "course", "training", "guide",      "script",     "template",  "list",
    "system",     "login",    "access", "practise", "practice",   "practising", "rehearse",  "notes",
    "notebook",   "manual",   "policy", "till",     "phone",      "computer",   "already",   "shadow",
    "video",      "book",     "module", "allowed",  "permission", "budget",     "room",      "form",
    "headset",    "showed",   "taught", "mum",      "dad",        "friend",     "boss"};

constexpr std::string_view kWhom[] = {
    "customer",  "caller",  "guest",  "visitor",  "patient", "client",    "passenger", "team",
    "colleague", "shop",    "store",  "branch",   "centre",  "company",   "business",  "organisation",
    "employer",  "manager", "boss",   "service",  "queue",   "complaint", "sale",      "return",
    "i",         "i'm",     "i'll",   "i'd",      "i've",    "me",        "my",        "myself",
    "job",       "career",  "people", "everyone", "they",    "them",      "we",        "us",
    "our",       "member",  "tenant", "student",  "resident"};
constexpr std::string_view kNoReason[] = {"i have to",    "we have to",   "told me",      "told us",
                                          "said so",      "makes me",     "made me",      "need to for",
                                          "on the list",  "supposed to",  "just because", "to pass",
                                          "is important", "'s important", "it matters"};

bool is_word_byte(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '\'' || c == '-' ||
           static_cast<unsigned char>(c) >= 0x80;
}

Words words_of(const std::string& lower) {
    Words out(1);
    for (const char c : lower) {
        if (is_word_byte(c))
            out.back() += c;
        else if (!out.back().empty())
            out.emplace_back();
    }
    if (out.back().empty()) out.pop_back();
    return out;
}

std::string plain_quotes(std::string_view text) {
    constexpr std::string_view kQuote = "\u2019";
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const bool quote = text.substr(at).starts_with(kQuote);
        out += quote ? '\'' : text[at];
        at += quote ? kQuote.size() : 1;
    }
    return out;
}

// The word itself, or with an ending: checks, checked, checking, writing, stopping, replies.
bool is_form_of(std::string_view word, std::string_view base) {
    if (word == base) return true;
    if (base.size() < 3) return base.size() == 2 && word.starts_with(base) && word.substr(2) == "ing";
    std::string stem(base);
    if (stem.size() > 2 && stem.back() == 'e') stem.pop_back();
    const auto with = [&](const std::string& begin, std::initializer_list<std::string_view> ends) {
        return word.starts_with(begin) &&
               std::find(ends.begin(), ends.end(), word.substr(begin.size())) != ends.end();
    };
    if (with(std::string(base), {"s", "es", "ed", "ing", "'s"}) || with(stem, {"ed", "es", "ing"}))
        return true;
    if (base.ends_with('y') && with(std::string(base.substr(0, base.size() - 1)), {"ies", "ied"}))
        return true;
    return with(std::string(base) + base.back(), {"ed", "ing"});
}

bool is_any(std::string_view word, List list) {
    return std::any_of(list.begin(), list.end(), [&](auto base) { return is_form_of(word, base); });
}

bool has_any(const Words& words, List list) {
    return std::any_of(words.begin(), words.end(), [&](const auto& word) { return is_any(word, list); });
}

bool says_any(const std::string& lower, List phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](auto phrase) { return lower.find(phrase) != std::string::npos; });
}

bool has_number(const Words& words) {
    const auto digit = [](const std::string& word) {
        return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    return std::any_of(words.begin(), words.end(), digit) ||
           std::any_of(words.begin(), words.end(), [](const std::string& word) {
               return std::find(std::begin(kNumbers), std::end(kNumbers), word) != std::end(kNumbers);
           });
}

// "the phone", "my notes": a thing, and no action.
bool is_thing(const Words& words, std::size_t at) {
    return at > 0 && std::find(std::begin(kBeforeThings), std::end(kBeforeThings), words[at - 1]) !=
                         std::end(kBeforeThings);
}

bool has_action(const Words& words, bool thin_too) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (is_any(words[i], kActions) && !is_thing(words, i) && (thin_too || !is_any(words[i], kThin)))
            return true;
    return false;
}

std::string ask_specific(const std::string& lower, const Words& words) {
    const bool strong = has_action(words, false);
    if (says_any(lower, kVague) && !strong)
        return "A good wish to start from. What would somebody see you do? An action makes it specific: "
               "'ring "
               "the customer back', say, or 'ask one question before I answer'.";
    if (!has_action(words, true))
        return "What would somebody see you do? Begin with an action, such as ask, ring, write, check or "
               "show.";
    if (words.size() < 4)
        return "That is a beginning. A few words more help you later: with whom, about what, or when?";
    return {};
}

std::string ask_measured(const std::string&, const Words& words) {
    if (has_number(words) || has_any(words, kShowing)) return {};
    return "How could somebody else tell? Add a number (how many, how often), or who will see it and where.";
}

std::string ask_achievable(const std::string&, const Words& words) {
    if (has_any(words, kMeans)) return {};
    return "What will help you do it? Name one thing: time on a shift, somebody who can show you, or what "
           "you "
           "have already.";
}

std::string ask_relevant(const std::string& lower, const Words& words) {
    if (says_any(lower, kNoReason) || words.size() < 4 || !has_any(words, kWhom))
        return "What will be different for somebody? Say for whom it is good (a customer, your team, you) "
               "and "
               "how.";
    return {};
}

std::string ask_by(const std::string& words, const std::string& today) {
    constexpr int kYear = 366;
    if (!is_date(words)) return "Which day is that? Written like 31 March, or 2026-03-31.";
    const int days = days_between(today, words);
    if (days < 0) return "That day has gone by. Which day from today on would be fair on you?";
    if (days > kYear) return "That is more than a year away. Is there a first step with a nearer day?";
    return {};
}

std::string question_for(const std::string& name, const std::string& text, const std::string& today) {
    const std::string lower = plain_quotes(lower_ascii(text));
    const auto words = words_of(lower);
    if (name == "specific") return ask_specific(lower, words);
    if (name == "measured") return ask_measured(lower, words);
    if (name == "achievable") return ask_achievable(lower, words);
    if (name == "relevant") return ask_relevant(lower, words);
    return name == "by" ? ask_by(text, today) : std::string();
}

}  // namespace

std::optional<std::string> smart_question(const std::string& name, const std::string& words,
                                          const std::string& today) {
    if (words.empty()) return std::nullopt;
    auto question = question_for(name, words, today);
    return question.empty() ? std::nullopt : std::optional(std::move(question));
}

}  // namespace rehearse::journal
