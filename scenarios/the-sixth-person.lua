-- Tuesday's words come back on Thursday: a name, a time and a good note make that call an
-- ordinary one; a guess or a thin note makes it hard. The facts below carry them across.

scenario {
  title     = "The sixth person",
  about     = "An oven hinge was promised twice. Five people have dealt with it, and now he has rung you.",
  channel   = "phone",
  at        = "brae-and-bell",
  role      = "customer care adviser",
  starts    = "Tuesday, 10:20",
  conditions = { "let-down" },
  practises = { "SDS0417.P1", "SDS0417.P2", "SDS0417.P3", "SDS0417.P5", "SDS0417.P8", "SDS0417.P9",
                "SDS0417.P10", "SDS0417.P11", "INSCS026.P2", "INSCS026.P3", "INSCS026.P7", "INSCS026.P12",
                "INSCS026.P15", "INSCS026.P18", "INSCS026.P19", "INSCS026.P20", "INSCS026.P21" },
  knows     = { "SDS0417.K2", "SDS0417.K6", "SDS0417.K11", "SDS0417.K12", "INSCS026.K13" },
  points    = {
    ["SDS0417.K2"] = {
      "It is a complaint when someone says we got it wrong, whether or not they use the word.",
      "Logged, it has an owner and dates to keep to; a note on the account has neither.",
      "You know your limits for refunds and goodwill, and whom you ask above them.",
      "When a repair takes unreasonably long, the law gives money off or money back.",
    },
    ["SDS0417.K6"] = {
      "Our policy sets one time to say that we have the complaint, and another to answer it.",
      "If the answer will be late, the customer hears so beforehand, with a new date.",
      "A promised call is made at the time you gave, with news or without.",
      "People plan around our dates, and each one that slips makes the next harder to believe.",
    },
    ["SDS0417.K11"] = {
      "Nobody should have to tell it six times: one person keeps hold of it, by name.",
      "Bad news on time is a promise kept; silence is what people remember.",
      "Ask when they can be reached, and name a time you can keep.",
      "Before it is closed, ask whether it works now: the screen cannot know that.",
    },
    ["SDS0417.K12"] = {
      "Whoever opens it next can see what was promised, by whom and for when.",
      "Write what is known: a hope, once written down, reads like a fact.",
      "Leave out judgements and other people's health; UK GDPR lets customers ask to read it.",
      "A good log shows what keeps happening, so that the gap can be mended for everyone.",
    },
    ["INSCS026.K13"] = {
      "A guess that sounds like a yes hurts twice when the day comes.",
      "Putting people through once more tells them that nobody owns it.",
      "A voucher before any listening feels like a way to end the call.",
      "Blaming the warehouse helps nobody: to the customer, we are all one shop.",
    },
  },
  meta      = { "integrity", "communication", "critical thinking" },
  circumstances = { "dissatisfied", "external", "asked", "own-initiative", "own-authority", "authority-sought",
                    "not-to-plan", "tangible-benefit", "intangible-benefit" },
  core      = { "communication", "problem solving", "working with others" },
  brief     = {
    you  = "You are {learner}, on the customer care line at {org.name}.",
    them = "{customer.name}. Eleven weeks ago he bought a Fernie 30 worktop oven in our Falkirk shop, for £140.",
    know = "His number has come up before. His call history and the parts order screen are there to open.",
    may  = "On your own you may refund up to £{org.refund_limit} and give up to £{org.goodwill_limit} as "
        .. "goodwill. Above that, Priya, the duty manager, decides.",
  },
}

cast {
  customer = { name = "Mr Rafferty", wants = "one person who owns it", mood = 30, trust = 25,
               looks = { age = "older", skin = 1, face = "narrow", build = "average", hair = "grey swept", beard = "stubble", wears = "green jumper" } },
  morag    = { name = "Morag", role = "stock controller at the warehouse",
               looks = { age = "older", skin = 2, face = "square", build = "average", hair = "grey ponytail", wears = "purple hi-vis", aids = "glasses" } },
  priya    = { name = "Priya", role = "duty manager",
               looks = { age = "adult", skin = 4, face = "oval", build = "average", hair = "black bob", wears = { "teal polo", "lanyard" } } },
  callum   = { name = "Callum", role = "customer care adviser",
               looks = { age = "teenager", skin = 1, face = "narrow", build = "slight", hair = "red curly", wears = { "teal polo", "lanyard" } } },
}

