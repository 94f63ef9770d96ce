#include "session/assignment.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "scenario/scenario.hpp"

namespace rehearse::session {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSchema = "rehearse.assignment/1";
constexpr const char* kKeptSchema = "rehearse.assignments/1";
constexpr std::size_t kMostFile = std::size_t{1} << 20U;
constexpr std::size_t kMostName = 80, kMostNote = 2000;  // bytes
constexpr int kMostDepth = 4;

tl::unexpected<Error> damaged(const std::string& name, const std::string& what) {
    return fail("assignment.damaged", name + " cannot be opened as an assignment: " + what,
                "Ask whoever set it to make it again with rehearse assign.");
}

Json parsed(std::string_view bytes) {
    return Json::parse(
        bytes, [](int depth, Json::parse_event_t, Json&) { return depth <= kMostDepth; }, false);
}

std::string one_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return std::string(trimmed(text));
}

// Takes the fields of one assignment, and remembers the first that is not as it should be.
class Fields {
public:
    explicit Fields(const Json& json) : json_(json) {}

    std::string text(const char* name, std::size_t most) {
        const auto found = json_.find(name);
        if (found == json_.end()) return {};
        if (!found->is_string()) return wrong(std::string("'") + name + "' is a text.");
        const auto& raw = found->get_ref<const std::string&>();
        if (raw.size() > most) return wrong(std::string("'") + name + "' is too long.");
        return std::string(trimmed(clean_text(raw)));
    }
    std::string line(const char* name) { return one_line(text(name, kMostName)); }
    std::string date(const char* name) {
        auto out = line(name);
        return out.empty() || is_date(out)
                   ? out
                   : wrong(std::string("'") + name + "' is a date, such as 2026-03-31.");
    }
    std::string word(const char* name, const std::vector<std::string>& known) {
        auto out = line(name);
        if (out.empty() || std::find(known.begin(), known.end(), out) != known.end()) return out;
        return wrong(std::string("'") + name + "' is " + listed(known, "or") + ".");
    }
    std::vector<std::string> ids(const char* name) {
        std::vector<std::string> out;
        const auto found = json_.find(name);
        if (found == json_.end() || !found->is_array()) {
            wrong(std::string("'") + name + "' is a list of scenarios' ids.");
            return out;
        }
        for (const auto& one : *found) {
            if (!one.is_string() || !is_id(one.get_ref<const std::string&>())) {
                wrong(std::string("'") + name + "' has something that is no scenario's id.");
                return {};
            }
            if (std::find(out.begin(), out.end(), one) == out.end()) out.push_back(one);
        }
        return out;
    }
    [[nodiscard]] const std::string& problem() const { return problem_; }

private:
    std::string wrong(const std::string& what) {
        if (problem_.empty()) problem_ = what;
        return {};
    }
    const Json& json_;
    std::string problem_;
};

Json json_of(const Assignment& one) {
    Json out = {{"schema", kSchema}, {"id", one.id}, {"set", one.set}, {"scenarios", one.scenarios}};
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty()) out[name] = value;
    };
    add("condition", one.condition);
    if (one.mode) out["mode"] = play::to_text(*one.mode);
    add("by", one.by);
    add("note", one.note);
    add("from", one.from);
    return out;
}

Result<Assignment> read(const Json& json, const std::string& name) {
    const auto schema = json.is_object() ? json.find("schema") : json.end();
    if (!json.is_object() || schema == json.end() || !schema->is_string())
        return damaged(name,
                       std::string("it is not one { … } of JSON with \"schema\": \"") + kSchema + "\".");
    if (const auto& is = schema->get_ref<const std::string&>(); is != kSchema)
        return is.starts_with("rehearse.assignment/")
                   ? Result<Assignment>(fail("assignment.newer",
                                             name + " was made by a newer edition of Rehearse.",
                                             "Bring this one up to date, or ask for it in the older form."))
                   : Result<Assignment>(damaged(
                         name, "it is something else, " + one_line(clean_text(is)).substr(0, 40) + "."));
    Fields fields(json);
    Assignment out;
    out.id = fields.line("id");
    out.scenarios = fields.ids("scenarios");
    out.condition = fields.word("condition", scenario::condition_names());
    out.mode = play::mode_from(fields.word("mode", {"practice", "coached", "unaided"}));
    out.by = fields.date("by");
    out.note = fields.text("note", kMostNote);
    out.from = fields.line("from");
    out.set = fields.date("set");
    if (!fields.problem().empty()) return damaged(name, fields.problem());
    if (!is_id(out.id)) return damaged(name, "it has no 'id' of small letters and figures.");
    if (out.scenarios.empty() || out.scenarios.size() > kMostAssigned)
        return fail("assignment.scenarios",
                    name + " names " +
                        counted(static_cast<long long>(out.scenarios.size()), "scenario", "scenarios") +
                        "; there can be from 1 to " + std::to_string(kMostAssigned) + ".",
                    "Ask whoever set it to make it again with rehearse assign.");
    return out;
}

