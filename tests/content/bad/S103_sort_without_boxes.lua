require "frame"
beat "start" {
  sort "Where does each risk go?" {
    item "The wet floor" { box = "high" },
    item "The loose label" { box = "low" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
