-- Changes a goal unless someone else changed it in the meantime.
--
-- KEYS[1]  the goals of a quarter
-- ARGV[1]  the goal's id
-- ARGV[2]  the goal as read (JSON), empty if there was none
-- ARGV[3]  the new goal (JSON)
--
-- Returns 1, or 0 if it differs from what was read; then nothing changes.

if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then
	return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
