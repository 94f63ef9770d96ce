scenario {
  title      = "Everyone's watching",
  about      = "A fair complaint on the public page, two pictures that should not be there, and a crowd.",
  channel    = "social",
  at         = "brae-and-bell",
  role       = "social media adviser",
  starts     = "Wednesday, 16:20",
  conditions = { "let-down", "busy" },
  practises  = { "SDS0424.P1", "SDS0424.P2", "SDS0424.P3", "SDS0424.P4", "SDS0424.P5", "CFACSA13.P2",
                 "CFACSA13.P5", "CFACSA13.P7", "CFACSA13.P8", "CFACSA13.P12", "CFACSA13.P13",
                 "CFACSA13.P14", "CFACSA13.P15", "CFACSA13.P17", "CFACSA13.P18" },
  knows      = { "SDS0424.K5", "SDS0424.K6", "SDS0424.K10", "SDS0424.K11", "CFACSA13.K2", "CFACSA13.K8" },
  points     = {
    ["SDS0424.K5"] = {
      "A public reply is read by the one who posted, by friends, and by future customers.",
      "A fair complaint that stays up, with a good answer below it, helps more than a deleted one.",
      "A joke or a quarrel from our side soon gets talked about more than the wet rug.",
      "When the page says what went wrong, people stop making up their own version.",
    },
    ["SDS0424.K6"] = {
      "Our policy sets a time for the first reply while the social desk is open.",
      "A first reply need not solve anything: a name, the point of the post, and what happens next.",
      "Other people answer for you while you wait for the full story.",
      "You know how fast your own employer wants a reply, and who answers when you are off.",
    },
    ["SDS0424.K10"] = {
      "Answer the person who posted, by the name they use, and sign with yours.",
      "Say sorry for what it was like, and no more than you know about why.",
      "One calm line to everybody does more than an argument with the loudest stranger.",
      "Friendly and neutral comments deserve a short, personal answer too, not only the angry ones.",
    },
    ["SDS0424.K11"] = {
      "Private details on the page are reported at once, not in tomorrow's handover: that is our policy.",
      "Tell it in one breath: what it was, whose, since when, and how it stands now.",
      "Refunds are for customer care or a shop, so you make no promise on their behalf.",
      "A comment that attacks or exposes somebody is saved, hidden and shown to the duty manager.",
    },
    ["CFACSA13.K2"] = {
      "What has been posted gets copied, so a quiet change later looks like something to hide.",
      "A written promise, like 'first thing on Friday', can be held up to you word for word.",
      "When your own post was wrong: keep a copy, take it down, say so, tell the duty manager.",
    },
    ["CFACSA13.K8"] = {
      "Repeating a detail tells everyone that it is true, even if the customer showed it first.",
      "A colleague's name, face or shift is personal under UK GDPR too, even when you mean well.",
      "Take the details into a private message, and ask only for what finds the order.",
      "A day and a place together can tell strangers when a home stands empty.",
    },
  },
  meta       = { "integrity", "critical thinking", "feeling" },
  circumstances = { "dissatisfied", "external", "asked", "own-authority", "authority-sought",
                    "tangible-benefit", "intangible-benefit", "feedback-spontaneous" },
  core       = { "communication", "ict" },
  content    = "People online turn on a young colleague. Nasty words are hinted at, never spelled out.",
  accepts    = {
    ["A110 direct"] = "The form letter is meant to be hard going: that is what is wrong with it.",
  },
  brief      = {
    you  = "You look after the public page of {org.name} this afternoon.",
    them = "{customer.name}, who had a rug delivered today, and everyone who is reading along.",
    know = "Her words are a post on our page. Her two pictures are in a comment of hers, just below it.",
    may  = "You may hide a comment and write replies. You may offer goodwill up to £{org.goodwill_limit}; "
        .. "your limit for refunds is £{org.refund_limit}. A first reply is due within "
        .. "{org.social_first_reply_minutes} minutes.",
  },
}

cast {
  customer = { name = "Ms Haddad", wants = "a dry rug by Saturday, and a straight answer", mood = 35, trust = 40,
               looks = { age = "adult", skin = 3, face = "oval", build = "average", hair = "brown wavy", wears = { "green jumper", "earrings" } } },
  priya    = { name = "Priya", role = "duty manager",
               looks = { age = "adult", skin = 4, face = "oval", build = "average", hair = "black bob", wears = { "teal polo", "lanyard" } } },
  callum   = { name = "Callum", role = "delivery colleague", about = "19, in his first month",
               looks = { age = "teenager", skin = 1, face = "narrow", build = "slight", hair = "red curly", wears = "navy hi-vis" } },
  tam      = { name = "Tam", about = "a stranger in the comments",
               looks = { age = "adult", skin = 2, face = "square", build = "average", hair = "brown swept", wears = { "white shirt", "tie" } } },
  shona    = { name = "Shona", about = "a regular on the page",
               looks = { age = "older", skin = 1, face = "round", build = "broad", hair = "grey bob", wears = "pink cardigan", aids = "glasses" } },
  gaz      = { name = "Gaz", about = "a stranger in the comments",
               looks = { age = "adult", skin = 1, face = "narrow", build = "slight", hair = "fair short", beard = "stubble", wears = "grey jumper" } },
}

