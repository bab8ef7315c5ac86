-- Finds requests that contain all the words, newest first.
--
-- KEYS     the words' indexes and, if some words are hidden, those of confidential requests
--          in scope
-- ARGV[1]  the prefix of the workspace's request keys
-- ARGV[2]  only requests placed below this one; or +inf
-- ARGV[3]  how many requests to look at
-- ARGV[4]  how many of them to return
-- ARGV[5]  the scope as JSON: the components of the record SearchScope
-- ARGV[6]  how many words
-- ARGV[7]  each word's blind form under each key, as JSON
--
-- Returns JSON: the place below which to continue, or 0 if there are no more, and {number,
-- version, snapshot, place} of each request.

local STEP = 100

local prefix, below = ARGV[1], ARGV[2]
local look, limit = tonumber(ARGV[3]), tonumber(ARGV[4])
local scope = cjson.decode(ARGV[5])

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

local schools, teams, led = set(scope.schools), set(scope.teams), set(scope.led)

local function is_in_scope(confidential, school, team, people)
	if has(people, scope.userId) or led[team] then
		return true
	end
	return confidential == 'false' and (scope.everywhere or schools[school] or teams[team])
end

local blind = cjson.decode(ARGV[7])
local words, fewest, indexes = {}, math.huge, {}
for i = 1, tonumber(ARGV[6]) do
	table.insert(words, string.sub(KEYS[i], #prefix + #'word:' + 1))
	local size = redis.call('ZCARD', KEYS[i])
	if size < fewest then
		indexes[1], fewest = KEYS[i], size
	end
end
for i = #words + 1, #KEYS do
	table.insert(indexes, KEYS[i])
end

local function has_all(list, form)
	for i = 1, #words do
		if not has(list, form(i)) then
			return false
		end
	end
	return true
end

local function has_words(stored, hidden, number)
	if not hidden then
		return has_all(stored, function(i) return words[i] end)
	end
	for key = 1, #blind[1] do
		-- see Sealing.hidden
		if has_all(hidden, function(i) return string.sub(redis.sha1hex(number .. ':' .. blind[i][key]), 1, 16) end) then
			return true
		end
	end
	return false
end

-- one read of the request itself answers everything; the other indexes aren't consulted
local function is_found(number)
	local stored = redis.call('HMGET', prefix .. number, 'words', 'confidential', 'school', 'team', 'people', 'hidden')
	return is_in_scope(stored[2], stored[3], stored[4], stored[5]) and has_words(stored[1], stored[6], number)
end

-- a request may be in several indexes
local function step()
	local all, seen = {}, {}
	for _, index in ipairs(indexes) do
		local range = redis.call('ZREVRANGEBYSCORE', index, '(' .. below, '-inf', 'WITHSCORES', 'LIMIT', 0, STEP)
		for i = 1, #range, 2 do
			if not seen[range[i]] then
				seen[range[i]] = true
				table.insert(all, { number = range[i], place = tonumber(range[i + 1]) })
			end
		end
	end
	table.sort(all, function(one, other)
		return one.place > other.place
	end)
	return all
end

local found, looked, ended = {}, 0, false
while not ended and looked < look and #found < limit do
	local all = step()
	ended = #all < STEP
	for i = 1, math.min(#all, STEP) do
		local number = all[i].number
		below = string.format('%.0f', all[i].place)
		looked = looked + 1
		if is_found(number) then
			local request = redis.call('HMGET', prefix .. number, 'version', 'snapshot')
			table.insert(found, { number, request[1], request[2], below })
			if #found == limit then
				ended = ended and i == #all
				break
			end
		end
	end
end
return cjson.encode({ ended and '0' or below, found })
