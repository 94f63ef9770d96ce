require "frame"
beat "start" {
  sheet "Rota" { "Who", "When", { "Who" }, { "Sam" } },
  sheet { { "Who" }, { "Sam" } },
  sheet "Hours" { { "Who", "Hours" }, { "Sam", 7.5 } },
  to = "last",
}
require "finish"
