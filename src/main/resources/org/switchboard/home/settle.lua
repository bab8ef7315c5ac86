-- Ends the lease of a Home, unless another node has it now.
--
-- KEYS[1]  the Homes that are due
-- KEYS[2]  the Home
-- ARGV[1]  the user
-- ARGV[2]  the token of the lease
-- ARGV[3]  the marks it had when it was leased
-- ARGV[4]  the digest of what Slack shows now; empty if it could not be published
-- ARGV[5]  when it is due again, in epoch milliseconds; empty if only after a change
-- ARGV[6]  now, in epoch milliseconds
--
-- Returns when it is due again, or nothing.

local kept = redis.call('HMGET', KEYS[2], 'token', 'marks')
if kept[1] ~= ARGV[2] then
	return false
end
-- a change must not publish it before Slack accepts it again
redis.call('HSET', KEYS[2], 'digest', ARGV[4], 'leasedUntil', (ARGV[4] == '') and ARGV[5] or 0)
local again = ARGV[5]
if ARGV[4] ~= '' and kept[2] ~= ARGV[3] then
	again = ARGV[6]
end
if again == '' then
	redis.call('ZREM', KEYS[1], ARGV[1])
	return false
end
redis.call('ZADD', KEYS[1], again, ARGV[1])
return again
