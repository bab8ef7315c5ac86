-- Counts what was not yet counted about a request, in each set of counts.
--
-- KEYS[1]  the workspace's sets of counts; the keys derived from it share its slot
-- ARGV[1]  the request's number
-- ARGV[2]  its last version
-- ARGV[3]  JSON: what each version contributes as [version, week, team, field, by]
-- ARGV[4]  'gone' if it is about to be deleted; it then also counts among deleted requests
--
-- Returns the version up to which the current set had counted it before.

local BLOCK = 100

local number = tonumber(ARGV[1])
local version = tonumber(ARGV[2])
local contributions = cjson.decode(ARGV[3])

local function record(set)
	local prefix = KEYS[1] .. ':' .. set .. ':'
	local block = prefix .. 'seen:' .. math.floor(number / BLOCK)
	local seen = tonumber(redis.call('HGET', block, number % BLOCK)) or 0
	if version <= seen then
		return seen
	end
	for _, one in ipairs(contributions) do
		if one[1] > seen then
			redis.call('HINCRBY', prefix .. one[2] .. ':' .. one[3], one[4], one[5])
			redis.call('SADD', prefix .. 'weeks', one[2])
			redis.call('SADD', prefix .. 'teams', one[3])
		end
	end
	redis.call('HSET', block, number % BLOCK, version)
	return seen
end

local blocks = KEYS[1] .. ':gone:seen:' .. math.floor(number / BLOCK)
local isGone = redis.call('HEXISTS', blocks, number % BLOCK) == 1
local sets = redis.call('HMGET', KEYS[1], 'current', 'next')
local seen = record(sets[1] or 1)
-- the next set started with the counts of deleted requests
if sets[2] and not isGone then
	record(sets[2])
end
if ARGV[4] == 'gone' then
	record('gone')
end
return seen
