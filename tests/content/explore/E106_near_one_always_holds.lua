-- The head of the scenario stands in this line.
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", mood = 10, to = "shelf", why = "W" },
    reply "One moment." { mood = -10, to = "shelf", why = "W" },
  },
}
beat "shelf" {
  customer "And now?",
  choose {
    reply "Glad you see it so." { shows = "SDS0354.P1", when = "mood > 50", to = "end", why = "W" },
    reply "Sorry again." { when = "mood < 40", to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
