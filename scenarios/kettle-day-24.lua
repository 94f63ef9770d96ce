-- A faulty kettle, a card that talks about something else, and a sum above the learner's limit.
-- What is right follows the organisation: change `refund_limit` or `change_of_mind_days` in an
-- overlay, and other replies become the right ones.

scenario {
  title      = "Kettle, day 24",
  about      = "A kettle has put a customer's house in the dark, twice. The queue is long and the returns card seems to say no.",
  channel    = "counter",
  at         = "brae-and-bell",
  role       = "sales assistant",
  starts     = "Saturday, 11:40",
  conditions = { "busy", "routine" },
  practises  = {
    "SDS0354.P1", "SDS0354.P2", "SDS0354.P4", "SDS0354.P5", "SDS0354.P6", "SDS0354.P8",
    "INSCS016.P7", "INSCS016.P8", "INSCS016.P9", "INSCS016.P11", "INSCS016.P12", "INSCS016.P13",
    "INSCS016.P15", "INSCS016.P16", "INSCS016.P18", "INSCS016.P19", "INSCS016.P21",
  },
  knows      = { "SDS0354.K1", "SDS0354.K2", "SDS0354.K8", "INSCS016.K9", "INSCS016.K13" },
  points     = {
    ["SDS0354.K1"] = {
      "The Consumer Rights Act gives 30 days to hand back a faulty kettle for all of its price.",
      "After those 30 days, a repair or a replacement comes first, at the shop's cost.",
      "Taking back something unwanted is our policy, not law: the card by the till spoke only of that.",
      "The law asks for no receipt: a bank line can show what was bought, where and when.",
    },
    ["SDS0354.K2"] = {
      "You ask first whether something is wrong with it, or whether it is no longer wanted.",
      "You look at the item, and at how it was paid for, before you say yes.",
      "Faulty electricals stay unplugged: the Health and Safety at Work Act asks us to look after others too.",
      "You tell the duty manager about shock, smoke or tripped power: it may be the whole batch.",
    },
    ["SDS0354.K8"] = {
      "The returns form says what the item did, in the customer's own words.",
      "Shop, date and sum from a bank line are enough: no balance, and no photo of the screen.",
      "UK GDPR lets customers ask what we hold, so the form is about the item, not the person.",
      "You know where such forms are kept at your own work, and who may open them.",
    },
    ["INSCS016.K9"] = {
      "Somebody who has had a fright wants to be heard before there is talk of receipts.",
      "A rule read out too soon may be the wrong one: this card was about changed minds.",
      "'My hands are tied' tells people that nobody is going to help.",
      "Say in your own words what the rule means for them, and what you can do next.",
    },
    ["INSCS016.K13"] = {
      "A limit says who signs the refund; it never changes what the customer is due.",
      "Above your limit you ask before you promise, and say who is coming and when.",
      "One matter is one refund: splitting it to fit your limit is dishonest, however kindly meant.",
      "Bending our policy is for the duty manager; nobody may go below the law.",
    },
  },
  meta       = { "feeling", "critical thinking", "integrity" },
  circumstances = { "dissatisfied", "external", "asked", "own-authority", "authority-sought",
                    "customer-present", "tangible-benefit" },
  core       = { "communication", "problem solving" },
  content    = "A customer has had a fright with an electrical fault at home. Nobody was hurt.",
  brief      = {
    you  = "You are on the counter at Brae & Bell in Falkirk. Priya, the duty manager, is on the headset.",
    them = "Mrs Okafor, who bought a kettle here for £45, twenty-four days ago.",
    know = "There is a returns card by the till. The policies are in the folder under it. You may look things up whenever it is your turn to speak.",
    may  = "You may refund up to £{org.refund_limit} yourself. Above that, Priya authorises.",
  },
}

cast {
  customer = { name = "Mrs Okafor", wants = "her money back today", mood = 45, trust = 50,
               looks = { age = "adult", skin = 6, face = "oval", build = "average", hair = "black braids", wears = { "orange coat", "earrings" } } },
  priya    = { name = "Priya", role = "duty manager",
               looks = { age = "adult", skin = 4, face = "oval", build = "average", hair = "black bob", wears = { "teal polo", "lanyard" }, aids = "headset" } },
  lennox   = { name = "Mr Lennox", about = "next in the queue, with a toaster", mood = 60,
               looks = { age = "older", skin = 5, face = "narrow", build = "slight", hair = "grey short", beard = "moustache", wears = "teal cardigan", aids = "glasses" } },
}

