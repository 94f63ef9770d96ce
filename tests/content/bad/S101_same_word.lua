require "frame"
beat "start" {
  custmer "Hello.",
  narrator "He waits.",
  custmer "Hello?", custmer "Is anybody there?",
  custmer { "I can wait.", when = "mood > 30" },
  to = "second",
}
beat "second" { custmer "Hello!", grumble "Hm.", to = "last" }
require "finish"
