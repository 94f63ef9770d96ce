require "frame"
beat "start" {
  to = "last",
  choose {
    reply "May I look at the plug, the flex and the base before I say anything?" {
      shows = "SDS0354.P1", mood = 5, when = "not seen", why = "She hears what was said and nothing else.",
    },
    reply "Have you got the receipt with you, madam, or the box?" {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "It is Monday." {
      mood = 1, when = "seen", why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
