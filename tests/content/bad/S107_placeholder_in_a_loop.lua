for i = 1, 1000000 do
  local thing = unknown_thing
end
