require "frame"
beat "start" {
  sort "Where does each risk go?" {
    boxes = "low, high",
    item "The wet floor" { box = "high" },
    item "The loose label" { box = "low" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    late { seconds = 60, why = "W", to = "numbers" },
  },
}
beat "numbers" {
  rate "How did she do?" {
    scale = { 1, 2, 3 },
    item "“Calm down.”" { rating = 1 },
    item "“I see.”" { rating = "3" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
