-- A Saturday with one colleague missing. Who does what, who is served next, and what gets promised:
-- a figure said to one man at nine minutes past decides who comes first a quarter of an hour later.

scenario {
  title      = "One short",
  about      = "Saturday, a line to the door, and the rota has a hole in it. The counter is yours until one.",
  channel    = "counter",
  at         = "brae-and-bell",
  role       = "sales assistant",
  starts     = "Saturday, 10:00",
  conditions = { "let-down", "busy" },
  practises  = { "CFACSB10.P1", "CFACSB10.P2", "CFACSB10.P3", "CFACSB10.P4", "CFACSB10.P5", "CFACSB10.P6",
                 "CFACSB10.P7", "CFACSB10.P9", "CFACSB10.P12", "CFACSB10.P15",
                 "SDS0368.P1", "SDS0368.P2", "SDS0368.P3", "SDS0368.P4", "SDS0368.P5", "SDS0368.P6", "SDS0368.P7",
                 "INSCS016.P7", "INSCS016.P18", "INSCS016.P19", "INSCS016.P21", "SDS0354.P2", "INSBA010.P12" },
  knows      = { "CFACSB10.K1", "CFACSB10.K2", "SDS0368.K1", "SDS0368.K2", "SDS0368.K4", "SDS0368.K5" },
  points     = {
    ["CFACSB10.K1"] = {
      "Our board says what comes first when somebody is off, and what can wait.",
      "Your part is to share out the work, be open with the line, and ring when unsure.",
      "Say out loud what will not be done today, and write it down for the next shift.",
      "When the van comes early the plan may change; the rules on lifting and breaks do not.",
    },
    ["CFACSB10.K2"] = {
      "One person less means fewer tills, so you work out the wait before you promise it.",
      "Customers may hear that you are short; why somebody is off is private.",
      "The missing person's jobs go to those who may do them, or they wait until Monday.",
      "With a gap in the rota you still answer for breaks, safe lifting and promised times.",
    },
    ["SDS0368.K1"] = {
      "Under 18, more than four and a half hours' work brings a 30-minute break by law.",
      "Going home early is no break, even when the person offers it and means it.",
      "Somebody who may not lift does not lift the light things either, so nobody asks.",
      "The Health and Safety at Work Act and the Equality Act count when you share out tasks.",
    },
    ["SDS0368.K2"] = {
      "The rota says who is in, until when, when they have their break, and what they may do.",
      "Nobody gets a job they have not been shown yet, such as refunds or the till.",
      "See who has their hands free now: a person taken off a till leaves a gap.",
      "Before a break you know who takes over, so that it is a move and not a gap.",
    },
    ["SDS0368.K4"] = {
      "Look at the work first: praise is worth something when it follows a look.",
      "Say by name what was done well, and then where to look again.",
      "'What do you see?' lets people find a slip themselves, and remember it.",
      "Do it the same day and side by side, not across the shop.",
    },
    ["SDS0368.K5"] = {
      "Somebody new who asks 'Is it good?' would like more than 'Looks fine to me'.",
      "Going down the list together takes five minutes, and shows how to check it.",
      "If you quietly mend it for them, next Saturday's shelf will be the same.",
      "They grow surer, the team can rely on one more, and customers find their order.",
    },
  },
  meta       = { "adaptability", "leadership", "feeling" },
  circumstances = { "dissatisfied", "external", "asked", "own-authority", "short-notice", "not-to-plan",
                    "customer-present", "tangible-benefit", "intangible-benefit", "feedback-spontaneous" },
  core       = { "communication", "working with others", "numeracy", "problem solving" },
  content    = "A customer is loud and angry in front of others, and people ask about a colleague who is ill.",
  brief      = {
    you  = "You are {learner}, at {org.name} in Falkirk. Priya, the duty manager, is in Stirling until one and has left the counter to you.",
    them = "Three colleagues, a line of people, and {customer.name}, who is here about the same pan for the third time.",
    know = "Ana rang at half past eight: she is not coming in. The rota and the board in the staff room are there to read.",
    may  = "You may move people from one job to another. You may refund up to £{org.refund_limit} yourself. Priya is on the phone.",
  },
}

cast {
  customer = { name = "Mr Dunbar", wants = "to be done with this pan, and not to be forgotten", mood = 35, trust = 30,
               looks = { age = "old", skin = 1, face = "square", build = "average", hair = "white thin", beard = "short", wears = "brown coat" } },
  baptiste = { name = "Mr Baptiste", wants = "a paid parcel; the taxi is at the door", arrives = 2, patience = 12,
               looks = { age = "adult", skin = 5, face = "oval", build = "average", hair = "black locs", wears = { "blue coat", "scarf" } } },
  kerr     = { name = "Mrs Kerr", about = "walks with two sticks",
               looks = { age = "old", skin = 2, face = "narrow", build = "slight", hair = "grey bob", wears = { "red coat", "earrings" }, aids = { "glasses", "walking stick" } } },
  linda    = { name = "Ms Lindqvist", wants = "an answer while the interpreter is here", arrives = 11, patience = 19,
               looks = { age = "adult", skin = 1, face = "oval", build = "average", hair = "fair long", wears = "navy jumper" } },
  mairi    = { name = "Mairi", role = "sales assistant", about = "nineteen years in the shop",
               looks = { age = "older", skin = 2, face = "round", build = "broad", hair = "chestnut bun", wears = { "teal polo", "lanyard" }, aids = "glasses" } },
  dev      = { name = "Dev", role = "Saturday assistant", about = "17", mood = 60,
               looks = { age = "teenager", skin = 4, face = "oval", build = "slight", hair = "black curly", wears = { "teal polo", "lanyard" } } },
  zosia    = { name = "Zosia", role = "stock assistant", about = "on her third Saturday", mood = 60,
               looks = { age = "adult", skin = 1, face = "round", build = "average", hair = "fair ponytail", wears = { "teal polo", "lanyard" } } },
  eck      = { name = "Eck", role = "van driver",
               looks = { age = "older", skin = 2, face = "square", build = "broad", hair = "grey shaved", beard = "full", wears = { "navy hi-vis", "blue beanie" } } },
  priya    = { name = "Priya", role = "duty manager",
               looks = { age = "adult", skin = 4, face = "oval", build = "average", hair = "black bob", wears = { "teal polo", "lanyard" } } },
}

