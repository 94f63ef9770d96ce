require "frame"
beat "start" {
  sort "Where does each risk go?" {
    boxes = { "low", "medium", "high" },
    item "The wet floor" { box = "hihg" },
    item "The loose label" { box = "somewhere" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
