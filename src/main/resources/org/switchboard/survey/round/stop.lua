-- Stops accepting answers to a round, whatever the nodes' clocks say.
--
-- KEYS[1]  the round
--
-- Returns 1, or 0 if it had already stopped.

if redis.call('HGET', KEYS[1], 'state') ~= 'open' then
	return 0
end
redis.call('HSET', KEYS[1], 'state', 'closing')
return 1
