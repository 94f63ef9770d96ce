require "frame"
beat "start" {
  to = "last",
  choose {
    reply "May I look at the plug, the flex and the base before I say anything?" {
      shows = "SDS0354.P1", mood = 5, when = "not seen", why = "She hears what was said and nothing else.",
    },
    reply "You showed me where it is cracked, so that is settled, and I believe you." {
      shows = "SDS0354.P1", mood = 5, when = "seen", why = "She hears what was said and nothing else.",
    },
    reply "Have you got the receipt, madam?" {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "We are not the makers of it, and they would have to look at the crack first." {
      mood = 1, when = "seen and offered == \"nothing\"", why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
