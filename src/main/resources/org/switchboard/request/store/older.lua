-- Finds confidential requests whose words aren't hidden.
--
-- KEYS[1]  all confidential requests
-- ARGV[1]  the prefix of the workspace's request keys
-- ARGV[2]  how many to skip
-- ARGV[3]  how many to look at
--
-- Returns how many it looked at and the numbers it found, separated by spaces.

local numbers = redis.call('ZRANGE', KEYS[1], ARGV[2], ARGV[2] + ARGV[3] - 1)
local found = { #numbers }
for _, number in ipairs(numbers) do
	local stored = redis.call('HMGET', ARGV[1] .. number, 'version', 'hidden')
	if stored[1] and not stored[2] then
		table.insert(found, number)
	end
end
return table.concat(found, ' ')