facts {
  van_ready = true,                                          -- somebody who may lift is down for the cages
  cages     = number { from = 0, to = 6 },                   -- brought in
  mairi_lifted = false,
  reckoned  = false,                                         -- the wait was worked out before it was promised
  left      = number { from = 0, to = 8 },                   -- people who put their things down and went
  shelf     = { "unseen", "partly", "right" },
  dev_break = { "none", "given", "split", "dropped" },
  pan       = { "none", "swap", "money" },
}

promise "two" {
  what = "Serve {customer.name} within two minutes", within = 2, mood = -10, trust = -10,
  why = "Two minutes is what people say when they mean soon. He has a watch.",
  customer "That's your two minutes.",
}

promise "ten" {
  what = "Serve {customer.name} within ten minutes", within = 10, mood = -14, trust = -12,
  why = "Ten minutes was a fair figure when it was said. Then other things came first, and nobody went to tell him.",
  customer "Ten minutes, you said. I've been counting.",
}

-- What can be looked up --------------------------------------------------------------------------

consult "rota" {
  label = "Look at the rota again", minutes = 0, when = "visits.line > 0",
  why = "A look costs nothing, and saves asking people what they may do.",
  sheet "Rota, Saturday" { as = "rota",
    { "Who", "In", "Break", "Can do" },
    { "Ana", "08:30-17:00", "12:30", "NOT IN" },
    { "Mairi", "08:30-17:00", "13:00", "till, returns. NO LIFTING" },
    { "Dev (17)", "08:30-15:00", "12:00", "till. No returns yet" },
    { "Zosia", "09:30-16:00", "13:30", "stock, collections. No till yet" },
    { "You", "08:30-17:00", "13:30", "everything" } },
}

consult "board" {
  label = "Read the board in the staff room", minutes = 1, shows = "SDS0368.P1",
  why = "It says what has to be done whoever is off, and what nobody may be asked.",
  narrator "SOMEBODY OFF? Tills, returns and collections first. The window and Monday's tickets can wait.",
  narrator "VAN: a cage is two people's, the driver and one of us. No lifting means none, light ones too.",
  narrator "UNDER 18: 30 minutes' break if the shift is longer than four and a half hours. In one piece where possible, and not at the end. It is the law (Working Time Regulations 1998).",
}

consult "ring_priya" {
  label = "Ring Priya in Stirling", minutes = 3,
  why = "She left you the counter, and she would rather be asked than surprised.",
  priya "Nobody lifts who shouldn't, everybody gets their break, and don't promise a time you've not counted. The rest you can decide. You know them all.",
}

consult "returns" {
  label = "Open the returns policy", minutes = 2, policy = "returns",
  why = "It has the line about what happens after one replacement has not cured it.",
}

-- Ten o'clock ------------------------------------------------------------------------------------

