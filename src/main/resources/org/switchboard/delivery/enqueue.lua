-- Appends deliveries of one subject to their lanes, if nobody has done so before.
-- KEYS 1 the lanes by when they are due · 2 the subject
-- ARGV 1 the start of all other keys · 2 the subject's name · 3 the progress it must have · 4 the progress it has then
--      5 now (epoch ms) · then for each delivery: conversation, name, content (JSON with its kind)
-- What of the same name is parked can't be tried again, and is forgotten.
-- returns nil if appended, else the progress the subject has
-- Run twice, the second finds the progress of the first and changes nothing.
local base, subject, now = ARGV[1], ARGV[2], ARGV[5]

local progress = redis.call('HGET', KEYS[2], 'progress') or '0'
if progress ~= ARGV[3] then
  return progress
end
redis.call('HSET', KEYS[2], 'progress', ARGV[4])

for i = 6, #ARGV, 3 do
  local lane, name, content = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  local item, items = subject .. ' ' .. name, base .. ':items:' .. lane
  local waits = redis.call('HEXISTS', items, item) == 1
  local kind = cjson.decode(content).kind
  local known = waits or redis.call('HEXISTS', KEYS[2], 'at ' .. lane .. ' ' .. name) == 1
  local had = known and kind ~= 'card' and kind ~= 'removal'
  if not had then
    local parked = redis.call('HGET', KEYS[2], 'parked ' .. lane .. ' ' .. name)
    if parked then
      redis.call('XDEL', base .. ':parked', parked)
      redis.call('HDEL', KEYS[2], 'parked ' .. lane .. ' ' .. name)
    end
    -- of what was never brought, nothing is to be removed
    if known or kind ~= 'removal' then
      redis.call('HSET', items, item, content)
      if not waits then
        redis.call('RPUSH', base .. ':lane:' .. lane, item)
        redis.call('ZADD', KEYS[1], 'NX', now, lane)
      end
    end
  end
end
return nil
