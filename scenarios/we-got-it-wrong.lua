-- One wrong number in a safety letter to 140 people. Three pieces of writing put it right: an answer
-- to the one who asked, a letter to everyone, and the same letter for a reader who needs short words.
-- What is missing from the second letter comes back on Wednesday; what was promised, on Thursday.

scenario {
  title      = "We got it wrong",
  about      = "A safety letter went to 140 customers with the wrong number in it. One of them has written in, and putting it right is yours.",
  channel    = "email",
  at         = "brae-and-bell",
  role       = "customer care adviser",
  starts     = "Tuesday, 09:40",
  conditions = { "let-down", "busy" },
  practises  = { "CFACSA13.P1", "CFACSA13.P2", "CFACSA13.P3", "CFACSA13.P4", "CFACSA13.P5", "CFACSA13.P6",
                 "CFACSA13.P8", "CFACSA13.P9", "CFACSA13.P10", "CFACSA13.P11", "CFACSA13.P12", "CFACSA13.P13",
                 "CFACSA13.P14", "CFACSA13.P15", "CFACSA13.P16", "CFACSA13.P17", "CFACSA13.P18",
                 "INSBA010.P12", "INSCS009.P5", "INSCS009.P7", "INSCS009.P11" },
  knows      = { "CFACSA13.K1", "CFACSA13.K2", "CFACSA13.K3", "CFACSA13.K4", "CFACSA13.K7", "CFACSA13.K8" },
  points     = {
    ["CFACSA13.K1"] = {
      "What keeps people safe goes at the top: which throw it is, and to pull the plug.",
      "Many read on a phone, in a hurry, and stop after two lines.",
      "Office words like 'remedial action' get read three times, or not at all.",
      "A letter that answers every question saves both sides a second one.",
    },
    ["CFACSA13.K2"] = {
      "One wrong number went into 140 homes in writing, and people acted on it.",
      "Check a letter against the thing itself, such as the label, and not from memory.",
      "A second reader, who did not write it, sees what you no longer see.",
      "What cannot wait goes by phone; what people may want to keep comes in writing.",
    },
    ["CFACSA13.K3"] = {
      "'Sorry, that was our mistake' helps; 'if any inconvenience was caused' doubts the reader.",
      "A name at the top and one at the bottom make it a letter between people.",
      "Half a sentence about the fright is enough; then comes what happens next.",
      "A good letter blames neither the reader nor the colleague who typed the last one.",
    },
    ["CFACSA13.K4"] = {
      "The Equality Act asks for reasonable adjustments, and a letter in easy words can be one.",
      "Ask what would help; what a condition is called is people's own business.",
      "One idea in each sentence, everyday words, and what to do comes first.",
      "Easy words keep the same facts and the same choices, and speak to an adult.",
    },
    ["CFACSA13.K7"] = {
      "To someone waiting, silence at noon means forgotten; one line without news is enough.",
      "Promise the time that you can keep yourself: the day is the courier's to say.",
      "If you named a day you could not know, take it back before it breaks.",
      "A line in good time gives people their morning back, and saves us a call.",
    },
    ["CFACSA13.K8"] = {
      "All the addresses in Cc show everyone who bought what; write to each person alone.",
      "What one customer tells you about home stays out of a letter to everybody.",
      "When a list has got out, the duty manager or the data protection lead hears at once.",
      "Write down only what the job needs, as UK GDPR asks us to.",
    },
  },
  meta       = { "communication", "integrity", "critical thinking" },
  circumstances = { "dissatisfied", "external", "asked", "own-initiative", "own-authority", "tangible-benefit",
                    "intangible-benefit" },
  core       = { "communication", "ict" },
  accepts    = {
    ["E108 safe_enough"] = "The unsafe first answer is taken back the same morning, on every way, before the figures are drawn. Refusing Davie does cost them.",
  },
  content    = "A heated throw can get hot enough to burn. Nobody is hurt.",
  brief      = {
    you  = "You are on the email desk of {org.name}'s customer care.",
    them = "{customer.name}, who bought a heated throw for £39. Behind her stand 139 others who had the same letter.",
    know = "The recall sheet and Friday's letter are there to open. {ishbel.name}, who looks after product safety, is in Perth today.",
    may  = "You may refund up to £{org.refund_limit} and answer customers yourself. What goes to everybody, "
        .. "you write, and you decide who reads it first.",
  },
}

cast {
  customer = { name = "Mrs Marchetti", wants = "to know if the throw on her husband's knees is safe", mood = 40, trust = 40,
               looks = { age = "older", skin = 3, face = "oval", build = "average", hair = "chestnut bob", wears = { "cream cardigan", "earrings" }, aids = "glasses" } },
  davie    = { name = "Davie Rennie", about = "one of the 140",
               looks = { age = "adult", skin = 1, face = "round", build = "broad", hair = "brown short", wears = "blue hoodie", aids = "glasses" } },
  everyone = { name = "140 customers", about = "everyone who bought the throw" },
  ishbel   = { name = "Ishbel", role = "product safety lead",
               looks = { age = "adult", skin = 5, face = "narrow", build = "slight", hair = "black bun", wears = { "navy suit", "lanyard" } } },
  fergus   = { name = "Fergus", role = "customer care adviser", about = "he typed Friday's letter",
               looks = { age = "adult", skin = 1, face = "round", build = "broad", hair = "brown thin", beard = "full", wears = { "blue shirt", "lanyard" } } },
  priya    = { name = "Priya", role = "duty manager",
               looks = { age = "adult", skin = 4, face = "oval", build = "average", hair = "black bob", wears = { "teal polo", "lanyard" } } },
}

facts {
  known       = false,                                        -- which of the two numbers is the right one
  unplugged   = false,                                        -- hers was off before the full answer
  owed        = { "nothing", "our_word" },                    -- we have told her wrong ourselves
  circular    = { "none", "gap", "poor", "partly", "sound" }, -- "gap": no number, or no "stop"
  read_first  = false,                                        -- a second pair of eyes, and the right ones
  sent        = { "none", "each", "hidden", "open", "post" },
  reported    = false,                                        -- Priya knows about the open list
  davie_safe  = false,                                        -- his plug is out
  refused     = number { from = 0, to = 1 },                  -- he was told to wait for Monday
  easy        = { "none", "poor", "partly", "sound" },
  calls       = number { from = 0, to = 9, start = 1 },       -- how much comes back to us
}

promise "noon" {
  what = "Write to {customer.name} about her bag",
  by = "Thursday, 12:00", mood = -14, trust = -12,
  why = "She was told noon on Thursday. News or none, a line by then was all it took.",
  customer "You said noon. Noon came and went.",
}

promise "wednesday" {
  what = "The bag reaches {customer.name}, or she hears why not",
  by = "Wednesday, 13:00", mood = -16, trust = -14,
  why = "Nobody but the courier could know the day. She stayed in for a bag that had not left yet.",
  customer "I stayed in all morning for that bag. There's no bag.",
}

-- What can be looked up --------------------------------------------------------------------------

consult "recall" {
  label = "Open the recall sheet", minutes = 2, set = { known = true }, shows = "CFACSA13.P8",
  why = "The sheet, not the letter, says which throw it is. Two minutes, and everything after stands on it.",
  sheet "Recall: heated throws" { as = "table",
    { "Number on the plug end", "What it is", "Sold", "Safe?" },
    { "HT-210", "Heated throw, grey check", "140, online", "NO. Plug end gets hot" },
    { "HT-120", "Heated throw, blue check", "86, shops", "yes" } },
  narrator "At the bottom, in pencil: 140 letters went out on Friday. All to HT-210 buyers.",
}

