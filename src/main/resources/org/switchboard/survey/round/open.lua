-- Opens a round of a survey.
--
-- KEYS[1]  the round
-- KEYS[2]  who is asked
-- KEYS[3]  all rounds
-- KEYS[4]  the rounds of this survey
-- ARGV[1]  the round's id
-- ARGV[2]  the version of the record
-- ARGV[3]  the round (JSON)
-- ARGV[4]  its salt
-- ARGV[5]  when it opens (epoch ms)
-- ARGV[6…] users, each with what they are asked (JSON)
--
-- Returns 1, or 0 if it was already open; then nothing changes.

if redis.call('EXISTS', KEYS[1]) == 1 then
	return 0
end
redis.call('HSET', KEYS[1], 'shape', ARGV[2], 'round', ARGV[3], 'salt', ARGV[4], 'state', 'open')
for i = 6, #ARGV, 2 do
	redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1])
end
redis.call('ZADD', KEYS[3], ARGV[5], ARGV[1])
redis.call('ZADD', KEYS[4], ARGV[5], ARGV[1])
return 1
