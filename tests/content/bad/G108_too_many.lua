organisation { name = "N", about = "A", tone = "T" }
for i = 1, 501 do rule("rule" .. i) { value = 5, unit = "days", says = "S", basis = "own policy", source = "S", dated = "2026-01-05" } end
for i = 1, 51 do role("role " .. i) { } end
for i = 1, 201 do policy("policy" .. i) { title = "T" } end
local limits = {}
for i = 1, 51 do limits["limit" .. i] = i end
role "manager" (limits)