facts {
  statement_offered = false,
  statement_seen    = false,
  kettle_seen       = false,
  rights            = { "untold", "favour", "told" },  -- how the refund was put to her
  priya_agreed      = false,
  at_till           = false,                           -- from here on Priya need not be called
  plugged_in        = false,
  split             = false,
  queue             = number { from = 0, to = 6, start = 1 },
  cost              = number { from = 0, to = 6 },     -- what the shop will have to tidy up
}

-- What can be looked up --------------------------------------------------------------------------

consult "counter_card" {
  label = "Read the whole returns card by the till", minutes = 1,
  why = "The large print answers one question only. The small print says which.",
  narrator "In large letters: CHANGED YOUR MIND? {org.change_of_mind_days} days, unused, with proof of purchase.",
  narrator "In small ones: Something wrong with it? That is different. Ask us.",
}

consult "returns" {
  label = "Open the returns policy", minutes = 2, policy = "returns",
  why = "The card is a summary of one part. The policy has the part about faults.",
}

consult "authority" {
  label = "Open the page on who may decide what", minutes = 1, policy = "authority",
  why = "Knowing your limit before you promise saves taking a promise back.",
}

consult "kettle" {
  label = "Look the kettle over, unplugged", minutes = 1,
  set = { kettle_seen = true }, shows = "SDS0354.P1",
  why = "Base, pins, flex and plug can all be checked with the power off.",
  narrator "You turn it over. The base is dry, the flex is sound, there is not a dent on it. Round one pin there is a brown scorch the size of a lentil.",
  narrator "The plate underneath gives the same model as the ones on your shelf.",
}

consult "bank" {
  label = "Ask to see the line on her bank statement", minutes = 1, when = "statement_offered",
  set = { statement_seen = true },
  why = "Our policy takes a bank statement. Asking for the one line left the rest of it hers.",
  narrator "She finds the line and holds it up: BRAE & BELL FALKIRK, £45.00, a Wednesday, twenty-four days back.",
}

consult "priya_early" {
  label = "Ask Priya over the headset", minutes = 1,
  when = "not at_till and (org.refund_limit >= 45 or not (kettle_seen and statement_seen))",
  why = "No harm in asking. The answer was about what you can see or decide for yourself.",
  priya { "Forty-five pounds? That's inside your limit. If you've checked it, you can decide it.", when = "org.refund_limit >= 45" },
  priya { "Have you seen the kettle, and how she paid? Look at both and give me a shout.", when = "org.refund_limit < 45" },
}

consult "priya_ask" {
  label = "Ask Priya over the headset to authorise £45", minutes = 2,
  when = "org.refund_limit < 45 and not at_till and kettle_seen and statement_seen",
  set = { priya_agreed = true }, shows = "INSCS016.P15",
  why = "You asked before you promised, and had the answers to both of Priya's questions.",
  priya "Faulty, day twenty-four, paid by card. Yes, go ahead. I'll put my code in from here.",
}

-- She arrives ------------------------------------------------------------------------------------

beat "arrives" {
  narrator { "You are alone on the counter, and the queue has reached the lamps.", when = 'condition == "busy"' },
  narrator { "It has been a steady morning. One man is waiting, with a toaster under his arm.", when = 'condition == "routine"' },
  narrator "A woman sets an open box on the counter with both hands, as if it might go off.",
  customer "This kettle has put my whole house in the dark. Twice.",
  choose {
    reply "Right. Have you got the receipt with you?" {
      id = "receipt_please", mood = -8, against = "INSCS016.P12", to = "story",
      why = "A fair question, asked too soon. She spoke of a dark house and heard about paper.",
      customer "My whole house, I said. Twice.",
    },
    reply "Twice? Tell me what happened." {
      id = "tell_me", mood = 8, shows = "INSCS016.P8", to = "story",
      why = "Short, and it hands her the floor. The word \"twice\" shows it went in.",
      customer "I will tell you.",
    },
    reply "What a fright to get. Was anybody hurt?" {
      id = "fright", mood = 12, shows = { "INSCS016.P12", "INSCS016.P9" }, to = "story",
      why = "You met the feeling, and asked the one question that could not wait. Nothing was admitted.",
      customer "No. Nobody's hurt, thank God. But it could have been otherwise.",
    },
  },
}

