require "frame"
beat "start" {
  rate "How did she do?" {
    scale = { "missed", "shown" },
    item "“Calm down.”" { by = "priya", rating = "missed", about = "INSCS016.P99" },
    item "“I see.”" { by = "priya", rating = "shown" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
