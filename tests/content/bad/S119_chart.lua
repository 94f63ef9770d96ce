require "frame"
beat "start" {
  sheet "Answers by week" { as = "chart",
    { "Week", "Happy" },
    { "1", 82 },
    { "2", "about forty" },
  },
  sheet "Answers by shop" { as = "chart",
    { "Shop", "Happy", "Sad" },
    { "Stirling", 82, 18 },
  },
  sheet "Change by shop" { as = "chart", { "Shop", "Change" }, { "Stirling", -4 } },
  to = "last",
}
require "finish"
