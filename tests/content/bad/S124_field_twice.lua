require "frame"
beat "start" {
  choose {
    reply "One" {
      why = "W", to = "end",
      set = { seen = true },
      set = { offered = "repair" },
    },
    reply "Two" { why = "W", to = "last" },
  },
}
require "finish"
