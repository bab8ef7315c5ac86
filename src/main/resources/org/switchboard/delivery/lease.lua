-- Leases the lane that has waited longest of those that may go on, for the delivery at its head.
-- KEYS 1 the lanes by when they are due
-- ARGV 1 the start of all other keys · 2 now (epoch ms) · 3 how long the lease lasts (ms)
--      4, 5 interval and tolerance of posts in one lane (ms) · 6, 7 those of all updates together (ms)
--      8 whether the node has a thread for a file ('1' or '0')
-- returns JSON {next: when another lane is due, absent if none is, lease: what was leased, absent if nothing,
--      look: true if it is this one's to look whether a pause of the workspace is over}
-- A lane that may not go on yet is moved to the instant it may. That instant is reserved for it, so that
-- lanes waiting for one tier take turns. Run twice, a second lane is leased; the first waits for its lease
-- to end and counts as in doubt. While the workspace is paused nothing is leased but, once in so long as a lease lasts,
-- the look whether that is over.
local base, now = ARGV[1], tonumber(ARGV[2])

local paused = tonumber(redis.call('HGET', base .. ':pause', 'until') or '0')
if paused > now then
  return cjson.encode({ next = tostring(paused) })
elseif paused > 0 then
  local again = now + tonumber(ARGV[3])
  redis.call('HSET', base .. ':pause', 'until', again)
  return cjson.encode({ look = true, next = tostring(again) })
end

local function reserve(key, interval, tolerance)
  local tat = tonumber(redis.call('GET', key) or '0')
  local granted = math.max(now, tat - tolerance)
  local after = math.max(tat, granted) + interval
  redis.call('SET', key, after, 'PX', after - now + 60000)
  return granted
end

local function pace(method, lane)
  if method == 'chat.update' then
    return reserve(base .. ':pace:chat.update', tonumber(ARGV[6]), tonumber(ARGV[7]))
  end
  return reserve(base .. ':pace:chat.postMessage:' .. lane, tonumber(ARGV[4]), tonumber(ARGV[5]))
end

local function held(method, lane)
  local all = tonumber(redis.call('GET', base .. ':hold:' .. method) or '0')
  local one = tonumber(redis.call('GET', base .. ':hold:' .. method .. ':' .. lane) or '0')
  return math.max(all, one)
end

local function head(lane)
  local item = redis.call('LINDEX', base .. ':lane:' .. lane, 0)
  if not item then
    return nil
  end
  local subject, name = string.match(item, '^(%S+) (%S+)$')
  local content = redis.call('HGET', base .. ':items:' .. lane, item)
  if not content then
    -- lost, by hand or by eviction: one such must not stop a whole workspace
    redis.call('LPOP', base .. ':lane:' .. lane)
    redis.call('DEL', base .. ':state:' .. lane)
    return head(lane)
  end
  local read = cjson.decode(content)
  local places = base .. ':subject:' .. subject
  local at = redis.call('HGET', places, 'at ' .. lane .. ' ' .. name)
  local root = read.under and redis.call('HGET', places, 'at ' .. lane .. ' ' .. read.under)
  if read.under and not root then
    -- its card is to come back, and waits behind it
    local card = subject .. ' ' .. read.under
    if redis.call('LREM', base .. ':lane:' .. lane, 1, card) == 1 then
      redis.call('LPUSH', base .. ':lane:' .. lane, card)
      redis.call('DEL', base .. ':state:' .. lane)
      return head(lane)
    end
  end
  local method = (read.kind == 'card' and at) and 'chat.update' or 'chat.postMessage'
  return { conversation = lane, subject = subject, name = name, content = content, kind = read.kind, method = method,
    at = at or nil, root = root or nil }
end

-- when the lane may go on
local function granted(delivery, state)
  local lane, method = delivery.conversation, delivery.method
  if delivery.kind == 'file' and ARGV[8] == '0' then
    return now + 250
  end
  local hold = held(method, lane)
  if delivery.kind == 'file' or delivery.kind == 'removal' then
    hold = math.max(hold, held('files', lane))
  end
  if hold > now then
    return hold
  end
  local reserved = redis.call('HGET', state, 'granted ' .. method)
  if not reserved then
    reserved = pace(method, lane)
    redis.call('HSET', state, 'granted ' .. method, reserved)
  end
  return tonumber(reserved)
end

local function lease(delivery, state)
  if redis.call('HEXISTS', state, 'token') == 1 then
    redis.call('HSET', state, 'doubt', '1')
  end
  local token = tostring(redis.call('INCR', base .. ':token'))
  redis.call('HSETNX', state, 'since', now)
  redis.call('HSET', state, 'token', token, 'sha', redis.sha1hex(delivery.content))
  redis.call('HDEL', state, 'granted ' .. delivery.method)
  redis.call('ZADD', KEYS[1], now + tonumber(ARGV[3]), delivery.conversation)
  delivery.token = token
  delivery.since = redis.call('HGET', state, 'since')
  delivery.resumed = redis.call('HGET', base .. ':pause', 'over') or nil
  delivery.upload = redis.call('HGET', state, 'upload')
    or redis.call('HGET', base .. ':subject:' .. delivery.subject, 'file ' .. delivery.conversation .. ' ' .. delivery.name)
    or nil
  delivery.failures = redis.call('HGET', state, 'failures') or '0'
  delivery.doubt = redis.call('HEXISTS', state, 'doubt') == 1
  return delivery
end

local function leaseFirst()
  for _, lane in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now, 'LIMIT', 0, 32)) do
    local delivery, state = head(lane), base .. ':state:' .. lane
    if delivery then
      local at = granted(delivery, state)
      if at <= now then
        return lease(delivery, state)
      end
      redis.call('ZADD', KEYS[1], at, lane)
    else
      redis.call('ZREM', KEYS[1], lane)
      redis.call('ZREM', base .. ':stalled', lane)
      redis.call('DEL', state)
    end
  end
  return nil
end

local leased = leaseFirst()
return cjson.encode({ lease = leased, next = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] })
