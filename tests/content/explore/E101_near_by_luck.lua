-- The head of the scenario stands in this line.
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", to = chance { { 9, "end" }, { 1, "stock_room" } }, why = "W" },
    reply "One moment." { to = "end", why = "W" },
  },
}
beat "stock_room" { narrator "Nobody there.", to = "end" }
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
