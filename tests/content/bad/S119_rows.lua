require "frame"
beat "start" {
  sheet "Rota, Saturday" { as = "rota",
    { "Who", "09-13", "13-17" },
    { "Priya", "till" },
    { "Sam", "stock", "till", "home" },
    { "Jo", "till", "stock" },
  },
  to = "last",
}
require "finish"
