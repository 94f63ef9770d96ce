#include "session/keep_centre.hpp"

#include <nlohmann/json.hpp>

namespace rehearse::session {

Status keep_centre_defaults(Files& files, const std::string& path, const CentreDefaults& defaults) {
    using Json = nlohmann::ordered_json;
    const auto& contact = defaults.contact;
    if (contact && (contact->name.empty() || contact->how.empty()))
        return fail("centre.contact", "Somebody to talk to needs a name and a way to find them.",
                    "Fill in both, or leave both empty.");
    Json out = Json::object();
    if (!defaults.condition.empty()) out["condition"] = defaults.condition;
    if (defaults.limits) out["limits"] = true;
    if (defaults.confidence) out["confidence"] = true;
    if (contact) out["contact"] = {{"name", contact->name}, {"how", contact->how}};
    if (!defaults.hidden.empty()) out["hidden"] = defaults.hidden;
    if (auto made = files.make_folder(folder_of(path)); !made) return made;
    return files.write(path, out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

}  // namespace rehearse::session