beat "story" {
  set = { statement_offered = true },
  customer "Tuesday night I press the switch. Click, and everything goes. Lights, fridge, the lot. I said, that's the wiring.",
  customer "So on Thursday I try it in the other room. Click, the same again. And my mother was on the stairs.",
  customer "I've no receipt. I've got my bank, look, on my phone.",
  choose {
    reply "I'd need the receipt, really. Could you look for it at home?" {
      id = "look_at_home", mood = -14, trust = -6, against = { "SDS0354.P2", "INSCS016.P21" },
      to = { { "grumble", when = 'condition == "busy"' }, "kettle_check" },
      why = "Our policy takes a bank statement, and the law asks for no receipt. A rule was made up on the spot, and two dark nights went unanswered.",
      customer "Home is two buses. And it says \"receipt or statement\" on your own till, there, in front of you.",
    },
    reply "Two rooms, two sockets, same kettle. And your bank's fine." {
      id = "two_rooms", mood = 7, shows = { "INSCS016.P8", "SDS0354.P2" },
      to = { { "grumble", when = 'condition == "busy"' }, "kettle_check" },
      why = "You gave her own story back to her in one line, and settled the paper in three words.",
      customer "That's it. That's it exactly.",
    },
    reply "On the stairs! How have you all been managing since?" {
      id = "managing", mood = 9, minutes = 2, shows = { "INSCS016.P9", "INSCS016.P12" },
      to = { { "grumble", when = 'condition == "busy"' }, "kettle_check" },
      why = "An open question about how it has been. It costs two minutes, and she stops having to convince you.",
      customer "We boil a pan. My mother won't touch a switch, she calls me to do it.",
    },
  },
}

beat "grumble" {
  add = { queue = 2 },
  narrator "Two more join the line. A woman with a rolled-up rug looks at the empty till beside you, then at the clock. Someone says: \"Is there nobody else on?\"",
  choose {
    reply "Could you stand to the side while I do these two?" {
      id = "stand_aside", mood = -12, trust = -4, add = { queue = -1 }, against = "INSCS016.P7", to = "kettle_check",
      why = "Quick sales first is tempting. Being moved out of the way half-way through a story is what makes people shout.",
      customer "I waited my turn. Same as them.",
    },
    reply "I'm going as fast as I can here." {
      id = "going_fast", mood = -5, add = { queue = 1 }, against = "INSCS016.P7", to = "kettle_check",
      why = "It was meant for the queue, and she heard it too: now she is the hold-up.",
      customer "Am I keeping you back?",
    },
    reply "Thanks for waiting. I'm getting Callum onto the other till." {
      id = "callum", mood = 3, minutes = 1, add = { queue = -2 }, shows = "INSCS016.P7", to = "kettle_check",
      why = "A wait with no end in sight is a trigger. You gave it an end, and she kept her place.",
      narrator "Callum comes through from the stockroom at a trot. The rug follows him.",
    },
  },
}

-- The kettle ---------------------------------------------------------------------------------

beat "kettle_check" {
  narrator "The kettle stands between you. Behind the counter, under the till, there is a socket.",
  customer "Plug it in, if you don't believe me. I'll stand well back.",
  choose {
    ask = "What do you do?",
    action "Turn it over, still unplugged: base, pins, flex, plug." {
      id = "turn_over", when = "not kettle_seen", mood = 4, minutes = 1, set = { kettle_seen = true },
      shows = { "SDS0354.P1", "INSCS016.P18" }, to = "card",
      why = "Everything you need to see can be seen with the power off. There is a scorch, and no sign of rough handling.",
      narrator "Dry base, sound flex, no dents. Round one pin there is a brown scorch the size of a lentil.",
      customer "You see it? I never saw that.",
    },
    reply "It stays unplugged. I've seen the scorch, and that'll do me." {
      id = "stays_out", when = "kettle_seen", mood = 5, shows = "INSCS016.P18", to = "card",
      why = "You had looked already. A second proof in a shop full of people would prove nothing more.",
      customer "Good. I did not want to hear that click again.",
    },
    action "Plug it in behind the counter and see whether it trips." {
      id = "plug_in", mood = -4, minutes = 1, set = { plugged_in = true }, critical = "unsafe",
      against = { "INSCS016.P18", "INSCS016.P21" }, to = chance { { 3, "dark" }, { 1, "hums" } },
      why = "It has cut the power to a house twice. Switching it on beside people is a risk nobody needed, whatever came of it.",
    },
    reply "No need for me to look at it. I believe you." {
      id = "believe_you", when = "not kettle_seen", mood = 5, against = "SDS0354.P1", to = "card",
      why = "Kind to hear. But a look takes a minute, and whoever authorises the refund will ask what you saw.",
      customer "Well. Thank you.",
    },
    reply "There's a scorch on that pin. What did you do to it?" {
      id = "what_did_you_do", when = "kettle_seen", mood = -12, against = "INSCS016.P12", to = "card",
      why = "The scorch backs up her story. The question turns it into an accusation.",
      customer "What did I do? I made tea.",
    },
  },
}

