scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday at nine", practises = "SDS0354.P1",
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast {
  customer = { name = "Mrs Okafor", mood = 145, trust = -1 },
}
facts {
  queue = number { from = 0, to = 6, start = 9 },
  money = number { from = 0, to = 5000000 },
  offered = { "nothing" },
  asked = { "yes", "no", "yes" },
}
beat "start" {
  at = "Tuesday, 9:00",
  mood = 300,
  trust = -101,
  minutes = -5,
  choose {
    reply "One" { shows = { ["SDS0354.P1"] = 3 }, why = "W", to = "end" },
    reply "Two" { against = { ["SDS0354.P1"] = -1 }, why = "W", to = "end" },
    reply "Three" { why = "W", to = { { "end", when = "mood > 3" } } },
    reply "Four" { why = "W", to = chance { { 1, "end" } } },
    reply "Five" { why = "W", to = chance { { 0, "end" }, { 5000, "last" } } },
  },
}
beat "mark" {
  pick "Which?" {
    item "One" { right = true },
    item "Two" { right = true },
    class "some" { from = 40, why = "W", to = "end" },
    class "more" { from = 60, why = "W", to = "end" },
    class "much" { from = 700, why = "W", to = "end" },
  },
}
ending "rich" { title = "E", says = "S", customer_value = 101, organisation_value = -1 }
require "finish"
