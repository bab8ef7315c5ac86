-- Removes a request that has lost its words from the index of ended requests with words.
--
-- KEYS[1]  the request
-- KEYS[2]  ended requests with words
-- ARGV[1]  its number
-- ARGV[2]  the version without words
--
-- Returns 1 if it was there. Changes nothing if someone has written since.

if redis.call('HGET', KEYS[1], 'version') ~= ARGV[2] then
	return 0
end
return redis.call('ZREM', KEYS[2], ARGV[1])
