organisation { name = "N", about = "A", tone = "T" }
organisation { name = "M", about = "A", tone = "T" }
rule "answer_days" { value = 5, unit = "days", says = "S", basis = "own policy", source = "S", dated = "2026-01-05" }
rule "answer_days" { value = 6, unit = "days", says = "S", basis = "own policy", source = "S", dated = "2026-01-05" }
role "manager" { refund_limit = 5 }
role "manager" { refund_limit = 6 }
policy "returns" { title = "T", "Text." }
policy "returns" { title = "T", "Text." }