consult "friday" {
  label = "Read Friday's letter", minutes = 1,
  why = "Worth reading once as she read it: on a doormat, with her throw already warm.",
  narrator "'Customers in possession of heated throw HT-120 are advised to cease use forthwith. Remedial action will be advised in due course.'",
  narrator "The people are the right ones. The number is not. There is no sorry, no telephone number and no name.",
}

consult "offer" {
  label = "Open the page on what we offer", minutes = 1, policy = "service-offer",
  why = "It says what every reader can count on, and what to do for those who need it another way.",
}

consult "privacy" {
  label = "Open the privacy policy", minutes = 1, policy = "privacy",
  why = "A list of names is personal information too, and so is what someone tells us about their health.",
}

consult "courier" {
  label = "Look at the courier's page", minutes = 1, when = "visits.bag_when > 0 and visits.wednesday == 0",
  why = "Before a promise is the best time to look.",
  narrator "Return bags: handed over on Wednesday. At the door on Thursday or Friday. The list of days comes out on Thursday at one.",
}

consult "not_today" {
  label = "Write {customer.name} a line: no bag today", minutes = 3, keeps = "wednesday", mood = -3, trust = 5,
  when = 'visits.wednesday > 0 and visits.thursday == 0 and promise.wednesday == "open"', shows = "CFACSA13.P2",
  why = "Nobody asked for it. It took a promise back before it could break, and gave her the morning.",
  customer "So it's not today. Well, then I can go out. You might have known that yesterday.",
}

consult "easy_card" {
  label = "Read the card about Easy Read", minutes = 1, when = "visits.wednesday > 0", shows = "CFACSA13.P8",
  why = "A minute with the card, and the letter half writes itself.",
  narrator "EASY READ. One idea in one sentence. Stay under 12 words. What to do comes first.",
  narrator "Everyday words, and the same word for the same thing: if he says blanket, say blanket.",
  narrator "Say 'you' and 'we'. Write 'do not' in full. You are writing to an adult.",
}

-- Tuesday: one reader ----------------------------------------------------------------------------

beat "inbox" {
  with = "customer", subject = "Your letter, my throw",
  narrator { "Sent at 23:50. Forty other emails are waiting, and the phone beside you keeps starting.", when = 'condition == "busy"' },
  narrator { "Sent at 23:50 last night.", when = 'condition == "let-down"' },
  customer "On Friday you wrote: stop using the HT-120. The label on mine says HT-210. So I plugged it back in.",
  customer "My husband's legs are bad, he is under it every night. Now my daughter says it's the 210 that gets hot. Which is it??",
  customer "If it's mine, do I get my £39 back? And who pays for sending it? I have no car. – R. Marchetti",
  pick "Read it again. What does she need from us?" {
    item "Whether hers is the one that gets hot" { id = "which", right = true, why = "It is the question she asks twice over, and the one that cannot wait." },
    item "What happens about her £39" { id = "money", right = true, why = "She asks it in so many words." },
    item "Who pays for sending it, with no car" { id = "sending", right = true, why = "Short, and near the end, where a question is easily lost." },
    item "What is the matter with her husband's legs" { id = "legs", why = "She says it to show why it matters. We need no more of it, and it stays out of the file." },
    item "The name of whoever typed the letter" { id = "typed", why = "She asks which throw, not who. A name would only give her somebody to be cross with." },
    item "A voucher for her trouble" { id = "voucher", why = "Nothing in her email asks for one." },
    class "sound" { from = 80, to = "first", minutes = 2, shows = { "CFACSA13.P14", "CFACSA13.P15" },
      why = "Three questions, and you found the quiet one too. A reply that answers all three ends the matter." },
    class "partly" { from = 40, to = "first", minutes = 2, shows = "CFACSA13.P14",
      why = "Part of it. What is left out now, she has to write in for again." },
    class "poor" { from = 0, to = "first", minutes = 2, against = { "CFACSA13.P14", "CFACSA13.P15" },
      why = "Most of this is what a reply could talk about. What she asked stands in her email three times, each time as a question." },
  },
}

beat "first" {
  narrator "{clock}. Her telephone number is on the order. Outside it is two degrees.",
  choose {
    ask = "What do you do first?",
    action "Write her one good email with everything in it, so that she only has to read once." {
      id = "whole_mail", to = "ishbel_note", minutes = 6, against = "CFACSA13.P16",
      why = "One clear email is a good thing, and it is coming. But for as long as it takes, the throw stays plugged in.",
    },
    reply "Going by our letter it's the HT-120, so you should be fine with yours. Full answer to follow." {
      id = "you_are_fine", when = "not known", to = "ishbel_note", minutes = 2, mood = 6, critical = "unsafe",
      set = { owed = "our_word" }, against = { ["CFACSA13.P8"] = 2 },
      why = "It is what our letter says, and the letter is what she doubts. The recall sheet was two minutes away.",
      customer "Oh good. He's under it as I type. Thank you!",
    },
    action "Ring her: switch it off, plug out. The rest comes by email." {
      id = "ring", to = "ishbel_note", minutes = 4, mood = 8, trust = 6, set = { unplugged = true }, shows = { "CFACSA13.P16", "CFACSA13.P6" },
      why = "An email lies there until somebody opens it. What cannot wait went by telephone; what she may want to keep comes in writing.",
      customer "Off. It's off. Angelo, up, that's coming off. And you'll write the rest down for me?",
    },
    reply "Please unplug it for now, Mrs Marchetti. A full answer comes within the hour." {
      id = "two_lines", to = "ishbel_note", minutes = 3, mood = 5, trust = 3, set = { unplugged = true }, shows = "CFACSA13.P2",
      why = "Quick, and safe whichever number is right. Here she happened to be at her screen; a call would not have needed that luck.",
      customer "Unplugged. I'll be looking out for it.",
    },
  },
}

beat "ishbel_note" {
  set = { known = true },
  narrator "{clock}. A note from {ishbel.name}, to all of you.",
  ishbel "It's HT-210. We typed HT-120. The 140 people are right, the number isn't, so half of them will have plugged it back in. New letter to all of them this morning, please.",
  to = { { "told_wrong", when = 'owed == "our_word"' }, "template" },
}

beat "told_wrong" {
  narrator "A few minutes ago you wrote to {customer.name} that hers was fine.",
  choose {
    ask = "What now?",
    action "Ring her. \"I told you wrong. Yours is the one: please pull the plug.\"" {
      id = "ring_now", to = "template", minutes = 4, mood = -4, trust = 4, set = { unplugged = true }, shows = { "CFACSA13.P6", "CFACSA13.P18" },
      why = "Right, and hard. The quickest way to her was also the one where you had to say it yourself.",
      customer "First yes, then no, then yes, then no. It's off now. Thank you for ringing, at least.",
    },
    action "Correct it in the full answer. It's going out in half an hour anyway." {
      id = "later_in_full", to = "template", minutes = 1, against = { ["CFACSA13.P2"] = 2 },
      why = "Half an hour is little for an email and long for a hot plug. He is under it on our word.",
    },
    reply "Correction: it now appears that HT-210 may also be affected. Please disregard our last." {
      id = "appears", to = "template", minutes = 2, mood = -8, trust = -8, set = { unplugged = true }, against = { "CFACSA13.P5", "CFACSA13.P3" },
      why = "It does stop her. But \"may also\" makes two bad throws out of one, and nobody in it has done anything.",
      customer "It appears? MAY? Is it or is it not? I've pulled it out.",
    },
  },
}

