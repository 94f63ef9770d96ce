-- A small employer for the tests of the script and scenario layers.
organisation {
  name  = "Corner Shop",
  about = "Bread, batteries and post, in Stirling.",
  tone  = "Plain and friendly.",
}

rule "faulty_days" {
  value = 30, unit = "days", says = "Something faulty may come back within {org.faulty_days} days.",
  basis = "law", source = "Consumer Rights Act 2015, section 22", dated = "2015-10-01", at_least = 30,
}

rule "answer_days" {
  value = 5, unit = "days", says = "A complaint is answered within {org.answer_days} days.",
  basis = "regulation", source = "Trade code, part 4", dated = "2024-04-06", at_most = 8,
}

rule "change_of_mind_days" {
  value = 14, unit = "days", says = "Unused goods may come back within {org.change_of_mind_days} days.",
  basis = "own policy", source = "Shop rules", dated = "2026-01-05", at_least = 7, at_most = 60,
}

role "sales assistant" { about = "Serves at the counter.", refund_limit = 40, goodwill_limit = 5 }
role "manager" { refund_limit = 500 }

policy "returns" {
  title = "Bringing things back",
  "This is how {org.name} does it.",
  heading "Faulty",
  rule_text "faulty_days",
  heading "Change of mind",
  rule_text "change_of_mind_days",
  "- A sales assistant refunds up to {role.sales assistant.refund_limit} pounds.",
}
