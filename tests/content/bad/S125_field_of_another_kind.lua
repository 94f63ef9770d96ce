require "frame"
beat "start" {
  record "Fill in the form." {
    field "Order number" { exact = "BB-2231", right = "BB-2231" },
    field "Bought on" { date = "14 March 2026", within = 1 },
    field "Notes" { says = { { "crack" } }, unit = "minutes" },
    field "Price" { figure = "45.00", right = "45.00", unit = "£", within = "0.01" },
    field "Remedy" { one_of = { "refund", "repair" }, right = "refund", unit = "£" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