beat "dark" {
  add = { cost = 2 },
  narrator "Bang. Your half of the shop goes dark: the till, the lamps, the music. Somewhere a plate breaks.",
  customer "What did I tell you?",
  to = "after_plug",
}

beat "hums" {
  narrator "It hums. It boils. Nothing trips. The people behind her have stopped talking.",
  customer "So now I am a liar.",
  to = "after_plug",
}

beat "after_plug" {
  priya "What's going on out there? Is everyone all right?",
  choose {
    reply "Well, that settles it." {
      id = "settles_it", mood = -10, minutes = 3, against = "INSCS016.P18", to = "card",
      why = "It settles nothing that two dark evenings had not. Nobody was told to stand clear, and the plug was still in.",
      priya "Plug out, please. Now. Then tell me.",
    },
    reply "I plugged it in, and I shouldn't have. Stand clear, please." {
      id = "own_it", mood = 8, trust = 6, minutes = 4, set = { kettle_seen = true }, shows = "INSCS016.P18", to = "card",
      why = "People first, and the truth straight after. That is how a mistake stays small.",
      narrator "With the plug out you turn the kettle over. Round one pin there is a brown scorch.",
    },
    reply "Could just be the wiring, of course. You get that in old places." {
      id = "the_wiring", mood = -12, trust = -6, minutes = 3, against = { "INSCS016.P18", "INSCS016.P8" }, to = "card",
      why = "Priya now looks for the danger in the wrong place, and Mrs Okafor has ruled the wiring out already.",
      customer "Two rooms in my house, I said. Two.",
    },
  },
}

-- The card and the law ---------------------------------------------------------------------------

beat "card" {
  customer { "But your card here says {org.change_of_mind_days} days. I counted on the bus. I'm on twenty-four.", when = "org.change_of_mind_days < 24" },
  customer { "But your card here says \"unused\". It's a kettle. I used it.", when = "org.change_of_mind_days >= 24" },
  choose {
    reply "That's what the card says, right enough. My hands are tied." {
      id = "hands_tied", mood = -14, trust = -10, against = { "SDS0354.P2", "INSCS016.P21" }, to = "insists",
      why = "The card is about changing your mind. Hers is faulty, and then the law gives {org.faulty_reject_days} days, whatever a card says.",
    },
    reply "Strictly I shouldn't, but leave it with me and I'll see what I can do, as a favour." {
      id = "favour", mood = 6, set = { rights = "favour" }, against = "SDS0354.P2", to = "remedy",
      why = "She is pleased, and she has been told something untrue. It is her right, and next time nobody may feel like a favour.",
      customer "A favour. Well. That's good of you.",
    },
    reply "That's for a change of mind. Yours is faulty: the law says {org.faulty_reject_days} days." {
      id = "law", mood = 10, trust = 8, set = { rights = "told" }, shows = { ["SDS0354.P2"] = 2, ["INSCS016.P13"] = 1 }, to = "remedy",
      why = "Two sentences take the card and the law apart. She can repeat that at home.",
      customer "So I'm inside it. Nobody tells you that.",
    },
    reply "I don't want to tell you wrong. Give me a minute with the policy." {
      id = "check_first", when = "not consulted.returns", mood = 3, minutes = 2, set = { rights = "told" },
      shows = { "INSCS016.P21", "SDS0354.P2" }, to = "remedy",
      why = "Two minutes with the page beat a guess, and you read her the line that counts.",
      narrator "You find the page and read it out: something wrong with it, {org.faulty_reject_days} days, the choice is the customer's.",
      customer "So the card is for something else. All right.",
    },
  },
}

