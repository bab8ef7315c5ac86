-- Looks for confidential requests whose words are not hidden.
--
-- KEYS[1]  all confidential requests
-- ARGV[1]  what the request keys of the workspace begin with
-- ARGV[2]  how many to pass over
-- ARGV[3]  the most to look at
--
-- Returns how many it looked at, and the numbers of these, with spaces between them.

local numbers = redis.call('ZRANGE', KEYS[1], ARGV[2], ARGV[2] + ARGV[3] - 1)
local found = { #numbers }
for _, number in ipairs(numbers) do
	local stored = redis.call('HMGET', ARGV[1] .. number, 'version', 'hidden')
	if stored[1] and not stored[2] then
		table.insert(found, number)
	end
end
return table.concat(found, ' ')
