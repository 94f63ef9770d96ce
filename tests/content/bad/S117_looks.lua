scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast {
  customer = {
    name = "Mrs Okafor",
    looks = {
      age = "odler",
      skin = 7,
      hair = "gery bun",
      beard = "long",
      build = "brod",
      face = "heart",
      wears = { "grean coat", "headscraf", "suit" },
      aids = { "glases", "hearing aid" },
    },
  },
  priya = { name = "Priya", looks = { hair = "red bun bob", wears = "crown", aids = 3, height = "tall" } },
  sam = { name = "Sam", looks = { wears = { "cap", "red turban", "purpel" } } },
}
beat "start" {
  choose {
    reply "One" { why = "W", to = "end", shows = "SDS0354.P1" },
    reply "Two" { why = "W", to = "end" },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
