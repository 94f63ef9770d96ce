require "frame"
beat "start" {
  sheet "Rota" { as = "roat", { "Who" }, { "Sam" } },
  sheet "Answers" { as = "diagram", { "Week" }, { "1" } },
  to = "last",
}
require "finish"
