-- The head of the scenario stands in this line.
beat "start" {
  pick "What goes on the note?" {
    item "What was said" { id = "said", right = true, why = "W" },
    item "What was agreed" { id = "agreed", right = true, why = "W" },
    item "Her tone" { id = "tone", why = "W" },
    item "Her coat" { id = "coat", why = "W" },
    class "sound" { from = 80, shows = "SDS0354.P1", to = "end", why = "W" },
    class "fair" { from = 50, to = "end", why = "W" },
    class "poor" { from = 0, to = "end", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
