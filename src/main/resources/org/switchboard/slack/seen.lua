-- Claims what Slack signed, so that it changes things once, or gives the claim back.
--
-- KEYS[1]  its signature
-- ARGV[1]  who claims it
-- ARGV[2]  for how long (ms); 0 to give it back
--
-- Returns 1 if it is theirs, 0 if it was seen before. Run twice, the second answers as
-- the first.

if ARGV[2] ~= '0' and redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
	return 1
end
local isTheirs = redis.call('GET', KEYS[1]) == ARGV[1]
if ARGV[2] == '0' and isTheirs then
	redis.call('DEL', KEYS[1])
end
return isTheirs and 1 or 0