beat "template" {
  narrator "You open a reply. The system offers its standard apology, as it does for everything from a chipped mug up.",
  rate "How good is each line of it, for her?" {
    scale = { "leave it out", "mend it", "keep it" },
    item "\"Dear Valued Customer\"" { id = "valued", rating = "mend it", why = "A greeting belongs there, and she has a name. It is at the foot of her email." },
    item "\"Thank you for getting in touch.\"" { id = "thanks", rating = "keep it", why = "Plain and friendly. It only must not be the last friendly line." },
    item "\"We apologise if any inconvenience was caused.\"" { id = "if_any", rating = "leave it out", why = "\"If any\" doubts her. She had a hot plug on her husband's knees, and we know whose doing it was." },
    item "\"Our records indicate that the item is subject to remedial action.\"" { id = "remedial", rating = "mend it", why = "What it means is right: yours is one of them. It has to say so in those words." },
    item "\"Please ensure that in future you read notices carefully.\"" { id = "in_future", rating = "leave it out", why = "She read it carefully. It was the notice that was wrong." },
    item "\"We will be in touch in due course.\"" { id = "due_course", rating = "mend it", why = "She does want to know what comes next. A day would tell her." },
    class "sound" { from = 80, to = "answer", minutes = 2, shows = { "CFACSA13.P5", "CFACSA13.P3" },
      why = "You kept what serves, mended what was nearly right, and left out what would have made it worse." },
    class "partly" { from = 50, to = "answer", minutes = 2,
      why = "Close. Read each line once as Mrs Marchetti, at her table, with the plug in her hand." },
    class "poor" { from = 0, to = "answer", minutes = 2, against = "CFACSA13.P5",
      why = "A template is tempting because it is there. In this one, some lines blame her and some say nothing at all." },
  },
}

beat "answer" {
  with = "customer", subject = "Your letter, my throw",
  sheet "What Ishbel has confirmed" { as = "table",
    { "Question", "Answer" },
    { "Which throw?", "HT-210. Hers is one." },
    { "What to do", "Unplug it. Do not use it." },
    { "What was wrong", "Friday's letter. We typed HT-120." },
    { "What people get", "£39 back, or a different throw. They choose." },
    { "Sending it", "A paid bag. Courier comes to the door. No receipt." },
    { "When", "Bags go out tomorrow. Money by Monday." } },
  write "Write your reply to {customer.name}." {
    medium = "email", to = "customer", fault = "established",
    purpose = { { "throw", "letter", "blanket", "210", "ht210" } },
    template "Standard apology" { [[Dear Valued Customer,

Thank you for getting in touch. We apologise if any inconvenience was caused. Our records indicate that the item is subject to remedial action. Please ensure that in future you read notices carefully.

We will be in touch in due course.

Customer Services]] },
    check "greeting" { why = "She signed her email, so there is a name to use." },
    check "purpose" { why = "She opens it looking for one thing. The first two sentences should have it." },
    check "feeling" { why = "A hot plug near somebody you love is a fright. One half-sentence that sees it is enough." },
    check "apology" { counts = 4, why = "We know what went wrong, and it was us. Then \"sorry\" and \"we\" belong together, without \"if\"." },
    check "next step" { why = "What you will do, and a day. Then she can stop wondering." },
    check "sign-off" { why = "A name to come back to, after a letter that had none." },
    check "reading ease" { why = "Everyday words and shorter sentences are read once instead of three times." },
    check "blame" { why = "Neither her reading nor a colleague's typing: to her, it is all us." },
    check "jargon" { why = "Words of the office are what Friday's letter was made of." },
    question "which" { "whether hers is one of them, and what to do with it", counts = 4,
      says = { { "210", "ht210", "your throw", "your blanket", "your one", "yours", "the throw", "it", "throw" },
               { "stop", "unplug", "not use", "not be using", "not .. plug", "switch .. off", "plug out", "plug .. out", "pull .. plug", "off at the wall", "keep .. off", "leave .. off", "turn .. off", "not safe", "unsafe", "no safe" } },
      why = "It is the reason she wrote, and the reason she should read no further before the plug is out." },
    question "money" { "whether she gets her £39 back", counts = 4,
      says = { { "refund", "money", "£39", "39", "your .. back", "pay you back", "different throw", "new throw", "other throw", "another throw", "replac", "swap" } },
      why = "She asked. The money or a different throw: the choice is hers." },
    question "sending" { "who pays for sending it, without a car", counts = 4,
      says = { { "bag", "collect", "courier", "prepaid", "pre paid", "postage", "post .. paid", "paid post", "paid for", "pick .. up", "come .. for it", "no cost", "not cost", "costs .. nothing", "cost you", "costs you", "nothing to pay", "not .. pay", "we .. pay", "free of", "for free", "freepost", "at our cost", "our expense", "come to your|the door" } },
      why = "\"I have no car\" is a question too. A bag and a courier at the door answer it." },

    sample "sound" { [[Hi Mrs Marchetti,

It's the 210. Please don't use your throw any more.

Sorry, that was our fault, we typed the wrong number. I can see how upsetting that is when your husband uses it every night.

- Your £39: you get it all back, by Monday
- Sending it: we post you a prepaid bag tomorrow and the courier comes for it. You pay nothing.
- If you'd rather have a different throw just say

Thanks
Connor]] },
    sample "sound" { [[Dear Mrs Marchetti,

Thanks for your email. You are right to ask. The HT-210 is the one that can get hot, and that's the one you have. Please switch it off and unplug it straight away.

I'm really sorry about the mix up. Our letter had the wrong number on it, which was our error. I understand you must have been worried about your husband.

We will give you a full refund of £39 or you can have a different throw instead. You don't need to go anywhere as a courier will pick it up from your house and it's free. You should get the bag on Thursday or Friday.

Best wishes,
Megan
Customer Care Team]] },
    sample "sound" { [[Dear Mrs Marchetti,

Thank you for writing about your heated throw. Yours is one of the HT-210s, so please keep it unplugged and don't use it again. Our letter on Friday gave the wrong number. That was our mistake, and I am sorry. It must have been a real worry, with your husband under it every night.

You can have your £39 back or a different throw, whichever you like. Sending it costs you nothing: we post you a bag that is already paid for, and the courier collects it from your door. You don't need the box or a receipt.

The bag goes out tomorrow. Tell me which you would like, and the money will be on your card by Monday.

Kind regards,
Aisha
Customer Care, Brae & Bell]] },
    sample "sound" { [[Hello Mrs Marchetti,

Yes, your throw is one of them. Please unplug it and leave it off.

We sent you the wrong number on Friday and I am sorry. That was a fright you should not have had.

You choose: £39 back, or another throw. We send a paid bag tomorrow, so no car and no cost. The money is with you by Monday.

Jamie]] },
    sample "sound" { [[hi mrs marchetti

im realy sorry, we got the number rong in the leter about the throw. yours is a HT-210 so it is one of the bad ones, pleas unplug it and dont use it. I can see why you were worryed about your husband

you can get the £39 back or a diffrent throw, wich ever you want. we will send a bag tomorow and you dont pay anything, the corier picks it up. money will be on your card by munday

thanks
Kyle]] },
    sample "sound" { [[Hello Mrs Marchetti,

Aboot yer throw: it's the HT-210 that's no safe, so tak the plug oot and dinnae use it. We pit the wrang number in Friday's letter. That was oor mistake and we're sorry. It must hae been a fright for the baith o ye.

Ye can hae yer £39 back or a different throw, it's up tae you. We'll send a bag the morn and it'll no cost ye a penny. The courier comes tae the door for it.

Aw the best,
Shona]] },
    sample "sound" { [[Dear Mrs Marchetti

I am writing about the throw you bought for £39. It is an HT-210. Please stop using it today and take the plug out of the wall.

We gave you the wrong number. I am sorry for our mistake, and I understand how worrying this is.

Would you like your money back, or a different throw? Both are fine. A courier will bring a bag on Thursday or Friday. He takes the throw away, and we pay for that.

Yours sincerely
M. Iqbal]] },
    sample "partly" { [[Dear Mrs Marchetti. Please unplug the throw. You will get your money back and we will send a courier to collect it from you on Thursday or Friday. Regards, Customer Service]] },
    sample "partly" { [[Dear Mrs Marchetti,

Thank you for your email about the heated throw. Please stop using your throw and unplug it.

We apologise for any inconvenience. You can have a refund of £39.

Kind regards,
Ross]] },
    sample "partly" { [[Hi Mrs Marchetti, its the HT-210 so yours is one of them, please unplug it. Sorry about that. You will get your £39 back. Thanks, Beth]] },
    sample "partly" { [[Hello,

Please do not use your throw any more. We can collect it from your door, it costs you nothing, and you get the money back by Monday.

Customer Services]] },
    sample "partly" { [[Dear Mrs Marchetti,

I am sorry that we got the number wrong in our letter. Your throw is an HT-210, so please unplug it. I understand that this is worrying.

I will write again by Friday about the next steps.

Kind regards,
Eilidh]] },
    sample "poor" { [[Hello,

You should have checked with us before plugging it in again. Stop using the throw. Remedial action will be advised in due course.

Regards]] },
    sample "poor" { [[unplug the throw and dont use it]] },
    sample "poor" { [[Dear Valued Customer, we apologise if any inconvenience was caused. Please cease use of the throw and unplug it forthwith. We will liaise with you in due course.]] },
    sample "poor" { [[Yes stop using the throw. Fergus made a mistake with the number. Someone will be in touch soon.]] },
    sample "left_on" { [[Dear Valued Customer,

Thank you for getting in touch. We apologise if any inconvenience was caused. Our records indicate that the item is subject to remedial action. Please ensure that in future you read notices carefully.

We will be in touch in due course.

Customer Services]] },
    sample "left_on" { [[Dear Mrs Marchetti,

I am sorry that we gave you the wrong number in our letter, and I understand that this was a worry. You can have your £39 back or a new throw. A paid bag will be with you on Thursday or Friday.

Kind regards,
Aisha]] },
    sample "left_on" { [[hi, sorry about the leter. we are looking in to it and will get back to you on friday. Thanks, Kyle]] },

    class "left_on" { wrong = { "which" }, to = "bag_when", minutes = 12, mood = -10, trust = -6,
      against = { ["CFACSA13.P12"] = 2, ["CFACSA13.P14"] = 1 },
      why = "Her first question is still open: is mine the hot one, and do I pull the plug? She had to ring to find out.",
      customer "I read it twice and I still don't know. So I rang your switchboard. A man told me: plug out." },
    class "sound" { from = 84, to = "bag_when", minutes = 12, mood = 14, trust = 12,
      shows = { "CFACSA13.P12", "CFACSA13.P17", "CFACSA13.P11" },
      why = "All three questions answered, the fault owned, and a day to hold us to. She has no reason to write a second time.",
      customer "Well. That's a proper answer. I'll take the money." },
    class "partly" { from = 50, to = "bag_when", minutes = 10, mood = 2, add = { calls = 1 },
      shows = "CFACSA13.P12",
      why = "She knows what to do with the plug. What is still open, or not quite owned, she has to come back for.",
      customer "It's out. But you've not answered the half of it. I'd like the money, if that's on offer." },
    class "poor" { from = 0, to = "bag_when", minutes = 8, mood = -10, trust = -8, add = { calls = 1 },
      against = { "CFACSA13.P17", "CFACSA13.P11" },
      why = "The plug is out, which matters most. For the rest it could be Friday's letter again: no sorry, no answer, no name.",
      customer "Is that it? You frighten people and then you send them that? I want my money." },
  },
}

