-- Spends a person's budget on as many asks as fit.
--
-- KEYS[1]  what they were recently asked or are about to be asked
-- ARGV[1]  now (epoch ms)
-- ARGV[2]  how long each ask counts (ms)
-- ARGV[3]  the maximum number of asks
-- ARGV[4…] what to ask them, and when (epoch ms), earliest first
--
-- Returns how many of these they may be asked. A second run returns the same.

local now, counts = tonumber(ARGV[1]), tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - counts)
local room = tonumber(ARGV[3]) - redis.call('ZCARD', KEYS[1])
local may = 0
for i = 4, #ARGV, 2 do
	if not redis.call('ZSCORE', KEYS[1], ARGV[i]) then
		if room <= 0 then
			break
		end
		redis.call('ZADD', KEYS[1], ARGV[i + 1], ARGV[i])
		room = room - 1
	end
	may = may + 1
end
if may > 0 then
	local last = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')
	redis.call('PEXPIRE', KEYS[1], math.max(tonumber(last[2]) - now + counts, 1))
end
return may
