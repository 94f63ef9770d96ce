scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  accepts = { A103 = true, ["A105 last"] = "" },
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast { customer = { name = "Mrs Okafor", mood = 45, trust = 50 } }
require "finish"
