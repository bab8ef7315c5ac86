-- Looks for requests that have some words, newest first.
--
-- KEYS     the words' indexes; if some are encrypted, those of the words as written, and
--          then those of the same words with each key
-- ARGV[1]  what the request keys of the workspace begin with
-- ARGV[2]  only those whose place is below this one; or +inf
-- ARGV[3]  the most requests to look at
-- ARGV[4]  the most of them to give
-- ARGV[5]  among which to look, as JSON: the components of the record Reach
-- ARGV[6]  how many words
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

local forms = {}
for first = 1, #KEYS, tonumber(ARGV[6]) do
	local form = { words = {}, fewest = math.huge }
	for i = first, first + tonumber(ARGV[6]) - 1 do
		table.insert(form.words, string.sub(KEYS[i], #prefix + #'word:' + 1))
		local size = redis.call('ZCARD', KEYS[i])
		if size < form.fewest then
			form.rarest, form.fewest = KEYS[i], size
		end
	end
	if form.fewest > 0 then
		table.insert(forms, form)
	end
end

-- by its own words, not by the other indexes: one look tells all that is to be known
local function is_found(request, words)
	local stored = redis.call('HMGET', request, 'words', 'confidential', 'school', 'team', 'people')
	for _, word in ipairs(words) do
		if not has(stored[1], word) then
			return false
		end
	end
	return is_within_reach(stored[2], stored[3], stored[4], stored[5])
end

-- a request has its words in one form, so that none comes twice
local function step()
	local all = {}
	for _, form in ipairs(forms) do
		local range = redis.call('ZREVRANGEBYSCORE', form.rarest, '(' .. below, '-inf', 'WITHSCORES', 'LIMIT', 0, STEP)
		for i = 1, #range, 2 do
			table.insert(all, { number = range[i], place = tonumber(range[i + 1]), words = form.words })
		end
	end
	table.sort(all, function(one, other)
		return one.place > other.place
	end)
	return all
end

local found, looked, ended = {}, 0, #forms == 0
while not ended and looked < look and #found < limit do
	local all = step()
	ended = #all < STEP
	for i = 1, math.min(#all, STEP) do
		local number = all[i].number
		below = string.format('%.0f', all[i].place)
		looked = looked + 1
		if is_found(prefix .. number, all[i].words) then
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
