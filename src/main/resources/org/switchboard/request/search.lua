-- Looks for requests that have some words, newest first.
--
-- KEYS     the indexes of the words as written; if there are keys, then those of the same
--          words with each key, as older versions stored them, and those of the
--          confidential requests within reach, whose words are in no index
-- ARGV[1]  what the request keys of the workspace begin with
-- ARGV[2]  only those whose place is below this one; or +inf
-- ARGV[3]  the most requests to look at
-- ARGV[4]  the most of them to give
-- ARGV[5]  among which to look, as JSON: the components of the record Reach
-- ARGV[6]  how many words
-- ARGV[7]  the blind forms of the words with each key, as JSON
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

local wanted, blind, forms = tonumber(ARGV[6]), cjson.decode(ARGV[7]), {}
for first = 1, #blind + wanted, wanted do
	local form = { words = {}, fewest = math.huge }
	for i = first, first + wanted - 1 do
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

for i = #blind + wanted + 1, #KEYS do
	table.insert(forms, { rarest = KEYS[i] })
end

local function has_all(list, words)
	for _, word in ipairs(words) do
		if not has(list, word) then
			return false
		end
	end
	return true
end

-- each request has its own form of a word: see HiddenWords
local function has_hidden(list, number)
	for first = 1, list and #blind or 0, wanted do
		local words = {}
		for i = first, first + wanted - 1 do
			table.insert(words, string.sub(redis.sha1hex(number .. ':' .. blind[i]), 1, 16))
		end
		if has_all(list, words) then
			return true
		end
	end
	return false
end

-- by its own words, not by the other indexes: one look tells all that is to be known
local function is_found(number, words)
	local stored = redis.call('HMGET', prefix .. number, 'words', 'confidential', 'school', 'team', 'people', 'hidden')
	return is_within_reach(stored[2], stored[3], stored[4], stored[5])
		and (words and has_all(stored[1], words) or not words and has_hidden(stored[6], number))
end

-- a request has its words in one form, so that none comes twice; one may be within reach twice
local function step()
	local all, hidden = {}, {}
	for _, form in ipairs(forms) do
		local range = redis.call('ZREVRANGEBYSCORE', form.rarest, '(' .. below, '-inf', 'WITHSCORES', 'LIMIT', 0, STEP)
		for i = 1, #range, 2 do
			if form.words or not hidden[range[i]] then
				hidden[range[i]] = not form.words
				table.insert(all, { number = range[i], place = tonumber(range[i + 1]), words = form.words })
			end
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
		if is_found(number, all[i].words) then
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