beat "insists" {
  customer "So I pay forty-five pounds for a thing that could burn my house down, and it's hard luck.",
  choose {
    reply "I don't make the rules. The answer's no." {
      id = "answer_no", mood = -16, trust = -15, critical = "unlawful", against = { "INSCS016.P21", "SDS0354.P2" }, to = "turned_away",
      why = "She is inside the {org.faulty_reject_days} days the law gives for a faulty item. A flat no takes away a right that no shop can cancel.",
      customer "Then I'll take it somewhere they do make them.",
    },
    reply "No, wait. I've read you the wrong rule. Yours is faulty." {
      id = "wrong_rule", mood = 12, trust = 8, set = { rights = "told" }, shows = { "SDS0354.P2", "INSCS016.P13" }, to = "remedy",
      why = "Taking it back cost one sentence. Most people forgive a mistake that is mended in front of them.",
      narrator "You turn the card face down and tell her about the {org.faulty_reject_days} days.",
      customer "Well. I'm glad I stood here.",
    },
    reply "You could try writing to the people who made it. They might help." {
      id = "makers", mood = -10, trust = -6, against = "INSCS016.P21", to = { { "turned_away", when = "mood < 12" }, "remedy" },
      why = "Her contract is with the shop that sold it. Sending her to the maker puts our job onto her.",
      customer "I didn't buy it from them. I bought it from you.",
    },
  },
}

beat "remedy" {
  customer { "So what happens now? I don't want it back in my house.", when = 'rights ~= "told"' },
  customer { "I don't want it back in my house. I'd like my money.", when = 'rights == "told"' },
  choose {
    reply "It goes away to be looked at first. Three weeks or so." {
      id = "goes_away", mood = -12, trust = -8, minutes = 2, set = { rights = "told" },
      against = { "SDS0354.P2", "INSCS016.P11" }, to = "money",
      why = "Said as if it had to be. In the first {org.faulty_reject_days} days a repair is hers to choose or to leave, and she had to find that out by asking.",
      customer "Three weeks. And if I say no to that?",
      narrator "You look it up while she waits. She may say no.",
    },
    reply "Your money or a different kettle. Which would you rather have?" {
      id = "which", mood = 8, shows = "INSCS016.P11", to = "money",
      why = "Two real options, and the choice left where it belongs.",
      customer "The money. I'll think about kettles another day.",
    },
    reply "You're due all of it back. A repair's only if you want one." {
      id = "all_of_it", mood = 9, trust = 6, set = { rights = "told" }, shows = { "INSCS016.P11", "SDS0354.P2" }, to = "money",
      why = "She knows what she is due and that the choice is hers. No favour, no conditions.",
      customer "I don't want one. Thank you.",
    },
  },
}

-- The money --------------------------------------------------------------------------------------