beat "bag_when" {
  with = "customer", subject = "Your letter, my throw",
  customer { "He sat under it till you wrote, mind. I didn't like to wake him.", when = "not unplugged" },
  customer "One more thing. This bag. When does it come? Somebody has to be in.",
  choose {
    ask = "What do you write?",
    reply "It usually takes three to five working days. Please allow for some delays at this time of year." {
      id = "three_to_five", to = "plan", minutes = 2, mood = -6, against = "CFACSA13.P18",
      why = "Safe for us, and no help to her: it asks her to stay in for a week.",
      customer "A week at the window, then.",
    },
    reply "Thursday or Friday. They tell us which on Thursday. I'll write to you by noon that day, news or no news." {
      id = "noon_thursday", to = "plan", minutes = 3, mood = 6, trust = 6, promises = "noon", shows = { "CFACSA13.P2", "CFACSA13.P18" },
      why = "What is known, what is not, and when she hears from you. That one is yours to keep.",
      customer "Noon on Thursday. I'll hold you to it.",
    },
    reply "Tomorrow morning. I'll see to it myself." {
      id = "tomorrow", to = "plan", minutes = 1, mood = 9, promises = "wednesday", against = "CFACSA13.P17",
      why = "She loves to hear it. But the bags leave us tomorrow, and the day after that belongs to the courier.",
      customer "Tomorrow! I'll keep the morning free.",
    },
  },
}

-- Tuesday: 140 readers ---------------------------------------------------------------------------

beat "plan" {
  narrator "{clock}. Now the other 139. Some will read it in the kitchen, some on a phone at a bus stop.",
  ishbel "This morning, remember. And short. The last one had everything in it but the point.",
  sort "Where in the new letter does each thing go?" {
    boxes = { "at the top", "further down", "not in it" }, ordered = true,
    item "The number to look for: HT-210" { id = "number", box = "at the top", why = "It is what the first letter got wrong. Nobody should have to search for it." },
    item "Stop using it and pull out the plug" { id = "stop", box = "at the top", why = "If they read no further than this, they are safe." },
    item "Friday's letter had the wrong number: our mistake" { id = "ours", box = "at the top", why = "They hold two letters that disagree. Without this line, they cannot tell which to believe." },
    item "£39 back or a different throw" { id = "choice", box = "further down", why = "Everyone wants to know it, once the plug is out." },
    item "The paid bag, and our free number" { id = "bag", box = "further down", why = "How to go about it comes after what it is about." },
    item "A customer's husband sat under his every night" { id = "husband", box = "not in it", why = "It would wake people up. It is also Mrs Marchetti's home, and she told only us." },
    item "Who typed the number, and that he is sorry" { id = "typist", box = "not in it", why = "The letter comes from all of us. One name in it would be a scapegoat in 140 kitchens." },
    item "A list of who else got the letter, so that neighbours can check on each other" { id = "list", box = "not in it", why = "Kindly thought. It would hand out 140 names and what they bought." },
    class "others" { wrong = { "husband", "list" }, to = "circular", minutes = 4, against = { ["INSBA010.P12"] = 2 },
      why = "Somebody else's life would have gone into 140 letters. It was noticed here, while it was still a plan.",
      ishbel "I've taken out what isn't ours to tell. We've enough to be sorry for." },
    class "sound" { from = 90, to = "circular", minutes = 4, shows = { "CFACSA13.P9", "CFACSA13.P10", "INSBA010.P12" },
      why = "Safety first, then what they can have, and nothing in it that belongs to one person." },
    class "partly" { from = 60, to = "circular", minutes = 4, shows = "INSBA010.P12",
      why = "Nothing private gets out. Think again about what somebody reads who stops after two lines." },
    class "poor" { from = 0, to = "circular", minutes = 4, against = "CFACSA13.P9",
      why = "The letter has one job: the right plug out of the wall. The order of things decides whether it does it." },
  },
}

