scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast {
  custmer = { name = "Mrs Okafor" },
}
beat "start" {
  customer "Good morning.",
  customer "Hello?",
  to = "last",
}
require "finish"
