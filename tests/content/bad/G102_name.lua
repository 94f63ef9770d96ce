organisation { name = "N", about = "A", tone = "T" }
rule "Answer days" { value = 5, unit = "days", says = "S", basis = "own policy", source = "S", dated = "2026-01-05" }
policy "Bringing things back" { title = "T", "Text." }
