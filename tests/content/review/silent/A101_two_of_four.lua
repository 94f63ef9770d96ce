require "frame"
beat "one" {
  to = "two",
  choose {
    reply "May I see it?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "We do not do that here." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "A lamp, then." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
beat "two" {
  to = "three",
  choose {
    reply "May I see where it is cracked?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "We do not do that." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "A lamp, then." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
beat "three" {
  to = "four",
  choose {
    reply "May I see it?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "We do not do that here." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "A lamp, then." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
beat "four" {
  to = "last",
  choose {
    reply "May I see where it is cracked?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "We do not do that." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "A lamp, then." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
