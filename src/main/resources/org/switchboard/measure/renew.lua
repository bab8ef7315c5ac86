-- Begins another set of counts, or puts it in the place of the one that is read.
--
-- KEYS[1]  the workspace's sets of counts
-- ARGV[1]  begin, or finish
--
-- Returns the number of the set that is read no more, or 0.

local current = tonumber(redis.call('HGET', KEYS[1], 'current')) or 1
local following = redis.call('HGET', KEYS[1], 'next')
if ARGV[1] == 'begin' then
	if not following then
		redis.call('HSET', KEYS[1], 'next', current + 1)
	end
	return 0
end
if not following then
	return 0
end
redis.call('HSET', KEYS[1], 'current', following)
redis.call('HDEL', KEYS[1], 'next')
return current
