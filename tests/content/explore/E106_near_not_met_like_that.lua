-- The head of the scenario stands in this line.
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", mood = 10, to = { { "shelf", when = "mood > 50" }, "end" }, why = "W" },
    reply "One moment." { to = { { "shelf", when = "mood > 50" }, "end" }, why = "W" },
  },
}
beat "shelf" {
  customer "And now?",
  choose {
    reply "Glad you see it so." { shows = "SDS0354.P1", when = "mood > 50", to = "end", why = "W" },
    reply "There you are." { when = "mood > 50", to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
