require "frame"
beat "start" {
  rate "How did she do?" {
    scale = { "missed", "partly", "shown" },
    item "“Calm down.”" { by = "priya", rating = "mised" },
    item "“I see.”" { by = "pryia", rating = "shown" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
