-- Keeps answers to a round, as long as it is open. Nothing here tells whose they are, or what they say.
--
-- KEYS[1]  the round
-- KEYS[2]  its slots
-- ARGV[1]  1 if it is not too late
-- ARGV[2]  how many answers there are
-- ARGV[3…] so many times a slot and the sealed answer; then the slots to read
--
-- Returns what is in these slots now, or nothing if it is too late. Run twice, the second changes nothing.

if ARGV[1] ~= '1' or redis.call('HGET', KEYS[1], 'state') ~= 'open' then
	return {}
end
local rest = 3 + 2 * tonumber(ARGV[2])
for i = 3, rest - 1, 2 do
	redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1])
end
return redis.call('HMGET', KEYS[2], unpack(ARGV, rest))
