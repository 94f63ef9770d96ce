scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast {
  customer = { name = "Mrs Okafor" },
  DutyManager = { name = "Priya" },
  ["duty-manager"] = { name = "Priya" },
}
facts {
  ["receipt seen"] = false,
  ["not"] = false,
}
consult "The box" { label = "Look", minutes = 1 }
beat "At the till" {
  choose {
    reply "One" { id = "Number One", why = "W", to = "end" },
    reply "Two" { why = "W", to = "end" },
  },
}
ending "The end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
require "finish"
