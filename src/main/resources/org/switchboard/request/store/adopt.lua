-- Indexes ended requests that an older version stored.
--
-- KEYS[1]  the number up to which this is done
-- KEYS[2]  the workspace's sequence of request numbers
-- KEYS[3]  ended requests
-- KEYS[4]  ended requests with words
-- ARGV[1]  the prefix of the workspace's request keys
-- ARGV[2]  how many to look at
--
-- Returns 1 if there are more; the next run continues where this one stopped.

local from = tonumber(redis.call('GET', KEYS[1]) or '0')
local last = tonumber(redis.call('GET', KEYS[2]) or '0')
local to = math.min(last, from + tonumber(ARGV[2]))

for number = from + 1, to do
	local request = ARGV[1] .. string.format('%.0f', number)
	local state = redis.call('HGET', request, 'state')
	if state == 'RESOLVED' or state == 'CLOSED' or state == 'CANCELLED' then
		local event = redis.call('XREVRANGE', request .. ':history', '+', '-', 'COUNT', 1)[1]
		local at = event and string.match(event[2][4], '"at":(%d+)') or redis.call('HGET', request, 'filedAt')
		redis.call('ZADD', KEYS[3], 'NX', at, number)
		redis.call('ZADD', KEYS[4], 'NX', at, number)
	end
end
redis.call('SET', KEYS[1], to)
return (to < last) and 1 or 0
