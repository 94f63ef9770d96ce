organisation { name = "N", about = "A", tone = "T" }
rule "answer_days" { value = 5, unit = "days", says = "Within {org.answer_day} days.", basis = "own policy", source = "S", dated = "2026-01-05" }
policy "returns" {
  title = "T",
  "Ask {role.manager.refund_limit}.",
  rule_text "answer_dayz",
}
role "manager" { refund_limits = 5 }
