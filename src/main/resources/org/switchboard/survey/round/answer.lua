-- Keeps answers to a round, as long as it is open. Nothing here tells whose they are.
--
-- KEYS[1]  the round
-- KEYS[2]  its answers
-- ARGV[1]  the ballot
-- ARGV[2]  1 if it is not too late
-- ARGV[3]  how many answers there are
-- ARGV[4…] so many times a field and the answer; then all fields the ballot may have
--
-- Returns which of these have an answer now, or 'late'. Run twice, the second changes nothing.

if ARGV[2] ~= '1' or redis.call('HGET', KEYS[1], 'state') ~= 'open' then
	return { 'late' }
end
local rest = 4 + 2 * tonumber(ARGV[3])
for i = 4, rest - 1, 2 do
	redis.call('HSET', KEYS[2], ARGV[1] .. ' ' .. ARGV[i], ARGV[i + 1])
end
local answered = {}
for i = rest, #ARGV do
	if redis.call('HEXISTS', KEYS[2], ARGV[1] .. ' ' .. ARGV[i]) == 1 then
		answered[#answered + 1] = ARGV[i]
	end
end
return answered
