require "frame"
beat "start" {
  record "Fill in the refund form." {
    field "Order number" { why = "It stands on the receipt." },
    field "Price paid" { exact = "£45.00", figure = "45.00" },
    field "Remedy" { one_of = { "refund", "repair" } },
    field "Fault" { says = {} },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
