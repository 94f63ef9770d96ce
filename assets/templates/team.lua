-- <<title: Who takes the late shift>>
--
-- A small scenario in the team: here a colleague is the customer. Two decisions, two endings. It is ready to
-- be played. Change the words, a few at a time, until it is yours, and look after each change:
--
--     rehearse check <<file>>
--     rehearse play <<file>>
--
-- Your answers are in it; the rest of the story is an example, about a late shift.
-- Wherever you read "change this", put your own words there and take the remark out. When none is left,
-- the scenario is yours.
--
-- Whatever follows two dashes is a remark for you. The learner never sees it.

scenario {
  title     = "<<title>>",
  about     = "A colleague asks you to swap shifts, and the day is already thin.",  -- change this: one sentence for the list
  channel   = "team",
  at        = "brae-and-bell",                  -- whose rules hold: rehearse read brae-and-bell
  role      = "sales assistant",                -- what the learner is there
  starts    = "Thursday, 12:15",
  -- change this: rehearse standards <<criterion: CFACSB10.P2>> tells what it means. Below, answers with shows have to
  -- do it, and answers with against the opposite.
  practises = { "<<criterion>>" },
  -- change this: the four lines that are read before the first word is said
  brief     = {
    you  = "You work on the floor at {org.name}. Your shift ends at three.",
    them = "{customer.name}, who works the late shift today.",
    know = "From four o'clock two people are needed on the floor.",
    may  = "Swaps are between the two of you, once {priya.name} knows.",
  },
}

cast {
  -- wants: for you to keep in mind while you write. mood and trust go from 0 to 100.
  customer = { name = "<<customer: Fin>>", wants = "<<wants: to leave at four>>", mood = 45, trust = 55 },
  priya    = { name = "Priya", role = "duty manager" },         -- change this; her name is a word for her lines
}

-- change this: what can be looked up whenever it is the learner's turn, and what it says
consult "rota" {
  label = "Look at the rota", minutes = 1,
  why = "It shows who is there, before anybody promises anything.",
  sheet "Thursday" { as = "rota",
    { "Who", "From", "To" },
    { "You", "8", "15" },
    { "<<customer>>", "12", "20" },
    { "Ruth", "13", "20" },
  },
}

-- change this: how it begins, what can be said, and each why, which the learner reads afterwards
beat "start" {
  customer "Could you do my late shift? The nursery shuts at half four today.",
  choose {
    reply "I can stay until five. Would that be enough, with somebody else after?" {
      id = "until_five", mood = 8, trust = 4, shows = "<<criterion>>", to = "priya",
      why = "You said what you can do, and what is still open. That is half a plan already.",
      customer "That's a huge help. Ruth might stay on her own for the rest.",
    },
    reply "Not my shift, not my nursery. Sorry, but that's how it is." {
      id = "not_mine", mood = -12, trust = -8, against = "<<criterion>>", to = "priya",
      why = "A no is allowed. This one also says that how the day goes is somebody else's problem.",
      customer "Right. I only asked.",
    },
    reply "Just go. Nobody will notice." {
      id = "just_go", mood = 2, against = "<<criterion>>", to = "priya",
      why = "Kind to one of you. The people who come at five will notice.",
      customer "You think so?",
    },
  },
}

-- change this: what comes next
beat "priya" {
  priya "What are you two whispering about?",
  choose {
    reply "Nothing, nothing. We were only talking about the day." {
      id = "nothing", mood = -4, against = "<<criterion>>", to = "thin",
      why = "A plan that she does not know is no plan. At five she finds out from the queue.",
    },
    reply "{customer.name} must leave at four. I can stay until five. And after that?" {
      id = "tell", mood = 6, trust = 6, shows = "<<criterion>>", to = "covered",
      why = "The trouble, what is there, and what is missing, in three short lines. She can decide now.",
      priya "Until five, good. After that I'll come down myself.",
    },
    reply "{customer.name} wants to ask you something about today. Have you got a minute?" {
      id = "asks_you", mood = -2, to = "covered",
      why = "It got the matter to the right person. You could have helped to say it.",
      priya "Out with it, then.",
    },
  },
}

-- change this: how it ends
ending "covered" {
  title = "Covered",
  says = "The nursery is reached by twenty past four, and there are two people on the floor all evening.",
  customer_value = "mood + 20", organisation_value = 80,        -- 0 to 100: how it is for each of them
}

-- change this: how it ends
ending "thin" {
  title = "One short",
  says = "At five there is one person on the floor, and a queue to the door.",
  customer_value = "mood - 10", organisation_value = 30,
}
