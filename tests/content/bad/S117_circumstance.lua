scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  circumstances = { "asked", "disatisfied", "angry", "asked" },
  core = { "numeracy", "spelling", "problem-solving" },
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast { customer = { name = "Mrs Okafor" } }
beat "start" {
  choose {
    reply "One" { why = "W", to = "end", shows = "SDS0354.P1" },
    reply "Two" { why = "W", to = "end" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
