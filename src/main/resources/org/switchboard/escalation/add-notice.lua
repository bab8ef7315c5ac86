-- Adds a notice for someone, once.
--
-- KEYS[1]  their waiting notices
-- KEYS[2]  the last number
-- KEYS[3]  whether this notice has a number
-- ARGV[1]  the notice
-- ARGV[2]  now (epoch ms)
-- ARGV[3]  how long to remember it, in milliseconds
--
-- Returns since when the oldest has been waiting (epoch ms); 0 if none is.
-- A second run adds nothing.

if redis.call('SET', KEYS[3], '', 'NX', 'PX', ARGV[3]) then
	redis.call('ZADD', KEYS[1], redis.call('INCR', KEYS[2]), ARGV[2] .. ' ' .. ARGV[1])
end
local first = redis.call('ZRANGE', KEYS[1], 0, 0)[1]
return first and tonumber(string.match(first, '^%d+')) or 0
