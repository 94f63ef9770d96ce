-- <<title: One more window>>
--
-- A small scenario in a chat: two decisions, two endings. It is ready to be played. Change the words, a few at
-- a time, until it is yours, and look after each change:
--
--     rehearse check <<file>>
--     rehearse play <<file>>
--
-- Your answers are in it; the rest of the story is an example, about a lamp.
-- Wherever you read "change this", put your own words there and take the remark out. When none is left,
-- the scenario is yours.
--
-- Whatever follows two dashes is a remark for you. The learner never sees it.

scenario {
  title     = "<<title>>",
  about     = "Somebody asks in the chat about an order, in very few words.",  -- change this: one sentence for the list
  channel   = "chat",
  at        = "brae-and-bell",                  -- whose rules hold: rehearse read brae-and-bell
  role      = "customer care adviser",          -- what the learner is there
  starts    = "Monday, 13:05",
  -- change this: rehearse standards <<criterion: CFACSA13.P4>> tells what it means. Below, answers with shows have to
  -- do it, and answers with against the opposite.
  practises = { "<<criterion>>" },
  -- change this: the four lines that are read before the first word is said
  brief     = {
    you  = "You answer the chat of {org.name}.",
    them = "{customer.name}, who ordered a lamp on Friday.",
    know = "The lamp is packed and leaves tonight. Until then an order can be changed.",
    may  = "You may change an order that has not left.",
  },
}

cast {
  -- wants: for you to keep in mind while you write. mood and trust go from 0 to 100.
  customer = { name = "<<customer: Kit>>", wants = "<<wants: the lamp sent to another address>>", mood = 50, trust = 50 },
}

-- change this: what can be looked up whenever it is the learner's turn, and what it says
consult "order" {
  label = "Open the order", minutes = 1,
  why = "It says what can still be done, and until when.",
  narrator "One lamp. Packed. Leaves at 18:00. Address: can be changed until then.",
}

-- change this: how it begins, what can be said, and each why, which the learner reads afterwards
beat "start" {
  customer "hi. moved house. lamp going to old place?",
  choose {
    reply "Hi {customer.name}. It's still here, so we're in time. What's the new address?" {
      id = "in_time", mood = 8, trust = 4, shows = "<<criterion>>", to = "address",
      why = "As short as the question was, and the worry is gone in the first line.",
      customer "phew. 4 mill lane",
    },
    reply "Thank you for contacting us today. In order to assist you with your query, I will first require some further details regarding your order." {
      id = "query", mood = -6, against = "<<criterion>>", to = "address",
      why = "Nine words came in and twenty-three went back. None of them says where the lamp is.",
      customer "its the lamp. only one i have",
    },
    reply "The address can be changed in your account." {
      id = "account", mood = -3, to = "address",
      why = "True, and it sends somebody away who is already here.",
      customer "tried. wont let me",
    },
    late {                                      -- counts only where time limits are switched on
      seconds = 60, mood = -5, against = "<<criterion>>", to = "address",
      why = "In a chat a minute without a word is long. One line would have kept the window open.",
      customer "hello?",
    },
  },
}

-- change this: what comes next
beat "address" {
  customer "so is it changed",
  choose {
    action "Change it, and close the window." {
      id = "close", minutes = 1, mood = -4, to = "unsure",
      why = "It was done. But only you knew that.",
    },
    reply "Not yet. Can you give me the postcode, to be sure?" {
      id = "postcode", minutes = 2, mood = 4, shows = "<<criterion>>", to = "done",
      why = "One thing was still missing, and you asked for it in one line.",
      customer "ZZ99 3AB",
    },
    reply "That should be fine now, more or less." {
      id = "more_or_less", mood = -4, against = "<<criterion>>", to = "unsure",
      why = "There is a Mill Lane in a great many towns. Without a postcode the lamp goes to one of them.",
      customer "more or less??",
    },
  },
}

-- change this: how it ends
ending "done" {
  title = "On its way",
  customer "thanks!",
  says = "The lamp leaves tonight, for the new address.",
  customer_value = "mood + 25", organisation_value = 80,        -- 0 to 100: how it is for each of them
}

-- change this: how it ends
ending "unsure" {
  title = "Probably on its way",
  says = "The lamp left. In which direction is found out on Wednesday.",
  customer_value = "mood - 10", organisation_value = 45,
}
