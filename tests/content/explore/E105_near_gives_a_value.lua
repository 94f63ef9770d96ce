-- The head of the scenario stands in this line.
facts { queue = number { from = 0, to = 9 } }
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", to = "end", why = "W" },
    reply "One moment." { set = { queue = function(story) return story.queue + 1 end }, to = "start", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