facts {
  crowd       = number { from = 0, to = 10, start = 2 },                -- how hot the comments are
  hidden      = false,                                                  -- the pictures are out of sight
  reported    = false,                                                  -- the duty manager has been told
  slip        = { "none", "customer_data", "callum_data", "untrue" },   -- something we wrote ourselves
  owned       = false,                                                  -- and put right
  agreed      = { "none", "time_by_nine", "first_thing" },
  told_callum = false,
}

consult "policy_social" { label = "Open the social media policy", minutes = 2, policy = "social-media",
  why = "Two minutes with the policy is cheaper than a public reply you have to take back." }

consult "policy_privacy" { label = "Open the privacy policy", minutes = 2, policy = "privacy",
  why = "It says what belongs to whom, and who has to be told." }

consult "order" {
  label = "Open the order record", minutes = 3,
  narrator "A wool rug, £85. Her note is there: inside the storm doors. On the delivery sheet printed this morning, the box for notes is empty.",
  why = "You looked before you took a side. The note was typed, and the person at the door never had it.",
}

consult "ask_priya" {
  label = "Ask Priya a quick question", minutes = 4,
  priya "Hide it, don't delete it, and keep a copy. Nothing about who was on which van, to anyone. Money's my job; the words are yours. And if it's a data matter, come and tell me properly.",
  why = "A quick question is not yet a report, but it kept you inside what your role allows.",
}

consult "tell_priya_late" {
  label = "Tell Priya about the two pictures after all", minutes = 3, when = "visits.pile_on > 0 and visits.morning == 0 and not reported",
  priya "I'd sooner have had that straight away. But I have it now. Thanks.",
  set = { reported = true },
  why = "Later than it should be, and far better than not at all: now somebody can act on it.",
}

beat "post" {
  narrator "A new post on the page. Under it, a comment from the same person with two pictures: her order screen, account number and all, and a doorbell photo of Callum in the rain, face and badge in plain view.",
  narrator { "Eleven other messages are waiting, and the phones have not stopped.", when = 'condition == "busy"' },
  customer "I typed it in YOUR box. 'Inside the storm doors please, they are open.' Came home to a wool rug sitting in a puddle. Does anyone read that box or is it just for show? My mum moves in on Saturday and I need a dry rug down by then. A straight answer would be nice. Pics below.",
  tam "Refund. Now. And get rid of that clown in the photo.",
  pick "Read it again. What is {customer.name} herself asking for?" {
    item "A dry rug, down before Saturday" { right = true, why = "She gives the day and the reason. This is the thing to plan for." },
    item "To know whether anyone reads the delivery notes" { right = true, why = "It sounds like a jibe, but it is a real question. She asks for a straight answer to it." },
    item "Her money back" { why = "Tam asked for that. She did not, and money would not put a rug on the floor." },
    item "Consequences for the colleague in the photo" { why = "Her complaint is about a note that was not followed. Only the comments go after a person." },
    item "A voucher for her trouble" { why = "Nothing in her post asks for one." },
    class "sound" { from = 80, to = "first_move", minutes = 2, shows = { "CFACSA13.P14", "CFACSA13.P15", "SDS0424.P2" },
      why = "You kept her two wishes apart from what the comments were shouting." },
    class "partly" { from = 40, to = "first_move", minutes = 2, shows = "SDS0424.P2",
      why = "Part of what she wants is in there. The other part is easy to lose among the comments." },
    class "poor" { from = 0, to = "first_move", minutes = 2, against = { "CFACSA13.P14", "CFACSA13.P15" },
      why = "This is mostly what other people wrote. A reply built on it would answer the wrong person." },
  },
}

