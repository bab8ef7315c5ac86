-- Ends a draft: it is sent, or put aside.
-- KEYS 1 all drafts by when they end
-- ARGV 1 the start of all other keys, which are in its slot · 2 the draft · 3 'SENT' or 'ASIDE' · 4 how many of its
--      messages were looked at · 5 the request it became, or nothing · 6 how long drafts are kept (ms) · 7 now (epoch ms)
-- returns the ids of the drafts that are not as they were: this one, and one of the messages
--         nobody has looked at, with a space between
-- Run twice, the second finds it ended.
local prefix, id, state, seen, kept = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4]), ARGV[6]
local key = prefix .. id

local was = redis.call('HGET', key, 'state')
if not was or was == 'SENT' or was == state then
  return ''
end
redis.call('HSET', key, 'state', state, 'request', ARGV[5])
redis.call('HINCRBY', key, 'version', 1)
local count = tonumber(redis.call('HGET', key, 'count'))
if state ~= 'SENT' or count <= seen then
  return id
end

local rest = id .. '.' .. seen
local user, channel = string.match(id, '^(%w+)%-(%w+)%-')
redis.call('HSET', prefix .. rest, 'user', user, 'state', was, 'last', redis.call('HGET', key, 'last'), 'version', 1,
  'count', count - seen)
for number = seen + 1, count do
  redis.call('HSET', prefix .. rest, number - seen, redis.call('HGET', key, number))
  redis.call('HDEL', key, number)
end
redis.call('HSET', key, 'count', seen)
redis.call('PEXPIRE', prefix .. rest, kept)
redis.call('SET', prefix .. 'open:' .. user .. ':' .. channel, rest, 'PX', kept)
redis.call('ZADD', KEYS[1], tonumber(ARGV[7]) + tonumber(kept), rest)
return id .. ' ' .. rest
