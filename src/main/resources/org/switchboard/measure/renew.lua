-- Begins a new set of counts, or makes it the current one.
--
-- KEYS[1]  the workspace's sets of counts
-- ARGV[1]  'begin' or 'finish'
--
-- Returns the number of the set that was replaced, or 0.

local current = tonumber(redis.call('HGET', KEYS[1], 'current')) or 1
local following = redis.call('HGET', KEYS[1], 'next')
if ARGV[1] == 'begin' then
	if not following then
		local gone, next = KEYS[1] .. ':gone:', KEYS[1] .. ':' .. (current + 1) .. ':'
		local teams = redis.call('SMEMBERS', gone .. 'teams')
		for _, week in ipairs(redis.call('SMEMBERS', gone .. 'weeks')) do
			for _, team in ipairs(teams) do
				redis.call('COPY', gone .. week .. ':' .. team, next .. week .. ':' .. team, 'REPLACE')
			end
		end
		redis.call('COPY', gone .. 'weeks', next .. 'weeks', 'REPLACE')
		redis.call('COPY', gone .. 'teams', next .. 'teams', 'REPLACE')
		redis.call('HSET', KEYS[1], 'next', current + 1)
	end
	return 0
end
if not following then
	return 0
end
redis.call('HSET', KEYS[1], 'current', following)
redis.call('HDEL', KEYS[1], 'next')
return current
