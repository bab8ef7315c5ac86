-- Ends a lease with what became of the delivery.
-- KEYS 1 the lanes by when they are due · 2 the subject · 3 the parked deliveries
-- ARGV 1 the start of all other keys · 2 the lane · 3 the lease's token · 4 now (epoch ms) · 5 what became of it, and then
--      'delivered' channel, ts, the file's id or ''
--      'removed'   (it is no longer there)
--      'again'     when to try again (epoch ms), '1' if it may have been delivered
--      'held'      the method, when it may be called again (epoch ms)
--      'gone'      the card to update or reply to was deleted: it will be posted again
--      'paused'    (the workspace is; what was done before is looked for when that is over)
--      'parked'    the reason, the most deliveries that stay parked
-- returns JSON {lost: whether the lease was somebody else's by now, next: when a lane is due, absent if none is}
-- Run twice, the second has lost the lease and changes nothing.
local base, lane, now, outcome = ARGV[1], ARGV[2], tonumber(ARGV[4]), ARGV[5]
local queue, items = base .. ':lane:' .. lane, base .. ':items:' .. lane
local state, turns = base .. ':state:' .. lane, base .. ':turns:' .. lane

local function reply(lost)
  return cjson.encode({ lost = lost, next = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] })
end

if redis.call('HGET', state, 'token') ~= ARGV[3] then
  return reply(true)
end
local item = redis.call('LINDEX', queue, 0)
local subject, name = string.match(item, '^(%S+) (%S+)$')
local place, file = 'at ' .. lane .. ' ' .. name, 'file ' .. lane .. ' ' .. name

local function due(at)
  redis.call('HDEL', state, 'token')
  redis.call('ZADD', KEYS[1], at, lane)
end

-- Subjects take turns, so that a flood of one holds up no other: next is the card of a new request, or else whichever
-- subject has waited longest for its turn. Messages of one subject stay in order.
local function takeTurns()
  redis.call('ZADD', turns, ARGV[3], subject)
  local seen, turn, earliest = {}, nil, nil
  for _, waiting in ipairs(redis.call('LRANGE', queue, 0, 1999)) do
    local one, its = string.match(waiting, '^(%S+) (%S+)$')
    if not seen[one] then
      seen[one] = true
      local content = redis.call('HGET', items, waiting)
      local isNew = content and cjson.decode(content).kind == 'card'
        and redis.call('HEXISTS', base .. ':subject:' .. one, 'at ' .. lane .. ' ' .. its) == 0
      local served = isNew and -1 or tonumber(redis.call('ZSCORE', turns, one) or '0')
      if not earliest or served < earliest then
        turn, earliest = waiting, served
      end
    end
  end
  redis.call('LREM', queue, 1, turn)
  redis.call('LPUSH', queue, turn)
end

-- what was enqueued for the same card in the meantime stays in its place
local function done()
  if redis.sha1hex(redis.call('HGET', items, item)) == redis.call('HGET', state, 'sha') then
    redis.call('LPOP', queue)
    redis.call('HDEL', items, item)
  end
  redis.call('DEL', state)
  redis.call('ZREM', base .. ':stalled', lane)
  if redis.call('LLEN', queue) == 0 then
    redis.call('ZREM', KEYS[1], lane)
    redis.call('DEL', turns)
  else
    takeTurns()
    due(now)
  end
end

local function hold(key, untilThen)
  local longest = math.max(untilThen, tonumber(redis.call('GET', key) or '0'))
  redis.call('SET', key, longest, 'PX', longest - now + 60000)
end

-- the limit of posts is the lane's own; when a second lane meets it, it is everybody's
local function held(method, untilThen)
  local all, lately = base .. ':hold:' .. method, base .. ':held:' .. method
  local other = redis.call('GET', lately)
  if method == 'chat.postMessage' then
    hold(all .. ':' .. lane, untilThen)
    redis.call('SET', lately, lane, 'PX', math.max(1000, untilThen - now))
  end
  if method ~= 'chat.postMessage' or (other and other ~= lane) then
    hold(all, untilThen)
  end
  due(untilThen)
end

if outcome == 'delivered' then
  local about = cjson.decode(redis.call('HGET', items, item)).about
  redis.call('HSET', KEYS[2], place, ARGV[6] .. ' ' .. ARGV[7])
  redis.call('SET', base .. ':at:' .. ARGV[6] .. ':' .. ARGV[7], item .. (about and ' ' .. about or ''))
  if ARGV[8] ~= '' then
    redis.call('HSET', KEYS[2], file, ARGV[8])
  end
  done()
elseif outcome == 'removed' then
  local at = redis.call('HGET', KEYS[2], place)
  if at then
    redis.call('DEL', base .. ':at:' .. string.gsub(at, ' ', ':'))
  end
  redis.call('HDEL', KEYS[2], place, file)
  done()
elseif outcome == 'again' then
  redis.call('HINCRBY', state, 'failures', 1)
  redis.call('ZADD', base .. ':stalled', 'NX', redis.call('HGET', state, 'since'), lane)
  if ARGV[7] == '1' then
    redis.call('HSET', state, 'doubt', '1')
  end
  due(ARGV[6])
elseif outcome == 'held' then
  held(ARGV[6], tonumber(ARGV[7]))
elseif outcome == 'gone' then
  redis.call('HDEL', KEYS[2], 'at ' .. lane .. ' ' .. ARGV[6])
  redis.call('DEL', state)
  due(now)
elseif outcome == 'paused' then
  redis.call('HSET', state, 'doubt', '1')
  due(now)
elseif outcome == 'parked' then
  local id = redis.call('XADD', KEYS[3], 'MAXLEN', '~', ARGV[7], '*', 'reason', ARGV[6], 'at', ARGV[4], 'subject', subject,
    'name', name, 'conversation', lane, 'content', redis.call('HGET', items, item))
  redis.call('HSET', KEYS[2], 'parked ' .. lane .. ' ' .. name, id)
  done()
end
return reply(false)
