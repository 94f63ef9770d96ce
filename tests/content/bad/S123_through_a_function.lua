require "frame"
local notes = { count = 0 }
local function noted()
  notes.count = notes.count + 1
  return notes.count
end
local limit = 3
beat "start" {
  choose {
    reply "One" { when = function(story) return noted() < limit end, why = "W", to = "end" },
    reply "Two" { why = "W", to = "last" },
  },
}
require "finish"
