require "frame"
beat "start" {
  to = "last",
  choose {
    reply "You showed me the flex." {
      shows = "SDS0354.P1", mood = 5, when = "seen", why = "She hears what was said and nothing else.",
    },
    reply "May I see the flex?" {
      shows = "SDS0354.P1", mood = 5, when = "not seen", why = "She hears what was said and nothing else.",
    },
    reply "Not my job." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
