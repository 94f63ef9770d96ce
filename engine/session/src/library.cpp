#include "session/library.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "grading.hpp"
#include "scenario/compile.hpp"

namespace rehearse::session {
namespace {

constexpr std::size_t kMostFile = 512U << 10U;

// The first word at the beginning of a line that tells what a file is.
script::FileKind kind_of(const std::string& text) {
    for (const auto& line : split_lines(text)) {
        if (line.starts_with("scenario")) return script::FileKind::scenario;
        if (line.starts_with("organisation")) return script::FileKind::organisation;
        if (line.starts_with("overlay")) return script::FileKind::overlay;
    }
    return script::FileKind::scenario;
}

Error faulty(const std::string& name, const Diagnostics& diagnostics) {
    std::vector<Diagnostic> errors;
    for (const auto& one : diagnostics.sorted())
        if (one.severity == Severity::error) errors.push_back(one);
    std::string message = "'" + name + "' cannot be played: its file has " +
                          counted(static_cast<long long>(errors.size()), "mistake", "mistakes") + ".";
    if (!errors.empty()) message += "\n" + to_text(errors.front());
    return {"library.faulty", message,
            "To see them all: rehearse check " + (errors.empty() ? name : errors.front().place.file)};
}

}  // namespace

Library::Library(const Files& files, const Clock& clock, const standards::Catalogue& catalogue, Paths paths)
    : files_(files), clock_(clock), catalogue_(catalogue), paths_(std::move(paths)) {}

std::optional<scenario::Organisation> Library::read_organisation(const Files& files, const std::string& id,
                                                                 const Folders& folders,
                                                                 Diagnostics& diagnostics,
                                                                 Diagnostics& overlay_problems) const {
    if (!is_id(id)) return std::nullopt;
    const std::string installed = joined(folders.organisations, id + ".lua");
    const std::string own =
        joined(folders.overlays, id + ".lua");  // an overlay, or an organisation of its own
    const bool there = !folders.overlays.empty() && files.exists(own);
    const std::string path = files.exists(installed) ? installed : own;
    if (path == own) {
        const auto text = there ? files.read(own, kMostFile) : Result<std::string>();
        if (!there || !text || kind_of(*text) != script::FileKind::organisation) return std::nullopt;
    }
    Diagnostics found;
    const auto loaded = script::load(files, path, script::FileKind::organisation, clock_, found);
    auto organisation =
        loaded.document && !found.has_errors() ? compile_organisation(*loaded.document, found) : std::nullopt;
    diagnostics.add(found);
    if (!organisation) return std::nullopt;
    if (!there || path == own) return organisation;
    Diagnostics problems;
    const auto changes = script::load(files, own, script::FileKind::overlay, clock_, problems);
    if (changes.document && !problems.has_errors())
        (void)apply_overlay(*changes.document, *organisation, problems);
    overlay_problems.add(problems);
    return organisation;
}

std::optional<scenario::Organisation> Library::organisation(const std::string& id,
                                                            Diagnostics& diagnostics) const {
    return read_organisation(files_, id, {paths_.organisations(), paths_.overlays()}, diagnostics,
                             diagnostics);
}

namespace {

// Where `at` stands.
Place place_of_organisation(const scenario::Document& document) {
    for (const auto& word : document.words)
        if (const auto* at = word->word == "scenario" ? word->field("at") : nullptr)
            return word->place_of(*at);
    return {document.file, 0};
}

std::string hint_of(const std::string& id, const std::vector<std::string>& known, const std::string& folder) {
    if (auto near = did_you_mean(id, known); !near.empty()) return near;
    return (known.empty() ? "" : "Known: " + listed(known) + ". ") + "One of your own belongs in " + folder +
           ".";
}

}  // namespace

// A slip in the organisation's name must not hide the other mistakes of the file, nor make new ones.
void Library::check_against_nearest(const Files& files, const scenario::Document& document,
                                    const Folders& folders, Diagnostics& diagnostics) const {
    std::set<std::string> names;  // overlays have the name of what they change
    for (const auto& folder : {folders.organisations, folders.overlays})
        for (const auto& name : files.list(folder))
            if (name.ends_with(".lua")) names.insert(file_stem(name));
    const std::vector<std::string> known(names.begin(), names.end());
    const std::string id = scenario::named_organisation(document);
    if (!id.empty())
        diagnostics.error("S117", place_of_organisation(document), "There is no organisation '" + id + "'.",
                          hint_of(id, known, folders.overlays));
    const auto meant = nearest(id, known);
    Diagnostics ignored;
    const auto organisation =
        meant ? read_organisation(files, *meant, folders, ignored, ignored) : std::nullopt;
    const scenario::Organisation nowhere;  // without one, what is not about it is checked all the same
    (void)scenario::compile(document, organisation ? *organisation : nowhere, catalogue_, diagnostics);
}

Checked Library::check_scenario(const Files& files, const std::string& path, const Folders& folders) const {
    Checked out{path, script::FileKind::scenario, {}, std::nullopt};
    auto loaded = script::load(files, path, script::FileKind::scenario, clock_, out.diagnostics);
    if (!loaded.document) return out;
    const std::string id = scenario::named_organisation(*loaded.document);
    Diagnostics organisation_problems, overlay_problems;
    auto organisation = read_organisation(files, id, folders, organisation_problems, overlay_problems);
    out.diagnostics.add(organisation_problems);
    if (!organisation) {
        if (!organisation_problems.has_errors())
            check_against_nearest(files, *loaded.document, folders, out.diagnostics);
        return out;
    }
    auto scenario = scenario::compile(*loaded.document, *organisation, catalogue_, out.diagnostics);
    if (!scenario || out.diagnostics.has_errors()) return out;
    if (loaded.program) loaded.program->bind(*scenario);
    out.content = Content{std::make_shared<const scenario::Scenario>(std::move(*scenario)),
                          std::make_shared<const scenario::Organisation>(std::move(*organisation)),
                          loaded.program,
                          path,
                          {}};
    if (overlay_problems.has_errors())
        out.content->overlay_problem = to_text(overlay_problems.sorted().front());
    return out;
}

const wording::Lexicon* Library::lexicon() const {
    if (!lexicon_) {
        auto speller = wording::open_speller(files_);
        lexicon_ = wording::read_lexicon(files_, paths_.wording(), speller ? *speller : nullptr);
    }
    return lexicon_->has_value() ? &**lexicon_ : nullptr;
}

const Result<wording::Glossary>& Library::glossary() const {
    if (!glossary_) glossary_ = wording::read_glossary(files_, paths_.wording());
    return *glossary_;
}

const wording::StrongWords* Library::strong_words() const {
    if (!strong_words_) strong_words_ = wording::read_strong_words(files_, paths_.wording());
    return strong_words_->has_value() ? &**strong_words_ : nullptr;
}

std::vector<Error> Library::centre_troubles() const {
    const auto centre = centre_defaults();
    if (!centre) return {centre.error()};
    std::vector<Error> out;
    const auto known = ids();
    for (const auto& id : centre->hidden) {
        if (std::find(known.begin(), known.end(), id) != known.end()) continue;
        const auto near = did_you_mean(id, known);
        out.push_back({"centre.hidden",
                       paths_.centre() + " hides a scenario '" + id + "', and there is none of that name.",
                       near.empty() ? "There are " + listed(known) + "." : near});
    }
    return out;
}

// A sample is a test: it must fall into the class that its author says.
void Library::check_samples(const scenario::Scenario& scenario, Diagnostics& diagnostics) const {
    for (const auto& beat : scenario.beats)
        for (const auto& sample : beat.decision.writing.samples) {
            const auto* lists = lexicon();
            if (lists == nullptr) return;
            const auto graded = grade_text(beat.decision, sample.text, lists);
            if (graded.written.result == sample.in) continue;
            std::vector<std::string> missing;
            const auto& demands = beat.decision.writing.demands;
            for (std::size_t i = 0; i < demands.size(); ++i)
                if ((graded.answer.marks >> i & 1U) == 0) missing.push_back("'" + demands[i].id + "'");
            diagnostics.warning(
                "V411", sample.place,
                "This sample of '" + sample.in + "' falls into '" + graded.written.result + "'. " +
                    (missing.empty() ? "Every check is met." : "Not met: " + listed(missing) + "."),
                "Change the text, or what the checks ask for.");
        }
}

Checked Library::check(const std::string& path) const {
    auto out = compiled(path);
    if (out.content) check_samples(*out.content->scenario, out.diagnostics);
    return out;
}

Checked Library::compiled(const std::string& path) const {
    const auto text = files_.read(path, kMostFile);
    const auto kind = text ? kind_of(*text) : script::FileKind::scenario;
    if (kind == script::FileKind::scenario)
        return check_scenario(files_, path, {paths_.organisations(), paths_.overlays()});
    Checked out{path, kind, {}, std::nullopt};
    const auto loaded = script::load(files_, path, kind, clock_, out.diagnostics);
    if (!loaded.document) return out;
    if (kind == script::FileKind::organisation) {
        (void)compile_organisation(*loaded.document, out.diagnostics);
        return out;
    }
    Diagnostics ignored;
    auto organisation =
        read_organisation(files_, file_stem(path), {paths_.organisations(), {}}, ignored, ignored);
    if (organisation)
        (void)apply_overlay(*loaded.document, *organisation, out.diagnostics);
    else
        out.diagnostics.error(
            "G201", {path, 0},
            "There is no organisation '" + file_stem(path) + "' that this overlay could change.",
            "An overlay has the name of its organisation's file.");
    return out;
}

std::vector<std::string> Library::ids() const {
    std::vector<std::string> out;
    for (const auto& name : files_.list(paths_.scenarios()))
        if (name.ends_with(".lua")) out.push_back(file_stem(name));
    return out;
}

std::vector<Item> Library::items() const {
    std::vector<Item> out;
    for (const auto& id : ids()) {
        auto checked = compiled(joined(paths_.scenarios(), id + ".lua"));
        out.push_back({id, checked.path, std::move(checked.content), checked.diagnostics.sorted()});
    }
    const auto title = [](const Item& item) {
        return item.content ? item.content->scenario->title : item.id;
    };
    std::stable_sort(out.begin(), out.end(),
                     [&](const Item& a, const Item& b) { return title(a) < title(b); });
    return out;
}

Result<Content> Library::open(const std::string& name) const {
    const bool path_given = name.ends_with(".lua") || name.find('/') != std::string::npos;
    const auto known = ids();
    if (!path_given && std::find(known.begin(), known.end(), name) == known.end()) {
        std::string hint = did_you_mean(name, known);
        return fail("library.unknown", "There is no scenario '" + name + "'.",
                    (hint.empty() ? "" : hint + " ") + "To see them all: rehearse list");
    }
    const std::string path = path_given ? name : joined(paths_.scenarios(), name + ".lua");
    if (!files_.exists(path))
        return fail("library.unknown", "There is no file " + path + ".",
                    "To see the scenarios of the library: rehearse list");
    auto checked = compiled(path);
    if (!checked.content) return fail(faulty(name, checked.diagnostics));
    return std::move(*checked.content);
}

Result<Content> Library::open_kept(const std::string& scenario_id,
                                   const std::map<std::string, std::string>& sources,
                                   const std::map<std::string, std::string>& organisation_sources) const {
    std::map<std::string, std::string> all;
    for (const auto& [name, bytes] : sources) all["scenario/" + name] = bytes;
    for (const auto& [name, bytes] : organisation_sources)
        all[name.starts_with("overlay/") ? name : "organisation/" + name] = bytes;
    const MemoryFiles kept(std::move(all));
    auto checked = check_scenario(kept, "scenario/" + scenario_id + ".lua", {"organisation", "overlay"});
    if (!checked.content) {
        Error error = faulty(scenario_id, checked.diagnostics);
        error.hint =
            "This is the edition kept with the attempt, and this edition of Rehearse cannot read it. It is "
            "kept as it is.";
        return fail(std::move(error));
    }
    checked.content->path.clear();
    return std::move(*checked.content);
}

}  // namespace rehearse::session
