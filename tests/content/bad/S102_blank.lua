require "frame"
beat "start" {
  record "Fill in the form." {
    field "Notes" { blank = false },
    field "Order number" { exact = "BB-2231", blank = false },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
