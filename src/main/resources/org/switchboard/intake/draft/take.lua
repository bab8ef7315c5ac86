-- Takes a message into a draft, once.
-- KEYS 1 all drafts by when they end
-- ARGV 1 the start of all other keys, which are in its slot · 2 whose · 3 the conversation · 4 the event's timestamp
--      5 when it was written (epoch ms) · 6 how long after a message another still belongs to it (ms) · 7 the message
--      8 how long drafts are kept (ms) · 9 now (epoch ms) · 10 the most messages of a draft
-- returns the draft's id, a space, and 'begun', 'joined' or 'before'
-- Run twice, the second answers the draft of the first, and 'before'.
local prefix, user, channel, event = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local at, burst, kept, now = tonumber(ARGV[5]), tonumber(ARGV[6]), ARGV[8], tonumber(ARGV[9])
local heard = prefix .. 'heard:' .. user .. ':' .. channel .. ':' .. event
local latest = prefix .. 'open:' .. user .. ':' .. channel

local before = redis.call('GET', heard)
if before then
  return before .. ' before'
end

local id, done = redis.call('GET', latest), 'joined'
local draft = id and redis.call('HMGET', prefix .. id, 'state', 'last', 'count')
if not draft or draft[1] ~= 'OPEN' or math.abs(at - tonumber(draft[2])) > burst
    or tonumber(draft[3] or 0) >= tonumber(ARGV[10]) then
  id, done = user .. '-' .. channel .. '-' .. event, 'begun'
  redis.call('HSET', prefix .. id, 'user', user, 'state', 'OPEN', 'last', at)
elseif at > tonumber(draft[2]) then
  redis.call('HSET', prefix .. id, 'last', at)
end
redis.call('HINCRBY', prefix .. id, 'version', 1)
redis.call('HSET', prefix .. id, redis.call('HINCRBY', prefix .. id, 'count', 1), ARGV[7])
redis.call('PEXPIRE', prefix .. id, kept)
redis.call('SET', latest, id, 'PX', kept)
redis.call('SET', heard, id, 'PX', kept)
redis.call('ZADD', KEYS[1], now + tonumber(kept), id)
return id .. ' ' .. done