facts {
  day           = { "tuesday", "thursday", "friday" },
  voucher_first = false,                                     -- a voucher before anything else
  own_name      = false,                                     -- he knows whom to ask for
  logged        = false,                                     -- it is down as a complaint
  chased        = false,                                     -- Morag will ask the supplier
  told          = { "nothing", "sometime", "half_nine", "the_part" },  -- what he expects on Thursday
  notes         = { "none", "poor", "partly", "good" },
  supplier_date = false,
  took          = { "nothing", "repair", "money", "loan" },
  lesson        = number { from = 0, to = 2, start = 0 },    -- what colleagues can learn from it
  made_up       = number { from = 0, to = 1 },               -- he was told what no screen says
}

-- What can be looked up -----------------------------------------------------------------------

consult "history" {
  label = "Open his call history", minutes = 1, when = 'day == "tuesday"', shows = "SDS0417.P2",
  why = "Five colleagues wrote something down. Reading it spares him the sixth telling.",
  narrator "One, five weeks ago, phone: door hinge snapped, will fit it himself. Part ordered. Told two weeks.",
  narrator "Two, three weeks ago, phone: not arrived. Voucher offered, he said no. 'Being chased.'",
  narrator "Three, Falkirk shop: told to ring the care line. Four, phone: put through, rang out.",
  narrator "Five, last Friday, email: 'Expected this Thursday.' There is no name at the bottom.",
}

consult "orders" {
  label = "Open the parts order screen", minutes = 1, when = 'day == "tuesday"', shows = "SDS0417.P2",
  why = "The screen says what is known, which is less than the email said.",
  narrator "Order one: hinge, Fernie 32. Closed by the supplier. Order two: hinge, Fernie 30. Not confirmed. Due: blank.",
}

consult "complaints" {
  label = "Read the complaints policy", minutes = 1, policy = "complaints",
  why = "The policy says what counts as a complaint, and by when he must hear from us.",
}

-- Tuesday -------------------------------------------------------------------------------------

beat "start" {
  customer "Is that a person? Good. Rafferty. You'll be the sixth.",
  customer "I'm not shouting, I've just run out of ways to say it. A hinge. For the door of the only oven we've got.",
  choose {
    reply "Let's start by putting a {org.goodwill_limit} pound voucher on your account, for all the bother." {
      id = "voucher", mood = -12, trust = -8, set = { voucher_first = true }, to = "owner",
      against = { "SDS0417.P1", "INSCS026.P2" },
      why = "It is inside your limit, but it came before any listening. To him it sounds like a way to end the call.",
      customer "A voucher. For the shop that can't get me a hinge. I've turned one of those down already.",
    },
    reply "So: hinge snapped, two dates given, and the second's this Thursday. Have I got that right?" {
      id = "from_notes", when = "consulted.history", mood = 10, trust = 6, to = "owner",
      shows = { "INSCS026.P2", "INSCS026.P3" },
      why = "You read first and then checked it with him. For once he did not have to tell it.",
      customer "That's it. That's the whole of it. You've actually read it.",
    },
    reply "I'm listening. If I get one thing right today, what should it be?" {
      id = "one_thing", mood = 6, trust = 2, shows = { "INSCS026.P2", "INSCS026.P3" }, to = "owner",
      why = "You asked what matters to him before deciding what he needs. It turns out not to be the hinge.",
      customer "One thing. Nobody's asked me that. Well, the hinge comes second, I'll tell you that.",
    },
    reply "It'll be our parts people you're after. I'll pop you through, it's no trouble." {
      id = "through", mood = -14, trust = -10, against = "INSCS026.P2", to = "owner",
      why = "He has just said that he was handed round five times. This would have been the sixth.",
      customer "No. You'll not put me through. Number four put me through, and it rang out.",
    },
  },
}

beat "owner" {
  customer "I'm not after anything off you but this: one name. Somebody I can ask for, that knows what it's about.",
  choose {
    reply "You don't need a name, honestly. Any one of us can open your notes and see where it's up to." {
      id = "any_of_us", mood = -8, trust = -6, against = "SDS0417.P1", to = "complaint",
      why = "True of the system, and no answer to what he asked. Any one of us is how it got to six.",
      customer "Any one of you. Aye. That's what I've had.",
    },
    reply "I'll do what I can for you today, and whoever has it next will keep you right." {
      id = "next_one", mood = -5, trust = -4, against = "SDS0417.P1", to = "complaint",
      why = "Well meant, but it promises him a seventh person before the sixth has started.",
      customer "Whoever has it next. There you go.",
    },
    reply "Me. {learner}. And if I'm off, ask for Priya: she'll know about it." {
      id = "me", mood = 10, trust = 12, set = { own_name = true }, shows = "SDS0417.P1", to = "complaint",
      why = "He asked for one name and got one, with a second for your day off. Few words were needed.",
      customer "{learner}. Right. That's on the back of the envelope now.",
    },
  },
}

