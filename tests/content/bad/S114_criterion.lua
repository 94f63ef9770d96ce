scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00",
  practises = {
    "SDS0354.P1",
    "SDS0354.P9",
    "SDS0354.P1",
  },
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast { customer = { name = "Mrs Okafor" } }
beat "start" {
  choose {
    reply "One" {
      shows = {
        "SDS0354.P1",
        "INSCS016.P88",
      },
      why = "W", to = "end",
    },
    reply "Two" { against = { ["good manners"] = 2 }, why = "W", to = "end" },
  },
}
require "finish"
