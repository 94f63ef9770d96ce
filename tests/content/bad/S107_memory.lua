local all = {}
for i = 1, 9000000 do
  all[i] = { i }
end