beat "complaint" {
  customer "I don't want a fuss made. I'd just like this to be the last time I tell it.",
  choose {
    reply "I'm logging this as a complaint under my name, {learner}: {org.complaint_acknowledge_days} working days to write to you, {org.complaint_answer_days} to answer it." {
      id = "log_it", mood = 4, trust = 5, set = { logged = true, own_name = true }, to = "where",
      shows = { "SDS0417.P1", "INSCS026.P19" },
      why = "He never used the word, and it is one all the same. Logged, it has an owner and dates to keep to.",
      customer "I'd not have called it that. But if it's the word that makes it move, use it.",
    },
    reply "No fuss, then. I'll pop a wee note on your account and we'll leave it at that." {
      id = "wee_note", mood = 1, against = "SDS0417.P1", to = "where",
      why = "It takes him at his word, kindly. But a note has no owner and no date, and he has five of those.",
      customer "A note. Aye, well. It'll have company.",
    },
    reply "If you'd like it dealt with formally, there's a form on our website. Ten minutes and it's done." {
      id = "form", mood = -9, trust = -4, against = { "SDS0417.P1", "SDS0417.P11" }, to = "where",
      why = "What he has said is enough. Writing it down is our job, and he is already on the phone to us.",
      customer "A form. I've told it six times and you'd like it typed.",
    },
  },
}

beat "where" {
  customer "So. Where is it, this hinge?",
  choose {
    reply "I'll not guess. I'll ring our warehouse: four minutes. Will you hold, or will I ring you back?" {
      id = "hold", mood = 4, trust = 3, minutes = 4, shows = { "INSCS026.P12", "INSCS026.P19" }, to = "warehouse",
      why = "You said what you would do and how long it takes, and you let him choose.",
      customer "Four minutes. I'll hold. The kettle's on.",
    },
    reply "Bear with me a wee second." {
      id = "a_second", mood = -7, trust = -3, minutes = 4, against = "INSCS026.P19", to = "warehouse",
      why = "Ringing the warehouse is right. But a second turned into four minutes, and nobody told him so.",
      narrator "It is four minutes. He hears the same piano tune twice.",
    },
    reply "Well, it's down here as ordered, Mr Rafferty, so it's definitely in the system, and that's a good sign." {
      id = "in_system", mood = -4, trust = -3, against = { "SDS0417.P2", "INSCS026.P12" }, to = "thursday_question",
      why = "Ordered is what he was told five weeks ago. Nobody has found out yet what has become of it.",
      customer "It was a good sign five weeks ago.",
    },
  },
}

beat "warehouse" {
  morag "Fernie hinge? Hang on. Right: the first order went in for the 32, and his is a 30.",
  morag "The supplier closed it and it dropped off my list without a peep. That's the third since the summer.",
  morag "The second order's fine, but they've never confirmed it.",
  choose {
    ask = "What do you ask Morag?",
    reply "So can I tell him it's coming on Thursday?" {
      id = "can_i_say", shows = "SDS0417.P2", to = "thursday_question",
      why = "You checked before you promised. It only leaves open who finds out more by Thursday.",
      morag "You can tell him it's ordered. I'd not put a day on it.",
    },
    reply "He's at the end of his tether, Morag, and it's me that's got him on the line. Can you get it sorted?" {
      id = "sorted", against = "INSCS026.P18", to = "thursday_question",
      why = "Morag hears that it is urgent. She does not hear what to do, or by when.",
      morag "I'll see what I can do. It's a busy week.",
    },
    reply "Will you ask them today, and tell me by nine on Thursday, whatever they say?" {
      id = "by_nine", set = { chased = true }, shows = { "INSCS026.P12", "INSCS026.P18" }, to = "thursday_question",
      why = "Who, what and by when. You can build your own promise on that one.",
      morag "By nine. Aye, I can do that. It's on my board.",
    },
  },
}