beat "circular" {
  narrator "You start from Friday's letter or from nothing. The system puts in each name: you begin under \"Dear …,\".",
  narrator "Paid bags go out tomorrow, money is back within five days of the throw. The free number is 0808 157 0140, eight till eight.",
  write "Write the new letter to all 140." {
    medium = "email", to = "everyone", fault = "established", most_words = 180,
    purpose = { { "throw", "blanket", "210", "ht210" } },
    template "Friday's letter" { [[SAFETY NOTICE

Customers in possession of heated throw HT-120 are advised to cease use forthwith. Remedial action will be advised in due course. We apologise for any inconvenience this may cause.

Brae & Bell Ltd]] },
    check "purpose" { why = "People decide in two sentences whether a letter is for them." },
    check "apology" { counts = 4, why = "The wrong number was ours. Said once, plainly, it makes the right one easier to believe." },
    check "next step" { why = "What we do, and a day or a number of days." },
    check "sign-off" { why = "Somebody stands behind it. Friday's letter had nobody." },
    check "length" { why = "It has to be read standing up, with a coat on." },
    check "reading ease" { why = "Among 140 readers are some for whom English, or reading, is hard work." },
    check "blame" { why = "Nobody outside did anything wrong, and nobody inside belongs in it by name." },
    check "jargon" { why = "\"Forthwith\" unplugs nothing." },
    question "model" { "which number to look for", counts = 3,
      says = { { "210", "ht210" } },
      why = "It is the one thing the first letter got wrong." },
    question "stop" { "what to do with it now", counts = 3,
      says = { { "stop", "unplug", "not use", "not be using", "not .. plug", "switch .. off", "plug out", "plug .. out", "pull .. plug", "off at the wall", "keep .. off", "leave .. off", "turn .. off" } },
      why = "Plug out, do not use. Everything else can wait until that is done." },
    question "remedy" { "what they can have for it", counts = 4,
      says = { { "refund", "money", "£39", "39" }, { "different", "another", "new one", "new throw", "replac", "swap", "exchang", "other throw", "other one" } },
      why = "The money or a different throw, and it is their choice. A letter with only one of them takes the other away." },
    question "how" { "how it gets back to us, and who pays", counts = 2,
      says = { { "bag", "collect", "courier", "prepaid", "pre paid", "postage", "paid for", "pick .. up", "no cost", "not cost", "costs .. nothing", "cost you", "costs you", "nothing to pay", "not .. pay", "free of", "for free", "freepost", "shop" } },
      why = "The easier it is to send, the more of them come back." },
    question "contact" { "whom to ask", counts = 2,
      says = { { "0808", "157", "phone us|me", "ring us|me", "call us|me", "ring", "call", "phone", "reply", "email us|me", "write to us|me", "get in touch", "contact" } },
      why = "140 letters bring questions. One free number answers them." },

    sample "sound" { [[IMPORTANT: please read

Your throw is an HT-210. It can overheat, so please stop using it and unplug it. Our last letter said HT-120, this was wrong and we apologise for our error.

We will send you a bag tomorrow to send it back in, you don't have to pay. Then you can choose your money back (£39) or a replacement throw, a different type. Money will be back in 5 days.

Call 0808 157 0140 if you need help.

Thank you
Connor Reid]] },
    sample "sound" { [[Please look at the label on the plug end of your heated throw. If it says HT-210, stop using it now and pull out the plug. It can get hot enough to burn you.

Our letter on Friday said HT-120. That was our mistake, and we are sorry. HT-210 is the right number.

You can have your £39 back or a different throw. You choose. We will send you a bag tomorrow. It is paid for, and a courier collects it from your door. You don't need a receipt. Your money will be back within five days.

Questions? Ring us free on 0808 157 0140, eight till eight.

Kind regards,
Aisha
Customer Care, Brae & Bell]] },
    sample "sound" { [[This is about your heated throw. We gave you the wrong number on Friday, and we are sorry.

The right number is HT-210. Please unplug yours and do not use it.

You get £39 back or a new throw, whichever you like. A paid bag goes out to you tomorrow. Ring 0808 157 0140 if you need us.

Jamie, Brae & Bell]] },
    sample "sound" { [[Your heated throw HT-210 is not safe. please unplug it and stop using it.

we rote HT-120 in the leter on friday, that was our mistake and we are realy sorry

we will give you your £39 back or a diffrent throw, you can pick. we are sending a bag tomorow, its free. call us on 0808 157 0140 if you want to ask any thing

Kyle
Customer Care]] },
    sample "sound" { [[We're writing aboot yer heated throw. If the label says HT-210, tak the plug oot and dinnae use it.

On Friday we telt ye HT-120. That wis oor mistake and we're sorry.

Ye can hae yer £39 back or anither throw, a different kind, it's up tae you. We'll send oot a bag the morn, paid for. Ony questions, ring us on 0808 157 0140.

Shona, Brae & Bell]] },
    sample "sound" { [[Stop using your heated throw, please, if its number is HT-210. Take the plug out of the wall today.

We told you HT-120 in our last letter. We got that wrong and we are sorry.

What you can have: your money back, or a different throw.
How: we post you a paid bag on Wednesday. Put the throw in it. The courier comes to your door.
Who to ask: ring 0808 157 0140. It is free.

Yours sincerely
M. Iqbal]] },
    sample "partly" { [[Please unplug your HT-210 heated throw. We are sorry for our mistake in the last letter. You can get a refund of £39. We will send a bag tomorrow. Call 0808 157 0140. Megan]] },
    sample "partly" { [[We are writing about your heated throw, the HT-210. Please stop using it. We apologise for any inconvenience caused. You can get a refund of £39. Please call us if you have questions.

Customer Services]] },
    sample "partly" { [[Please stop using throw HT-210 and unplug it. Sorry for our mistake on Friday. Thanks, Beth]] },
    sample "partly" { [[Correction to our letter of Friday. The number of the throw is HT-210 and not HT-120. Stop using it. You will get your money back. Ring 0808 157 0140.]] },
    sample "poor" { [[Customers in possession of heated throw HT-210 are advised to cease and stop use forthwith. Remedial action will be advised in due course.]] },
    sample "poor" { [[WRONG NUMBER ON FRIDAY!!! IT IS HT-210 NOT HT-120. STOP USING IT.]] },
    sample "poor" { [[In accordance with our obligations, stop use of the HT-210. Fergus made a mistake in the notification previously disseminated. Further information pertaining to remedial action will be communicated subsequently.]] },
    sample "gap" { [[Dear customer, please do not use your heated throw and unplug it. We made a mistake in the last letter. We are very sorry about this. You will get £39 or a new throw. We send a bag tomorrow. Ring 0808 157 0140. Megan]] },
    sample "gap" { [[SAFETY NOTICE

Customers in possession of heated throw HT-120 are advised to cease use forthwith. Remedial action will be advised in due course. We apologise for any inconvenience this may cause.

Brae & Bell Ltd]] },
    sample "gap" { [[We are writing about your heated throw. We gave you the wrong number on Friday. That was our mistake and we are sorry. Please unplug it and do not use it.

You can have your £39 back or a different throw. We will send you a paid bag tomorrow. Ring us on 0808 157 0140.

Kind regards,
Ross]] },
    sample "gap" { [[Sorry, the number in our letter was wrong, it is the HT-210 throw. You will get your money back or a new one. We will send a bag on Wednesday. Thanks, Beth]] },

    class "gap" { wrong = { "model", "stop" }, to = "reader", minutes = 18, set = { circular = "gap" }, against = { ["CFACSA13.P9"] = 2 },
      why = "The right number or the word to stop is not in it. Those two are the whole reason for a second letter." },
    class "sound" { from = 85, to = "reader", minutes = 18, set = { circular = "sound" }, shows = { "CFACSA13.P12", "CFACSA13.P13", "CFACSA13.P3" },
      why = "Number, plug, sorry, choice, bag. A reader who stops half-way is safe, and one who reads on has no questions left." },
    class "partly" { from = 50, to = "reader", minutes = 15, set = { circular = "partly" }, add = { calls = 1 }, shows = "CFACSA13.P12",
      why = "It keeps people safe. What it leaves out, 140 people may ring to ask." },
    class "poor" { from = 0, to = "reader", minutes = 12, set = { circular = "poor" }, add = { calls = 2 }, against = { "CFACSA13.P3", "CFACSA13.P13" },
      why = "The number is right, and there it ends. Nobody learns what they can have, how, or from whom." },
  },
}

