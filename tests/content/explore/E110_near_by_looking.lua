-- The head of the scenario stands in this line.
consult "box" { label = "Look into the box", narrator "Broken.", shows = "SDS0354.P1", why = "W" }
beat "start" {
  customer "And now?",
  choose {
    reply "One moment." { to = "end", why = "W" },
    reply "Yes?" { to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
