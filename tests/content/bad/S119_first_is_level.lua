require "frame"
beat "start" {
  rank "What comes first?" {
    item "One" { level = true },
    item "Two" { level = true },
    item "Three" {},
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
