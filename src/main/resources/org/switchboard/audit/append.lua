-- Appends to the audit trail.
--
-- KEYS[1]  the trail
-- ARGV     for each entry: at (epoch ms), who, what, of, outcome
--
-- Returns how many were appended. A request has a trail of its own as well.

for i = 1, #ARGV, 5 do
	local at, who, what, of, outcome = unpack(ARGV, i, i + 4)
	local trails = { [KEYS[1]] = true }
	for key in string.gmatch(of, 'REQ%-%w+') do
		trails[KEYS[1] .. ':' .. key] = true
	end
	for trail in pairs(trails) do
		redis.call('XADD', trail, '*', 'at', at, 'who', who, 'what', what, 'of', of, 'outcome', outcome)
	end
end
return #ARGV / 5
