-- The head of the scenario stands in this line.
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", to = "door", why = "W" },
    reply "One moment." { against = "SDS0354.P1", mood = -40, to = "door", why = "W" },
  },
}
beat "door" {
  customer "And then?",
  choose {
    reply "Sorry about before. Here it is." { mood = 60, to = "end", why = "W" },
    reply "There." { mood = 2, to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = "mood", organisation_value = 80 }
