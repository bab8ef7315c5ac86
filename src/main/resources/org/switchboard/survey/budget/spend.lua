-- Counts that somebody is asked something, if there is room for it.
--
-- KEYS[1]  what they were asked lately
-- ARGV[1]  what they are asked now
-- ARGV[2]  now (epoch ms)
-- ARGV[3]  for how long it counts (ms)
-- ARGV[4]  the most of them
--
-- Returns 1 if they may be asked, 0 otherwise. Run twice, the second answers as the first.

local since = tonumber(ARGV[2]) - tonumber(ARGV[3])
if redis.call('ZSCORE', KEYS[1], ARGV[1]) then
	return 1
end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', since)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[4]) then
	return 0
end
redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