beat "thursday_question" {
  customer "Your email said Thursday. So will it be here on Thursday? Yes or no.",
  customer "And if you're ringing me, not before half nine. I've my mother to take about her hip.",
  choose {
    reply "It should be, if that's what the email says. They don't tend to put a day on it unless they know." {
      id = "should_be", mood = 5, set = { told = "the_part" }, against = { "SDS0417.P2", "INSCS026.P21" },
      to = "second_thought",
      why = "A guess that sounds like a yes. The order was never confirmed, and he will plan around Thursday.",
      customer "Thursday, then. I'll get the screwdriver out.",
    },
    reply "I can't say yes: nobody's confirmed it. But I'll ring you on Thursday at half nine, hinge or no hinge." {
      id = "honest_no", mood = -3, trust = 8, set = { told = "half_nine" }, to = "written",
      shows = { "INSCS026.P19", "INSCS026.P21" },
      why = "Not what he hoped for, so his mood drops. It is the first promise in five weeks that can be kept.",
      customer "Well. That's not what I wanted. Half nine, then.",
    },
    reply "Yes. It's left the supplier, so you'll have it Thursday." {
      id = "its_left", mood = 6, trust = 2, set = { told = "the_part" }, add = { made_up = 1 }, critical = "dishonest",
      against = "INSCS026.P21", to = "second_thought",
      why = "Nothing on any screen says that it has left. It buys a pleasant minute, and he pays for it on Thursday.",
      customer "Left the supplier. I'll believe it when I'm holding it. But fine.",
    },
    reply "I'll be right on it, Mr Rafferty, and I'll give you a ring on Thursday when I know a bit more." {
      id = "a_ring", mood = -1, trust = -2, set = { told = "sometime" }, against = "INSCS026.P19", to = "written",
      why = "Friendly, but with no time in it, and the question of yes or no is still open. He will sit by the phone.",
      customer "When you know more. Right.",
    },
  },
}

beat "second_thought" {                      -- the way back after a yes that nobody could give
  narrator "You put the phone down. The order screen says what it said all along: not confirmed.",
  choose {
    ask = "What do you do?",
    action "Leave it. It may well turn up, and he's happier than he's been in weeks." {
      id = "leave_it", against = "INSCS026.P21", to = "written",
      why = "It may turn up. If it does not, he has told his mother, and your word is the one that broke.",
    },
    action "Ring him back: it isn't confirmed, you spoke too soon, and you'll ring on Thursday at half nine." {
      id = "ring_back", mood = -12, trust = 4, minutes = 3, set = { told = "half_nine" }, to = "written",
      shows = { "INSCS026.P19", "INSCS026.P21" },
      why = "A hard call to make, and it costs some goodwill. He can plan again with what is true.",
      customer "You rang back to tell me that. Well. I'd sooner know.",
    },
    action "Write 'customer told Thursday' in the notes, so that whoever is in on Thursday morning knows what he expects." {
      id = "note_it", minutes = 1, against = "INSCS026.P19", to = "written",
      why = "Colleagues now know what he expects. He still does not know that it is not so.",
    },
  },
}

beat "written" {
  narrator "The call is over. The complaint record is open, and the cursor blinks.",
  minutes = 4,
  pick "What goes in the complaint record?" {
    item "It is a complaint, though he never called it one" {
      right = true, why = "Logged as what it is, it gets an owner, a number and dates." },
    item "Customer is difficult, handle with care" {
      why = "That is a judgement on a person. What he did was ring, and he may ask to read what we hold about him." },
    item "Two dates were given for the hinge: the first went by, the second is this Thursday" {
      right = true, why = "This is the heart of it, and whoever reads it can see why he rang." },
    item "What I told him today, and when he is to be rung" {
      right = true, why = "What was said becomes a promise to keep, even on your day off." },
    item "The hinge is on its way" {
      why = "Nobody has confirmed it. Written down, a hope turns into a fact for the next reader." },
    item "{learner} is dealing with it, and it is the only oven in the house" {
      right = true, why = "It says whose it is and what it does to his week." },
    item "His mother's hip, and the clinic she goes to" {
      why = "Her health is hers, and the complaint does not need it. 'Not before half nine' is enough." },
    class "sound" {
      from = 75, set = { notes = "good", logged = true }, shows = "SDS0417.P11", to = "thursday",
      why = "Anyone could pick this up on Thursday and know what he was promised, by whom and why." },
    class "partly" {
      from = 40, set = { notes = "partly" }, to = "thursday",
      why = "Some of it is there. What is missing has to live in your head until Thursday." },
    class "poor" {
      from = 0, set = { notes = "poor" }, against = "SDS0417.P11", to = "thursday",
      why = "From this, a colleague could not tell whose it is or what was promised." },
  },
}

-- Thursday ------------------------------------------------------------------------------------

beat "thursday" {
  at = "Thursday, 09:10",
  set = { day = "thursday" },
  narrator { "Your record is on the screen: the dates, what you told him, your name.", when = 'notes == "good"' },
  narrator { "The record has some of Tuesday. The rest you have to remember.", when = 'notes == "partly"' },
  to = { { "seventh", when = 'notes == "poor" or not logged' }, "van" },
}

beat "seventh" {
  mood = -10, trust = -8,
  narrator "Nothing showed that it was yours, so the morning list gave it to Callum, who rang Mr Rafferty at nine.",
  callum "I got him in a waiting room. He says I'm number seven. What does he mean?",
  to = "van",
}

