#include "session/settings.hpp"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <span>
#include <vector>

#include "base/text.hpp"

namespace rehearse::session {
namespace {

using nlohmann::json;
using Names = std::span<const std::string_view>;

constexpr std::size_t kMostFile = 64U << 10U;
constexpr int kDeepest = 16;
constexpr int kFarthest = 100'000;  // no desktop is as wide
constexpr int kLeastWindow = 100;

// The whole file; trouble when it cannot be read, or is no object.
struct Kept {
    json object = json::object();
    std::optional<Error> trouble;
};

Error damaged(const std::string& path, const std::string& what) {
    return {"settings.damaged", "Your settings in " + path + " do not all count: " + what,
            "The usual settings are used instead. Change any setting and the file is put right, or delete it "
            "to begin afresh."};
}

Kept read_kept(const Files& files, const std::string& path) {
    Kept out;
    if (!files.exists(path)) return out;
    const auto text = files.read(path, kMostFile);
    if (!text) {
        out.trouble = Error{"settings.unreadable", "Your settings cannot be read: " + text.error().message,
                            "The usual settings are used instead."};
        return out;
    }
    bool deep = false;
    const auto look = [&deep](int depth, json::parse_event_t, json&) {
        deep = deep || depth > kDeepest;
        return true;
    };
    auto parsed = json::parse(*text, look, false);
    if (parsed.is_object() && !deep)
        out.object = std::move(parsed);
    else
        out.trouble = damaged(path, "the file is not one { … } of JSON.");
    return out;
}

// Takes values out of an object; what is there and does not count is told, and the usual value stays.
class Reader {
public:
    explicit Reader(const json& object) : object_(object) {}

    void flag(const char* name, bool& value) {
        const auto* found = find(name);
        if (found != nullptr && found->is_boolean())
            value = found->get<bool>();
        else if (found != nullptr)
            tell(name, "true or false");
    }

    // Of an enumeration: the place of the name that stands there.
    template <class Choice>
    void choice(const char* name, Names names, Choice& value) {
        if (const auto place = place_of(name, names)) value = static_cast<Choice>(*place);
    }

    void word(const char* name, Names names, std::string& value) {
        if (const auto place = place_of(name, names)) value = names[*place];
    }

    void text_size(const char* name, int& value) {
        const auto* found = find(name);
        if (found == nullptr) return;
        const auto number = whole(*found, kLeastText, kMostText);
        if (number && *number % kTextStep == 0)
            value = *number;
        else
            tell(name, "a number from " + std::to_string(kLeastText) + " to " + std::to_string(kMostText) +
                           " in steps of " + std::to_string(kTextStep));
    }

    void limits(const char* name, std::optional<bool>& value) {
        if (const auto* found = find(name); found == nullptr || found->is_null()) return;
        bool on = false;
        const auto before = problems_.size();
        flag(name, on);
        if (problems_.size() == before) value = on;
    }

    void window(const char* name, std::optional<WindowPlace>& value) {
        const auto* found = find(name);
        if (found == nullptr || found->is_null()) return;
        const auto part = [&](const char* of, int least) {
            return found->is_object() && found->contains(of) ? whole(found->at(of), least, kFarthest)
                                                             : std::nullopt;
        };
        const auto x = part("x", -kFarthest), y = part("y", -kFarthest);
        const auto w = part("w", kLeastWindow), h = part("h", kLeastWindow);
        if (!x || !y || !w || !h) {
            tell(name, "{ \"x\", \"y\", \"w\", \"h\" }, each a whole number");
            return;
        }
        const auto maximised = found->find("maximised");
        value = WindowPlace{*x, *y, *w, *h, maximised != found->end() && *maximised == json(true)};
    }

    [[nodiscard]] const std::vector<std::string>& problems() const { return problems_; }

private:
    [[nodiscard]] const json* find(const char* name) const {
        const auto found = object_.find(name);
        return found == object_.end() ? nullptr : &*found;
    }

    static std::optional<int> whole(const json& value, int least, int most) {
        if (!value.is_number_integer()) return std::nullopt;
        const auto number = value.get<double>();  // exact for all that are let through
        if (number < least || number > most) return std::nullopt;
        return static_cast<int>(number);
    }

    std::optional<std::size_t> place_of(const char* name, Names names) {
        const auto* found = find(name);
        if (found == nullptr) return std::nullopt;
        const auto at = found->is_string()
                            ? std::find(names.begin(), names.end(), found->get_ref<const std::string&>())
                            : names.end();
        if (at == names.end()) {
            tell(name, listed(std::vector<std::string>(names.begin(), names.end()), "or"));
            return std::nullopt;
        }
        return static_cast<std::size_t>(std::distance(names.begin(), at));
    }

    void tell(const char* name, const std::string& expected) {
        problems_.push_back(std::string("'") + name + "' is " + expected + ".");
    }

    const json& object_;
    std::vector<std::string> problems_;
};

FoundSettings found_in(const Kept& kept, const std::string& path) {
    FoundSettings out{{}, kept.trouble};
    auto& to = out.settings;
    Reader reader(kept.object);
    reader.choice("theme", kThemeNames, to.theme);
    reader.text_size("text", to.text);
    reader.flag("wide_letters", to.wide_letters);
    reader.choice("line_spacing", kSpacingNames, to.line_spacing);
    reader.choice("font", kFontNames, to.font);
    reader.flag("motion", to.motion);
    reader.flag("aloud", to.aloud);
    reader.flag("soft_words", to.soft_words);
    reader.limits("limits", to.limits);
    reader.word("language", kLanguages, to.language);
    reader.window("window", to.window);
    if (!reader.problems().empty()) {
        std::string what;
        for (const auto& one : reader.problems()) what += (what.empty() ? "" : " ") + one;
        out.trouble = damaged(path, what);
    }
    return out;
}

void put(json& object, const Settings& from) {
    object["theme"] = kThemeNames[static_cast<std::size_t>(from.theme)];
    object["text"] = from.text;
    object["wide_letters"] = from.wide_letters;
    object["line_spacing"] = kSpacingNames[static_cast<std::size_t>(from.line_spacing)];
    object["font"] = kFontNames[static_cast<std::size_t>(from.font)];
    object["motion"] = from.motion;
    object["aloud"] = from.aloud;
    object["soft_words"] = from.soft_words;
    object["language"] = from.language;
    object["limits"] = from.limits ? json(*from.limits) : json();
    object["window"] = json();
    if (const auto& window = from.window)
        object["window"] = {{"x", window->x},
                            {"y", window->y},
                            {"w", window->w},
                            {"h", window->h},
                            {"maximised", window->maximised}};
}

}  // namespace

FoundSettings load_settings(const Files& files, const std::string& path) {
    return found_in(read_kept(files, path), path);
}

Status save_settings(Files& files, const std::string& path, const Settings& settings) {
    auto kept = read_kept(files, path);
    if (found_in(kept, path).settings == settings) return {};
    put(kept.object, settings);
    if (auto made = files.make_folder(folder_of(path)); !made) return made;
    return files.write(path, kept.object.dump(2) + "\n");
}

}  // namespace rehearse::session
