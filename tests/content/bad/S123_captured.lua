require "frame"
local seen_before = {}
local start = beat "start" {
  choose {
    reply "One" { when = function(story) seen_before[1] = true return story.seen end, why = "W", to = "end" },
    reply "Two" { why = "W", to = "last" },
  },
}
beat "second" { to = { { "end", when = function(story) return start ~= nil end }, "last" } }
counters = { 0 }
require "finish"
