local function count(n)
  return 1 + count(n + 1)
end
count(1)
