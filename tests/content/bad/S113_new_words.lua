scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast {
  customer = { name = "Mrs Okafor" },
  field = { name = "Ms Field" },
  late = { name = "The late Mr Reid" },
}
beat "start" { to = "last" }
require "finish"
