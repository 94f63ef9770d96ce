-- <<title: A picture of a pan>>
--
-- A small scenario on social media: one decision that everybody can read, one in private, two endings. It is
-- ready to be played. Change the words, a few at a time, until it is yours, and look after each change:
--
--     rehearse check <<file>>
--     rehearse play <<file>>
--
-- Your answers are in it; the rest of the story is an example, about a pan.
-- Wherever you read "change this", put your own words there and take the remark out. When none is left,
-- the scenario is yours.
--
-- Whatever follows two dashes is a remark for you. The learner never sees it.

scenario {
  title     = "<<title>>",
  about     = "A photograph of a new pan, and it is not a compliment.",  -- change this: one sentence for the list
  channel   = "social",
  at        = "brae-and-bell",                  -- whose rules hold: rehearse read brae-and-bell
  role      = "social media adviser",           -- what the learner is there
  starts    = "Wednesday, 17:30",
  -- change this: rehearse standards <<criterion: SDS0424.P5>> tells what it means. Below, answers with shows have to
  -- do it, and answers with against the opposite.
  practises = { "<<criterion>>" },
  -- change this: the four lines that are read before the first word is said
  brief     = {
    you  = "You look after the page of {org.name}.",
    them = "{customer.name}, and everybody who follows the page.",
    know = "The pan came out last month. Nobody else has written about it.",
    may  = "You may reply, write in private, and pass things on.",
  },
}

cast {
  -- wants: for you to keep in mind while you write. mood and trust go from 0 to 100.
  customer = { name = "<<customer: Rowan>>", wants = "<<wants: to be taken seriously>>", mood = 40, trust = 45 },
}

-- change this: how it begins, what can be said, and each why, which the learner reads afterwards
beat "start" {
  seen_by = "everyone",
  narrator "A photograph: a pan, its handle lying next to it.",
  customer "Day three. Well done, {org.name}.",
  choose {
    reply "Our pans are tested to the highest standards. Was it perhaps used in a way that it is not meant for?" {
      id = "standards", does = "reply in public", mood = -10, trust = -6, against = "<<criterion>>", to = "private",
      why = "Everybody can see the handle. Now they can also see us argue with it.",
      customer "I fried an egg.",
    },
    reply "That's not what a handle is for. Sorry, {customer.name}. May we write to you?" {
      id = "sorry", does = "reply in public", mood = 8, trust = 4, shows = "<<criterion>>", to = "private",
      why = "Short and human, and it moves on to where details belong. Everybody who reads it knows that you care.",
      customer "Go on then.",
    },
    action "Hide the post." {
      id = "hide", does = "hide", mood = -12, trust = -10, against = "<<criterion>>", to = "private",
      why = "An unfair opinion stays, and this one is fair. It was copied before it was gone.",
      customer "Where did my post go?",
    },
  },
}

-- change this: what comes next
beat "private" {
  seen_by = "them",
  narrator "The two of you are in private messages now.",
  choose {
    reply "Could you post your address and order number under the picture for us?" {
      id = "in_public", mood = -8, critical = "data breach", against = "<<criterion>>", to = "cold",
      why = "An address in public is read by everybody, and cannot be taken back.",
      customer "Under the picture. Where everybody is.",
    },
    reply "Which shop was it? They'll have a new one at the desk for you tomorrow." {
      id = "which_shop", does = "move to private", mood = 10, trust = 6, shows = "<<criterion>>", to = "done",
      why = "One question that is needed, one thing that will happen, and a day.",
      customer "Falkirk. That's fair.",
    },
    reply "Thanks. We'll pass your feedback on to the team." {
      id = "feedback", mood = -6, to = "cold",
      why = "Polite, and it leaves a pan without a handle. Nothing in it is for {customer.name}.",
      customer "And my eggs?",
    },
  },
}

-- change this: how it ends
ending "done" {
  title = "A new handle on things",
  says = "Next morning there is a second photograph: the new pan, with an egg in it.",
  customer_value = "mood + 20", organisation_value = 85,        -- 0 to 100: how it is for each of them
}

-- change this: how it ends
ending "cold" {
  title = "Still in two pieces",
  says = "The photograph stays up, and so does the pan, in two pieces.",
  customer_value = "mood - 10", organisation_value = 35,
}
