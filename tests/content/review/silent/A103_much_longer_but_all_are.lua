require "frame"
beat "start" {
  to = "last",
  choose {
    reply "May I have a look at the lamp, the plug and the flex before I say any more about it, please?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Have you got the receipt with you, madam, because without one there is not much I can do?" {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