beat "money" {
  narrator "The returns page is up on the till: £45.00, and a cursor blinking under it.",
  customer "And you can do that just now?",
  choose {
    reply "I'll put it back on your card now." {
      id = "card_now", mood = -6, trust = -6, minutes = 1, against = "INSCS016.P19", to = "briefing",
      why = "£45 is above your £{org.refund_limit}. She was promised something that the till would not let you keep.",
      narrator "The till answers: ABOVE YOUR LIMIT. DUTY MANAGER TO AUTHORISE.",
      customer "What's it beeping for? You said now.",
      case "priya_agreed" {
        mood = 6, trust = 4, minutes = 1, shows = { "SDS0354.P4", "INSCS016.P19" }, to = "toaster",
        why = "You had Priya's yes before you gave yours. Back the way it came, with nothing to take back.",
        narrator "Priya's code comes up on the screen, and the card machine wakes.",
      },
      case "org.refund_limit >= 45 and kettle_seen and statement_seen" {
        mood = 6, trust = 4, minutes = 1, shows = { "SDS0354.P4", "INSCS016.P19" }, to = "toaster",
        why = "Checked, inside your £{org.refund_limit}, and back the way it came. Nobody else was needed.",
        narrator "The till takes it without a murmur, and the card machine wakes.",
      },
      case "org.refund_limit >= 45" {
        mood = -2, minutes = 3, set = { kettle_seen = true, statement_seen = true }, against = "SDS0354.P1", to = "toaster",
        why = "The sum is within your limit, but the promise came before the checks. The till asked for what you had not looked at.",
        narrator "The till wants the state of the item and the date of payment. You look at both now, while she waits.",
        customer "I thought we had done this part.",
      },
    },
    reply "I'm over my limit at £45, so I'm ringing Priya. Two minutes." {
      id = "ring_priya", when = "org.refund_limit < 45 and not priya_agreed", mood = 3, minutes = 2,
      shows = { "INSCS016.P15", "INSCS016.P19" }, to = "briefing",
      why = "She hears who is coming, why, and how long it takes. A limit is about who signs, not about whether she is paid.",
      customer "Two minutes I can do.",
    },
    reply "I'll do it as two refunds. Then the till won't ask for anybody." {
      id = "two_refunds", when = "org.refund_limit >= 23 and org.refund_limit < 45 and not priya_agreed",
      mood = 3, minutes = 2, set = { split = true }, critical = "dishonest", against = { "INSCS016.P19", "SDS0354.P4" }, to = "toaster",
      why = "She is owed every penny, and the record now says something that did not happen. Priya was two minutes away.",
      customer "Whatever is quickest.",
    },
    reply "A gift card's quickest. Will I do you one of those?" {
      id = "gift_card", mood = -7, against = { "INSCS016.P21", "SDS0354.P4" },
      to = { { "toaster", when = "org.refund_limit >= 45 or priya_agreed" }, "briefing" },
      why = "She paid by card, so the money goes back to the card unless she asks for something else. Quick for the till is not the same as right for her.",
      customer "I paid with my card. I want it on my card.",
      narrator { "So the card it is. That needs Priya.", when = "org.refund_limit < 45 and not priya_agreed" },
      narrator { "So the card it is.", when = "org.refund_limit >= 45 or priya_agreed" },
    },
    reply "I'd better get the manager to look at it. Can you hang on?" {
      id = "hang_on", when = "org.refund_limit >= 45", mood = -6, minutes = 4, against = "INSCS016.P19", to = "briefing",
      why = "The decision was already yours to make. Handing it up anyway costs her four minutes and tells her nothing is settled.",
      customer "Another person? I've told it once.",
    },
  },
}

beat "briefing" {
  set = { at_till = true },
  narrator "Priya comes over with a tape gun still in one hand.",
  priya "Right. What have we got?",
  choose {
    reply "Tripped her house twice. Day twenty-four. I've checked both. £45?" {
      id = "brief_full", when = "kettle_seen and statement_seen", mood = 5, trust = 3, minutes = 1, set = { priya_agreed = true },
      shows = { "INSCS016.P15", "SDS0354.P4" }, to = "toaster",
      why = "What happened, what you checked, what you need. Priya can decide, and Mrs Okafor need not start again.",
      priya "Clear as day. Go ahead. And I'm sorry you'd the fright, Mrs Okafor.",
    },
    reply "Faulty kettle, £45. I've not seen all of it yet. Will you look with me?" {
      id = "brief_honest", when = "not (kettle_seen and statement_seen)", mood = 1, minutes = 3,
      set = { kettle_seen = true, statement_seen = true, priya_agreed = true }, shows = { "INSCS016.P15", "SDS0354.P1" }, to = "toaster",
      why = "You said what was missing before anyone said yes. The checks came late, but they came before the money.",
      narrator "You look together: the scorch at the pin, the line on the phone.",
      priya "That'll do fine. Go ahead.",
    },
    reply "She wants a refund and it won't let me." {
      id = "brief_vague", mood = -6, minutes = 3, set = { kettle_seen = true, statement_seen = true, priya_agreed = true }, to = "toaster",
      why = "Priya has a sum and a machine, and no story. So Mrs Okafor tells it all again.",
      priya "Let me ask you about it, then, if that's all right. From the start?",
      customer "From the start. Tuesday night...",
    },
    reply "This lady's a bit upset about a kettle. Could you maybe take her for me?" {
      id = "brief_upset", mood = -10, minutes = 3, set = { kettle_seen = true, statement_seen = true, priya_agreed = true },
      against = "INSCS016.P12", to = "toaster",
      why = "It passes on a mood in place of a problem, in front of the person it is about.",
      customer "I am not upset. I have a broken kettle.",
      priya "And it looks like a bad one. Will you tell me what it did?",
    },
  },
}

-- Mr Lennox --------------------------------------------------------------------------------------

