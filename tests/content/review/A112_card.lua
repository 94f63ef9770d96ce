require "frame"
beat "start" {
  record "Fill in the form." {
    field "Card" { id = "card", exact = "4539 1488 0343 6467", why = "It is how the lamp was paid for." },
    class "sound" { from = 80, shows = "SDS0354.P1", to = "last", why = "Each line was heard for what it did." },
    class "poor" { from = 0, to = "last", why = "Some lines did more than they were given." },
  },
}
require "finish"
