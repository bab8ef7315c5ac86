-- Counts the requests in indexes.
--
-- KEYS     the indexes
-- ARGV[1]  a score
--
-- Returns JSON: for each index the number of requests, the number up to that score, and
-- the next score or 0.

local counts = {}
for _, index in ipairs(KEYS) do
	local following = redis.call('ZRANGEBYSCORE', index, '(' .. ARGV[1], '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
	table.insert(counts, { redis.call('ZCARD', index), redis.call('ZCOUNT', index, '-inf', ARGV[1]),
		tonumber(following[2] or 0) })
end
return cjson.encode(counts)
