require "frame"
beat "start" {
  record "Fill in the refund form." {
    field "Bought on" { date = "mid March" },
    field "Due on" { date = "30 February 2026" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
