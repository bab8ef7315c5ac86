-- Keeps what may be told of a round, and forgets who could have said what.
--
-- KEYS[1]  the round
-- KEYS[2]  its answers
-- ARGV[1]  what may be told (JSON)
--
-- Returns 1, or 0 if it was closed before: then nothing changes.

if redis.call('HGET', KEYS[1], 'state') == 'closed' then
	return 0
end
redis.call('HSET', KEYS[1], 'state', 'closed', 'results', ARGV[1])
redis.call('HDEL', KEYS[1], 'salt')
redis.call('UNLINK', KEYS[2])
return 1