Status write_all(Files& files, const std::string& path, const std::vector<Assignment>& all) {
    Json list = Json::array();
    for (const auto& one : all) list.push_back(json_of(one));
    if (auto made = files.make_folder(folder_of(path)); !made) return made;
    return files.write(path, Json{{"schema", kKeptSchema}, {"assignments", list}}.dump(2) + "\n");
}

// Every scenario is one that can be played, and offers the condition.
Status check_scenarios(const Library& library, const Assignment& wanted) {
    if (wanted.scenarios.size() > kMostAssigned)
        return fail("assignment.scenarios",
                    "That is more than " + std::to_string(kMostAssigned) + " scenarios for one assignment.",
                    "Make two of them.");
    const auto known = library.ids();
    for (const auto& id : wanted.scenarios) {
        if (std::find(known.begin(), known.end(), id) == known.end())
            return fail("library.unknown", "There is no scenario '" + id + "' in the library.",
                        did_you_mean(id, known));
        const auto content = library.open(id);
        if (!content) return fail(content.error());
        const auto& offers = content->scenario->conditions;
        if (!wanted.condition.empty() &&
            std::find(offers.begin(), offers.end(), wanted.condition) == offers.end())
            return fail(
                "assignment.condition",
                "'" + id + "' has no kind of day '" + wanted.condition + "'; it has " + listed(offers) + ".",
                did_you_mean(wanted.condition, offers));
    }
    return {};
}

}  // namespace

Result<Assignment> make_assignment(const Library& library, Random& random, Assignment wanted,
                                   const std::string& today) {
    if (auto fine = check_scenarios(library, wanted); !fine) return fail(fine.error());
    if (!wanted.by.empty() && !is_date(wanted.by))
        return fail("assignment.date", "'" + wanted.by + "' is no date.", "Write it like 2026-03-31.");
    wanted.id = short_id(random);
    wanted.set = today;
    return assignment_from(to_json(wanted), "The assignment");  // as learners will read it
}

std::string to_json(const Assignment& assignment) {
    return json_of(assignment).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Assignment> assignment_from(std::string_view bytes, const std::string& name) {
    return read(parsed(bytes), name);
}

Result<std::vector<Assignment>> read_assignments(const Files& files, const std::string& path) {
    std::vector<Assignment> out;
    if (!files.exists(path)) return out;
    const auto bytes = files.read(path, kMostFile);
    if (!bytes) return fail(bytes.error());
    const Json json = parsed(*bytes);
    const auto list = json.is_object() ? json.find("assignments") : json.end();
    if (!json.is_object() || list == json.end() || !list->is_array())
        return fail("assignment.damaged", path + ", where opened assignments are kept, cannot be read.",
                    "Move it away, and open the files that your trainer gave you again.");
    for (const auto& one : *list) {
        auto assignment = read(one, path);
        if (!assignment) return fail(assignment.error());
        out.push_back(std::move(*assignment));
    }
    return out;
}

Status keep_assignment(Files& files, const std::string& path, const Assignment& assignment) {
    auto all = read_assignments(files, path);
    if (!all) return fail(all.error());
    const auto same = std::find_if(all->begin(), all->end(),
                                   [&](const Assignment& one) { return one.id == assignment.id; });
    if (same != all->end())
        *same = assignment;
    else if (all->size() >= kMostAssignments)
        return fail("assignment.full",
                    "There are " + std::to_string(kMostAssignments) + " assignments here already.",
                    "Take one away that is done with: rehearse assignment forget ID.");
    else
        all->push_back(assignment);
    return write_all(files, path, *all);
}

Result<bool> forget_assignment(Files& files, const std::string& path, const std::string& id) {
    auto all = read_assignments(files, path);
    if (!all) return fail(all.error());
    if (std::erase_if(*all, [&](const Assignment& one) { return one.id == id; }) == 0) return false;
    if (auto wrote = write_all(files, path, *all); !wrote) return fail(wrote.error());
    return true;
}

const records::AttemptSummary* done_with(const Assignment& assignment, const std::string& scenario,
                                         std::span<const records::AttemptSummary> attempts) {
    const records::AttemptSummary* out = nullptr;
    for (const auto& one : attempts) {
        const bool asked = one.scenario_id == scenario && one.reached_ending &&
                           (assignment.condition.empty() || one.condition == assignment.condition) &&
                           (!assignment.mode || one.mode == *assignment.mode) &&
                           date_only(one.started) >= assignment.set;
        if (asked && (out == nullptr || one.started > out->started)) out = &one;
    }
    return out;
}

}  // namespace rehearse::session
