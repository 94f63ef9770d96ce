require "frame"
beat "start" {
  sort "Where does each risk go?" {
    boxes = { "today, at once", "later" },
    item "The wet floor" { box = "today, at once" },
    item "The loose label" { box = "later" },
    class "sound" { from = 60, why = "W", to = "rate" },
    class "poor" { from = 0, why = "W", to = "rate" },
  },
}
beat "rate" {
  rate "How did she do?" {
    scale = { "missed; or late", "shown" },
    item "“Calm down.”" { by = "priya", rating = "missed; or late" },
    item "“I see.”" { by = "priya", rating = "shown" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