beat "rota_at_ten" {
  narrator "{clock}. The doors are open. Ana's apron hangs on its hook.",
  narrator { "There is a sale of towels on. The line is at the lamps already.", when = 'condition == "busy"' },
  sheet "Rota, Saturday" { as = "rota",
    { "Who", "In", "Break", "Can do" },
    { "Ana", "08:30-17:00", "12:30", "NOT IN" },
    { "Mairi", "08:30-17:00", "13:00", "till, returns. NO LIFTING" },
    { "Dev (17)", "08:30-15:00", "12:00", "till. No returns yet" },
    { "Zosia", "09:30-16:00", "13:30", "stock, collections. No till yet" },
    { "You", "08:30-17:00", "13:30", "everything" } },
  zosia "The van comes at half past ten. Ana and I were going to do the window after.",
  sort "Ana was on the second till. Who does what until twelve?" {
    boxes = { "Mairi", "Dev", "Zosia", "you", "nobody today" },
    item "Till one: plain sales" { id = "till_one", box = "Dev", why = "He can do it in his sleep. It also leaves the returns to somebody who may do them." },
    item "Till two, and an eye on the line" { id = "till_two", box = "you", why = "You can do everything, so you stand where anything may come up." },
    item "Returns and refunds" { id = "returns", box = "Mairi", why = "She knows them, and there is nothing to lift. Dev may not do them yet." },
    item "The collections shelf" { id = "collections", box = "Zosia", why = "People have paid and been given a time. It needs no till, so it is hers." },
    item "The van's cages, with the driver" { id = "cages", box = "Zosia", why = "Two to a cage, the driver and one who may lift. Mairi may not, and Dev is needed where he is." },
    item "The new window" { id = "window", box = "nobody today", why = "Nobody came in for the window. It keeps until Monday." },
    item "Price tickets for Monday" { id = "tickets", box = "nobody today", why = "Monday's work, on a day that is short of people. Leaving it out is a decision too." },
    class "cages" { wrong = { "cages" }, to = "line", minutes = 3, set = { van_ready = false }, against = { "SDS0368.P2", "SDS0368.P1" },
      why = "The van brings six cages at half past ten. Mairi may not lift, and you or Dev would leave a till empty. Zosia has her hands free." },
    class "sound" { from = 85, to = "line", minutes = 3, shows = { "SDS0368.P2", "CFACSB10.P1", "SDS0368.P1" },
      why = "Everybody does what they may and can, and you said out loud what will not be done today.",
      mairi "Suits me. I'll take the stool, and the refunds." },
    class "partly" { from = 50, to = "line", minutes = 4, shows = "SDS0368.P2",
      why = "The main things are covered. One or two people have something that they may not do, or that can wait.",
      mairi "We'll swap a bit as we go, will we?" },
    class "poor" { from = 0, to = "line", minutes = 6, add = { left = 1 }, against = { "SDS0368.P2", "CFACSB10.P1" },
      why = "The last column of the rota says who can do what. As it stands, jobs and people do not fit, and the first minutes go on swapping.",
      dev "I'm not allowed refunds, mind? The till'll not let me." },
  },
}

beat "line" {
  narrator "{clock}. Eight people in the line, and one of them can be heard.",
  customer "Is there anybody actually serving here? This is my third Saturday with this pan!",
  narrator "Further up, a woman shifts from one stick to the other. A man keeps looking out at the street.",
  choose {
    ask = "What do you say to the line?",
    reply "Next, please! Cards and receipts ready, folks, and we'll get through this a lot quicker." {
      id = "cards_ready", to = "who_first", minutes = 1, mood = -4, against = "CFACSB10.P2",
      why = "Brisk, and it puts the hurry on them. Nobody has been asked what they came for, or how long they can stand.",
    },
    reply "Sorry, all: Ana's ill again, so it's only us. Bear with us." {
      id = "ana_ill", to = "who_first", minutes = 1, mood = 1, against = "INSBA010.P12",
      why = "That you are short is worth saying. That Ana is ill, and \"again\", is hers to tell. Half the line knows her mother.",
      kerr "Ill again? Is it her chest, poor lass?",
    },
    reply "Morning! We're one short, so it's slower today. Is anyone just collecting? Would anyone like a seat?" {
      id = "one_short", to = "who_first", minutes = 2, mood = 3, shows = { "CFACSB10.P2", "CFACSB10.P5" },
      why = "Ten seconds of truth, and two questions that told you what a line of backs does not.",
      kerr "I'd take a seat, if you have one. Then I'm fine for a while.",
      baptiste "Just a parcel, all paid. My taxi is out there with the meter on.",
      how "Walking up the line, looking at each of them" { id = "walking", mood = 4,
        why = "They saw that they had been seen. That is most of what waiting people want." },
      how "From the till, over the next one's head" { id = "over_heads", mood = -3, against = "INSCS016.P7",
        why = "The man you were serving got half of you, and the far end of the line heard an announcement." },
    },
  },
}

beat "who_first" {
  narrator "Mairi is free, and so are you. {baptiste.name}'s parcel is on the shelf: a minute, at most.",
  rank "In which order are they served?" {
    item "{baptiste.name}: a paid parcel, taxi at the door" { id = "taxi", why = "One minute, with the parcel ready. It takes nothing from those in front, and saves him a second fare." },
    item "{kerr.name}: first in line, a lamp to bring back, two sticks" { id = "kerr", level = true, why = "It is her turn, and standing costs her more than it costs the others. Before or beside the one-minute parcel: both are right." },
    item "The four with plain sales, second to fifth in line" { id = "four", why = "They have said nothing and kept their place. That must not be what costs them it." },
    item "{customer.name}: sixth in line, a pan, and loud about it" { id = "dunbar", why = "His turn comes after theirs. Loud moves nobody up, and nobody back either." },
    item "The couple behind him, still choosing a rug" { id = "couple", why = "Last to come, and in no hurry. They will be glad of another look." },
    class "sound" { from = 80, to = "how_long", minutes = 3, serves = "baptiste", mood = 2, shows = { "CFACSB10.P7", "INSCS016.P7" },
      why = "The short thing slipped in, the turn was kept, and the loudest voice was not what decided.",
      baptiste { "A minute, you said, and it was. Thank you.", when = "patience.baptiste > 0" } },
    class "partly" { from = 50, to = "how_long", minutes = 5, serves = "baptiste", shows = "CFACSB10.P7",
      why = "Near enough that nobody lost much. Look again at who could be done in a minute, and who can stand.",
      baptiste { "Just about. He was going to drive off.", when = "patience.baptiste > 0" } },
    class "poor" { from = 0, to = "how_long", minutes = 11, add = { left = 1 }, against = { "CFACSB10.P7", "INSCS016.P7" },
      why = "Those who could wait were served, and those who could not were left standing. The line noticed which voice went first.",
      kerr "I'm all right. I'll just lean here." },
  },
}