beat "first_move" {
  narrator "Six comments, then nine. Your tools on this page: hide a comment (she and her friends still see it), delete a post, block a person.",
  choose {
    ask = "What do you do first?",
    action "Write to her first. The pictures can wait until there is a minute." {
      id = "reply_first", to = "draft", minutes = 2, add = { crowd = 1 }, against = "SDS0424.P3",
      why = "A quick reply is a kind thought. But each minute, more people can copy her number and his face.",
    },
    action "Save a screenshot, then hide the comment with the pictures." {
      id = "hide", to = "draft", minutes = 3, mood = -8, set = { hidden = true }, shows = { ["SDS0424.P3"] = 2 },
      why = "Right, and hard: she did not like it. The private things are out of sight, the complaint is not, and there is a copy.",
      customer "Why can my neighbour not see my pictures any more??",
    },
    action "Take the whole post down before it spreads. She can always write to us privately." {
      id = "delete", to = "deleted", minutes = 2, mood = -18, trust = -15, add = { crowd = 3 }, against = { "SDS0424.P3", "SDS0424.P5" },
      why = "The pictures are gone, and so are a fair complaint and our copy of it. The policy says hide, not delete.",
    },
    action "Leave it alone until the depot rings back with the full story." {
      id = "wait", to = "draft", minutes = 58, mood = -8, add = { crowd = 3 }, against = { ["CFACSA13.P2"] = 2, ["SDS0424.P3"] = 1 },
      why = "Facts matter, but the post does not wait for them. A short first reply and a hidden picture need no depot.",
      narrator "It is well past five when the depot rings. 'Note? There was no note on the sheet.'",
      shona "Nearly an hour and not a cheep from them. Dearie me.",
    },
  },
}

beat "deleted" {
  narrator "Four minutes later she posts again. Same words, same two pictures, and a new first line.",
  customer "They DELETED it. So here it is again, and I've saved it this time.",
  choose {
    ask = "She is waiting, and so is everyone else. What now?",
    reply "We are aware of a technical glitch affecting some posts and are looking into it." {
      id = "glitch", to = "own_slip", minutes = 2, mood = -10, trust = -15, critical = "dishonest",
      set = { slip = "untrue", owned = false }, add = { crowd = 2 }, against = { ["SDS0424.P5"] = 2 },
      why = "There was no glitch. It reads like a soft way out, but it tells the public something untrue.",
    },
    action "Block her, to give everybody time to calm down." {
      id = "block", to = "draft", minutes = 35, mood = -20, trust = -10, add = { crowd = 2 }, against = { "SDS0424.P3", "CFACSA13.P17" },
      why = "She has broken no rule. Blocking ends our talk with her, and starts hers with everyone else.",
      narrator "She writes about it in a local group instead. Half an hour on, Priya comes out of a meeting and has you lift the block.",
    },
    reply "That was me, Leila, and it was wrong. A complaint stays up. This one will." {
      id = "own_delete", to = "draft", minutes = 3, mood = 4, trust = 8, set = { hidden = true }, shows = { "SDS0424.P5", "CFACSA13.P5" },
      why = "Short and true. It gives the complaint back to her, which makes hiding the pictures easier to believe.",
      narrator "You save a screenshot and hide the comment with the pictures. Only that.",
      customer "Right. Well. At least somebody says so.",
    },
  },
}

beat "draft" {
  narrator "{clock}. You open a draft for the public reply.",
  pick "Which of these must not be visible in it?" {
    item "Her account number" { right = true, why = "It is hers. That she showed it first does not let us repeat or confirm it." },
    item "Callum's name, or that he is new" { right = true, why = "That is about him and his work. It is not ours to publish, even in his favour." },
    item "Which van and shift it was" { right = true, why = "With a time and a van, anyone local can work out who it was." },
    item "The street it was delivered to" { right = true, why = "An address in our reply tells strangers where to find her." },
    item "Leila, the name she posts under" { why = "She is writing under it. Using it makes the reply one to a person." },
    item "Your own first name" { why = "People soften a bit when somebody has a name." },
    item "When she will hear from you next" { why = "It is the most useful thing in a first reply, and it gives nobody away." },
    class "sound" { from = 80, to = "reply", minutes = 2, shows = "SDS0424.P3",
      why = "You held back what belongs to other people, and kept what makes a reply worth reading." },
    class "partly" { from = 40, to = "reply", minutes = 2,
      why = "Nearly. Ask of each item: whose is it, and does she need it to be public?" },
    class "poor" { from = 0, to = "reply", minutes = 2, against = "SDS0424.P3",
      why = "As it stands, something private would be public, or there would be little left to say." },
  },
}

