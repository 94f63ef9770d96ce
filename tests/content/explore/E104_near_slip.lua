-- The head of the scenario stands in this line.
beat "start" {
  calculate "What does she get back?" {
    answer = "39.50", why = "W", slip "no_postage" { answer = "35.00", points = 40, why = "W" },
    class "right" { from = 100, shows = "SDS0354.P1", to = "end", why = "W" },
    class "close" { from = 40, to = "end", why = "W" },
    class "off" { from = 0, to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