beat "toaster" {
  set = { at_till = true },
  narrator { "The card machine is thinking. The queue has started to talk to itself.", when = "queue > 3" },
  narrator { "The card machine is thinking.", when = "queue <= 3" },
  lennox "While that's going. A toaster, £25, sixteen days, never been opened. My daughter went and bought me one. Here's the receipt.",
  lennox { "And that lady's is older than mine, by the way.", when = "org.change_of_mind_days < 16" },
  choose {
    reply "Let me just see that it's still sealed, and I'll put your money straight back for you." {
      id = "lennox_yes", minutes = 2, add = { ["lennox.mood"] = 6, cost = 2 }, against = "INSCS016.P21", to = "form",
      why = "Kind, but there is no fault, so only our own {org.change_of_mind_days} days count. Going past them is for the duty manager.",
      lennox "That's very decent. I'll tell my brother, he's got a fan.",
      case "org.change_of_mind_days >= 16 and org.refund_limit >= 25" {
        minutes = 2, add = { ["lennox.mood"] = 10 }, shows = { "SDS0354.P1", "INSCS016.P21" }, to = "form",
        why = "Unused, with a receipt, on day sixteen of {org.change_of_mind_days}: just what our policy promises. You looked at the seal before you said yes.",
        lennox "That's me sorted. Thank you.",
      },
      case "org.change_of_mind_days >= 16" {
        minutes = 3, add = { ["lennox.mood"] = 8 }, shows = { "SDS0354.P1", "INSCS016.P21" }, to = "form",
        why = "Sealed, with a receipt, on day sixteen of {org.change_of_mind_days}. £25 is above your limit, so the yes waited for Priya's code.",
        narrator "The seal is whole. The till asks for a code, and Priya gives it.",
      },
    },
    reply "Not that one, I'm afraid. Nothing's wrong with it, so the card counts, and you're over." {
      id = "lennox_no", minutes = 1, add = { ["lennox.mood"] = -8 }, shows = { "SDS0354.P2", "INSCS016.P13" }, to = "form",
      why = "A no with its reason, and without a word about anyone else's refund. He is disappointed, and he can follow it.",
      lennox "Aye, well. It was worth the asking. My nephew's just got a flat.",
      case "org.change_of_mind_days >= 16" {
        minutes = 3, add = { ["lennox.mood"] = -12 }, against = { "SDS0354.P2", "INSCS016.P21" }, to = "form",
        why = "Friendly, and wrong: the card gives {org.change_of_mind_days} days and he has had sixteen.",
        lennox "Over? It says {org.change_of_mind_days} here. I can count to that.",
        narrator "You read the card again, and take the toaster back.",
      },
    },
    reply "It's over our days for a change of mind. I can ask Priya, no promises." {
      id = "lennox_ask", when = "org.change_of_mind_days < 16", minutes = 3, add = { ["lennox.mood"] = 3, queue = 1 },
      shows = { "INSCS016.P15", "INSCS016.P13" }, to = "form",
      why = "He hears the rule, and who may bend it. Nothing was given away that was not yours to give.",
      priya "Sixteen days and sealed? An exchange, this once. You did right to ask.",
    },
    reply "Hers is dangerous. Yours just isn't wanted." {
      id = "lennox_hers", mood = -3, minutes = 2, add = { ["lennox.mood"] = -12 }, against = { "INSCS016.P7", "SDS0354.P2" }, to = "form",
      why = "Her business, told in front of the queue, and his made to sound silly. What decides it is the card's {org.change_of_mind_days} days, and they were not mentioned.",
      lennox "There's no need for that. I only asked.",
      narrator { "You read him the card. It says {org.change_of_mind_days} days, so you take the toaster back.", when = "org.change_of_mind_days >= 16" },
    },
  },
}

-- Closing ----------------------------------------------------------------------------------------

