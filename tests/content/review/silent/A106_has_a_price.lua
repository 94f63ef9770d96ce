require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Let me look at it." {
      shows = "SDS0354.P1", mood = 2, why = "She hears what was said and nothing else.",
    },
    reply "Whatever you like, madam." {
      against = "SDS0354.P1", mood = 8, set = { offered = "repair" }, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
