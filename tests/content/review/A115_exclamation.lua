require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Of course." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Of course!" {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
