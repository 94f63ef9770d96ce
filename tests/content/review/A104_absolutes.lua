require "frame"
beat "one" {
  to = "two",
  choose {
    reply "It works every time, or we swap it." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "It always does that, madam." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "That never happens to us." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
beat "two" {
  to = "three",
  choose {
    reply "May I see it?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "There is nothing to be done here." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "You must have a receipt, madam." {
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
    reply "All lamps do that, madam." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "It must have been the post." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
beat "four" {
  to = "last",
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
require "finish"
