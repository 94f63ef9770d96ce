require "frame"
beat "start" {
  sheet "Rota" {
    { "Who", "Here" },
    { "Sam", true },
    { "Jo", { "till" } },
    { "Priya", narrator "Yes." },
    { "Ali", at = "till" },
  },
  to = "last",
}
require "finish"
