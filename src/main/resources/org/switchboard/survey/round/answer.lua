-- Saves answers while a round is open. Nothing here reveals whose they are or what they say.
--
-- KEYS[1]  the round
-- KEYS[2]  its slots
-- ARGV[1]  1 if the round hasn't passed its closing time
-- ARGV[2]  the number of answers
-- ARGV[3…] that many pairs of a slot and a sealed answer; then the slots to read
--
-- Returns the current values of these slots, or nothing if it is too late. A second run changes nothing.

if ARGV[1] ~= '1' or redis.call('HGET', KEYS[1], 'state') ~= 'open' then
	return {}
end
local rest = 3 + 2 * tonumber(ARGV[2])
for i = 3, rest - 1, 2 do
	redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1])
end
return redis.call('HMGET', KEYS[2], unpack(ARGV, rest))