beat "reader" {
  narrator "{clock}. The letter is on your screen. {fergus.name} has been quiet all morning. It was he who typed Friday's.",
  fergus "I read it four times, you know. Four times, and I saw 210 every time.",
  choose {
    ask = "Who reads it before it goes?",
    action "{fergus.name}. It would be good for him to put it right himself." {
      id = "fergus_reads", to = "out", minutes = 5, against = "CFACSA13.P9",
      why = "A kind thought for him. But he knows what it should say, and so do you; people who know see what they expect.",
      fergus "Looks right to me. But then I thought that on Friday.",
    },
    action "Nobody. It has to go out this minute, people are sitting under them." {
      id = "nobody", to = "out", against = { ["CFACSA13.P8"] = 2 },
      why = "The hurry is real. So was Friday's, and a quarter of an hour then would have saved today.",
    },
    action "{ishbel.name} in Perth, with a throw on her desk, reading the number off the label." {
      id = "ishbel_reads", to = "out", minutes = 15, set = { read_first = true }, shows = "CFACSA13.P8",
      why = "A second reader who had not written it, and who checked against the thing instead of against memory.",
      narrator "{fergus.name} listens in, over your shoulder.",
      ishbel "H, T, two, one, zero. Plug out, it says. Good. Off you go.",
      case 'circular == "gap"' {
        to = "out", minutes = 18, set = { read_first = true, circular = "partly" }, shows = "CFACSA13.P8",
        why = "This is what a second reader is for. She had the throw in her hand and asked for what was missing.",
        ishbel "Hold it. I'm a customer with this in my lap. Which number, and what do I do? I've put both in at the top. Now it can go.",
      },
    },
    action "Everyone: \"Shout by half past if you spot anything.\" Then send." {
      id = "shout", to = "out", minutes = 12, against = "CFACSA13.P8",
      why = "Asking thirty people feels safer than asking one. Each of them thinks that somebody else has looked.",
      narrator "Two thumbs up, and a question about the Christmas night out.",
    },
  },
}

beat "out" {
  narrator "131 of them have an email address with us. Nine do not.",
  choose {
    ask = "How does it go out?",
    action "One email, all the addresses in Cc. Then they can see that everybody got the same." {
      id = "cc", to = "cc_out", minutes = 2, critical = "data breach", set = { sent = "open" }, add = { calls = 2 }, against = { ["INSBA010.P12"] = 2 },
      why = "Open, in the wrong sense: 131 people now hold each other's addresses, and know who bought what.",
    },
    action "One email, all the addresses in Bcc." {
      id = "bcc", to = "wednesday", minutes = 2, set = { sent = "hidden" }, add = { calls = 1 }, against = "CFACSA13.P1",
      why = "Nobody sees the others, this time: one slip of the column and they do. And there are no names in it, and nothing for the nine.",
    },
    action "By letter to all 140. A safety notice looks more serious on paper." {
      id = "post", to = "wednesday", minutes = 40, set = { sent = "post" }, add = { calls = 1 }, against = "CFACSA13.P2",
      why = "It does look serious. It also sits in a van tonight while people warm their knees.",
      narrator "The franking machine takes its time. It catches the last collection.",
    },
    action "One each through the mailing tool, and the nine by first-class post today." {
      id = "each", to = "wednesday", minutes = 10, set = { sent = "each" }, shows = { "CFACSA13.P1", "CFACSA13.P6", "INSBA010.P12" },
      why = "Each has a letter with their own name and nobody else's. And the nine were not forgotten because they are harder.",
    },
  },
}

beat "cc_out" {
  narrator "Three minutes later, a reply. To everybody.",
  customer "Why have I got a hundred and thirty people's emails?? Is that Jean Baird from the bowling?",
  choose {
    ask = "What do you do?",
    action "Write to all of them again: please delete our last, and don't reply to all." {
      id = "again_to_all", to = "wednesday", minutes = 4, mood = -6, add = { calls = 1 }, against = "INSBA010.P12",
      why = "The request is sensible. Sent the same way, it goes out to the same open list, and nobody who must act has been told.",
    },
    action "Tell {priya.name} now: what went, to how many, when." {
      id = "tell_priya", to = "wednesday", minutes = 6, trust = 3, set = { reported = true }, shows = { ["INSBA010.P12"] = 2 },
      why = "It cannot be unsent. But {org.breach_tell_hours} hour is what we allow ourselves for telling, and you needed a few minutes of it.",
      priya "Thank you for coming straight over. I'll ring the data protection lead. You and I write to them, one by one, this afternoon.",
    },
    action "Use \"recall message\", and see whether anyone else notices." {
      id = "recall_message", to = "wednesday", minutes = 3, trust = -4, against = { ["INSBA010.P12"] = 2 },
      why = "It calls back a few from our own system and none from anyone else's. She noticed; so will Jean Baird.",
    },
  },
}

-- Wednesday: one reader again --------------------------------------------------------------------

beat "wednesday" {
  at = "Wednesday, 09:05", with = "davie", subject = "letter",
  narrator { "Ninety-one have answered overnight. Money or throw, please and thank you. The phone is nearly quiet.", when = 'circular == "sound" and sent == "each"' },
  narrator { "The letters caught last night's collection. The first of them are on doormats by now. Nobody could have read one last night, when it froze.", when = 'sent == "post"' },
  narrator { "Sixty have answered. A good many ask something that the letter might have told them.", when = 'not (circular == "sound" and sent == "each") and circular ~= "gap" and sent ~= "post"' },
  narrator { "Fifty have answered, most of them with the same question. 'So which is it, and do I unplug it?' {ishbel.name} is writing a third letter.", when = 'circular == "gap" and sent ~= "post"' },
  narrator "One email is different.",
  davie "I got your letter. It is a lot of words. Is it about my blanket. My blanket is on my bed.",
  davie "I live by my self. Jan helps me. Jan comes on Monday. Can you write it easy. Davie Rennie",
  choose {
    ask = "What do you do?",
    reply "Hi Davie, it's the same letter for everyone, I'm afraid. Could Jan go through it with you on Monday?" {
      id = "jan_monday", to = "easy", minutes = 2, add = { refused = 1 }, critical = "discriminatory", against = { ["INSCS009.P5"] = 2 },
      why = "Friendly, and a no. The Equality Act 2010 asks for reasonable adjustments; a few short sentences are one. And Monday is five nights away.",
      davie "Ok. It is cold. I will keep it on till Monday.",
      narrator "{priya.name}, passing, reads that last line over your shoulder. 'Today, please. In words he can use.'",
    },
    action "Send him the letter again at once, in large bold print." {
      id = "large_print", to = "easy", minutes = 4, against = "CFACSA13.P4",
      why = "Large print helps people who cannot see small letters. He told you what he needs, and it was not that.",
      davie "It is big now. It is still a lot of words.",
    },
    reply "Of course. What is your disability, Davie? I need it on your record before I can change the format." {
      id = "what_disability", to = "easy", minutes = 3, against = { "INSBA010.P12", "INSCS009.P7" },
      why = "He has told you what would help. What it is called is his own business, and we need none of it to write short sentences.",
      davie "I do not want to say that. I want to know about my blanket.",
    },
    reply "Yes, Davie. I will write it easy, today. Please take the plug out of the wall first." {
      id = "yes_davie", to = "easy", minutes = 2, set = { davie_safe = true }, shows = { "INSCS009.P5", "INSCS009.P11", "CFACSA13.P16" },
      why = "A yes, the one thing that cannot wait, and to him, not to somebody about him.",
      davie "I took it out. Ok. Thank you.",
    },
  },
}

