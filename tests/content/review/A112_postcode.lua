require "frame"
beat "start" {
  to = "last",
  sheet "Delivery" { { "Name", "Where" }, { "Mrs Okafor", "FK1 5AB" } },
  choose {
    reply "Let me look at it." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Not my job." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
