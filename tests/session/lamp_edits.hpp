// Every edit that is tried on the lamp, and what must come of it.
#pragma once

#include "lamp.hpp"

namespace rehearse::test {

inline const std::string kGreet =
    R"(    reply "Good morning." { id = "greet", mood = 2, shows = "SDS0354.P1", to = "look", why = "Polite." },
)";
inline const std::string kLetMe =
    R"(    reply "Let me see it." { mood = 4, set = { seen = true }, to = "look", why = "To the point." },
)";
inline const std::string kOhDear =
    R"(    reply "Oh dear." { id = "oh_dear", mood = 1, to = "look", why = "Kind." },
)";

/// The beat "look" under another name, wherever it is named.
inline std::function<void(MemoryFiles&)> rename_look(const std::string& head) {
    return [=](MemoryFiles& files) {
        auto text = replaced(value_of(files.read(kFile, 1U << 20U)), "beat \"look\" {", head);
        const std::string from = "to = \"look\"";
        for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos;)
            text.replace(at, from.size(), "to = \"check\"");
        must(files.write(kFile, text));
    };
}

inline const std::vector<Edit>& edits() {
    using enum Expect;
    static const std::vector<Edit> kAll = {
        {"nothing but a comment and spaces",
         {"greet", "plug"},
         in_file("facts {", "-- what is so\nfacts   {"),
         same,
         "money"},

        {"the chosen text reworded, with an id",
         {"greet"},
         in_file("Good morning.", "Good day."),
         moved,
         "look"},
        {"the chosen text reworded, without an id",
         {kUnnamed},
         in_file("Let me see it.", "Let me look at it."),
         changed,
         "",
         "reply you chose"},
        {"another text reworded, without an id",
         {"greet"},
         in_file("Let me see it.", "Let me look at it."),
         moved,
         "look"},

        {"an option inserted above, with an id",
         {"greet"},
         in_file(kOhDear, R"(reply "Yes?" { id = "yes", to = "money", why = "." },)" + kOhDear),
         moved,
         "look"},
        {"an option inserted above, without an id",
         {kUnnamed},
         in_file(kOhDear, R"(reply "Yes?" { to = "money", why = "." },)" + kOhDear),
         moved,
         "look"},
        {"the option above deleted, with an id", {"greet"}, in_file(kOhDear, ""), moved, "look"},
        {"the option above deleted, without an id", {kUnnamed}, in_file(kGreet, ""), moved, "look"},
        {"the chosen option deleted, with an id",
         {"greet"},
         in_file(kGreet, ""),
         changed,
         "",
         "(“Good morning.”)"},
        {"the chosen option deleted, without an id",
         {kUnnamed},
         in_file(kLetMe, ""),
         changed,
         "",
         "reply you chose"},
        {"another option given the id of the chosen one, and leading elsewhere",
         {"greet"},
         [](MemoryFiles& files) {
             in_file(kGreet, "")(files);
             in_file(R"(id = "which", mood = -5, to = "sit")",
                     R"(id = "greet", mood = -5, to = "money")")(files);
         },
         changed,
         "",
         "It led to 'look'; now it leads to 'money'."},

        {"an answered beat renamed, without was",
         {"greet", "plug"},
         rename_look("beat \"check\" {"),
         changed,
         "",
         "'look'"},
        {"an answered beat renamed, with was",
         {"greet", "plug"},
         rename_look("beat \"check\" { was = \"look\","),
         moved,
         "money"},
        {"the beat where one stands renamed, without was",
         {"which"},
         rename_look("beat \"check\" {"),
         changed,
         "",
         "It led to 'look'; now it leads to 'check'."},
        {"the beat where one stands renamed, with was",
         {"which"},
         rename_look("beat \"check\" { was = \"look\","),
         moved,
         "check"},
        {"the first beat renamed before anything was answered",
         {},
         in_file("beat \"hello\"", "beat \"welcome\""),
         moved,
         "welcome"},

        {"a beat added that other answers lead to",
         {"greet"},
         [](MemoryFiles& files) {
             in_file(R"(mood = -5, to = "sit")", R"(mood = -5, to = "tea")")(files);
             in_file(
                 "beat \"sit\"",
                 R"(beat "tea" { customer "Tea?", choose { reply "Yes." { to = "sit", why = "." }, reply "No." { to = "sit", why = "." } } }
beat "sit")")(files);
         },
         moved,
         "look"},
        {"a beat added on the way that was taken",
         {"greet"},
         [](MemoryFiles& files) {
             in_file(kGreet, replaced(kGreet, "to = \"look\"", "to = \"tea\""))(files);
             in_file(
                 "beat \"sit\"",
                 R"(beat "tea" { customer "Tea?", choose { reply "Yes." { to = "look", why = "." }, reply "No." { to = "look", why = "." } } }
beat "sit")")(files);
         },
         changed,
         "",
         "It led to 'look'; now it leads to 'tea'."},
        {"a silent beat added on the way that was taken",
         {"which"},
         in_file(
             R"(beat "sit" { narrator "She sits down.", to = "look" })",
             R"(beat "sit" { narrator "She sits down.", to = "wait" } beat "wait" { narrator "It is quiet.", to = "look" })"),
         moved,
         "look"},

        {"a fact added",
         {"greet", "plug"},
         in_file("facts { seen = false,", "facts { first = false, seen = false,"),
         moved,
         "money"},
        {"a fact removed that nothing reads",
         {"greet", "plug"},
         in_file(", spare = false", ""),
         moved,
         "money"},
        {"a fact removed with all that sets it",
         {kUnnamed},
         [](MemoryFiles& files) {
             in_file("seen = false, ", "")(files);
             in_file("set = { seen = true }, ", "")(files);
         },
         moved,
         "look"},
        {"a fact removed that is still set",
         {kUnnamed},
         in_file("seen = false, ", ""),
         kept,
         "look",
         "has mistakes now"},

        {"a chosen item reworded, without an id",
         {"greet", "The bulb"},
         in_file("\"The bulb\"", "\"The light bulb\""),
         changed,
         "",
         "item you marked"},
        {"a chosen item reworded, with an id",
         {"greet", "plug"},
         in_file("\"The plug\"", "\"The plug and flex\""),
         moved,
         "money"},
        {"an item added to an answered list",
         {"greet", "plug"},
         in_file("item \"The price\"", "item \"The box\" { why = \"No.\" }, item \"The price\""),
         moved,
         "money"},
        {"the class of a list leading elsewhere",
         {"greet", "plug"},
         in_file(R"(class "poor" { from = 0, to = "money")", R"(class "poor" { from = 0, to = "done")"),
         changed,
         "",
         "now it leads to 'done'"},
        {"the list made a choice",
         {"greet", "plug"},
         [](MemoryFiles& files) {
             auto text = value_of(files.read(kFile, 1U << 20U));
             const auto from = text.find("  pick "), to = text.find("beat \"money\"");
             must(files.write(
                 kFile,
                 text.replace(
                     from, to - from,
                     R"(choose { reply "Ah." { to = "money", why = "." }, reply "So." { to = "money", why = "." } } })"
                     "\n")));
         },
         changed,
         "",
         "list you marked"},

        {"a consult gone that was used",
         {"stock", "greet"},
         in_file(R"(consult "stock" {)", R"(consult "shelf" {)"),
         changed,
         "",
         "looked up"},
        {"a consult gone that was not used",
         {"greet"},
         in_file(R"(consult "stock" {)", R"(consult "shelf" {)"),
         moved,
         "look"},
        {"the chosen option with a condition that does not hold",
         {"greet"},
         in_file(R"(id = "greet", mood)", R"(id = "greet", when = "seen", mood)"),
         changed,
         "",
         "not on offer"},
        {"the condition it is played in taken away",
         {"greet"},
         in_file(R"({ "busy", "routine" })", R"({ "routine" })"),
         changed,
         "",
         "'busy'"},
        {"a function that never ends on the way",
         {"which"},
         in_file(
             R"(narrator "She sits down.", to = "look")",
             R"(narrator "She sits down.", to = { { "look", when = function(now) while true do end end }, "look" })"),
         changed,
         "",
         "cannot be played on as it is now"},

        {"the file gone wrong", {"greet"}, in_file("facts {", "facts {{"), kept, "look", "has mistakes now"},
        {"the file renamed",
         {"greet"},
         [](MemoryFiles& files) {
             files = MemoryFiles({{"program/scenarios/light.lua", kScenario}, {kEmployer, kOrganisation}});
         },
         kept,
         "look",
         "not in the library"},

        {"a limit of the role changed by the centre",
         {"greet", "plug"},
         [](MemoryFiles& files) {
             must(files.write(kOverlay, R"(overlay "shop" { ["assistant.refund_limit"] = 5 })"));
         },
         moved,
         "money"},
        {"a limit changed so that an answer on another branch is not on offer",
         {"greet", "plug", "refund", "back"},
         [](MemoryFiles& files) {
             must(files.write(kOverlay, R"(overlay "shop" { ["assistant.refund_limit"] = 5 })"));
         },
         moved,
         "money"},
        {"an overlay with a mistake",
         {"greet", "plug"},
         [](MemoryFiles& files) { must(files.write(kOverlay, R"(overlay "shop" { days = 90 })")); },
         same,
         "money"},
        {"the organisation gone wrong",
         {"greet"},
         in_file("value = 14", "value = ", kEmployer),
         kept,
         "look",
         "has mistakes now"},
    };
    return kAll;
}

}  // namespace rehearse::test
