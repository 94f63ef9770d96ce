-- The head of the scenario stands in this line.
facts { seen = false }
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", to = chance { { 9, "shelf" }, { 1, "box" } }, why = "W" },
    reply "One moment." { to = "shelf", why = "W" },
  },
}
beat "box" { narrator "It falls open.", set = { seen = true }, to = "shelf" }
beat "shelf" {
  customer "And now?",
  choose {
    reply "As you saw, it is broken." { shows = "SDS0354.P1", when = "seen", to = "end", why = "W" },
    reply "One moment." { to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
