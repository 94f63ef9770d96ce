scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  knows = { "SDS0354.K1" }, points = { ["SDS0354.K2"] = { "The receipt" } },
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast { customer = { name = "Mrs Okafor" } }
require "finish"
