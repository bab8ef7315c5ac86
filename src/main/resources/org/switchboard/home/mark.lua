-- Something changed that some people may see on their Home.
--
-- KEYS[1]  the Homes that are due
-- ARGV[1]  the prefix of the workspace's Home keys; all are in the slot of KEYS
-- ARGV[2]  now, in epoch milliseconds
-- ARGV[3]  when they are due
-- ARGV[4…] user ids
--
-- Returns how many of them have opened their Home.

local marked = 0
for i = 4, #ARGV do
	local home = ARGV[1] .. ARGV[i]
	if redis.call('EXISTS', home) == 1 then
		redis.call('HINCRBY', home, 'marks', 1)
		if tonumber(redis.call('HGET', home, 'leasedUntil') or 0) <= tonumber(ARGV[2]) then
			redis.call('ZADD', KEYS[1], 'LT', ARGV[3], ARGV[i])
		end
		marked = marked + 1
	end
end
return marked
