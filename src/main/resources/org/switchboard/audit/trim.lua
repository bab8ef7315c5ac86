-- Deletes the oldest entries of the audit trail.
--
-- KEYS[1]  the trail
-- ARGV[1]  what came before is deleted (epoch ms)
-- ARGV[2]  the most to look at
--
-- Returns how many were deleted: fewer than the most if no old ones are left.

local before, most = tonumber(ARGV[1]), tonumber(ARGV[2])

local function fields(entry)
	local read = {}
	for i = 1, #entry[2], 2 do
		read[entry[2][i]] = entry[2][i + 1]
	end
	return read
end

local function trim(trail)
	local gone, of = 0, {}
	for _, entry in ipairs(redis.call('XRANGE', trail, '-', '+', 'COUNT', most)) do
		local read = fields(entry)
		if tonumber(read.at) >= before then
			break
		end
		redis.call('XDEL', trail, entry[1])
		gone = gone + 1
		of[read.of] = true
	end
	if redis.call('XLEN', trail) == 0 then
		redis.call('DEL', trail)
	end
	return gone, of
end

local gone, of = trim(KEYS[1])
for thing in pairs(of) do
	for key in string.gmatch(thing, 'REQ%-%w+') do
		trim(KEYS[1] .. ':' .. key)
	end
end
return gone
