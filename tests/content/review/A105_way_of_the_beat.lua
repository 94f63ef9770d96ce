require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Let me look at it." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "We close at five." {
      mood = -2, to = "last", why = "She hears what was said and nothing else.",
    },
    reply "It is Monday." {
      mood = -2, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
