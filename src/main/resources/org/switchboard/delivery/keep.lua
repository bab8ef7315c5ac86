-- Renews a lease, and notes as what a file was uploaded.
-- KEYS 1 the lanes by when they are due
-- ARGV 1 the start of all other keys · 2 the lane · 3 the lease's token · 4 when it ends (epoch ms) · 5 the file's id or ''
-- returns 'kept', or 'lost' if the lease was somebody else's by now
-- Run twice, the second changes nothing.
local state = ARGV[1] .. ':state:' .. ARGV[2]

if redis.call('HGET', state, 'token') ~= ARGV[3] then
  return 'lost'
end
if ARGV[5] ~= '' then
  redis.call('HSET', state, 'upload', ARGV[5])
end
redis.call('ZADD', KEYS[1], ARGV[4], ARGV[2])
return 'kept'
