-- The head of the scenario stands in this line.
facts { angry = false }
consult "note" { label = "Read the note", narrator "Calm down.", set = { angry = false }, why = "W" }
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check that with you." { shows = "SDS0354.P1", to = "shelf", why = "W" },
    reply "One moment." { set = { angry = "not consulted.note" }, to = "shelf", why = "W" },
  },
}
beat "shelf" {
  customer "And now?",
  choose {
    reply "Shall we?" { shows = "SDS0354.P1", to = { { "start", when = "angry" }, "end" }, why = "W" },
    reply "Wait." { to = "start", why = "W" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
