-- The head of the scenario stands in this line.
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", to = chance { { 99, "end" }, { 1, "delighted" } }, why = "W" },
    reply "One moment." { to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
ending "delighted" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
