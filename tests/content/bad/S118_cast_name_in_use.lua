scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast {
  customer = { name = "Mrs Okafor" },
  DutyManager = { name = "Priya" },
}
beat "start" {
  DutyManager "Good morning.",
  customer "Good morning.",
  DutyManager "Can I help?",
  to = "last",
}
require "finish"
