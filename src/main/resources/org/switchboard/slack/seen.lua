-- Claims what Slack signed, so that it changes things once.
--
-- KEYS[1]  its signature
-- ARGV[1]  who claims it
-- ARGV[2]  for how long (ms)
--
-- Returns 1 if it is theirs, 0 if it was seen before. Run twice, the second answers as
-- the first.

if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
	return 1
end
return (redis.call('GET', KEYS[1]) == ARGV[1]) and 1 or 0
