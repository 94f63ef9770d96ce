local text = "ha"
for i = 1, 30 do
  text = text .. text
end