beat "how_long" {
  narrator { "Through the window you see a taxi pull away. {baptiste.name}'s parcel is still on the shelf.", when = "patience.baptiste == 0" },
  narrator { "The taxi is gone, and {baptiste.name} and his parcel with it.", when = "patience.baptiste > 0" },
  customer "How long, then? And don't tell me two minutes. Everybody tells me two minutes.",
  narrator "The four with plain sales are in front of him: three minutes each, near enough. Dev has one till, you have the other.",
  calculate "How long will it be for {customer.name}?" {
    answer = "6", unit = "minutes", within = "1",
    why = "Four people at three minutes are twelve minutes of work. Two tills share it: six.",
    slip "three_tills" { answer = "4", points = 45, why = "That is with three tills, as the rota was drawn. Today there are two." },
    slip "one_till" { answer = "12", points = 45, why = "That is with one till. Dev is working through them as well, so it halves." },
    slip "with_him" { answer = "15", points = 30, why = "This has five people on one till: he is in it himself, and Dev's till is not." },
    class "right" { from = 100, to = "say_it", minutes = 1, set = { reckoned = true }, shows = "CFACSB10.P6",
      why = "Ten seconds of counting. Now whatever you tell him can be true." },
    class "near" { from = 40, to = "say_it", minutes = 1,
      why = "You counted, which is most of it. What went astray is how many tills are open today, or who is in front of him." },
    class "off" { from = 0, to = "say_it", minutes = 1, against = "CFACSB10.P6",
      why = "A guess, and a long way off. He is going to hold it against his watch." },
  },
}

beat "say_it" {
  serves = "baptiste",                                       -- served, or gone: either way he waits no more
  narrator { "About six minutes, if nothing comes in between. On a Saturday something does.", when = "reckoned" },
  choose {
    ask = "What do you tell him?",
    late { seconds = 45, mood = -8, to = "van", why = "While the answer was being weighed, he was being ignored. A short true word would have done.",
      customer "Hello? Am I made of glass?" },
    reply "Two minutes, sir." {
      id = "two_minutes", to = "van", minutes = 1, mood = 2, promises = "two", against = "CFACSB10.P6",
      why = "He had asked not to be told that. It buys two quiet minutes and costs the next time you name a figure.",
      customer "Two minutes. I'm looking at my watch.",
    },
    reply "Ten at the outside, and it'll be me. If it's going to be longer, I'll come and say." {
      id = "ten_at_most", to = "van", minutes = 1, mood = 6, trust = 6, promises = "ten", shows = { "CFACSB10.P6", "INSCS016.P7" },
      why = "Longer than you think it takes, so it holds when something comes in between. And he knows who is coming for him.",
      customer "Ten. And you. Right.",
    },
    reply "There are people in front of you, sir. You'll be served in your turn, the same as everybody else." {
      id = "in_turn", to = "van", minutes = 1, mood = -8, against = "INSCS016.P7",
      why = "Fair, every word. But he asked how long, and \"in your turn\" has no end to it.",
      customer "My turn was three weeks ago.",
    },
    reply "Come on up, I'll just do you now." {
      id = "do_you_now", to = "van", minutes = 2, mood = -4, add = { left = 1 }, against = { "CFACSB10.P7", "INSCS016.P7" },
      why = "It stops the noise, and tells the whole line how to be served. Four people were in front of him.",
      kerr "Excuse me. Some of these folk were first.",
      customer "Aye. Well. After them, then. I'm not a queue jumper.",
    },
  },
}

-- The van is early -------------------------------------------------------------------------------

beat "van" {
  narrator "Two women come in, signing to each other, and join the line.",
  narrator "{clock}. A horn in the lane, twice.",
  eck "Six cages. I'm early, but I've Stirling by eleven, so it's the now or it's Monday.",
  zosia { "I'm in the middle of the shelf. Shall I come?", when = "van_ready" },
  zosia { "Nobody told me the van. I thought that was... I don't know.", when = "not van_ready" },
  choose {
    ask = "Who brings the cages in?",
    late { seconds = 60, to = { { "again_promised", when = 'promise.ten == "open"' }, "again_open" }, add = { left = 1 }, why = "Eck could not wait any longer than the people could. The cages went on to Stirling.",
      eck "Monday it is, then." },
    reply "Mairi, you're free. Could you help Eck, just the light ones?" {
      id = "mairi_lifts", minutes = 6, set = { mairi_lifted = true, cages = 6 }, critical = "unsafe",
      to = { { "again_promised", when = 'promise.ten == "open"' }, "again_open" }, against = { ["INSCS016.P18"] = 2, ["SDS0368.P2"] = 1 },
      why = "No lifting means the light ones too. She will not say no in front of the shop, so it must not be asked.",
      mairi "The light ones. Aye. Fine.",
      narrator "She comes back slowly, with one hand on the small of her back.",
    },
    action "Run out and do it with Eck yourself. You know how they like them stacked." {
      id = "yourself", minutes = 12, set = { cages = 6 }, add = { left = 2 },
      to = { { "again_promised", when = 'promise.ten == "open"' }, "again_open" }, against = { "CFACSB10.P7", "SDS0368.P2" },
      why = "Done well, and for twelve minutes nobody had the counter: one till, no returns, and a line that grew.",
    },
    reply "Zosia: six cages with Eck, two to a cage, brakes on. Then the shelf. Shout if one sticks." {
      id = "zosia_goes", minutes = 3, set = { cages = 6 },
      to = { { "again_promised", when = 'promise.ten == "open"' }, "again_open" }, shows = { "SDS0368.P3", "INSCS016.P18" },
      why = "What, with whom, how safely, what comes after, and when to call you. Five things in one breath.",
      zosia "Six, brakes, shelf. OK.",
      case "not van_ready" {
        minutes = 6, set = { cages = 6 },
        to = { { "again_promised", when = 'promise.ten == "open"' }, "again_open" }, shows = { "SDS0368.P3", "CFACSB10.P3" },
        why = "The plan had nobody for the van, and you mended it on the spot. Finding her gloves took the three minutes that a plan saves.",
        zosia "OK. Where are the gloves?",
      },
    },
    reply "We're one short, Eck. Leave it till Monday." {
      id = "monday", minutes = 1, add = { left = 1 },
      to = { { "again_promised", when = 'promise.ten == "open"' }, "again_open" }, against = "CFACSB10.P5",
      why = "It gives you the next ten minutes, and takes away what people were told they could collect this afternoon.",
      eck "Your call. There's collections in this lot, mind.",
    },
  },
}

