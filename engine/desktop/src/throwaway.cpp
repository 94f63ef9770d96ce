#include "throwaway.hpp"

namespace rehearse::desktop {

Result<std::string> ThrowawayRecords::keep_sources(const std::string& kind, const std::string& name,
                                                   const records::SourceFiles& files) {
    std::string digest = records::sources_digest(kind, name, files);
    sources_[digest] = files;
    return digest;
}

Result<records::SourceFiles> ThrowawayRecords::sources(const std::string& digest) const {
    const auto found = sources_.find(digest);
    return found == sources_.end() ? real_.sources(digest) : found->second;
}

Status ThrowawayRecords::start(const play::AttemptHead& head) {
    logs_[head.id].head = head;
    return {};
}

Result<play::Entry> ThrowawayRecords::append(const std::string& attempt, play::Entry entry) {
    const auto found = logs_.find(attempt);
    if (found == logs_.end()) return fail("records.no_attempt", "There is no attempt " + attempt + " here.");
    auto& entries = found->second.entries;
    entry.number = static_cast<int>(entries.size()) + 1;
    entries.push_back(entry);
    return entry;
}

Status ThrowawayRecords::remark(const std::string& attempt, const play::Remark& remark) {
    const auto found = logs_.find(attempt);
    if (found == logs_.end()) return fail("records.no_attempt", "There is no attempt " + attempt + " here.");
    found->second.remarks.push_back(remark);
    return {};
}

Result<play::AttemptLog> ThrowawayRecords::log(const std::string& attempt) const {
    const auto found = logs_.find(attempt);
    return found == logs_.end() ? real_.log(attempt) : found->second;
}

Result<std::vector<records::AttemptSummary>> ThrowawayRecords::attempts(
    const std::optional<std::string>& learner) const {
    return real_.attempts(learner);
}

Status ThrowawayRecords::keep_route(const std::string& learner, const records::Route& route) {
    routes_[learner] = route;
    return {};
}

Result<std::optional<records::Route>> ThrowawayRecords::route(const std::string& learner) const {
    const auto changed = routes_.find(learner);
    if (changed == routes_.end()) return real_.route(learner);
    return changed->second;
}

Result<bool> ThrowawayRecords::forget_route(const std::string& learner) {
    const auto before = route(learner);
    if (!before) return fail(before.error());
    routes_[learner] = std::nullopt;
    return before->has_value();
}

Result<int> ThrowawayRecords::erase_learner(const std::string& learner) {
    return fail("records.readonly", "The attempts of " + learner + " cannot be erased from a picture.");
}

}  // namespace rehearse::desktop
