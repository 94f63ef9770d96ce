scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast {
  customer = { name = "Mrs Okafor" },
  dad = { name = "Mr Reid", arrives = 0 },
  boy = { name = "Callum", patience = 8 },
}
beat "start" { to = "last" }
require "finish"
