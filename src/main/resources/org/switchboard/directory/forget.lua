-- Deletes a workspace's directory and leaves a marker for a while, so that other nodes can
-- tell a forgotten directory from a Redis that lost its data. Run twice, it changes nothing.
-- KEYS[1] the directory's hash, KEYS[2] the hash of email addresses, KEYS[3] and KEYS[4]
--         the hashes of absences and closures
-- ARGV[1] how long the marker stays, in seconds
local held = redis.call('HMGET', KEYS[1], 'version', 'digest')
redis.call('DEL', KEYS[2], KEYS[3], KEYS[4])
if not held[1] or held[2] == '' then
  return held[1] or '0'
end
local raised = string.format('%d', tonumber(held[1]) + 1)
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'shape', '1', 'version', raised, 'digest', '')
redis.call('EXPIRE', KEYS[1], ARGV[1])
return raised
