-- Takes the turn of the present member who has waited longest, once for each request and team.
--
-- KEYS[1]  the team's turns
-- KEYS[2]  who got this request
-- ARGV[1]  how long to remember that, in milliseconds
-- ARGV[2…] the members who are present, in order
--
-- Returns who gets it; false if no one is present.

local given = redis.call('GET', KEYS[2])
local chosen, least
for i = 2, #ARGV do
	if ARGV[i] == given then
		return given
	end
	local turn = tonumber(redis.call('ZSCORE', KEYS[1], ARGV[i]) or 0)
	if not least or turn < least then
		chosen, least = ARGV[i], turn
	end
end
if not chosen then
	return false
end
local last = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')
redis.call('ZADD', KEYS[1], tonumber(last[2] or 0) + 1, chosen)
redis.call('SET', KEYS[2], chosen, 'PX', ARGV[1])
return chosen
