scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00",
  practises = { "SDS0354.P1", 7 },
  meta = { one = "feeling" },
  brief = {
    "You are at the till.",
    you = 3, them = "T", know = "K", may = "M",
  },
}
cast {
  customer = { name = 7, mood = "cheerful" },
  priya = "Priya",
  tam = { "Tam", name = "Tam" },
}
facts {
  seen = "no",
  queue = 3,
  offered = { "nothing", "repair", 4 },
}
require "finish"
