-- Someone opened their Home or turned a page of it: it is due immediately.
--
-- KEYS[1]  the Homes that are due
-- KEYS[2]  their Home
-- KEYS[3]  whether anyone has opened theirs
-- ARGV[1]  their user id
-- ARGV[2]  now, in epoch milliseconds
-- ARGV[3]  how long it is kept up to date, in milliseconds
-- ARGV[4]  1 if Slack shows what was published last, otherwise 0
-- ARGV[5]  the section whose page was turned; empty if it was opened
-- ARGV[6]  how many requests that page skips

if ARGV[5] == '' then
	local kept = redis.call('HMGET', KEYS[2], 'digest', 'marks', 'token', 'leasedUntil')
	redis.call('DEL', KEYS[2])
	redis.call('HSET', KEYS[2], 'digest', (ARGV[4] == '1') and kept[1] or '', 'marks', kept[2] or 0,
		'token', kept[3] or '', 'leasedUntil', kept[4] or 0)
else
	redis.call('HSET', KEYS[2], 'offset ' .. ARGV[5], ARGV[6])
end
redis.call('SET', KEYS[3], '1', 'PX', ARGV[3])
redis.call('HINCRBY', KEYS[2], 'marks', 1)
redis.call('PEXPIRE', KEYS[2], ARGV[3])
if tonumber(redis.call('HGET', KEYS[2], 'leasedUntil') or 0) <= tonumber(ARGV[2]) then
	redis.call('ZADD', KEYS[1], 'LT', ARGV[2], ARGV[1])
end
return 1
