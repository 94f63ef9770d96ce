-- The head of the scenario stands in this line.
consult "maker" {
  label = "Ring the maker", add = { cost = 9 }, why = "W",
  narrator "It is a known fault.",
}
facts { cost = number { from = 0, to = 90 } }
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", mood = 20, to = "end", why = "W" },
    reply "One moment." { against = "SDS0354.P1", to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = "mood", organisation_value = "90 - cost" }
