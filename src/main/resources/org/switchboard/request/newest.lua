-- The newest requests of an index.
--
-- KEYS[1]  the index
-- ARGV[1]  what the request keys of the workspace begin with
-- ARGV[2]  the most of them
--
-- Returns JSON: {number, version, snapshot} of each, newest first.

local found = {}
for _, number in ipairs(redis.call('ZREVRANGE', KEYS[1], 0, ARGV[2] - 1)) do
	local request = redis.call('HMGET', ARGV[1] .. number, 'version', 'snapshot')
	if request[1] then
		table.insert(found, { number, request[1], request[2] })
	end
end
return (#found > 0) and cjson.encode(found) or '[]'