beat "van" {
  morag "That's the van in. No hinge, I'm sorry.",
  morag { "I looked into it. The first order was for a 32, his is a 30. The supplier closed it, and nobody gets told.",
          when = "visits.warehouse == 0" },
  morag { "That's the third one since the summer.", when = "visits.warehouse == 0" },
  to = { { "supplier", when = "chased" }, "before_he_rings" },
}

beat "supplier" {
  morag "I had the supplier on the phone yesterday, as you asked.",
  to = chance { { 2, "dated" }, { 1, "undated" } },
}

beat "dated" {
  morag "Three weeks, they say. I've got it in writing.", set = { supplier_date = true }, to = "before_he_rings",
}

beat "undated" { morag "They'll 'look into it'. So that's a no, for now.", to = "before_he_rings" }

beat "before_he_rings" {
  narrator "He is back home at half past nine.",
  consult "options" {
    label = "Ask Priya what you can offer him", minutes = 5, shows = { "SDS0417.P3", "SDS0417.P9" },
    why = "You can offer what is already agreed. The law behind it: Consumer Rights Act 2015, sections 23 and 24.",
    priya "Five weeks and two broken dates, for his only oven. That's no reasonable time for a repair.",
    priya "That's the law's word, not mine: a repair has to come in a reasonable time, or he can stop waiting.",
    priya "So he can have money off and keep it, or bring it back for the full £140.",
    priya "Or, if he'd rather: there are no new ones left to swap, but Falkirk has one on display with a chipped glass.",
    priya "Our engineer collects his today, takes the hinge off that one, and it's back tomorrow.",
    priya "All three are agreed. He picks.",
  },
  choose {
    ask = "What do you do?",
    action "Give it till eleven, when the second van's in. Better to ring him with the hinge in your hand." {
      id = "wait", mood = -12, trust = -8, minutes = 50, against = "INSCS026.P18", to = "he_rings",
      why = "Hoping for better news is natural. He only knows that it is past half nine and nobody rings.",
      case 'told == "the_part"' {
        mood = -20, trust = -20, minutes = 50, against = "INSCS026.P18", to = "he_rings",
        why = "On Tuesday he was told Thursday. Every minute of waiting makes that harder to take back.",
      },
    },
    action "Send him a text for now: 'Part delayed. Will update soon.'" {
      id = "text", mood = -8, trust = -6, minutes = 30, against = "INSCS026.P19", to = "he_rings",
      why = "Quick, and it is true. But it cannot be answered, and soon is the word he has had for five weeks.",
      case 'told == "the_part"' {
        mood = -20, trust = -18, minutes = 30, against = "INSCS026.P19", to = "he_rings",
        why = "He is waiting for a part that he was promised. A line on a screen takes it away, and tells him no more.",
      },
    },
    action "Ring him at half past nine with what you know." {
      id = "ring", minutes = 20, shows = "INSCS026.P18",
      to = { { "expects_it", when = 'told == "the_part"' }, "call" },
      why = "Bad news on time is a promise kept. Ours allows {org.callback_margin_minutes} minutes, and you needed none.",
    },
  },
}

beat "expects_it" {                          -- Tuesday's yes falls due
  mood = -16, trust = -18,
  customer "Is it on the van? I've had the old hinge off since eight. You said Thursday.",
  to = "call",
}

beat "call" {
  customer { "Rafferty. And who's this?", when = 'not own_name and told ~= "the_part"' },
  customer { "Is that {learner}?", when = 'own_name and told ~= "the_part"' },
  choose {
    reply "It's {learner}, about your hinge. It's not come. I wanted you to hear it from me." {
      id = "own_it", mood = -3, trust = 4, shows = { "INSCS026.P19", "INSCS026.P21" }, to = "offer",
      why = "You said it first and you said it plainly. Bad news lowers his mood, and it was still right to ring with it.",
      customer { "I'd have rung you by ten. I didn't know when you'd ring.", when = 'told == "sometime"' },
      customer "No hinge. At least you say so.",
      case 'told == "half_nine"' {
        mood = 1, trust = 8, shows = { "INSCS026.P18", "INSCS026.P19", "INSCS026.P21" }, to = "offer",
        why = "The news is bad, and you rang when you said you would. One kept promise takes the edge off a broken one.",
        customer "Half nine. You said half nine, and it's half nine. No hinge, but that's a first.",
      },
    },
    reply "It's {learner}. I've done my bit, Mr Rafferty, but the warehouse have let the pair of us down." {
      id = "blame", mood = -9, trust = -6, against = "INSCS026.P21", to = "offer",
      why = "It puts you on his side for a moment. But to him the warehouse is Brae & Bell, and so are you.",
      customer "The pair of us. You've an oven, though.",
    },
    reply "It's {learner}, just a quick courtesy call. We're still chasing it, and it should be any day now." {
      id = "any_day", mood = -11, trust = -8, against = { "INSCS026.P19", "INSCS026.P21" }, to = "offer",
      why = "It never says that the hinge has not come. He has to work it out, and 'any day' is another guess.",
      customer "So it's not there. You can say it, you know.",
    },
  },
}

