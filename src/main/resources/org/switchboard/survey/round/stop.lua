-- From now on a round takes no answers, whatever the clocks of nodes say.
--
-- KEYS[1]  the round
--
-- Returns 1, or 0 if it took none before.

if redis.call('HGET', KEYS[1], 'state') ~= 'open' then
	return 0
end
redis.call('HSET', KEYS[1], 'state', 'closing')
return 1
