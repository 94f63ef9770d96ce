require "frame"
beat "start" {
  choose { reply "One" { why = "W", to = "end" }, reply "Two" { why = "W", to = "end" } },
  choose { reply "Three" { why = "W", to = "end" }, reply "Four" { why = "W", to = "end" } },
}
beat "start" { to = "last" }
ending "last" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
scenario { title = "Again" }
cast { customer = { name = "Again" } }
require "finish"
