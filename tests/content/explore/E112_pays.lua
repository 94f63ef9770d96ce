-- The head of the scenario stands in this line.
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", to = "end", why = "W" },
    reply "Whatever it was, it is yours." { against = "SDS0354.P1", mood = 20, to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = "mood", organisation_value = 50 }
