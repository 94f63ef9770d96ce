-- The head that the cases beside this file share.
scenario {
  title = "The lamp", about = "A lamp comes back.", channel = "counter", at = "corner-shop",
  role = "sales assistant", starts = "Monday, 09:00",
  practises = { "SDS0354.P1", "SDS0354.P2", "INSCS016.P12" },
  brief = { you = "You are on the counter.", them = "Mrs Okafor.", know = "She has a lamp.", may = "You may swap it." },
}
cast {
  customer = { name = "Mrs Okafor", mood = 45, trust = 50 },
  priya = { name = "Priya", role = "duty manager", mood = 50 },
}
facts { seen = false, offered = { "nothing", "repair" } }
