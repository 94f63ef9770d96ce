-- as: corner-shop.lua
--[[ An
overlay that changes nothing. ]]
