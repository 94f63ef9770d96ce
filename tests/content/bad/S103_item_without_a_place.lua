require "frame"
beat "start" {
  sort "Where does each risk go?" {
    boxes = { "low", "high" },
    item "The wet floor" { box = "high" },
    item "The loose label" { why = "It only looks bad." },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    late { seconds = 60, why = "W", to = "rate" },
  },
}
beat "rate" {
  rate "How did she do?" {
    scale = { "missed", "shown" },
    item "“Calm down.”" { by = "priya" },
    item "“I see.”" { by = "priya", rating = "shown" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
