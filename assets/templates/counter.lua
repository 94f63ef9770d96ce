-- <<title: The wrong mug>>
--
-- A small scenario at the counter: two decisions, a way back after a slip, two endings. It is ready to be
-- played. Change the words, a few at a time, until it is yours, and look after each change:
--
--     rehearse check <<file>>
--     rehearse play <<file>>
--
-- Your answers are in it; the rest of the story is an example, about a mug in the wrong colour.
-- Wherever you read "change this", put your own words there and take the remark out. When none is left,
-- the scenario is yours.
--
-- Whatever follows two dashes is a remark for you. The learner never sees it.

scenario {
  title     = "<<title>>",
  about     = "A customer is back at the counter with something that is not what was asked for.",  -- change this: one sentence for the list
  channel   = "counter",
  at        = "brae-and-bell",                  -- whose rules hold: rehearse read brae-and-bell
  role      = "sales assistant",                -- what the learner is there
  starts    = "Tuesday, 15:10",
  -- change this: rehearse standards <<criterion: INSCS016.P8>> tells what it means. Below, answers with shows have to
  -- do it, and answers with against the opposite.
  practises = { "<<criterion>>" },
  -- change this: the four lines that are read before the first word is said
  brief     = {
    you  = "You are on the counter at {org.name}.",
    them = "{customer.name}, who bought a mug here yesterday.",
    know = "The receipt is in the box with the mug.",
    may  = "You may swap an item without asking anyone.",
  },
}

cast {
  -- wants: for you to keep in mind while you write. mood and trust go from 0 to 100.
  customer = { name = "<<customer: Mr Baird>>", wants = "<<wants: the blue one>>", mood = 50, trust = 50 },
}

facts { looked = false }  -- change this: what the story remembers

-- change this: what can be looked up whenever it is the learner's turn, and what it says
consult "box" {
  label = "Look into the box", minutes = 1, set = { looked = true },
  why = "The box can answer what nobody at the counter knows yet.",
  narrator "The label says blue. The mug inside is green.",
}

-- change this: how it begins, what can be said, and each why, which the learner reads afterwards
beat "start" {
  narrator "A box is put down on the counter, open.",
  customer "This isn't what I asked for.",
  choose {
    reply "Did you maybe pick up the wrong one?" {
      id = "your_slip", mood = -8, trust = -4, against = "<<criterion>>", to = "put_out",
      why = "It may even be so. Said first, it sounds like blame.",
      customer "I did not. I asked for it by name.",
    },
    reply "Oh dear. What was it you asked for?" {
      id = "ask", mood = 6, shows = "<<criterion>>", to = "offer",
      why = "A short question, and then you listened. Now you know what to look for.",
      customer "The one on your poster. That one, there.",
    },
    reply "I'll need to see the receipt before we go any further, please." {
      id = "receipt_first", mood = -4, to = "offer",
      why = "The receipt matters, and it is in the box. Asked for first, it says: prove it.",
      customer "It's in the box. Under the mug.",
    },
  },
}

-- change this: what comes next
beat "put_out" {                                -- a way back after the slip
  customer "So. What happens now?",
  choose {
    reply "I'm sorry, that came out wrong. Tell me what you asked for?" {
      id = "start_again", mood = 6, trust = 4, shows = "<<criterion>>", to = "offer",
      why = "You took it back in one line, and asked. That was quick, and it was enough.",
      customer "The one on the poster. It's all right.",
    },
    reply "Well, it does say on the box what is in it, so people can check." {
      id = "says_on_box", mood = -8, against = "<<criterion>>", to = "offer",
      why = "True, and it still says whose fault it was. Nothing was asked, so nothing was heard.",
      customer "The box says blue.",
    },
  },
}

-- change this: what comes next
beat "offer" {
  choose {
    reply "You'd have to fill in a form for that. I'll see if we have one." {
      id = "form", mood = -6, trust = -4, minutes = 3, to = "cold",
      why = "No rule here asks for a form. It cost time, and looked like a way out.",
      customer "A form. For a mug.",
    },
    reply "I'll swap it now. It takes two minutes." {
      id = "swap", when = "looked or mood >= 40", mood = 8, minutes = 2, to = "done",   -- offered only when this holds
      why = "You said what happens, and how long it takes. Then it can be waited for.",
      customer "That's kind of you.",
    },
    reply "Let me ask a colleague what we can do." {
      id = "colleague", mood = -2, minutes = 4, to = "done",
      why = "Asking is never wrong. Here you could have decided it yourself, and sooner.",
      customer "All right. I'm in no hurry.",
    },
  },
}

-- change this: how it ends
ending "done" {
  title = "Sorted",
  customer "Thanks. That's the one.",
  says = "The mug was swapped, and nobody had to argue for it.",
  customer_value = "mood + 20", organisation_value = 80,        -- 0 to 100: how it is for each of them
}

-- change this: how it ends
ending "cold" {
  title = "Left with the wrong one",
  says = "The form was never filled in. The mug is still the wrong one.",
  customer_value = "mood - 10", organisation_value = 40,
}