-- The line again: with a promise out, and without ------------------------------------------------

beat "again_promised" {
  narrator { "A couple of people have put their things down and gone.", when = "left >= 2" },
  narrator "{clock}. It is a new line. You told {customer.name} ten minutes, and that it would be you.",
  narrator "{linda.name} signs, and the woman beside her speaks: \"She's the next but one. I'm her interpreter, and I have to be in Larbert. I go at half past ten.\"",
  narrator "The lad behind them has the same pan as {customer.name}. The handle is loose.",
  rank "You have one pair of hands. In which order?" {
    item "{customer.name}, whom you told ten minutes" { id = "dunbar", why = "You named a time and yourself. It is nearly up, so he comes first, loud or not." },
    item "{linda.name}, whose interpreter has to go" { id = "linda", why = "In a quarter of an hour she has nobody to speak for her here. She comes next, as her turn says too." },
    item "The lad with the same pan" { id = "lad", why = "It is his turn after hers. He is in no hurry, only curious." },
    item "The woman with the gift, her bus is at one" { id = "gift", level = true, why = "She has all the time in the world, as has the lad. Either of them may come first." },
    class "sound" { from = 80, to = "pan", minutes = 2, serves = "linda", shows = { "CFACSB10.P6", "CFACSB10.P7" },
      why = "A promise first, and a deadline straight after it. Both held, because you knew which of them you had given." },
    class "partly" { from = 50, to = "pan", minutes = 7, serves = "linda", shows = "CFACSB10.P7",
      why = "Close. One of the two who were up against a clock came after somebody who was not." },
    class "poor" { from = 0, to = "pan", minutes = 12, add = { left = 1 }, against = { "CFACSB10.P6", "CFACSB10.P7" },
      why = "Those with time were served first. A promise and an interpreter have this in common: they run out." },
  },
}

beat "again_open" {
  narrator { "A couple of people have put their things down and gone.", when = "left >= 2" },
  narrator "{clock}. It is a new line, with {customer.name} at the head of it.",
  narrator "{linda.name} signs, and the woman beside her speaks: \"She's next. I'm her interpreter, and I have to be in Larbert. I go at half past ten.\"",
  customer "I'm in no rush for a train. I only want to be seen.",
  narrator "The lad behind them has the same pan as {customer.name}. The handle is loose.",
  rank "You have one pair of hands. In which order?" {
    item "{linda.name}, whose interpreter has to go" { id = "linda", why = "In a quarter of an hour she has nobody to speak for her here. The Equality Act 2010 asks shops to make reasonable adjustments, and letting her go first is one." },
    item "{customer.name}, at the head of the line" { id = "dunbar", why = "It is his turn. One person passes him, for a reason he was told, and then it is him." },
    item "The lad with the same pan" { id = "lad", why = "He comes after {customer.name}, and is in no hurry." },
    item "The woman with the gift, her bus is at one" { id = "gift", level = true, why = "She has all the time in the world, as has the lad. Either of them may come first." },
    class "sound" { from = 80, to = "pan", minutes = 4, mood = 2, serves = "linda", shows = { "CFACSB10.P7", "CFACSB10.P4" },
      why = "Who could not wait came first, for a reason you could say out loud, and nobody else lost their place.",
      linda { "Thank you. That was quick, and I understood all of it.", when = "patience.linda > 0" },
      customer "Fair enough. I heard what she said. The other one, I mean." },
    class "partly" { from = 50, to = "pan", minutes = 6, serves = "linda", shows = "CFACSB10.P7",
      why = "It worked out, just. Ask of each: what happens to this one if it takes ten minutes longer?" },
    class "poor" { from = 0, to = "pan", minutes = 12, mood = -8, add = { left = 1 }, against = { "CFACSB10.P7", "CFACSB10.P4" },
      why = "Those with time were served first, and the interpreter's ten minutes went by in the line." },
  },
}

