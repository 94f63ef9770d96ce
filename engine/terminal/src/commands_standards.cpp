// rehearse standards export, rehearse standards import
#include "base/text.hpp"
#include "commands.hpp"
#include "exchange/case.hpp"
#include "exchange/moodle.hpp"
#include "exchange/own.hpp"
#include "standards/route.hpp"

namespace rehearse::terminal {
namespace {

constexpr std::size_t kMostTable = 1024 * 1024;

// "25 units, 341 criteria and 322 knowledge items"
std::string size_of(const standards::Catalogue& catalogue, const standards::Framework& framework) {
    std::size_t units = 0, criteria = 0, knowledge = 0;
    for (const auto* ids : {&framework.mandatory, &framework.optional})
        for (const auto& id : *ids) {
            const auto* unit = catalogue.unit(id);
            if (unit == nullptr) continue;
            ++units;
            for (const auto& group : unit->groups) criteria += group.criteria.size();
            knowledge += unit->knowledge.size();
        }
    const auto told = [](std::size_t n, const char* one, const char* many) {
        return counted(static_cast<long long>(n), one, many);
    };
    std::vector<std::string> parts{told(units, "unit", "units"), told(criteria, "criterion", "criteria")};
    if (knowledge != 0) parts.push_back(told(knowledge, "knowledge item", "knowledge items"));
    return listed(parts);
}

int unknown_framework(Office& office, const std::string& id) {
    std::vector<std::string> known;
    for (const auto& one : office.library().catalogue().frameworks()) known.push_back(one.id);
    const auto near = did_you_mean(id, known);
    return complain(office, {"library.unknown", "There is no standard '" + id + "'.",
                             near.empty() ? "There are " + listed(known) + "." : near});
}

}  // namespace

int export_standard(Office& office, const std::string& framework, const std::string& format,
                    const std::string& out) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto& catalogue = office.library().catalogue();
    const auto* wanted = standards::find_framework(catalogue, framework);
    if (wanted == nullptr) return unknown_framework(office, framework);
    const auto text = format == "case" ? exchange::to_case(catalogue, *wanted, office.machine().clock->now())
                                       : exchange::to_moodle(catalogue, *wanted);
    if (out.empty()) {
        office.console.print(text);
        return kDone;
    }
    if (auto wrote = office.machine().files->write(out, text); !wrote) return complain(office, wrote.error());
    office.console.say("Wrote " + out + ": " + wanted->title + ", " + size_of(catalogue, *wanted) + ".");
    return kDone;
}

int import_standard(Office& office, const std::string& path) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    auto& files = *office.machine().files;
    const auto bytes = files.read(path, kMostTable);
    if (!bytes) return complain(office, bytes.error());
    const auto& catalogue = office.library().catalogue();
    const auto name = file_stem(path);
    Diagnostics problems;
    const auto own =
        exchange::read_own_standard(path, *bytes, exchange::without_own_standard(catalogue, name), problems);
    for (const auto& one : problems.sorted()) office.console.print(to_text(one) + "\n");
    if (!own) {
        office.console.say("Nothing was kept. Mend the table, and import it again.");
        return kFindings;
    }
    const auto folder = office.library().paths().own_standards();
    const auto kept = joined(folder, name + ".csv");
    const bool again = files.exists(kept);
    if (auto made = files.make_folder(folder); !made) return complain(office, made.error());
    if (auto wrote = files.write(kept, *bytes); !wrote) return complain(office, wrote.error());
    const standards::Catalogue alone(own->units, {own->framework}, {});
    office.console.say(
        "Kept " + kept + (again ? ", in place of the earlier one: " : ": ") + size_of(alone, own->framework) +
        ". Scenarios may practise them: " + office.command("standards " + own->units.front().id));
    return kDone;
}

}  // namespace rehearse::terminal
