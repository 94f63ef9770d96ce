require "frame"
beat "start" {
  choose {
    reply "One" { why = "W", to = "end" },
    reply "Two" { why = "W", to = "end"
  },
}
require "finish"
