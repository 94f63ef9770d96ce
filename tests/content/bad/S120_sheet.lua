require "frame"
beat "start" {
  sheet "Rota" {},
  sheet "Rota with heads" { { "Who", "When" } },
  sheet "Rota by hour" { { "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13" }, { "", "", "", "", "", "", "", "", "", "", "", "", "" } },
  to = "last",
}
require "finish"