beat "reply" {
  customer { "So my pictures vanish and nobody says a word. Hiding it, are we?", when = "hidden" },
  shona "That poor woman. In this weather. Is anybody there at all?",
  choose {
    ask = "What do you post under her words?",
    reply "We're so sorry to hear about your experience. We take all feedback very seriously. Please DM us." {
      id = "pasted", to = { { "still_up", when = "not hidden" }, "report" }, minutes = 2, mood = -8, add = { crowd = 2 },
      against = { "CFACSA13.P5", "SDS0424.P5" },
      why = "No name, no rug, no time. It could sit under any post, and people reading along can tell.",
      tam "Copy, paste, home for tea.",
    },
    reply "Hello Leila, {learner} here. You asked for it inside and didn't get that. The pictures show private details, so I've hidden them; your words stay. I'll message you within half an hour." {
      id = "first_hidden", when = "hidden", to = "report", minutes = 3, mood = 10, trust = 6, shows = { "CFACSA13.P5", "CFACSA13.P2", "SDS0424.P5" },
      why = "She learns who you are, why the pictures went and when you will write. Nothing private is confirmed.",
      customer "Fine. Half an hour.",
      case "minutes > org.social_first_reply_minutes" {
        to = "report", minutes = 3, mood = 4, shows = { "CFACSA13.P5", "SDS0424.P5" }, against = "CFACSA13.P2",
        why = "Good words, but more than {org.social_first_reply_minutes} minutes after hers. By then others had answered for us.",
        customer "You took your time.",
      },
    },
    reply "Hello Leila, {learner} from {org.name} here. You asked for it inside and it was left outside. I'm looking into it now and will message you within half an hour." {
      id = "first_open", when = "not hidden", to = "still_up", minutes = 3, mood = 8, trust = 6,
      shows = { "CFACSA13.P5", "CFACSA13.P2", "SDS0424.P5" },
      why = "A name, the point of her post, and a time. Only the pictures are still there for all to see.",
      customer "OK. Waiting.",
      case "minutes > org.social_first_reply_minutes" {
        to = "still_up", minutes = 3, mood = 3, shows = { "CFACSA13.P5", "SDS0424.P5" }, against = "CFACSA13.P2",
        why = "Good words, but more than {org.social_first_reply_minutes} minutes after hers. By then others had answered for us.",
        customer "Oh. They're alive.",
      },
    },
    reply "Hi Leila, {learner} here. Found you: account BB-0000-TEST, one wool rug, dropped at your front door at 14:10 while you were out. Looking into it for you now, bear with me and I'll message you very shortly." {
      id = "found_you", to = "own_slip", minutes = 3, mood = 2, critical = "data breach", add = { crowd = 1 },
      set = { slip = "customer_data", owned = false }, against = { ["SDS0424.P3"] = 2 },
      why = "Quick and helpful in tone. But it tells everyone that the number is real, and when her door has nobody behind it.",
    },
    reply "No quibbles, Leila: you'll have the full £85 back today." {
      id = "public_refund", to = { { "still_up", when = "not hidden" }, "report" }, minutes = 2, mood = -4, add = { crowd = 1 },
      against = { "CFACSA13.P15", "SDS0424.P4" },
      why = "The refund limit of this role is £{org.refund_limit}, so the promise cannot be kept. And she asked for a rug.",
      customer "I didn't ask for the money. I asked for a rug.",
      case "org.refund_limit >= 85" {
        to = { { "still_up", when = "not hidden" }, "report" }, minutes = 2, mood = -4, add = { crowd = 1 },
        against = "CFACSA13.P15",
        why = "It is within the limit of £{org.refund_limit}, but it answers Tam. She asked for a dry rug, and amounts are for a private message.",
        customer "I didn't ask for the money. I asked for a rug.",
      },
    },
  },
}

beat "still_up" {
  narrator "The two pictures are still there. Somebody has zoomed in on the face and asked who it is.",
  choose {
    ask = "What about the pictures?",
    action "Leave them. It is her own number, and she chose to show it." {
      id = "leave_up", to = "report", minutes = 1, set = { hidden = true }, add = { crowd = 2 }, against = { ["SDS0424.P3"] = 2 },
      why = "It is our page. Her number can be misused there, and the face was never hers to give.",
      narrator "A quarter of an hour later the platform takes them down itself. Someone else had reported them.",
    },
    action "Save a screenshot, hide that comment, and tell her in one line why." {
      id = "hide_now", to = "report", minutes = 3, mood = -6, set = { hidden = true }, shows = "SDS0424.P3",
      why = "Right, and hard. It would have been easier a few minutes ago; it is still the way to stop the harm.",
      customer "So NOW you're quick.",
    },
    reply "Leila, could you take those two photos down when you get a minute? Thanks." {
      id = "ask_her", to = "report", minutes = 15, mood = -2, set = { hidden = true }, add = { crowd = 1 }, against = "SDS0424.P3",
      why = "Polite, but it gives no reason and leaves the pictures up until she happens to look. You can hide them at once.",
      customer "What photos? Oh. Gone now, was on the bus.",
    },
  },
}

