-- The head that cases on social media share.
scenario {
  title = "T", about = "A", channel = "social", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast {
  customer = { name = "Mrs Okafor", mood = 45, trust = 50 },
  priya = { name = "Priya", role = "duty manager" },
}