beat "pan" {
  keeps = { "ten", "two" },
  narrator { "{linda.name} has gone, and her interpreter with her. There is a receipt on the counter with \"Monday?\" on the back.", when = "patience.linda == 0 or not served.linda" },
  narrator { "{customer.name} looks at his watch, and then at you. He nods.", when = 'promise.ten == "kept"' },
  narrator "{clock}. He puts a saucepan on the counter. The handle turns in his hand like a key.",
  customer "Twenty-eight pounds. The first one did this, so you swapped it. This is the swap. Five weeks, two pans, and I have the bank line here.",
  choose {
    late { seconds = 60, mood = -8, to = "shelf", set = { pan = "swap" }, against = "SDS0354.P2",
      why = "Silence over a loose handle sounds like no. He took another of the same, because it was there.",
      customer "Never mind. Give me another one. I know where they are." },
    reply "I'll swap it for you again, no bother at all. I'll pick you a good one." {
      id = "swap_again", to = "shelf", minutes = 3, mood = -6, set = { pan = "swap" }, against = "SDS0354.P2",
      why = "Willing, and it sends him home with a third one like it. One replacement has not cured it, so he may have his money now, and was not told.",
      customer "A third one. And if this turns as well?",
    },
    reply "One swap hasn't cured it, so you may have all £28 back. Or a different pan, if you'd rather." {
      id = "money_or_other", when = "org.refund_limit >= 28", to = "shelf", minutes = 4, mood = 14, trust = 10, set = { pan = "money" },
      shows = { "SDS0354.P2", "INSCS016.P21" },
      why = "After one replacement that failed, the law gives him this. He heard it as his due and not as a favour, and had a choice in it.",
      customer "The money. I've gone off pans. And the lad there has the same one, you know.",
    },
    reply "One swap hasn't cured it, so you're due all £28. It's above my limit, so I'm ringing Priya: two minutes." {
      id = "money_priya", when = "org.refund_limit < 28", to = "shelf", minutes = 5, mood = 10, trust = 8, set = { pan = "money" },
      shows = { "SDS0354.P2", "INSCS016.P19" },
      why = "What he is due, who says yes to it, and how long that takes. A limit is about who authorises, never about whether.",
      customer "Two minutes. I'll count. And the lad there has the same one, you know.",
    },
    reply "I'd need a look at the first receipt, and at the slip from when it was swapped. Have you got them?" {
      id = "two_slips", to = "shelf", minutes = 5, mood = -10, set = { pan = "swap" }, against = { "SDS0354.P2", "INSCS016.P21" },
      why = "The bank line in his hand is enough here, and the law asks for no slip. It sounds like a way of saying no.",
      customer "Who keeps the slip for a swap? Give me another one, then, and I'll be back. You'll see.",
    },
    reply "Returns is really Mairi's job today. If you'd just like to wait over there for her?" {
      id = "mairis_job", to = "shelf", minutes = 7, mood = -12, trust = -6, set = { pan = "money" }, against = { "CFACSB10.P6", "INSCS016.P19" },
      why = "So it is, on the plan. A plan is for us. He has waited in one line, was told whom he would get, and now there is another line.",
      narrator "Mairi puts the £28 back on his card in four minutes. He thanks her, and not you.",
    },
  },
}

-- Work that was given to somebody ----------------------------------------------------------------

beat "shelf" {
  at = "Saturday, 11:15", serves = "linda",
  narrator "{clock}. A lull. {zosia.name} says that the collections shelf is done. People come for these at twelve.",
  sheet "To be collected" { as = "table",
    { "Order", "For", "What", "When" },
    { "BB-3104", "Baird", "1 toaster", "today" },
    { "BB-3117", "Sinclair", "2 lamps", "today" },
    { "BB-3120", "Rennie", "1 rug", "today" },
    { "BB-3126", "Sharma", "6 glasses", "today" },
    { "BB-3131", "McColl", "1 kettle", "Monday" } },
  sheet "On the shelf, in Zosia's writing" { as = "table",
    { "Order", "For", "What", "Where" },
    { "BB-3104", "Baird", "1 toaster", "A1" },
    { "BB-3117", "Sinclair", "1 lamp", "A2" },
    { "BB-3120", "Rennie", "1 rug", "floor, tied up" },
    { "BB-3162", "Sharma", "6 glasses", "A3" },
    { "BB-3131", "McColl", "1 kettle", "A4" } },
  pick "What has to be put right before people come?" {
    item "Sinclair has one lamp of two" { id = "lamp", right = true, why = "The second is still in a cage, or on another order. Better found now than at the counter." },
    item "Sharma's number is turned round" { id = "number", right = true, why = "3126 became 3162. Whoever looks for it at twelve will find nothing." },
    item "Rennie's rug is on the floor" { id = "rug", why = "It is tied up and written down, and would not go on a shelf. Well solved, if anything." },
    item "McColl's kettle is two days early" { id = "kettle", why = "Early does no harm. There is room for it." },
    item "Baird's toaster is in the wrong place" { id = "toaster", why = "A1 is what it says, and where it stands." },
    class "sound" { from = 90, to = "tell_zosia", minutes = 3, set = { shelf = "right" }, shows = { ["SDS0368.P4"] = 2 },
      why = "You held one list against the other, line by line. Two things to mend, and three to leave alone." },
    class "partly" { from = 15, to = "tell_zosia", minutes = 3, set = { shelf = "partly" }, shows = "SDS0368.P4",
      why = "You looked, and that is half of it. The other half is taking one row at a time, to the last digit." },
    class "poor" { from = 0, to = "tell_zosia", minutes = 2, against = "SDS0368.P4",
      why = "What looked odd was all right, and what looked all right was not. Two lists side by side show it." },
  },
}