beat "own_slip" {
  shona { "Should you be putting that on here, hen? That's private.", when = 'slip ~= "untrue"' },
  narrator { "Someone posts the notice the platform had sent her: 'Removed by the page'. No glitch.", when = 'slip == "untrue"' },
  choose {
    ask = "Your own reply is now part of the trouble. What do you do with it?",
    action "Change the wording quietly. The few who saw it have better things to do." {
      id = "quiet_edit", to = "after_slip", minutes = 2, add = { crowd = 1 }, against = "SDS0424.P5",
      why = "The old wording is in other people's screenshots. A quiet change looks like a second thing to hide.",
    },
    action "Keep a copy, take it down, say so in the thread, tell Priya." {
      id = "own_it", to = "after_slip", minutes = 4, mood = 2, trust = 6, set = { owned = true }, shows = { "SDS0424.P3", "SDS0424.P5" },
      why = "Once written, it cannot be unread. But the harm stops here, and the people who must act can act.",
      priya "Good that you came straight over. Leave the phone calls to me.",
    },
    action "Leave it. Half the town has seen it by now." {
      id = "leave_slip", to = "after_slip", add = { crowd = 1 }, against = { ["SDS0424.P3"] = 2 },
      why = "The other half has not. Each hour it stays up is a fresh harm, and one that we choose.",
    },
  },
}

beat "after_slip" {
  narrator "{clock}. The comments move on, and so must you.",
  to = { { "morning", when = "visits.outcome > 0" }, { "direct", when = "visits.pile_on > 0" },
         { "still_up", when = "visits.reply > 0 and not hidden" }, { "report", when = "visits.reply > 0" }, "draft" },
}

beat "report" {
  narrator "{clock}. Priya walks by with a crate of lampshades. 'All right?'",
  choose {
    reply "Bit of a busy thread, but nothing I can't handle. She put the pictures up herself." {
      id = "nothing_to_tell", to = "pile_on", minutes = 1, against = "SDS0424.P3",
      why = "Who posted them does not settle it. A customer's number and a colleague's face were on our page, so she has to know.",
      priya "Good stuff. Shout if you need me.",
    },
    reply "Ask me when I've got my breath back. It'll all be in the handover, with times, so that tomorrow's shift has the whole story." {
      id = "handover", to = "pile_on", minutes = 5, against = "SDS0424.P3",
      why = "Careful notes, to the wrong people at the wrong time. She has to hear within {org.breach_tell_hours} hour, not tomorrow.",
      priya "Tomorrow's fine if tomorrow's fine.",
    },
    reply "Possible data incident: her account number and {callum.name}'s face. On the page at 16:20, off it now." {
      id = "tell_now", to = "pile_on", minutes = 4, set = { reported = true }, shows = { ["SDS0424.P3"] = 2 },
      why = "What, whose, since when, and how it stands now: she can decide with that, and look after Callum.",
      priya "Right. I'll log it and ring Callum before someone else does. You keep to the thread.",
      case "minutes > org.breach_tell_hours * 60" {
        to = "pile_on", minutes = 4, set = { reported = true }, shows = "SDS0424.P3",
        why = "Clear and complete, but later than {org.breach_tell_hours} hour after the post. The first minutes are the ones that help.",
        priya "Since 16:20? I wish I'd had that sooner. I'll ring Callum now.",
      },
    },
  },
}

beat "pile_on" {
  add = { crowd = 2 },
  narrator "Eighteen comments. The rug is hardly mentioned any more.",
  tam "Bet he's sat in the van laughing. Give us his name.",
  shona "My order came fine last week, for what it's worth.",
  gaz "Name and shame. He's paid to lift things and cannae lift a finger.",
  choose {
    ask = "Do you write anything here?",
    reply "The rug's the only thing that's been hung out to dry today, folks!" {
      id = "joke", to = "named", minutes = 1, mood = -12, add = { crowd = 3 }, against = { "CFACSA13.P5", "SDS0424.P5" },
      why = "A joke can cool a room, but this one is about her loss, and she is reading.",
      customer "Glad it's funny.",
    },
    reply "It was {callum.name}'s third week, he had forty drops on his own in that weather and still got round. He did his best, so ease off." {
      id = "his_shift", to = "own_slip", minutes = 2, mood = -4, critical = "data breach", add = { crowd = 1 },
      set = { slip = "callum_data", owned = false }, against = { ["SDS0424.P5"] = 2 },
      why = "Meant to shield him. But it hands the crowd his name, his rota and how new he is.",
    },
    reply "Tam, Gaz: you weren't there, and you've no idea how hard that job is. Maybe read the post before you shout." {
      id = "argue", to = "named", minutes = 2, mood = -5, add = { crowd = 2 }, against = { "SDS0424.P5", "SDS0424.P1" },
      why = "Understandable, and Tam would like nothing better. An argument with two people keeps the thread at the top for all.",
      tam "Ooh, touched a nerve.",
    },
    reply "This is for {org.name} to answer, not for one person at a door. Comments that go after anybody get hidden. – {learner}" {
      id = "one_calm_line", to = { { "named", when = "crowd >= 6" }, "direct" }, minutes = 2, mood = 4, add = { crowd = -2 },
      shows = { "SDS0424.P1", "SDS0424.P5" },
      why = "Once, to everyone, with the rule. He is shielded, she is not blamed, and Tam has nothing to push against.",
      shona "Fair enough.",
    },
  },
}

