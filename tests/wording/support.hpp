// What the tests of this layer share: the real word lists, the briefs of briefs.json.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "wording/check.hpp"

namespace rehearse::wording {

inline const Lexicon& lexicon() {
    static const Lexicon real = [] {
        const DiskFiles files;
        auto speller = open_speller(files);
        if (!speller) FAIL(speller.error().text());
        auto read = read_lexicon(files, REHEARSE_SOURCE_DIR "/assets/wording", *speller);
        if (!read) FAIL(read.error().text());
        return *read;
    }();
    return real;
}

inline Brief brief_from(const nlohmann::json& entry) {
    static const std::map<std::string, Channel> kChannels = {{"email", Channel::email},
                                                             {"letter", Channel::letter},
                                                             {"chat", Channel::chat},
                                                             {"public", Channel::public_post},
                                                             {"private", Channel::private_message}};
    static const std::map<std::string, Fault> kFaults = {{"none", Fault::none},
                                                         {"established", Fault::established},
                                                         {"unknown", Fault::unknown},
                                                         {"disputed", Fault::disputed}};
    Brief out;
    out.channel = kChannels.at(entry.at("channel"));
    out.fault = kFaults.at(entry.at("fault"));
    out.customer = entry.at("customer").get<std::vector<std::string>>();
    out.purpose = entry.at("purpose").get<Groups>();
    out.most_words = entry.value("most_words", std::size_t{0});
    out.may_publish = entry.value("may_publish", std::vector<std::string>());
    for (const auto& one : entry.at("questions")) {
        Question question;
        question.id = one.at("id");
        question.words = one.at("words");
        question.groups = one.at("groups").get<Groups>();
        out.questions.push_back(std::move(question));
    }
    for (const std::string asked : entry.at("asks")) {
        const auto which = check_named(asked);
        out.greeting = out.greeting || which == Check::greeting;
        out.feeling = out.feeling || which == Check::feeling;
        out.apology = out.apology || which == Check::apology;
        out.next_step = out.next_step || which == Check::next_step;
        out.sign_off = out.sign_off || which == Check::sign_off;
    }
    return out;
}

inline const std::string kFolder = REHEARSE_SOURCE_DIR "/tests/wording";

inline std::map<std::string, Brief> briefs_in(const std::string& file) {
    std::ifstream stream(kFolder + "/" + file);
    std::map<std::string, Brief> out;
    const auto document = nlohmann::json::parse(stream);
    for (const auto& [key, entry] : document.items()) out[key] = brief_from(entry);
    return out;
}

inline const Brief& brief(const std::string& name) {
    static const auto all = briefs_in("briefs.json");
    return all.at(name);
}

/// A brief that asks for nothing, for checks that always run.
inline Brief bare(Channel channel = Channel::email) {
    Brief out;
    out.channel = channel;
    return out;
}

}  // namespace rehearse::wording
