require "frame"
beat "start" {
  sort "Where does each risk go?" {
    boxes = { "everywhere" },
    item "The wet floor" { box = "everywhere" },
    item "The loose label" { box = "everywhere" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    late { seconds = 60, why = "W", to = "twice" },
  },
}
beat "twice" {
  sort "Where does each risk go?" {
    boxes = { "low", "high", "low" },
    item "The wet floor" { box = "high" },
    item "The loose label" { box = "low" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    late { seconds = 60, why = "W", to = "many" },
  },
}
beat "many" {
  sort "Where does each risk go?" {
    boxes = { "1", "2", "3", "4", "5", "6", "7" },
    item "The wet floor" { box = "1" },
    item "The loose label" { box = "2" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
    late { seconds = 60, why = "W", to = "scale" },
  },
}
beat "scale" {
  rate "How did she do?" {
    scale = { "shown" },
    item "“Calm down.”" { rating = "shown" },
    item "“I see.”" { rating = "shown" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