beat "named" {
  narrator "Gaz has been looking. He posts {callum.name}'s surname, the team he plays five-a-side for, and a word for him that does not belong on any page.",
  choose {
    ask = "What do you do about that comment?",
    reply "{callum.name} is a good lad, Gaz. Leave him be." {
      id = "good_lad", to = "own_slip", minutes = 1, critical = "data breach", add = { crowd = 1 },
      set = { slip = "callum_data", owned = false }, against = { "SDS0424.P3", "SDS0424.P5" },
      why = "Warm and loyal. And now the page itself has confirmed that Gaz found the right person.",
    },
    action "Screenshot, hide it, send the screenshot to Priya. No reply to Gaz." {
      id = "hide_gaz", to = "direct", minutes = 3, add = { crowd = -1 }, shows = { "SDS0424.P1", "SDS0424.P3" },
      why = "Of all the comments this is the one that can hurt somebody tonight. It got your time; Gaz got none.",
      priya "Got it. I'll tell Callum and see to the rest.",
      case "not reported" {
        to = "direct", minutes = 5, set = { reported = true }, add = { crowd = -1 }, shows = { "SDS0424.P1", "SDS0424.P3" },
        why = "The right comment, out of sight. It also brought the pictures to Priya, later than they should have been.",
        priya "Hang on. What picture of Callum? ... Right. Tell me from the start.",
      },
    },
    action "Leave it. It will sink down the thread by teatime." {
      id = "let_it_sink", to = "direct", mood = -4, add = { crowd = 2 }, against = { "SDS0424.P1", "SDS0424.P3" },
      why = "Most silly comments do sink. This one has a surname in it, so it travels.",
      customer "I wanted a rug, not this. Who are these people?",
    },
  },
}

beat "direct" {
  narrator "{clock}. The detail belongs in a private message. You open one to {customer.name}.",
  choose {
    ask = "How do you begin?",
    reply "Hi, to progress your complaint please confirm your full name, account number, address, date of birth, phone number and a description of the issue with photos." {
      id = "form_letter", to = "offer", minutes = 8, mood = -8, against = { "CFACSA13.P7", "CFACSA13.P12" },
      why = "She has told the story once already, with pictures. Most of this is not needed to find one order.",
      customer "It's all in the post you hid things from. Postcode? There. Anything else? Shoe size?",
    },
    reply "Hello Leila, {learner} from the page. I want to get a dry rug to you before Saturday. Which postcode is the order under?" {
      id = "to_the_point", to = "offer", minutes = 4, mood = 6, shows = { "CFACSA13.P12", "CFACSA13.P7", "CFACSA13.P8" },
      why = "The first line says what it is for, in her own terms. One question is enough to find the right order.",
      customer "Saturday, yes. Thank you. Sending it now.",
    },
    reply "Sorry again about today, Leila. I feel terrible about it. What can we do to make this right?" {
      id = "what_can_we_do", to = "offer", minutes = 5, mood = -4, against = "CFACSA13.P7",
      why = "The warmth is real. But she has said what would make it right, and now she has to say it again.",
      customer "A dry rug. By Saturday. Like I wrote.",
    },
  },
}

