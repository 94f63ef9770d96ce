require "frame"
beat "start" { to = { { "last", when = "seen" }, "round" } }
beat "round" { to = "start" }
require "finish"