beat "he_rings" {
  narrator "His number comes up on your screen before you have dialled it.",
  customer { "I've had the old hinge off since eight. You said I'd have it Thursday.", when = 'told == "the_part"' },
  customer { "You said half nine.", when = 'told == "half_nine"' },
  customer "So I'm ringing you. Again.",
  choose {
    reply "I was literally about to ring you, Mr Rafferty, I had the phone in my hand." {
      id = "about_to", mood = -7, trust = -6, against = "INSCS026.P21", to = "offer",
      why = "True or not, it is what people say who have not rung. And it is about you; he is waiting to hear about his hinge.",
      customer "I'm sure you did.",
    },
    reply "The morning van had nothing, so I was holding on for the next one, to have more to tell you." {
      id = "holding_on", mood = -2, shows = "INSCS026.P21", to = "offer",
      why = "He learns the reason, late. It leaves out that you could have told him so without a hinge.",
      customer "You could have told me that at half nine.",
    },
    reply "I should have rung you first. The hinge isn't here." {
      id = "should_have", mood = 2, trust = 4, shows = { "INSCS026.P19", "INSCS026.P21" }, to = "offer",
      why = "Two short sentences, both true. A late call is easier to forgive than a reason for it.",
      customer "Aye. You should. Well, at least that's straight.",
    },
  },
}

beat "offer" {
  narrator { "You have one thing for him: the supplier now says three weeks, in writing.", when = "supplier_date" },
  customer "So what happens now? And don't say 'bear with us'.",
  choose {
    reply "All we can do is wait on the supplier, I'm afraid. It's out of our hands." {
      id = "out_of_hands", mood = -12, trust = -6, against = { "SDS0417.P3", "SDS0417.P8" }, to = "pushed",
      why = "He bought it from us, so it is in our hands. After five weeks there is more to offer than waiting.",
    },
    reply "You choose. Our engineer mends it by tomorrow. Or you keep it, with money off. Or all your money back." {
      id = "three_ways", when = "consulted.options", mood = 14, trust = 10,
      to = { { "repair", when = "trust >= 40" }, "money" },
      shows = { "SDS0417.P8", "SDS0417.P9", "INSCS026.P15" },
      why = "Real ways out, taken to Priya and agreed beforehand, and the choice is his. That is what owning it looks like.",
    },
    reply "I'm not going to ask you to wait. Give me twenty minutes with my manager and I'll ring you." {
      id = "twenty", when = "not consulted.options", mood = 4, trust = 5, minutes = 20, to = "manager_says",
      shows = "SDS0417.P9",
      why = "What he needs is above your limit. You said so with a time, and you stay the one who rings.",
      customer "Twenty minutes. I'm counting.",
    },
    reply "Bring it back to Falkirk and you'll have your hundred and forty. My manager's agreed to that." {
      id = "one_way", when = "consulted.options", mood = 2, against = "INSCS026.P15", to = "money",
      why = "All true, and a fair way out. But Priya agreed to three, and he was told of one.",
    },
    reply "I'll just refund you the hundred and forty, and that's you clear of it." {
      id = "refund", mood = 2, trust = -4, against = { "SDS0417.P5", "INSCS026.P15" }, to = "manager_says",
      when = "not consulted.options",
      why = "Your own limit is {org.refund_limit} pounds, so the promise was not yours to make. And he was not asked.",
      minutes = 20,
      narrator "The refund screen stops you: over £{org.refund_limit}, the duty manager decides.",
      narrator "You have to tell him so, and that you will ring back in twenty minutes.",
      case "org.refund_limit >= 140" {
        mood = 3, against = "INSCS026.P15", to = "money",
        why = "Inside your limit, and a fair way out. But it was picked for him: he may have wanted his oven mended.",
      },
    },
  },
}