beat "offer" {
  narrator "The order is open in front of you. Her note is on it; the box on the delivery sheet is empty. One rug is left in stock, there is room on Friday's van, and Priya says yes to a swap. The depot gives out times at eight tomorrow.",
  customer "So. Can you do it or not? And does anybody read that box?",
  choose {
    ask = "What do you write?",
    reply "Let me put a £{org.goodwill_limit} voucher on your account for the upset, and then we'll see about the rug. You can spend it on anything you like, in the shop or online." {
      id = "voucher", to = "outcome", minutes = 6, mood = -8, set = { agreed = "time_by_nine" }, against = { "CFACSA13.P15", "CFACSA13.P17" },
      why = "It is within your limit of £{org.goodwill_limit}, but it comes before the thing she asked for, and looks like instead of it.",
      customer "I don't want a voucher. I want a rug.",
      narrator "You offer her Friday's van and a time by nine tomorrow. She takes it, drily.",
    },
    reply "Yes: Friday's van, inside the storm doors, and we take the wet one away. You'll have the time by nine tomorrow. Your note was on the order and never reached the sheet. That's our fault." {
      id = "swap_friday", to = "outcome", minutes = 5, mood = 14, trust = 6, set = { agreed = "time_by_nine" },
      shows = { "CFACSA13.P17", "CFACSA13.P13", "SDS0424.P4" },
      why = "Both her questions have an answer, and every promise in it is one you can keep.",
      customer "Right. Thank you. So it wasn't the boy at all, then.",
    },
    reply "It'll be with you first thing on Friday. You have my word." {
      id = "first_thing", to = "outcome", minutes = 3, mood = 8, set = { agreed = "first_thing" }, against = { "CFACSA13.P17", "SDS0424.P4" },
      why = "She likes to hear it. But the depot sets the time, and her question about the note has gone missing.",
      customer "First thing. Great. I'll take the morning off.",
    },
  },
}

beat "outcome" {
  narrator "{clock}. The thread still ends with your promise to look into it. People are checking back.",
  choose {
    ask = "What do you post in public?",
    reply "This matter has been resolved via private message." {
      id = "resolved", to = "morning", minutes = 1, add = { crowd = 1 }, against = { "CFACSA13.P18", "CFACSA13.P5" },
      why = "Nothing private gets out, which is good. But nobody learns what went wrong, so they keep their own version.",
      tam "So they've shut her up, then.",
    },
    reply "Good news, everyone! Leila's new rug will be waiting inside her storm doors on Friday while she's at work. We got there in the end, thanks for bearing with us." {
      id = "rug_waiting", to = "own_slip", minutes = 2, mood = -8, critical = "data breach", add = { crowd = 1 },
      set = { slip = "customer_data", owned = false }, against = { ["SDS0424.P3"] = 2 },
      why = "Cheerful, and it tells every reader which day her house is empty, with the door open and a new rug behind it.",
      customer "Please tell me you did not just write that.",
    },
    reply "What happened: Leila typed her note and our system left it off the delivery sheet. Not her fault, nor any one person's. She and I have a plan. – {learner}" {
      id = "come_back", to = "morning", minutes = 3, mood = 8, add = { crowd = -2 }, shows = { "CFACSA13.P18", "SDS0424.P5" },
      why = "The cause, no culprit, and the plan stays between the two of you. It also clears the colleague in one half-sentence.",
      customer "Thank you for saying that here.",
    },
  },
}

beat "morning" {
  at = "Thursday, 08:30",
  narrator { "The thread has gone quiet overnight. Somebody has asked about cushions.", when = "crowd < 4" },
  narrator { "There are forty new comments, and a few of them are about the rug.", when = "crowd >= 4" },
  narrator "The depot's list is in: {customer.name}, Friday, between four and six.",
  narrator { "You gave her your word on first thing.", when = 'agreed == "first_thing"' },
  choose {
    ask = "She has not written yet. What do you do?",
    action "Leave it to the text that the depot sends to everyone on the day." {
      id = "leave_to_depot", to = "flask", mood = -12, trust = -12, against = { ["CFACSA13.P2"] = 2 },
      why = "The text will come, a day late for her: she was told she would hear from you.",
      customer "Nobody has told me a thing. Again.",
    },
    reply "Morning, Leila. Friday, four to six, inside the storm doors; the wet one goes away with it. I'm here until five if that doesn't suit." {
      id = "time_now", to = "flask", minutes = 3, mood = 6, trust = 8, shows = { "CFACSA13.P2", "CFACSA13.P18" },
      why = "When, where and how to reach you, before she had to ask.",
      customer "That works. Mum will be pleased. She's already picked where it goes.",
      case 'agreed == "first_thing"' {
        to = "flask", minutes = 3, mood = -12, trust = -8, shows = "CFACSA13.P2", against = "CFACSA13.P18",
        why = "Clear and early, but it steps around the other time she was promised. She has moved her day for it.",
        customer "You said first thing. I've taken the morning off.",
      },
    },
    reply "I said first thing, Leila. I had no business promising that: the van is four to six on Friday. If you can't be there, tell me and I'll ask about another way." {
      id = "take_it_back", when = 'agreed == "first_thing"', to = "flask", minutes = 3, mood = -4, trust = 4,
      shows = { "CFACSA13.P2", "CFACSA13.P18" },
      why = "Right, and hard. She hears it from you, with a day to change her plans.",
      customer "Och. Well, better today than tomorrow. Four to six it is.",
    },
    reply "Good morning, Leila! Just a wee note to let you know that we haven't forgotten you and that the whole team is on it. More news soon, and thanks for your patience!" {
      id = "more_soon", to = "flask", minutes = 1, mood = -6, against = "CFACSA13.P18",
      why = "It is on time, but it leaves out the one thing she is waiting for, and you have it in front of you.",
      customer "Soon being...?",
    },
  },
}