beat "form" {
  narrator "The refund is going through. The returns form is half filled in, and the kettle is still on the counter.",
  pick "What goes on the form, and what happens to the kettle?" {
    item "What it did, in her words: cut the power twice, two sockets" { right = true, why = "The next person to read it knows the danger without asking." },
    item "Shop, date and sum from her bank line" { right = true, why = "It is how the purchase was shown." },
    item "Tape round the plug and a label: faulty, do not use" { right = true, why = "Nobody can plug in a taped plug by mistake." },
    item "Into the red crate, and Priya told about the tripping" { right = true, why = "If the whole batch does this, somebody has to hear of it." },
    item "\"Customer difficult at the counter\"" { why = "It is about a person, not about a kettle, and she has a right to read it." },
    item "Back on the shelf, since the box is clean" { why = "Then it puts somebody else's house in the dark." },
    item "A photo of her bank statement, to be safe" { why = "It would keep a month of her life in our file to show one line of it." },
    class "sound" {
      from = 75, minutes = 2, shows = { "INSCS016.P16", "SDS0354.P6", "SDS0354.P8" }, to = "goodbye",
      why = "A note that anyone could read, and a kettle that nobody can switch on.",
    },
    class "partly" {
      from = 40, minutes = 3, add = { cost = 1 }, to = "goodbye",
      why = "Most of it is there. What is missing has to be asked for on Monday, or what is too much crossed out.",
    },
    class "poor" {
      from = 0, minutes = 2, add = { cost = 2 }, against = { "INSCS016.P16", "SDS0354.P8" }, to = "goodbye",
      why = "From this, nobody can tell what the kettle did, and nothing keeps it from being used again.",
    },
  },
}

beat "goodbye" {
  narrator "The card machine beeps at last.",
  customer "And when do I see it in my account?",
  choose {
    reply "It'll be there tonight." {
      id = "tonight", mood = 5, against = "SDS0354.P2", to = "leaves",
      why = "It sounds good until tonight. The bank decides that, and a promise that fails undoes the ones that were kept.",
      customer "Tonight. Good.",
    },
    reply "That's out of our hands. You'd need to ask your bank about that. Next, please." {
      id = "ask_bank", mood = -8, against = "SDS0354.P5", to = "leaves",
      why = "Half true, and she leaves without knowing the limit we are bound by, or getting the slip.",
      narrator "She leans over and takes the slip out of the printer herself.",
    },
    reply "A few days as a rule, {org.refund_within_days} at the outside. Here's your slip." {
      id = "slip", mood = 5, trust = 4, shows = { "SDS0354.P5", "SDS0354.P2" }, to = "leaves",
      why = "What usually happens, the longest it may take, and something to hold us to it.",
      customer "I'll keep that one. I've learned about receipts.",
    },
  },
}

beat "leaves" {
  narrator { "It is {clock}. Nobody in the line has gone home.", when = "queue <= 3" },
  narrator { "It is {clock}. Two people have put their things down and gone.", when = "queue > 3" },
  to = {
    { "close_call", when = "plugged_in" },
    { "two_slips", when = "split" },
    { "warm", when = "mood >= 65 and trust >= 45" },
    "cold",
  },
}

ending "warm" {
  title = "Back on her card",
  customer { "{org.faulty_reject_days} days. I'll mind that. Thank you, {learner}.", when = 'rights == "told"' },
  customer { "Thank you, {learner}. You were good about it.", when = 'rights ~= "told"' },
  customer_value = "mood", organisation_value = "92 - 3 * queue - 6 * cost",
  says = "The £45 is on its way. At the door Mrs Okafor stops to look at the kettles, from a distance.",
}

ending "cold" {
  title = "Her money, and no more",
  customer "Well. That's that.",
  customer_value = "mood", organisation_value = "80 - 3 * queue - 6 * cost",
  says = "Mrs Okafor has her £45. At home she talks about the counter before she talks about the money.",
}

ending "close_call" {
  title = "It could have gone otherwise",
  customer "I have my money. Please don't do that with anybody else's.",
  narrator "On Monday there is a note by every till: returned electricals stay unplugged.",
  customer_value = "mood", organisation_value = "50 - 3 * queue - 6 * cost",
  says = "A kettle that trips the power was switched on with people standing round it, and the incident book says so, whatever came of it. The £45 went back all the same.",
}

ending "two_slips" {
  title = "Two slips in the drawer",
  customer "That was quick in the end.",
  priya "One kettle, two refunds, a minute apart. Can we have a word about that before you go home?",
  customer_value = "mood", organisation_value = "45 - 3 * queue - 6 * cost",
  says = "What was owed is paid, in two halves. The till record says something that did not happen, and Priya has to report it. A call on the headset would have got the same £45 back.",
}

ending "turned_away" {
  title = "Back in the bag",
  narrator "She puts the kettle back in its box, and the box in her bag. It goes home on two buses.",
  customer_value = 5, organisation_value = 20,
  says = "Mrs Okafor leaves with a kettle that is not safe and without money that is hers. On Monday an adviser on the phone tells her about the {org.faulty_reject_days} days, and she writes to head office.",
}
