-- The head of the scenario stands in this line.
facts { seen = false }
consult "box" { label = "Look into the box", narrator "Broken.", set = { seen = true }, why = "W" }
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", to = "end", why = "W" },
    reply "As I saw, it is broken." { when = "seen", to = "end", why = "W" },
    reply "One moment." { to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
