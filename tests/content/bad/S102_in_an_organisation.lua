organisation { name = 3, about = "A", tone = "T" }
rule "answer_days" { value = "five", unit = "days", says = "S", basis = "own policy", source = "S", dated = "2026-01-05" }
role "manager" { refund_limit = "plenty" }
policy "returns" { title = "T", 7 }
