require "frame"
beat "start" {
  choose {
    reply "One" { why = "W", to = "lasst" },
    reply "Two" { why = "W", to = { { "nirvana", when = "seen" }, "last" } },
    reply "Three" { why = "W", to = chance { { 1, "last" }, { 2, "the_moon" } } },
  },
}
require "finish"
