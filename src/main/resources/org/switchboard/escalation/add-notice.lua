-- Adds what somebody is to be told, once.
--
-- KEYS[1]  what they are still to be told
-- KEYS[2]  the number of the last
-- KEYS[3]  that this has a number
-- ARGV[1]  what
-- ARGV[2]  now (epoch ms)
-- ARGV[3]  milliseconds to remember it
--
-- Returns since when the first of them has waited (epoch ms); 0 if nothing does.
-- Run twice, the second adds nothing.

if redis.call('SET', KEYS[3], '', 'NX', 'PX', ARGV[3]) then
	redis.call('ZADD', KEYS[1], redis.call('INCR', KEYS[2]), ARGV[2] .. ' ' .. ARGV[1])
end
local first = redis.call('ZRANGE', KEYS[1], 0, 0)[1]
return first and tonumber(string.match(first, '^%d+')) or 0
