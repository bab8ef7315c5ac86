-- Reads a page of several indexes together.
--
-- KEYS     the indexes, without any request in common
-- ARGV[1]  the prefix of the workspace's request keys
-- ARGV[2]  ZRANGE for the lowest score first, ZREVRANGE for the highest
-- ARGV[3]  how many to skip; past the end, the last page is returned
-- ARGV[4]  the page size
--
-- Returns JSON: the total, how many were skipped, and {number, version, snapshot} of each
-- request.

local prefix, command = ARGV[1], ARGV[2]
local offset, limit = tonumber(ARGV[3]), tonumber(ARGV[4])

local total = 0
for _, index in ipairs(KEYS) do
	total = total + redis.call('ZCARD', index)
end
if offset >= total then
	offset = math.max(0, math.floor((total - 1) / limit) * limit)
end

-- of one index only the page is read, of several everything up to its end: just numbers
local from = (#KEYS == 1) and offset or 0
local numbers = {}
for _, index in ipairs(KEYS) do
	local range = redis.call(command, index, from, offset + limit - 1, 'WITHSCORES')
	for i = 1, #range, 2 do
		table.insert(numbers, { number = tonumber(range[i]), score = tonumber(range[i + 1]) })
	end
end
if #KEYS > 1 then
	table.sort(numbers, function(one, other)
		if command == 'ZREVRANGE' then
			one, other = other, one
		end
		return one.score < other.score or (one.score == other.score and one.number < other.number)
	end)
end

local found = {}
for i = 1 + offset - from, math.min(#numbers, offset - from + limit) do
	local number = string.format('%.0f', numbers[i].number)
	local request = redis.call('HMGET', prefix .. number, 'version', 'snapshot')
	if request[1] then
		table.insert(found, { number, request[1], request[2] })
	end
end
return cjson.encode({ total, offset, found })
