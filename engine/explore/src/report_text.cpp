#include <cmath>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "explore/report.hpp"

namespace rehearse::explore {
namespace {

using Json = nlohmann::ordered_json;

std::string percent(double share) {
    if (share > 0 && share < 0.0005) return "under 0.1%";
    const auto tenths = std::lround(share * 1000);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + "%";
}

std::string rounded(double value) { return std::to_string(std::lround(value)); }

std::string figures(const Json& worth) {
    return "customer " + rounded(worth.at("customer")) + ", organisation " +
           rounded(worth.at("organisation"));
}

std::string counted_moments(const Json& count) {
    return count == 1 ? "1 moment" : grouped(count.get<double>()) + " different moments";
}

std::string place(const Json& finding) {
    return finding.at("file").get<std::string>() + ":" + std::to_string(finding.at("line").get<int>()) + ": ";
}

void head(const Json& r, std::string& out) {
    const std::string partial = r.at("partial");
    out += r.at("title").get<std::string>() + " (" + r.at("scenario").get<std::string>() +
           "), played as: " + r.at("condition").get<std::string>() + "\n\n";
    out += grouped(r.at("states")) +
           " moments (states: where the conversation stands, with all that the story remembers), " +
           grouped(r.at("transitions")) + " steps from one to the next (transitions), " +
           grouped(r.at("routes")) +
           (partial.empty() ? " ways through to an ending (routes)"
                            : " ways through that were seen to an ending (routes)") +
           (r.at("loops").get<bool>() ? ", and circles that can be gone round" : "") + ".\n";
    if (!partial.empty())
        out += "This is " + partial +
               ". What is said holds for what was seen; from there on, answers were given at "
               "random, " +
               grouped(r.at("plays")) + " times.\n";
    if (r.contains("widest") && partial.find("more than") != std::string::npos)
        out += "What makes them so many is above all '" + r.at("widest").get<std::string>() +
               "', which has the most different values. To see more of them, give --most a larger number.\n";
    if (r.at("functions").get<bool>())
        out += "The scenario has functions of its own, so every fact was kept apart.\n";
}

std::string answers_to(const Json& ending) {
    const int shortest = ending.at("shortest"), longest = ending.at("longest");
    if (longest < 0) return std::to_string(shortest) + " answers or more";
    if (longest == shortest) return counted(shortest, "answer", "answers");
    return std::to_string(shortest) + " to " + std::to_string(longest) + " answers";
}

void endings(const Json& r, std::string& out) {
    out += "\nEndings\n";
    for (const auto& one : r.at("endings"))
        out += "  " + one.at("id").get<std::string>() + ": \"" + one.at("title").get<std::string>() +
               "\", after " + answers_to(one) +
               (one.at("states") == 0 ? ", met while answering at random"
                                      : ", in " + counted_moments(one.at("states"))) +
               "\n";
    if (r.contains("best"))
        out += "  The best answers lead to: " + figures(r.at("best")) + " (each from 0 to 100).\n";
}

void findings(const Json& r, std::string& out) {
    out += "\nFindings\n";
    for (const auto& one : r.at("findings")) {
        out += "  " + place(one) + one.at("severity").get<std::string>() + " " +
               one.at("code").get<std::string>() + ": " + one.at("message").get<std::string>() + "\n";
        const std::string hint = one.at("hint");
        if (!hint.empty()) out += "    " + hint + "\n";
        if (!one.at("way").empty())
            out += "    The shortest way there, each line with the name of the beat and the answer:\n";
        for (const auto& leg : one.at("way")) out += "      " + leg.get<std::string>() + "\n";
    }
    if (r.at("findings").empty())
        out += "  Nothing to mend.\n";
    else
        out += "  What each code means, and how to mend it: scenarios/DIAGNOSTICS.md.\n";
    if (r.at("accepted").empty()) return;
    out += "\nAccepted by the author\n";
    for (const auto& one : r.at("accepted"))
        out += "  " + place(one) + one.at("code").get<std::string>() + ": " +
               one.at("message").get<std::string>() + "\n    Why: " + one.at("reason").get<std::string>() +
               "\n";
}

void clickers(const Json& r, std::string& out) {
    if (!r.contains("clickers")) return;
    out +=
        "\nA learner who reads nothing\n"
        "  How it ends on average for somebody who only clicks, and how often each ending comes.\n";
    for (const auto& one : r.at("clickers")) {
        out += "  " + one.at("who").get<std::string>() + ": " + figures(one.at("expected")) + "\n    ";
        std::string sep;
        for (const auto& [id, share] : one.at("endings").items()) {
            out += sep + id + " " + percent(share);
            sep = ", ";
        }
        const double never = one.at("never_ends");
        if (never > 1e-9) out += sep + "goes round for ever " + percent(never);
        out += "\n";
    }
}

void criteria(const Json& r, std::string& out) {
    if (r.contains("criteria_left_out")) {
        out += "\nCriteria\n  Left out. " + r.at("criteria_left_out").get<std::string>() + "\n";
        return;
    }
    if (!r.contains("criteria") || r.at("criteria").empty()) return;
    out +=
        "\nCriteria\n"
        "  Whether somebody can show each of them in full, and how it turns out for somebody who answers at "
        "random;\n"
        "  mixed: some answers showed it and others went against it. What one means: rehearse standards " +
        r.at("criteria").front().at("id").get<std::string>() + "\n";
    for (const auto& one : r.at("criteria")) {
        out += "  " + one.at("id").get<std::string>() + ": ";
        const std::string partial = one.at("partial");
        if (!partial.empty()) {
            out += partial + "\n";
            continue;
        }
        out += one.at("full").get<bool>() ? "can be shown in full" : "cannot be shown in full";
        if (one.at("avoidable").get<bool>()) out += "; some ways through give no chance to show it";
        const auto& random = one.at("clickers").at(0);
        out += "; at random: shown " + percent(random.at("shown")) + ", mixed " +
               percent(random.at("mixed")) + ", went against " + percent(random.at("went against")) + "\n";
    }
}

}  // namespace

std::string report_text(const std::string& report) {
    const Json r = Json::parse(report);
    std::string out;
    head(r, out);
    endings(r, out);
    findings(r, out);
    clickers(r, out);
    criteria(r, out);
    return out;
}

}  // namespace rehearse::explore
