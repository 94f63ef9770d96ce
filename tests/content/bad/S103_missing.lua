scenario {
  title = "",
  brief = { you = "Y" },
}
cast {
  priya = { role = "duty manager" },
}
facts {
  queue = number { from = 0 },
}
consult "box" { }
beat { to = "last" }
beat "" { to = "last" }
beat "start" {
  narrator { when = "queue > 1" },
  to = {},
}
beat "mark" { pick { item { right = true }, item "Two" { }, class "all" { to = "end" }, class "none" { from = 0, to = "end" } } }
ending "bare" { }
require "finish"
