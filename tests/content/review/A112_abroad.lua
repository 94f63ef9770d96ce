require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Ring us on +44 141 221 3456." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Ring somebody else, madam." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