beat "pushed" {
  customer "Out of your hands. Whose hands is it in?",
  choose {
    reply "Mine. I was too quick there. Give me twenty minutes with my manager and I'll ring you." {
      id = "mine", mood = 6, trust = 5, minutes = 20, shows = "SDS0417.P9", to = "manager_says",
      why = "You took it back, and you took it to the person who can decide. One word turned the call.",
      customer "That's more like it. Twenty minutes.",
    },
    reply "That's really all I can do from here today. You could always write in." {
      id = "write_in", mood = -15, trust = -10, against = { "SDS0417.P9", "INSCS026.P21" }, to = "gone",
      why = "It may be all that you can do, but not all that can be done. Priya is ten steps away.",
    },
    reply "The supplier's put three weeks in writing. If I lend you an oven until then, would that see you through?" {
      id = "loan", when = "supplier_date", mood = 5, trust = 3, set = { took = "loan" }, to = "costs",
      shows = "SDS0417.P8",
      why = "A real help, and it asks before it decides. It leaves out that after five weeks he need not wait at all.",
      customer "A loan. It's something. Aye, we'd manage with that.",
    },
  },
}

beat "manager_says" {
  priya "By law a repair has to come in a reasonable time, and five weeks for his only oven isn't one.",
  priya "So he can have money off and keep it, or bring it back for the full £140. I'll agree either.",
  priya "Or our engineer takes the hinge off the display one in Falkirk: collected today, back tomorrow. He picks.",
  narrator "You ring him inside the twenty minutes and go through all three.",
  to = { { "repair", when = "trust >= 40" }, "money" },
}

beat "repair" {
  set = { took = "repair" }, mood = 4,
  customer "I like the oven. It's the waiting I can't be doing with. Send your engineer.",
  to = "costs",
}

beat "money" {
  set = { took = "money" },
  customer "A month ago I'd have had it mended. No. I'll take my money, thanks.",
  narrator "It goes back to the card he paid with, within {org.refund_within_days} days at the very most.",
  to = "costs",
}

beat "costs" {
  customer "One more thing. Two buses to your shop and all those chippy teas. I make it forty pounds.",
  customer { "And not in vouchers. You tried that on Tuesday.", when = "voucher_first" },
  choose {
    reply "Forty it is. I'll put it on your card." {
      id = "forty", mood = 3, against = "SDS0417.P5", to = "pass_on",
      why = "Fair to him, and over your {org.goodwill_limit} pounds. Priya now has to stand behind it or take it back.",
      customer "Well. Thank you.",
      narrator "Priya lets it stand, and asks why she is the second to hear of it.",
      case "org.goodwill_limit >= 40" {
        mood = 8, trust = 4, shows = { "SDS0417.P5", "SDS0417.P8" }, to = "pass_on",
        why = "It was yours to decide, and you decided. Nobody else had to be asked, and he did not have to wait.",
        customer "Just like that? Well. Thank you.",
      },
    },
    reply "{org.goodwill_limit} pounds I can send you now. For the rest I'll ask Priya, and ring you by five." {
      id = "part_now", when = "org.goodwill_limit < 40", mood = 6, trust = 4, to = "pass_on",
      shows = { "SDS0417.P5", "SDS0417.P9", "INSCS026.P21" },
      why = "You gave what is yours to give, named the limit, and said when he hears about the rest.",
      customer "That's fair. By five, then.",
    },
    reply "I'm sorry, but we don't pay for fares or for food. It's just the policy." {
      id = "policy", mood = -10, trust = -4, against = { "SDS0417.P8", "INSCS026.P21" }, to = "pass_on",
      why = "No policy says that. Goodwill is there for just such a case, and by now it is no longer in place of help.",
      customer "It's just the policy. And I was starting to like you.",
    },
    reply "How about a voucher for the {org.goodwill_limit}? You'd get something nice for the kitchen." {
      id = "voucher_again", mood = -3, against = "SDS0417.P8", to = "pass_on",
      why = "He was out of pocket in money. A voucher only pays back if he wants to shop here again.",
      customer "I'd sooner have the bus fare. But never mind.",
      case "voucher_first" {
        mood = -12, trust = -6, against = { "SDS0417.P1", "SDS0417.P8" }, to = "pass_on",
        why = "He said no to it on Tuesday, and again a moment ago. Offering it once more says that neither was heard.",
        customer "Did you hear a word I said?",
      },
    },
  },
}

