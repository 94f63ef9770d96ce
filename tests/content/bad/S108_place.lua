require "frame"
reply "Alone" { why = "W" }
beat "start" {
  reply "Without choose" { why = "W" },
  choose { narrator "In a choose.", reply "One" { why = "W", to = "end" }, reply "Two" { why = "W", to = "end" } },
  customer { narrator "In a line.", "Hello." },
}
local line = narrator "Twice."
beat "second" { line, to = "last" }
beat "third" { line, to = "last" }
beat "fourth" { beat "inner" { to = "end" }, to = "last" }
customer "To nobody."
require "finish"
