-- Leases the Home that is due, so that no other node publishes it.
--
-- KEYS[1]  the Homes that are due
-- KEYS[2]  until when Slack accepts none, if it said so
-- KEYS[3]  the user whose Home this token leased, in case the answer was lost
-- ARGV[1]  the prefix of the workspace's Home keys; all are in the slot of KEYS
-- ARGV[2]  now, in epoch milliseconds
-- ARGV[3]  when the lease ends
-- ARGV[4]  the token of the lease
-- ARGV[5]  how long to remember the token, in milliseconds
--
-- Returns JSON: next, when to try again if none is due now; or user, with the stored fields of
-- their Home in home; or neither.

local MOST_FORGOTTEN = 100

local held = tonumber(redis.call('GET', KEYS[2]) or 0)
if held > tonumber(ARGV[2]) then
	return cjson.encode({ next = held })
end

local function taken(user, home)
	local fields, kept = redis.call('HGETALL', home), {}
	for i = 1, #fields, 2 do
		kept[fields[i]] = fields[i + 1]
	end
	return cjson.encode({ user = user, home = kept })
end

local before = redis.call('GET', KEYS[3])
if before and redis.call('HGET', ARGV[1] .. before, 'token') == ARGV[4] then
	return taken(before, ARGV[1] .. before)
end

for _ = 1, MOST_FORGOTTEN do
	local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
	if not first[1] then
		return '{}'
	end
	if tonumber(first[2]) > tonumber(ARGV[2]) then
		return cjson.encode({ next = tonumber(first[2]) })
	end
	local home = ARGV[1] .. first[1]
	if redis.call('EXISTS', home) == 1 then
		redis.call('ZADD', KEYS[1], ARGV[3], first[1])
		redis.call('HSET', home, 'token', ARGV[4], 'leasedUntil', ARGV[3])
		redis.call('SET', KEYS[3], first[1], 'PX', ARGV[5])
		return taken(first[1], home)
	end
	redis.call('ZREM', KEYS[1], first[1])
end
return cjson.encode({ next = tonumber(ARGV[2]) })
