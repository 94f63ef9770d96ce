-- The head of the scenario stands in this line.
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", to = "end", why = "W" },
    reply "You are cross now." { when = "mood < 40", to = "end", why = "W" },
    reply "One moment." { mood = -10, to = "start", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