beat "tell_zosia" {
  zosia "Is it good? I did it between the cages. I wasn't sure about the rug.",
  choose {
    ask = "What do you say to {zosia.name}?",
    action "Say thanks, and put right whatever is wrong yourself when she has gone. It is only her third Saturday." {
      id = "fix_it", to = "dev_at_twelve", minutes = 6, set = { shelf = "right" }, against = { "SDS0368.P5", "SDS0368.P6" },
      why = "Meant to spare her. She hears that all was well, so next Saturday's shelf will be the same.",
      zosia "Oh good! I'll do it like that always.",
    },
    reply "Three are spot on, and the rug was well solved. Look at the lamps, and at Sharma's number: what do you see?" {
      id = "what_do_you_see", when = 'shelf == "right"', to = "dev_at_twelve", minutes = 3, add = { ["zosia.mood"] = 12 }, shows = { "SDS0368.P5", "SDS0368.P6" },
      why = "What was right, by name, and where to look. She found both herself, and will look there next time.",
      zosia "One lamp... and oh, two-six, not six-two. I get that with numbers. I'll tick them off from now on.",
      how "At the shelf, beside her, in an ordinary voice" { id = "beside", add = { ["zosia.mood"] = 6 },
        why = "Only the two of you heard it. It could be about the shelf." },
      how "Across the shop, so as not to lose the till" { id = "across", add = { ["zosia.mood"] = -24 }, against = "SDS0368.P5",
        why = "Kind words, heard by eight customers. What stays with her is that they turned round." },
    },
    reply "Let's go down it together, row by row. You read yours, I read the list." {
      id = "together", to = "dev_at_twelve", minutes = 5, set = { shelf = "right" }, add = { ["zosia.mood"] = 8 }, shows = { "SDS0368.P6", "SDS0368.P4" },
      why = "Five minutes that find everything and teach her how. Nobody had to be right first.",
      zosia "...one lamp. Should be two! And six-two. Two-six. OK. I see.",
    },
    reply "Looks fine to me. Well done, you." {
      id = "looks_fine", to = "dev_at_twelve", minutes = 1, add = { ["zosia.mood"] = 4, left = 1 }, against = { ["SDS0368.P5"] = 2 },
      why = "Friendly, and two people will come for things that are not there. Praise is worth something when it follows a look.",
      zosia "Great!",
      narrator "At twelve, a Mr Sharma asks for his glasses. Nobody can find them. He has a party at three.",
    },
  },
}

beat "dev_at_twelve" {
  at = "Saturday, 11:58",
  narrator "{clock}. A coach has stopped at the Wheel, and it feels as if all of it has come in for towels. Nine in the line.",
  narrator { "Mr Sinclair has been for his two lamps. The second went on to Stirling with {eck.name}.", when = "cages == 0" },
  dev "I'm meant to go at twelve. But look at it. I don't mind. I could just go home half an hour early?",
  choose {
    ask = "What do you tell {dev.name}?",
    reply "You're a star, Dev. Half two it is, then, and straight home." {
      id = "home_early", to = "note", minutes = 45, set = { dev_break = "dropped" }, critical = "unlawful", against = { ["INSCS016.P21"] = 2, ["SDS0368.P2"] = 1 },
      why = "He offered, and meant it. But at 17, on a shift this long, half an hour within it is his by law, and going early is no break.",
      narrator "By half past twelve he has given two people the wrong change.",
    },
    reply "Ten minutes now, and the other twenty when it's quieter. Would that do you?" {
      id = "in_bits", to = "note", minutes = 45, set = { dev_break = "split" }, add = { ["dev.mood"] = -4 }, against = "INSCS016.P21",
      why = "It looks like a fair share of the trouble. Half an hour in one piece was possible, though, and \"quieter\" comes after his shift.",
      dev "Aye, okay. Ten.",
    },
    reply "Thanks, but no. Away and eat something: half an hour. I'm on your till, and Mairi's on mine." {
      id = "away_and_eat", to = "note", minutes = 45, set = { dev_break = "given" }, add = { ["dev.mood"] = 8 }, shows = { "INSCS016.P21", "CFACSB10.P3", "CFACSB10.P4" },
      why = "He has his half-hour, at its time, and both tills have somebody behind them. It was a move, and not a gap.",
      dev "You sure? ...Cheers. I'm starving, actually.",
      case "mairi_lifted" {
        to = "note", minutes = 45, set = { dev_break = "given" }, add = { ["dev.mood"] = 8, left = 1 }, shows = { "INSCS016.P21", "CFACSB10.P3" },
        why = "Right for him. It took a second till from Mairi, who could no longer stand at one.",
        mairi "I'll need the stool for that. And I'll be slow.",
      },
    },
    reply "Can you do me till half past? Then Mairi has your till, and you've half an hour. Not a minute later." {
      id = "half_past", to = "note", minutes = 45, set = { dev_break = "given" }, add = { ["dev.mood"] = 4 }, shows = { "CFACSB10.P3", "SDS0368.P2" },
      why = "Moved, asked for, with a time and a name: and still half an hour in the middle of his day. The coach had gone by then.",
      dev "Half past's fine.",
      narrator "At half past, Mairi taps his shoulder. He goes.",
    },
  },
}

