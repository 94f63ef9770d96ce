-- A last decision and an ending that the cases beside this file share.
beat "last" {
  choose {
    reply "Yes, gladly." {
      shows = { "SDS0354.P1", "SDS0354.P2", "INSCS016.P12" }, mood = 4, to = "end",
      why = "She hears at once that it can be done.",
    },
    reply "No, not here." {
      against = "SDS0354.P1", mood = -4, to = "end",
      why = "She is sent away with the lamp in her hand.",
    },
  },
}
ending "end" { title = "Home", says = "She goes home.", customer_value = "mood", organisation_value = 50 }
