// Answers as one line of JSON, for the log.
#include <nlohmann/json.hpp>

#include "play/answer.hpp"

namespace rehearse::play {
namespace {

using nlohmann::json;

constexpr std::size_t kMostJson = 256 * 1024;
constexpr int kMostNesting = 5;  // an answer, what was written, its findings, one of them

tl::unexpected<Error> damaged() {
    return fail("play.log_damaged", "An answer kept in the records cannot be read.");
}

bool read(const json& from, const char* name, std::string& out) {
    const auto found = from.find(name);
    if (found == from.end() || !found->is_string()) return false;
    out = found->get<std::string>();
    return true;
}

bool read(const json& from, const char* name, std::vector<std::string>& out) {
    const auto found = from.find(name);
    if (found == from.end()) return true;
    if (!found->is_array()) return false;
    for (const auto& one : *found) {
        if (!one.is_string()) return false;
        out.push_back(one.get<std::string>());
    }
    return true;
}

json finding_json(const wording::Finding& finding) {
    return {{"check", wording::to_text(finding.which)},
            {"verdict", wording::to_text(finding.verdict)},
            {"begin", finding.begin},
            {"end", finding.end},
            {"about", finding.about},
            {"says", finding.says}};
}

bool read_finding(const json& from, const std::string& text, wording::Finding& out) {
    std::string check, verdict;
    if (!from.is_object() || !read(from, "check", check) || !read(from, "verdict", verdict) ||
        !read(from, "about", out.about) || !read(from, "says", out.says))
        return false;
    const auto which = wording::check_named(check);
    const auto what = wording::verdict_named(verdict);
    const auto begin = from.find("begin"), end = from.find("end");
    if (!which || !what || begin == from.end() || end == from.end() || !begin->is_number_unsigned() ||
        !end->is_number_unsigned())
        return false;
    out.which = *which;
    out.verdict = *what;
    out.begin = begin->get<std::size_t>();
    out.end = end->get<std::size_t>();
    return out.begin <= out.end && out.end <= text.size();
}

json written_json(const Written& written) {
    json findings = json::array();
    for (const auto& one : written.findings) findings.push_back(finding_json(one));
    return {{"text", written.text},
            {"findings", std::move(findings)},
            {"checks", written.checks_version},
            {"result", written.result}};
}

bool read_written(const json& from, Written& out) {
    if (!from.is_object() || !read(from, "text", out.text) || !read(from, "result", out.result)) return false;
    const auto version = from.find("checks"), findings = from.find("findings");
    if (version == from.end() || !version->is_number_integer() || findings == from.end() ||
        !findings->is_array())
        return false;
    out.checks_version = version->get<int>();
    for (const auto& one : *findings)
        if (!read_finding(one, out.text, out.findings.emplace_back())) return false;
    return true;
}

}  // namespace

std::string to_json(const NamedAnswer& answer) {
    json out = {{"kind", to_text(answer.kind)}, {"beat", answer.beat}, {"names", answer.names}};
    if (!answer.values.empty()) out["values"] = answer.values;
    if (!answer.fits.empty()) out["fits"] = answer.fits;
    if (answer.written) out["written"] = written_json(*answer.written);
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<NamedAnswer> answer_from_json(const std::string& text) {
    if (text.size() > kMostJson) return damaged();
    // Refuses nesting before a tree is built.
    const auto parsed = json::parse(
        text, [](int depth, json::parse_event_t, json&) { return depth <= kMostNesting; }, false);
    if (!parsed.is_object() || !parsed.contains("names")) return damaged();
    NamedAnswer out;
    std::string kind;
    if (!read(parsed, "kind", kind) || !read(parsed, "beat", out.beat) || !read(parsed, "names", out.names) ||
        !read(parsed, "values", out.values) || !read(parsed, "fits", out.fits))
        return damaged();
    const auto known = answer_kind_from(kind);
    if (!known) return damaged();
    out.kind = *known;
    if (const auto written = parsed.find("written"); written != parsed.end())
        if (!read_written(*written, out.written.emplace())) return damaged();
    return out;
}

}  // namespace rehearse::play