-- The note ---------------------------------------------------------------------------------------

beat "note" {
  narrator "{clock}. {priya.name} will be back at one. There is a sheet for the day on the counter. Everyone in the shop can read it, and does.",
  record "Fill in the sheet for the day." {
    field "Not in today (first name)" { id = "who", exact = "Ana", why = "Who takes over from you has to know how many we are." },
    field "Reason for absence" { id = "reason", blank = true, why = "{priya.name} took the call. Why Ana is off is hers, and this sheet lies on the counter." },
    field "Cages brought in" { id = "cages", figure = "cages", why = "The stock count starts from it. As many as came in, no matter how many should have." },
    field "Planned and not done" { id = "not_done", says = { { "window", "display" }, { "ticket", "price", "label" } }, why = "The window and Monday's tickets. Written down, they are a plan; left out, they are forgotten." },
    field "What customers keep telling us" { id = "repeated", says = { { "pan", "handle", "saucepan" } }, why = "Three of the same pan with a loose handle, in one shop. Somebody has to add that up." },
    class "reason" { wrong = { "reason" }, to = "one_o_clock", minutes = 4, against = { ["INSBA010.P12"] = 2 },
      why = "Whatever it says, it is about Ana's health, and it lies where everyone can read it. {priya.name} folds the sheet and puts it in the drawer.",
      priya "I'll rub that line out. You weren't to know who reads this." },
    class "sound" { from = 75, to = "one_o_clock", minutes = 4, shows = { "SDS0368.P7", "CFACSB10.P9", "CFACSB10.P12" },
      why = "Short, and it has what the afternoon needs: how many you are, what was not done, and the pan.",
      priya "The pans are news to me. I'll take them off the shelf and ring the buyer." },
    class "partly" { from = 40, to = "one_o_clock", minutes = 4, shows = "SDS0368.P7", 
      why = "Something is there for the next person to go by. The rest is in your head, and goes home with you.",
      priya "Right. Anything else I should know?" },
    class "poor" { from = 0, to = "one_o_clock", minutes = 3, against = { "SDS0368.P7", "CFACSB10.P15" },
      why = "The afternoon starts where you started at ten, with a hole in the rota and nothing to read.",
      priya "Start me at ten o'clock, then, and don't leave anything out." },
  },
}

beat "one_o_clock" {
  narrator "{clock}. {priya.name} hangs up her coat, next to Ana's apron.",
  to = { { "mairis_back", when = "mairi_lifted" },
         { "no_break", when = 'dev_break == "dropped"' },
         { "word_gets_about", when = "left >= 4 or (promises.broken > 0 and mood < 40)" },
         { "it_held", when = 'mood >= 50 and promises.broken == 0 and dev_break == "given" and left <= 1' },
         "got_through" },
}

ending "it_held" {
  title = "One short, and it held",
  priya "I came in by the front door and there was no line. I thought we'd had a fire alarm.",
  zosia { "I ticked all of them off. Twice.", when = "zosia.mood >= 60" },
  dev { "Had a roll and sausage. Best thing that's happened all day.", when = "dev.mood >= 60" },
  customer { "I'll say this for you. You said ten, and it was under ten.", when = 'promise.ten == "kept"' },
  customer_value = "mood", organisation_value = "94 - 4 * left",
  says = "The window is as it was, and nobody came in for the window. Those who had to be quick were, and those who were told a time were served by it.",
}

ending "got_through" {
  title = "Through to one o'clock",
  priya "Well, the roof's on. Tell me about the bit that hurt.",
  zosia { "Can somebody show me the list again next week?", when = "zosia.mood < 60" },
  customer { "Third Saturday. You won't see me a fourth time, one way or the other.", when = 'pan ~= "money"' },
  customer_value = "mood", organisation_value = "78 - 5 * left",
  says = "The morning was got through. Some people waited longer than they had to, and one or two things on the shelf, or on the clock, could have been seen coming.",
}

ending "word_gets_about" {
  title = "Word gets about",
  priya "There's a post on the town page. \"Brae & Bell, Saturday: bring a book.\" Forty likes.",
  customer { "They tell you a time, and then they tell you another.", when = "promises.broken > 0" },
  customer_value = "mood", organisation_value = "60 - 5 * left",
  says = "Baskets stand about half full, where people put them down. It was one colleague that was missing; it felt like more.",
}

ending "no_break" {
  title = "Half an hour",
  priya "He worked straight through? He's seventeen. I know he offered. That's why it's not his to offer.",
  dev "It's fine, honestly. I've just got a bit of a head.",
  customer_value = "mood", organisation_value = 38,
  says = "{dev.name} is sent to eat at ten past one, and {priya.name} writes it in the book herself. The law gives him the half-hour so that he need not be the one to ask.",
}

ending "mairis_back" {
  title = "The light ones",
  mairi "It's nothing. I'll be right by Tuesday.",
  priya "It says no lifting. It's on the rota so that nobody has to ask, and she never has to answer.",
  customer_value = "mood - 5", organisation_value = 30,
  says = "{mairi.name} goes home at one with a hot-water bottle, and the shop is two short. The incident book has a new line in it, and it will be read.",
}
