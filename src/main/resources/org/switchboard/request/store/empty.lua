-- Takes a request without words from among those that have ended with words.
--
-- KEYS[1]  the request
-- KEYS[2]  those with words
-- ARGV[1]  its number
-- ARGV[2]  the version that is without words
--
-- Returns 1 if it was there; somebody may have written since, and then nothing changes.

if redis.call('HGET', KEYS[1], 'version') ~= ARGV[2] then
	return 0
end
return redis.call('ZREM', KEYS[2], ARGV[1])
