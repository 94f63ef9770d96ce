require "frame"
consult "box" {
  label = 3,
  minutes = "two",
}
beat "start" {
  "Nobody says this.",
  { "A list." },
  42,
  true,
  set = true,
  to = 7,
  mood = 1.5,
  customer { "One.", "Two." },
  narrator "Two." { "Tables." },
  add = { "queue" },
}
beat "second" {
  to = { { "last", "end" }, chance { { 3, "end" }, { 1, "end" } } },
  was = { 3 },
  narrator(7),
  narrator(),
  minutes = { 1, 2 },
  [true] = 1,
}
beat "third" "again" { to = "last" }
beat "fourth" { to = "last" } { to = "end" }
beat "fifth" {
  choose "ask" {
    reply "One" { why = "W", to = chance { { "end", 3 }, "last" }, when = 5 },
    reply "Two" { why = "W", to = "end", when = contains },
  },
}
beat "sixth" { pick "ask" { item "One" { right = "yes" }, item "Two" { }, class "all" { from = 50, to = "end" }, class "none" { from = 0, to = "end" } } }
ending "seventh" { title = { "E" }, says = "S", customer_value = true, organisation_value = { 50 } }
require "finish"