beat "flask" {
  narrator "{callum.name} comes up from the yard to fill his flask. He does not sit down.",
  callum "Is it still there? My gran follows the page. For the curtains.",
  callum { "They knew my team. My actual team.", when = "visits.named > 0" },
  callum { "And it was us that said it was me. Was that you?", when = 'slip == "callum_data"' },
  choose {
    reply "Ach, never read the comments. It'll be chip paper by Friday." {
      id = "chip_paper", to = "later",
      why = "It is meant to make light of it. He came to ask, and goes away with the same question.",
      callum "Aye. Suppose.",
    },
    reply "Her note was never on your sheet, {callum.name}. And the picture's off our page. How are you?" {
      id = "how_are_you", when = 'slip ~= "callum_data"', to = "later", set = { told_callum = true },
      why = "He gets the facts that matter to him, and then a question that leaves him room.",
      callum "Been better. Been worse. Cheers for that.",
    },
    reply "It was. I was trying to stick up for you and I gave you away. I'm sorry. What would help now?" {
      id = "it_was_me", when = 'slip == "callum_data"', to = "later", set = { told_callum = true },
      why = "A plain answer to a plain question. He can be angry or not; he does not have to guess.",
      callum "... OK. Thanks for telling me straight. Give me a minute.",
    },
    reply "Come and see, there's plenty of folk sticking up for you as well. Scroll down a bit." {
      id = "scroll_down", to = "later", minutes = 2,
      why = "There are kind ones. To find them he has to go through all the others, on your screen, in company.",
      callum "I'm no looking at that.",
    },
  },
}

beat "later" {
  narrator "By ten, the vans are out and the page is back to kettles.",
  to = { { "found_out", when = 'not reported or (slip ~= "none" and not owned)' },
         { "owned_up", when = 'slip ~= "none"' }, { "still_burning", when = "crowd >= 7" },
         { "heard", when = "mood >= 60" }, "dry_rug" },
}

ending "heard" {
  title = "She says so herself",
  customer "Update: new rug coming, and they told me what went wrong without me dragging it out of them. Leave the delivery boy alone, it wasn't him.",
  callum { "Gran says she'll keep following, then. For the curtains.", when = "told_callum" },
  customer_value = "mood", organisation_value = "96 - 3 * crowd",
  says = "Her post stays up, with her own last word under it. The note box is being mended, and {callum.name} is out on his round.",
}

ending "dry_rug" {
  title = "A dry rug, and not much more",
  customer { "Rug sorted. Took some asking.", when = "trust < 50" },
  customer { "Rug sorted. They were straight with me in the end, I'll give them that.", when = "trust >= 50" },
  customer_value = "mood", organisation_value = "80 - 4 * crowd",
  says = "The rug comes on Friday and the thread dries up by itself. She will think twice about the next order.",
}

ending "still_burning" {
  title = "Bigger than the rug",
  tam "Day two. Grab a seat.",
  customer_value = "mood", organisation_value = "60 - 4 * crowd",
  says = "{customer.name} gets her rug, but the story now belongs to the crowd. The local paper rings at eleven, and {callum.name} has asked for a day in the warehouse.",
}

ending "owned_up" {
  title = "Said, and set right",
  priya "It should never have been written. But I had it from you first, and the person it touched had it from us.",
  customer_value = "mood", organisation_value = 50,
  says = "What was written on our page could not be unread, but it came down quickly and the people concerned heard it from us. It stays on file as an incident of our own making.",
}

ending "found_out" {
  title = "Priya hears it from someone else",
  priya { "I've had a phone call about what we wrote on our own page. I'd have liked to know before they did.", when = 'slip ~= "none" and not owned' },
  priya { "I've had a phone call about two pictures. Since yesterday. I'd have liked to know before they did.", when = 'slip == "none" or owned' },
  customer_value = 35, organisation_value = 15,
  says = "The rug is on its way, but the harm had a night's start. Where a report to the regulator is needed, the company has {org.breach_report_hours} hours, and most of a day of them is gone.",
}
