require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Hm, a lamp." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
    reply "It is Monday." {
      mood = 3, shows = "SDS0354.P1", why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
