-- <<title: The parcel that says delivered>>
--
-- A small scenario on the phone: two decisions, a promise that can be kept or broken, two endings. It is ready
-- to be played. Change the words, a few at a time, until it is yours, and look after each change:
--
--     rehearse check <<file>>
--     rehearse play <<file>>
--
-- Your answers are in it; the rest of the story is an example, about a parcel.
-- Wherever you read "change this", put your own words there and take the remark out. When none is left,
-- the scenario is yours.
--
-- Whatever follows two dashes is a remark for you. The learner never sees it.

scenario {
  title     = "<<title>>",
  about     = "A caller was sent a parcel, and somebody else seems to have it.",  -- change this: one sentence for the list
  channel   = "phone",
  at        = "brae-and-bell",                  -- whose rules hold: rehearse read brae-and-bell
  role      = "customer care adviser",          -- what the learner is there
  starts    = "Thursday, 10:20",
  -- change this: rehearse standards <<criterion: INSCS026.P3>> tells what it means. Below, answers with shows have to
  -- do it, and answers with against the opposite.
  practises = { "<<criterion>>" },
  -- change this: the four lines that are read before the first word is said
  brief     = {
    you  = "You take calls for {org.name}.",
    them = "{customer.name}, whose order left on Tuesday.",
    know = "The driver's note says: delivered, Wednesday, 14:05.",
    may  = "You may send a thing again when a parcel is lost.",
  },
}

cast {
  -- wants: for you to keep in mind while you write. mood and trust go from 0 to 100.
  customer = { name = "<<customer: Ms Devlin>>", wants = "<<wants: to know where the parcel is>>", mood = 45, trust = 50 },
}

-- change this: what is promised, until when, and what happens when it is broken
promise "ring_back" {
  what = "Ring {customer.name} with news", by = "Thursday, 16:00",
  mood = -20, trust = -10,
  why  = "Four o'clock came, and the phone stayed quiet.",
  customer "You said by four. It's gone four.",
}

-- change this: what can be looked up whenever it is the learner's turn, and what it says
consult "note" {
  label = "Open the driver's note", minutes = 1,
  why = "It is quick to read, and it says which door.",
  narrator "Delivered, Wednesday, 14:05. Left with: number 9. There is no photograph.",
}

-- change this: how it begins, what can be said, and each why, which the learner reads afterwards
beat "start" {
  customer "My screen says delivered. My doorstep says otherwise.",
  choose {
    reply "Our system shows it as delivered, so from our side that one's closed." {
      id = "closed", mood = -10, trust = -6, against = "<<criterion>>", to = "driver",
      why = "The caller knows what the screen says, and rang because it is wrong.",
      customer "Then your system can come round and look.",
    },
    reply "I see. Who else might have taken it in?" {
      id = "who_else", mood = 4, shows = "<<criterion>>", to = "driver",
      why = "One question that opens the matter up, and blames nobody.",
      customer "Number nine's always in. But there was no card through the door.",
    },
    reply "Can you hold for a moment?" {
      id = "hold", does = "hold", mood = -3, minutes = 2, to = "driver",     -- does: something only a phone can do
      why = "There was time for one question first. Music comes before an answer here.",
      customer "I've heard all four songs now.",
    },
  },
}

-- change this: what comes next
beat "driver" {
  customer "So what happens next?",
  choose {
    reply "I'll ask the driver and ring you by four, either way." {
      id = "by_four", mood = 6, trust = 6, promises = "ring_back", to = "afternoon",
      why = "A thing you will do, a time, and a call even if there is no news. That can be waited for.",
      customer "By four. Good.",
    },
    reply "We'll look into it and somebody will be in touch as soon as they possibly can." {
      id = "somebody", mood = -6, trust = -4, against = "<<criterion>>", to = "vague",
      why = "No name and no time. It is hard to wait for somebody who might ring some day.",
      customer "Somebody. Right.",
    },
  },
}

-- change this: what comes next
beat "afternoon" {
  at = "Thursday, 15:40",                       -- the clock moves on to this moment
  narrator "{clock}. The driver has not rung back. You have no news yet.",
  choose {
    ask = "What do you do?",
    action "Wait for the driver, so that there is something to tell." {
      id = "wait", minutes = 60, to = "vague",
      why = "It was meant well. But a call with no news was what you had promised.",
    },
    action "Ring now, and say that there is no news yet." {
      id = "ring", keeps = "ring_back", mood = 8, trust = 10, minutes = 5, to = "kept",
      why = "You rang when you said you would. That there was no news mattered less than that.",
      customer "No news, then. But you rang. Thank you.",
    },
  },
}

-- change this: how it ends
ending "kept" {
  title = "You rang",
  says = "The parcel was at number nine. You rang before you knew it, and that is what is remembered.",
  customer_value = "mood + 20", organisation_value = 80,        -- 0 to 100: how it is for each of them
}

-- change this: how it ends
ending "vague" {
  title = "Nobody rang",
  says = "The parcel turned up at number nine in the evening. No thanks to us.",
  customer_value = "mood - 10", organisation_value = 40,
}
