-- Changes a goal that nobody else has changed meanwhile.
--
-- KEYS[1]  the goals of a quarter
-- ARGV[1]  which goal
-- ARGV[2]  as it was read (JSON), empty if there was none
-- ARGV[3]  as it is to be (JSON)
--
-- Returns 1, or 0 if it is not as it was read: then nothing changes.

if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then
	return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
