require "frame"
promise "call_back" { what = "Ring her", by = 12 }
beat "start" {
  record "Fill in the form." {
    field "Bought on" { date = 14 },
    field "Remedy" { one_of = "refund", right = "refund" },
    field "Cause" { one_of = { 1, 2 }, right = "wear" },
    field "Notes" { says = 5 },
    field "Model" { says = { { 5 } } },
    class "sound" { from = "80", why = "W", to = "pick" },
    class "fair" { wrong = true, why = "W", to = "pick" },
    class "poor" { from = 10, why = "W", to = "pick" },
  },
}
beat "pick" {
  pick "What goes on the note?" {
    item "The batch" { right = "yes" },
    item "His age" {},
    class "sound" { from = 60, why = "W", to = "keep" },
    class "poor" { from = 0, why = "W", to = "keep" },
  },
}
beat "keep" {
  choose {
    reply "I will ring you." { promises = "call_back", why = "W", to = "last" },
    reply "Here I am." { keeps = "call_back", why = "W", to = "last" },
  },
}
require "finish"