beat "pass_on" {
  narrator "The call is done and written up. Somewhere another order may have closed without a peep.",
  minutes = 3,
  pick "What do you tell Priya and Morag, so that it does not happen to someone else?" {
    item "Who typed 32 instead of 30" {
      why = "It points at a person. The next person can mistype just as easily." },
    item "A closed part order drops off the list and tells nobody" {
      right = true, why = "This is the hole he fell through, and it is still open." },
    item "It is the third since the summer" {
      right = true, why = "Once is bad luck. Three times is something that can be mended." },
    item "Mr Rafferty's address and phone number" {
      why = "They need what went wrong, and not whom to find. Share only what the job needs." },
    item "An idea: each part order carries one adviser's name, and that adviser hears of any change" {
      right = true, why = "It gives Priya something to say yes or no to, and every customer one name." },
    item "A reminder to everybody to be more careful" {
      why = "Everybody was careful. Nobody was told." },
    class "sound" {
      from = 75, set = { lesson = 2 }, shows = { "SDS0417.P10", "INSCS026.P7" }, to = "friday",
      priya "One name on each part order. Try it with Morag for a month, and tell me how it goes.",
      why = "What went wrong, how often, and an idea. Priya could decide on the spot." },
    class "partly" {
      from = 40, set = { lesson = 1 }, to = "friday",
      priya "Thanks. I can see there's something in this. What would you change?",
      why = "They see part of it. What helps most is the gap, how often it happens, and an idea to say yes to." },
    class "poor" {
      from = 0, set = { lesson = 0 }, against = { "SDS0417.P10", "INSCS026.P7" }, to = "friday",
      priya "Hm. I'll have a word with people.",
      why = "After this, people may be more careful for a week. The next closed order will still tell nobody." },
  },
}

-- Friday --------------------------------------------------------------------------------------

beat "friday" {
  at = "Friday, 16:30",
  set = { day = "friday" },
  narrator { "The engineer's note says: hinge fitted, delivered 14:05, job closed.", when = 'took == "repair"' },
  narrator { "The refund screen says: £140, sent.", when = 'took == "money"' },
  narrator { "The Falkirk shop says: loan oven collected. The new hinge is due in three weeks.", when = 'took == "loan"' },
  choose {
    ask = "What do you do with the complaint?",
    action "Close it. The screen says it's done, and the man's had enough calls from us." {
      id = "close", mood = -6, against = "INSCS026.P20", to = "closed",
      why = "The screen knows what we did. Only he knows whether it worked.",
    },
    action "Leave it to Monday's survey. If anything's wrong, he can put it in there." {
      id = "survey", mood = -4, against = { "INSCS026.P18", "INSCS026.P20" }, to = "closed",
      why = "A survey asks everybody the same things. He was given one name, and that name did not ask.",
    },
    action "Ring him. Ask whether it's right now." {
      id = "ask_him", mood = 8, trust = 5, minutes = 4, shows = { "INSCS026.P18", "INSCS026.P20" },
      to = { { "money_back", when = 'took == "money"' }, "one_name" },
      why = "One short question, put to the only person who can answer it. Then it can be closed.",
    },
  },
}

ending "one_name" {
  title = "One name",
  customer { "It shuts. My mother's had scones out of it already.", when = 'took == "repair"' },
  customer { "The loan one does us. Ring me when the hinge is in, mind.", when = 'took == "loan"' },
  customer { "And {learner}? I can throw out that envelope now.", when = "mood >= 60" },
  narrator { "Priya has listened to Tuesday's call. 'It's left the supplier' is on it, and on no screen.", when = "made_up > 0" },
  customer_value = "mood", organisation_value = "60 + 12 * lesson - 25 * made_up",
  says = "He can bake again. He knows whom to ask for, and has no need to.",
}

ending "money_back" {
  title = "A hundred and forty pounds",
  customer { "It's gone through. You did what you said you'd do, in the end.", when = "mood >= 45" },
  customer { "It's gone through. That's us, then.", when = "mood < 45" },
  narrator { "Priya has listened to Tuesday's call. 'It's left the supplier' is on it, and on no screen.", when = "made_up > 0" },
  customer_value = "mood", organisation_value = "42 + 12 * lesson - 25 * made_up",
  says = "He has his money, which was his by right after such a wait. The oven is back with us, one hinge short.",
}

ending "closed" {
  title = "Closed on the screen",
  narrator { "On Saturday the door drops open again. It was one screw.", when = 'took == "repair"' },
  narrator { "On Saturday he looks for the money. It is still on its way, and nobody told him to expect that.",
             when = 'took == "money"' },
  narrator { "On Saturday the loan oven trips the fuse.", when = 'took == "loan"' },
  customer "Hello? Rafferty. No, I'd like the same person, please.",
  customer_value = "mood", organisation_value = "30 + 12 * lesson",
  says = "It was nearly right. Nobody asked, so he had to ring once more, and somebody new picked up.",
}

ending "gone" {
  title = "Someone else, then",
  customer "Right. I'll write, then. Not to you.",
  customer_value = "mood", organisation_value = 10,
  says = "The complaint went to Priya by letter a week later. What she offered him then could have been offered on Thursday.",
}
