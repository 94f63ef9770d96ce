require "frame"
beat "start" {
  choose {
    reply "One" { shows = { "SDS0354.P1", "SDS0354.P2", "INSCS016.P7", "INSCS016.P8" }, why = "W", to = "last" },
    reply "Two" { why = "W", to = "last" },
  },
}
require "finish"
