organisation { name = "N", about = "A", tone = "T" }
rule "faulty_days" { value = 30, unit = "days", says = "S", basis = "law", source = "S", dated = "2015-10-01" }