beat "easy" {
  with = "davie", subject = "Your blanket",
  narrator "The same letter, then, for {davie.name}. He can have £39 or a different one. The bag comes on Thursday or Friday. The number is 0808 157 0140.",
  narrator { "His plug is out. The letter has to say so all the same: he will keep it, and read it again.", when = "davie_safe" },
  write "Write it so that Davie can use it." {
    medium = "email", to = "davie", fault = "none", most_words = 110,
    purpose = { { "blanket", "throw", "letter" } },
    template "Large print version" { [[SAFETY NOTICE: HEATED THROW HT-210

We previously notified you that your product was affected. Should you be in possession of the above item, please disconnect it immediately from the mains supply. Customers are eligible for reimbursement or, alternatively, a replacement of equivalent value. Packaging for its return will be dispatched; please ensure that somebody is available to receive it.

Brae & Bell Ltd]] },
    check "greeting" { why = "It is his letter. His name is on top of it." },
    check "purpose" { why = "\"Is it about my blanket\" was his first question." },
    check "apology" { why = "We sent him something he could not use. Three words put that right." },
    check "next step" { why = "What comes, and on which day." },
    check "sign-off" { why = "A name he can ask for." },
    check "length" { why = "Each sentence is work. Fewer of them get read." },
    check "reading ease" { counts = 3, why = "Short words and short sentences, one idea in each." },
    check "jargon" { counts = 3, why = "A hard word stops the reading. There is an everyday one for nearly all of them." },
    question "stop" { "what to do with the blanket now", counts = 3,
      says = { { "unplug", "plug out", "plug .. out", "take .. plug", "pull .. plug", "out of the wall", "not use", "not put it on", "not .. plug", "stop using", "switch .. off", "turn .. off", "keep .. off", "leave .. off", "not switch", "not turn" } },
      why = "It is the sentence that keeps him safe, so it is there, and early." },
    question "why" { "what is wrong with it", counts = 1,
      says = { { "hot", "burn", "fire", "not safe", "danger", "bad", "broken", "unsafe", "no safe" } },
      why = "People do what they are asked when they know what for. \"It can get too hot\" is enough." },
    question "choice" { "what he can have instead", counts = 4,
      says = { { "£39", "39", "money", "refund" }, { "new", "another", "different", "other" } },
      why = "It is his to choose, as it is everyone's. Easy words must not make the choice for him." },
    question "bag" { "what comes to his door", counts = 1,
      says = { { "bag" }, { "send", "sent", "come", "coming", "get", "bring", "post", "door", "arriv", "put", "gonna", "going" } },
      why = "If he knows that a bag is coming, the bell is no surprise." },
    question "help" { "whom he can ask", counts = 1,
      says = { { "0808", "157", "ring", "call", "phone", "email", "ask", "write to me|us", "help" } },
      why = "A number and a person, in case some of it is still hard." },
    jargon = {
      ["inconvenien*"] = "trouble", ["immediately"] = "now", ["alternatively"] = "or", ["alternative"] = "other",
      ["receive*"] = "get", ["regarding"] = "about", ["replacement*"] = "a new one", ["replac*"] = "give you a new one",
      ["reimburse*"] = "money back", ["disconnect*"] = "pull out the plug", ["hazard*"] = "danger",
      ["appliance*"] = "blanket", ["eligible"] = "you can have", ["assistance"] = "help", ["require*"] = "need",
      ["dispose*"] = "put in the bin", ["overheat*"] = "get too hot", ["previously"] = "before",
      ["notif*"] = "told", ["affected"] = "yours is one of them", ["ensure"] = "make sure", ["additional*"] = "more",
      ["product"] = "blanket", ["dispatched"] = "sent", ["prepaid|pre-paid"] = "paid for", ["however"] = "but",
      ["apologise*|apologies|apology"] = "sorry", ["courier"] = "driver", ["purchase*"] = "buy", ["convenient"] = "when it suits you",
    },

    sample "sound" { [[Hi Davie, sorry about the long letter. Yes it is about your blanket. It gets too hot so please take the plug out and don't use it. You can get £39 or a different blanket. We will send you a bag for it on Thursday. If you need help ring me on 0808 157 0140. Thanks, Josh]] },
    sample "sound" { [[Hello Davie

This is about your blanket. It is one of the bad ones.

1. Switch it off and pull the plug out.
2. Do not use it again.
3. A man will bring you a bag on Thursday or Friday.
4. Put the blanket in the bag.

We are sorry.

We can give you your money (£39) or another blanket. You can pick.

If you are stuck phone 0808 157 0140 and ask for me.

Connor]] },
    sample "sound" { [[Hello Davie,

This letter is about your blanket.
Your blanket is not safe.
It can get too hot.
Please take the plug out of the wall.
Do not use the blanket again.

We are sorry.

You can choose.
You can have £39 back.
Or you can have a different blanket.

We will send you a bag on Thursday or Friday.
Put the blanket in the bag.
A driver will take it away.
You do not pay.

Do you want to ask something?
Ring 0808 157 0140. Ask for Aisha.

Aisha]] },
    sample "sound" { [[Hi Davie

Your blanket can get too hot. Take the plug out. Do not use it.
We are sorry.
You can have your money back or a new blanket. Tell me which you want.
A bag comes on Thursday or Friday. Put the blanket in it.
If you need help ring 0808 157 0140.

Jamie]] },
    sample "sound" { [[hello Davie

your blanket is bad. it gets to hot. pleas unplug it and do not use it
sorry davie
you can get £39 or a diffrent blanket you pick
a bag will come on thersday or friday. put the blanket in the bag
you can ring me 0808 157 0140

Kyle]] },
    sample "sound" { [[Hello Davie,

It is your blanket. It's no safe. It gets too hot.
Tak the plug oot. Dinnae use it.
We're sorry.
Ye can hae £39, or a new blanket. You choose.
We'll send a bag on Thursday or Friday.
Phone me if ye need help: 0808 157 0140.

Shona]] },
    sample "partly" { [[Hi Davie, please unplug the blanket and do not use it. It can overheat. We will reimburse you or send a replacement. A bag will arrive on Thursday or Friday. Regards, Customer Care]] },
    sample "partly" { [[Dear Davie,

Your blanket is not safe. Please take the plug out of the wall. You can have your money back if you want it.

Kind regards,
Ross]] },
    sample "partly" { [[Your blanket is not safe. Unplug it. We will send you a bag on Friday. Ring us if you need help.]] },
    sample "poor" { [[Unplug your throw HT-210.]] },
    sample "poor" { [[SAFETY NOTICE: HEATED THROW HT-210

We previously notified you that your product was affected. Should you be in possession of the above item, please unplug it immediately from the mains supply. Customers are eligible for reimbursement or, alternatively, a replacement of equivalent value. Packaging for its return will be dispatched.

Brae & Bell Ltd]] },
    sample "poor" { [[unplug it]] },
    sample "poor" { [[Regarding the product previously notified, customers should stop using it immediately. Additional assistance is available from the appropriate department, who will notify you in due course of the alternatives for which you are eligible.]] },
    sample "left_on" { [[Hi Davie,

Sorry for the hard letter. You can have £39 back or a new blanket. We will send you a bag on Friday. Ring me on 0808 157 0140 if you need help.

Jamie]] },
    sample "left_on" { [[SAFETY NOTICE: HEATED THROW HT-210

We previously notified you that your product was affected. Should you be in possession of the above item, please disconnect it immediately from the mains supply. Customers are eligible for reimbursement or, alternatively, a replacement of equivalent value. Packaging for its return will be dispatched; please ensure that somebody is available to receive it.

Brae & Bell Ltd]] },
    sample "left_on" { [[hi davie dont worry about it, jan can tell you on monday. Kyle]] },

    class "left_on" { wrong = { "stop" }, to = "thursday", minutes = 10, set = { easy = "poor" }, against = { ["CFACSA13.P4"] = 2, ["CFACSA13.P12"] = 1 },
      why = "What to do with the blanket is not in it in words he can use. That was the sentence the whole letter was for.",
      davie "Is my blanket bad or not. It does not say what I do.",
      narrator "You write one more line. Please take the plug out, Davie. \"Ok,\" he writes." },
    class "sound" { from = 83, to = "thursday", minutes = 12, set = { easy = "sound" }, shows = { ["CFACSA13.P4"] = 2, ["INSCS009.P7"] = 1 },
      why = "One idea at a time, the same facts as everyone else, and the choice left to him.",
      davie "I read it all. I want a different blanket. A red one. Thank you." },
    class "partly" { from = 52, to = "thursday", minutes = 10, set = { easy = "partly" }, shows = "CFACSA13.P4",
      why = "He knows what to do with the plug. A few hard words or a missing line keep the rest from him.",
      davie "The plug is out. I do not get the other bit." },
    class "poor" { from = 0, to = "thursday", minutes = 8, set = { easy = "poor" }, against = "CFACSA13.P4",
      why = "It is all still in there, and still hard to get at. He asked for easy, and that means sentences of one idea.",
      davie "Is this the same letter. I took the plug out. Jan can read it Monday." },
  },
}

-- Thursday ---------------------------------------------------------------------------------------

beat "thursday" {
  at = "Thursday, 11:35", with = "customer", subject = "Your bag",
  narrator { "Thirty more have answered. {fergus.name} now reads every number out loud, to anyone who will listen.", when = "read_first" },
  narrator { "Thirty more have answered.", when = "not read_first" },
  narrator "{clock}. The courier's list with the days is not out yet. It comes at one.",
  narrator { "{customer.name} has a line from you by noon. That is what you wrote.", when = 'promise.noon == "open"' },
  choose {
    ask = "What about {customer.name} and her bag?",
    action "Wait for the list. An email with a day in it is worth more than one without." {
      id = "wait_for_list", to = "friday", minutes = 100, mood = 2, against = "CFACSA13.P2",
      why = "She would rather have the day, true. But to the one who waits, nothing at noon means forgotten.",
      narrator "At a quarter past one you have it: Friday, between nine and eleven. You write to her.",
      customer "Friday, nine to eleven. Right.",
      case 'promise.noon == "open"' {
        to = "friday", minutes = 100, against = { ["CFACSA13.P2"] = 2 },
        why = "The email was better for the wait, and an hour too late. She was told noon, news or no news.",
        narrator "At a quarter past one you have it: Friday, between nine and eleven. You write to her.",
      },
    },
    reply "No day for your bag yet: the list comes at one. I'll write again by two." {
      id = "no_news", to = "friday", minutes = 4, mood = 5, trust = 4, shows = { "CFACSA13.P2", "CFACSA13.P18" },
      why = "There was no news, and you told her that. It takes one line, and she can put the kettle on.",
      customer "All right. Two o'clock.",
      narrator "At half past one you write again: Friday, nine to eleven.",
      case 'promise.noon == "open"' {
        to = "friday", minutes = 4, mood = 8, trust = 10, keeps = "noon", shows = { ["CFACSA13.P2"] = 2 },
        why = "Noon was promised with news or without. It came without, and it came. That is what she will remember.",
        customer "No news, and still you write. That's more than my own son.",
        narrator "At half past one you write again: Friday, nine to eleven.",
      },
      case 'promise.wednesday == "broken"' {
        to = "friday", minutes = 4, mood = 1, shows = "CFACSA13.P18",
        why = "Clear, with a time. It steps round the other thing, though: she was told Wednesday, and sat in for it.",
        customer "And yesterday? You said yesterday.",
        narrator "At half past one you write again: Friday, nine to eleven.",
      },
    },
    reply "I told you Wednesday, and I couldn't know that. I'm sorry you sat in. The day comes at one; I'll write by two." {
      id = "take_back", when = 'promise.wednesday == "broken"', to = "friday", minutes = 4, mood = 10, trust = 8,
      shows = { "CFACSA13.P2", "CFACSA13.P18" },
      why = "A promise that failed, owned in one sentence, and a smaller one after it that can be kept.",
      customer "Well. It's not the end of the world. Two o'clock, then.",
      narrator "At half past one you write again: Friday, nine to eleven.",
    },
    reply "Good news, Mrs Marchetti: your bag is on its way to you and should be with you any moment!" {
      id = "any_moment", to = "friday", minutes = 2, mood = -2, trust = -6, keeps = "noon", against = { "CFACSA13.P18", "CFACSA13.P17" },
      why = "Nobody knows that it is. It sounds like news, and has her at the window until tomorrow.",
      customer "Any moment. It's three o'clock. Whose moment is that?",
    },
  },
}

beat "friday" {
  at = "Friday, 16:00",
  narrator "{clock}. Her bag has been and gone.",
  to = { { "heard_later", when = 'sent == "open" and not reported' },
         { "third_letter", when = 'circular == "gap"' },
         { "open_list", when = 'sent == "open"' },
         { "right_words", when = 'mood >= 60 and easy == "sound" and (circular == "sound" or circular == "partly") and owed == "nothing" and refused == 0' },
         "safe_enough" },
}

ending "right_words" {
  title = "In words people could use",
  customer "£39 back, to the day. I have kept your email. The first letter went in the fire. The proper fire.",
  davie "The red blanket came. It is good.",
  narrator { "{fergus.name} has pinned up a card: the number, the label, a second reader.", when = "read_first" },
  customer_value = "mood", organisation_value = "94 - 4 * calls",
  says = "118 of the 140 throws are back or on their way. Most people wrote once, and got one answer.",
}

ending "safe_enough" {
  title = "The plugs are out",
  customer { "The money came. You got there.", when = "mood >= 45" },
  customer { "The money came. I'll be buying my blankets from somebody who can count.", when = "mood < 45" },
  davie { "The red blanket came. It is good.", when = 'easy == "sound"' },
  davie { "Jan is coming on Monday. She will read it to me.", when = 'easy ~= "sound"' },
  davie { "First you said wait for Monday. I did not like that.", when = "refused > 0" },
  customer_value = "mood", organisation_value = "76 - 4 * calls - 17 * refused",
  says = "Nobody was hurt, and 104 throws are coming back. It took more letters, calls and patience than it had to.",
}

ending "third_letter" {
  title = "Friday's letter, Tuesday's, and Wednesday's",
  ishbel "Three letters about one throw. The third had a number and the word stop in it. That is all the first one needed.",
  customer { "Three letters. I framed the set.", when = "mood >= 45" },
  customer { "Three letters! Do you people read what you send?", when = "mood < 45" },
  customer_value = "mood - 10", organisation_value = "45 - 3 * calls",
  says = "For one more night, people had to guess which throw was meant. Somebody with the throw in her hand would have seen it in a minute.",
}

ending "open_list" {
  title = "Told in time",
  priya "131 letters of apology, one by one. They had it from us first, and that counted for something.",
  customer_value = "mood - 5", organisation_value = 48,
  says = "The throws are coming back. The open list could not be unsent, but the right people knew within minutes, and everybody on it was told what had happened and whom to ask.",
}

ending "heard_later" {
  title = "Jean Baird rings first",
  priya "I had a call from the bowling club. They have a list of our customers. Since Tuesday, she said.",
  customer_value = 30, organisation_value = 15,
  says = "The throws are coming back. But 131 addresses lay open for three days with nobody told. Where the law asks for a report, the company had {org.breach_report_hours} hours.",
}
