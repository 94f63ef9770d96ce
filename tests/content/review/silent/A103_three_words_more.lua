require "frame"
beat "start" {
  to = "last",
  choose {
    reply "May I have a look at it, please?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Have you a receipt, madam?" {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
