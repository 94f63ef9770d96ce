require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Not my job." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "Hm, a lamp." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
