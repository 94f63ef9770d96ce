-- <<title: A shelf that does not fit>>
--
-- A small scenario at a customer's door: two decisions, two endings. It is ready to be played. Change the
-- words, a few at a time, until it is yours, and look after each change:
--
--     rehearse check <<file>>
--     rehearse play <<file>>
--
-- Your answers are in it; the rest of the story is an example, about a shelf.
-- Wherever you read "change this", put your own words there and take the remark out. When none is left,
-- the scenario is yours.
--
-- Whatever follows two dashes is a remark for you. The learner never sees it.

scenario {
  title     = "<<title>>",
  about     = "You bring a shelf, and the wall is shorter than the shelf.",  -- change this: one sentence for the list
  channel   = "visit",
  at        = "brae-and-bell",                  -- whose rules hold: rehearse read brae-and-bell
  role      = "sales assistant",                -- what the learner is there
  starts    = "Friday, 09:30",
  -- change this: rehearse standards <<criterion: INSCS016.P11>> tells what it means. Below, answers with shows have to
  -- do it, and answers with against the opposite.
  practises = { "<<criterion>>" },
  -- change this: the four lines that are read before the first word is said
  brief     = {
    you  = "You deliver for {org.name} today, with the van.",
    them = "{customer.name}, who ordered a shelf by phone.",
    know = "The same shelf comes shorter. There is one in the shop, not in the van.",
    may  = "You may take a thing back with you and bring another.",
  },
}

cast {
  -- wants: for you to keep in mind while you write. mood and trust go from 0 to 100.
  customer = { name = "<<customer: Mrs Lorimer>>", wants = "<<wants: the shelf up before her sister comes>>", mood = 55, trust = 50 },
}

facts { measured = false }  -- change this: what the story remembers

-- change this: what can be looked up whenever it is the learner's turn, and what it says
consult "wall" {
  label = "Measure the wall", minutes = 3, set = { measured = true },
  why = "Two figures, and nobody has to guess.",
  narrator "The wall: 116 centimetres. The shelf: 120.",
}

-- change this: how it begins, what can be said, and each why, which the learner reads afterwards
beat "start" {
  narrator "You hold the shelf up. It wants to go on where the wall stops.",
  customer "It looked shorter in the catalogue.",
  choose {
    reply "You should really have measured it before you rang us, you know." {
      id = "measured_it", mood = -10, trust = -4, against = "<<criterion>>", to = "what_now",
      why = "A rule for next time, when what is wanted is help for this time.",
      customer "I'm eighty-one. I asked the man on the phone.",
    },
    reply "It's four centimetres too long. There's a shorter one in the shop." {
      id = "too_long", when = "measured", mood = 6, trust = 4, shows = "<<criterion>>", to = "what_now",  -- offered only when this holds
      why = "You measured, and then said how it is and what there is. Now there is something to choose.",
      customer "Four. Well, I can't saw off the wall.",
    },
    reply "Not quite, is it? Let's see what we can do." {
      id = "not_quite", mood = 2, to = "what_now",
      why = "Friendly, and it keeps the door open. It does not yet say what can be done.",
      customer "I hope so. My sister comes on Sunday.",
    },
  },
}

-- change this: what comes next
beat "what_now" {
  choose {
    reply "I'll leave it here, and you can ring the shop about it." {
      id = "leave_it", mood = -8, trust = -6, against = "<<criterion>>", to = "hall",
      why = "Now there is a long shelf in a short hall, and one more call to make.",
      customer "Leave it where?",
    },
    reply "I can bring the short one tomorrow, or you get your money back. Which is better?" {
      id = "choice", mood = 10, trust = 6, minutes = 2, shows = "<<criterion>>", to = "sunday",
      why = "Two ways, both of them possible, and {customer.name} may pick. That is what a choice is.",
      customer "Tomorrow. Before noon, if you can.",
    },
    reply "I'm sure it'll be all right if we put it up at a slant." {
      id = "slant", mood = -4, critical = "unsafe", to = "hall",
      why = "What stands on it would not stand for long, and somebody sits under it.",
      customer "My plates won't like that.",
    },
  },
}

-- change this: how it ends
ending "sunday" {
  title = "In time for Sunday",
  says = "The short shelf comes on Saturday. It fits with a centimetre to spare.",
  customer_value = "mood + 20", organisation_value = 80,        -- 0 to 100: how it is for each of them
}

-- change this: how it ends
ending "hall" {
  title = "A shelf in the hall",
  says = "On Sunday there is a shelf in the house, and not on the wall.",
  customer_value = "mood - 10", organisation_value = 40,
}
