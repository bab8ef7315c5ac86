-- Takes the Home that is due, so that no other node does.
--
-- KEYS[1]  the Homes that are due
-- KEYS[2]  until when Slack takes none, if it said so
-- KEYS[3]  whose Home this taking has got, if the answer to it was lost
-- ARGV[1]  what the Homes of the workspace begin with; all are in the slot of KEYS
-- ARGV[2]  now, in epoch milliseconds
-- ARGV[3]  until when it is taken
-- ARGV[4]  what this taking is known by
-- ARGV[5]  for how long that is known, in milliseconds
--
-- Returns JSON: next, when there is something to do if not now; or user, and what is kept of
-- their Home in home; or nothing of this.

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
