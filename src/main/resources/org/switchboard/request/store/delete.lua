-- Deletes a request that has ended, with its history, from all indexes except that of
-- ended requests: it leaves that one once its traces elsewhere are deleted.
--
-- KEYS[1]  the requests on hold
-- KEYS[2]  the request
-- KEYS[3]  its history
-- ARGV[1]  the prefix of the workspace's request keys
-- ARGV[2]  its number
-- ARGV[3]  the version that was read
-- ARGV[4]… the other indexes it is in
--
-- Returns 1 if the request is gone, 0 if it is on hold or was changed.

local FIRST_RANDOM = 1099511627776

if redis.call('HEXISTS', KEYS[1], ARGV[2]) == 1 then
	return 0
end
local stored = redis.call('HMGET', KEYS[2], 'version', 'words')
if stored[1] and stored[1] ~= ARGV[3] then
	return 0
end
for word in string.gmatch(stored[2] or '', '[^ ]+') do
	redis.call('ZREM', ARGV[1] .. 'word:' .. word, ARGV[2])
end
for i = 4, #ARGV do
	redis.call('ZREM', ARGV[1] .. ARGV[i], ARGV[2])
end
if tonumber(ARGV[2]) >= FIRST_RANDOM then
	redis.call('SADD', ARGV[1] .. 'spent', ARGV[2])
end
redis.call('DEL', KEYS[2], KEYS[3])
return 1
