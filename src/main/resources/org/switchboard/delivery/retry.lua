-- Appends a parked delivery to its lane again, unless a newer one of its name has been enqueued since.
-- KEYS 1 the lanes by when they are due · 2 the parked deliveries
-- ARGV 1 the start of all other keys · 2 the parked delivery's id · 3 now (epoch ms)
-- returns 1 if it was appended, else 0
-- Run twice, the second finds it no longer parked.
local base, id, now = ARGV[1], ARGV[2], ARGV[3]

local found = redis.call('XRANGE', KEYS[2], id, id)[1]
if not found then
  return 0
end
local parked = {}
for i = 1, #found[2], 2 do
  parked[found[2][i]] = found[2][i + 1]
end
redis.call('XDEL', KEYS[2], id)

local lane = parked.conversation
-- if it is parked again, the administrators are told again
redis.call('DEL', base .. ':subject:parked-' .. lane)
local places, mark = base .. ':subject:' .. parked.subject, 'parked ' .. lane .. ' ' .. parked.name
if redis.call('HGET', places, mark) ~= id then
  return 0
end
redis.call('HDEL', places, mark)
local item = parked.subject .. ' ' .. parked.name
redis.call('HSET', base .. ':items:' .. lane, item, parked.content)
redis.call('RPUSH', base .. ':lane:' .. lane, item)
redis.call('ZADD', KEYS[1], 'NX', now, lane)
return 1
