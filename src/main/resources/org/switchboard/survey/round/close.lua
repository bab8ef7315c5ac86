-- Stores a round's results and deletes everything that could link answers to people.
--
-- KEYS[1]  the round
-- KEYS[2]  its answers
-- ARGV[1]  the results (JSON)
--
-- Returns 1, or 0 if the round was already closed; then nothing changes.

if redis.call('HGET', KEYS[1], 'state') == 'closed' then
	return 0
end
redis.call('HSET', KEYS[1], 'state', 'closed', 'results', ARGV[1])
redis.call('HDEL', KEYS[1], 'salt')
redis.call('UNLINK', KEYS[2])
return 1
