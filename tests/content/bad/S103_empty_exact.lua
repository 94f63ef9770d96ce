require "frame"
beat "start" {
  record "Fill in the form." {
    field "Order number" { exact = "" },
    field "Name" { exact = " " },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
