-- A last decision and an ending that the cases beside this file share.
beat "last" {
  choose {
    reply "Yes." { shows = "SDS0354.P1", why = "W", to = "end" },
    reply "No." { against = "SDS0354.P1", why = "W", to = "end" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
