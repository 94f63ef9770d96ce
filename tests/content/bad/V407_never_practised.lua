scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00",
  practises = {
    "SDS0354.P1",
    "SDS0354.P2",
  },
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast { customer = { name = "Mrs Okafor" } }
require "finish"
