#include <cmath>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "explore/report.hpp"

namespace rehearse::explore {
namespace {

using Json = nlohmann::ordered_json;

std::string grouped(double number) {
    if (number >= 1e15) {
        const int power = static_cast<int>(std::floor(std::log10(number)));
        return "about " + std::to_string(static_cast<int>(std::lround(number / std::pow(10, power)))) +
               " followed by " + std::to_string(power) + " noughts";
    }
    auto digits = std::to_string(static_cast<long long>(std::llround(number)));
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return digits;
}

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

void head(const Json& r, std::string& out) {
    out += r.at("title").get<std::string>() + " (" + r.at("scenario").get<std::string>() + "), " +
           r.at("condition").get<std::string>() + "\n\n";
    out += grouped(r.at("states")) + " states, " + grouped(r.at("transitions")) + " transitions, " +
           grouped(r.at("routes")) + " routes" +
           (r.at("loops").get<bool>() ? " and loops that can be gone round" : "") + ".\n";
    const std::string partial = r.at("partial");
    if (!partial.empty())
        out += "This is " + partial +
               (r.contains("widest")
                    ? "; '" + r.at("widest").get<std::string>() + "' has the most different values"
                    : "") +
               ". What is said holds for what was seen; from there it was played on at random " +
               grouped(r.at("plays")) + " times.\n";
    if (r.at("functions").get<bool>())
        out += "The scenario has functions of its own, so every fact was kept apart.\n";
}

void endings(const Json& r, std::string& out) {
    out += "\nEndings\n";
    for (const auto& one : r.at("endings")) {
        const int longest = one.at("longest");
        const int shortest = one.at("shortest");
        const std::string where = one.at("states") == 0
                                      ? "met while playing on at random"
                                      : "in " + counted(one.at("states"), "state", "states");
        const std::string length =
            longest < 0           ? std::to_string(shortest) + " answers or more"
            : longest == shortest ? counted(shortest, "answer", "answers")
                                  : std::to_string(shortest) + " to " + std::to_string(longest) + " answers";
        out += "  " + one.at("id").get<std::string>() + ": \"" + one.at("title").get<std::string>() + "\", " +
               where + ", after " + length + "\n";
    }
    if (r.contains("best")) out += "  The best answers lead to: " + figures(r.at("best")) + ".\n";
}

void findings(const Json& r, std::string& out) {
    out += "\nFindings\n";
    for (const auto& one : r.at("findings")) {
        out += "  " + one.at("file").get<std::string>() + ":" + std::to_string(one.at("line").get<int>()) +
               ": " + one.at("severity").get<std::string>() + " " + one.at("code").get<std::string>() + ": " +
               one.at("message").get<std::string>() + "\n";
        const std::string hint = one.at("hint");
        if (!hint.empty()) out += "    " + hint + "\n";
        if (!one.at("way").empty()) out += "    The shortest way there:\n";
        for (const auto& leg : one.at("way")) out += "      " + leg.get<std::string>() + "\n";
    }
    if (r.at("findings").empty()) out += "  Nothing to mend.\n";
}

void clickers(const Json& r, std::string& out) {
    if (!r.contains("clickers")) return;
    out += "\nA learner who reads nothing\n";
    for (const auto& one : r.at("clickers")) {
        out += "  " + one.at("who").get<std::string>() + ": " + figures(one.at("expected"));
        const double never = one.at("never_ends");
        if (never > 1e-9) out += "; never ends " + percent(never);
        out += "\n    ";
        std::string sep;
        for (const auto& [id, share] : one.at("endings").items()) {
            out += sep + id + " " + percent(share);
            sep = ", ";
        }
        out += "\n";
    }
}

void criteria(const Json& r, std::string& out) {
    if (r.contains("criteria_left_out")) {
        out += "\nCriteria\n  Left out. " + r.at("criteria_left_out").get<std::string>() + "\n";
        return;
    }
    if (!r.contains("criteria") || r.at("criteria").empty()) return;
    out += "\nCriteria\n";
    for (const auto& one : r.at("criteria")) {
        out += "  " + one.at("id").get<std::string>() + ": ";
        const std::string partial = one.at("partial");
        if (!partial.empty()) {
            out += partial + "\n";
            continue;
        }
        out += one.at("full").get<bool>() ? "can be shown in full" : "cannot be shown in full";
        if (one.at("avoidable").get<bool>()) out += "; some routes give no chance";
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
