-- Sets when a subject is due.
-- KEYS 1 the subjects by when a node is to take them · 2 when they are due
-- ARGV 1 the subject · 2 when it is due (epoch ms), or empty if it is no more · 3 only if it is due at this time, or empty
-- Run twice, the second changes nothing.
local at = redis.call('HGET', KEYS[2], ARGV[1])
if (ARGV[3] ~= '' and at ~= ARGV[3]) or at == ARGV[2] then
  return
end
if ARGV[2] == '' then
  redis.call('ZREM', KEYS[1], ARGV[1])
  redis.call('HDEL', KEYS[2], ARGV[1])
else
  redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
  redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
end
