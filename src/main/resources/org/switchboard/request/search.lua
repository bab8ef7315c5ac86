-- Looks for requests that have some words, newest first.
--
-- KEYS     the words' indexes
-- ARGV[1]  what the request keys of the workspace begin with
-- ARGV[2]  only those whose place is below this one; or +inf
-- ARGV[3]  the most requests to look at
-- ARGV[4]  the most of them to give
-- ARGV[5]  among which to look, as JSON: the components of the record Reach
--
-- Returns JSON: the place below which to go on, or 0 if there are no more, and {number,
-- version, snapshot, place} of each.

local STEP = 100

local prefix, below = ARGV[1], ARGV[2]
local look, limit = tonumber(ARGV[3]), tonumber(ARGV[4])
local reach = cjson.decode(ARGV[5])

local function has(list, word)
	return list and string.find(' ' .. list .. ' ', ' ' .. word .. ' ', 1, true)
end

local function set(list)
	local members = {}
	for _, member in ipairs(list) do
		members[member] = true
	end
	return members
end

local schools, teams, led = set(reach.schools), set(reach.teams), set(reach.led)

local function is_within_reach(confidential, school, team, people)
	if has(people, reach.userId) or led[team] then
		return true
	end
	return confidential == 'false' and (reach.everywhere or schools[school] or teams[team])
end

local words, rarest, fewest = {}, nil, math.huge
for i, index in ipairs(KEYS) do
	words[i] = string.sub(index, #prefix + #'word:' + 1)
	local size = redis.call('ZCARD', index)
	if size < fewest then
		rarest, fewest = index, size
	end
end

-- by its own words, not by the other indexes: one look tells all that is to be known
local function is_found(request)
	local stored = redis.call('HMGET', request, 'words', 'confidential', 'school', 'team', 'people')
	for _, word in ipairs(words) do
		if not has(stored[1], word) then
			return false
		end
	end
	return is_within_reach(stored[2], stored[3], stored[4], stored[5])
end

local found, looked, ended = {}, 0, fewest == 0
while not ended and looked < look and #found < limit do
	local range = redis.call('ZREVRANGEBYSCORE', rarest, '(' .. below, '-inf', 'WITHSCORES', 'LIMIT', 0, STEP)
	ended = #range < 2 * STEP
	for i = 1, #range, 2 do
		local number = range[i]
		below = string.format('%.0f', range[i + 1])
		looked = looked + 1
		if is_found(prefix .. number) then
			local request = redis.call('HMGET', prefix .. number, 'version', 'snapshot')
			table.insert(found, { number, request[1], request[2], below })
			if #found == limit then
				ended = ended and i == #range - 1
				break
			end
		end
	end
end
return cjson.encode({ ended and '0' or below, found })
