scenario {
  title = "T", about = "A",
  channel = "fax",
  at = "corner-shop",
  role = "sales assitant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  conditions = { "routine", "bussy" },
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast { customer = { name = "Mrs Okafor" } }
consult "rules" { policy = "refunds" }
beat "start" {
  choose {
    reply "One" { why = "W", to = "end", critical = "rude" },
    reply "Two" { why = "W", to = "end", critical = "unsave" },
  },
}
require "finish"
