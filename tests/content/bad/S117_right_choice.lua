require "frame"
beat "start" {
  record "Fill in the refund form." {
    field "Remedy" { one_of = { "refund", "repair" }, right = "refnud" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
