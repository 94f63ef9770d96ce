-- The head of the scenario stands in this line.
facts { told = false }
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", to = "end", why = "W" },
    reply "I looked up her address for you." { critical = "unlawful", set = { told = true }, to = { { "sour", when = "told" }, "end" }, why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 80, organisation_value = 80 }
ending "sour" { title = "E", says = "S", customer_value = 80, organisation_value = 59 }
