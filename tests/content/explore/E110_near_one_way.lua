-- The head of the scenario stands in this line.
facts { seen = false }
beat "start" {
  customer "And now?",
  choose {
    reply "Look here." { set = { seen = true }, to = { { "shelf", when = "seen" }, "end" }, why = "W" },
    reply "Yes?" { to = "end", why = "W" },
  },
}
beat "shelf" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", to = "end", why = "W" },
    reply "One moment." { to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
