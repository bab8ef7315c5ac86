-- Makes more requests of some, each with all the keys that are kept of a request.
-- KEYS 1 what the workspace's keys begin with
-- ARGV 1 there are requests up to this number · 2, 3 the numbers to make, from and to
local base, samples = KEYS[1], tonumber(ARGV[1])

local function places(subject)
  local found, fields = {}, redis.call('HGETALL', subject)
  for i = 1, #fields, 2 do
    local name = string.match(fields[i], '^at %S+ (%S+)$')
    if name then
      found[#found + 1] = { at = string.gsub(fields[i + 1], ' ', ':'), name = name }
    end
  end
  return found
end

-- where it is to be found, if it is open; nothing of them is confidential or answered
local function indexes(snapshot)
  if snapshot.state ~= 'NEW' and snapshot.state ~= 'CLAIMED' then
    return {}
  end
  local requests, owner = base .. 'request:', snapshot.owner
  local has = type(owner) == 'table' and 'held-by:' .. owner.userId or 'unclaimed:' .. snapshot.team.id
  local due = snapshot.clocks.running.FIRST_RESPONSE.due
  return { [requests .. 'open'] = snapshot.filedAt, [requests .. 'open-of:' .. snapshot.filing.requester.userId] = snapshot.filedAt,
    [requests .. 'open-with:' .. snapshot.team.id] = due, [requests .. has] = due }
end

local function sample(number)
  local kept = redis.call('HMGET', base .. 'request:' .. number, 'filedAt', 'snapshot', 'words')
  return { words = kept[3], indexes = indexes(cjson.decode(kept[2])), request = base .. 'request:' .. number,
    history = base .. 'request:' .. number .. ':history', subject = base .. 'delivery:subject:REQ-' .. number, filedAt = kept[1],
    askedBy = base .. 'request:asked-by:' .. cjson.decode(kept[2]).filing.requester.userId,
    places = places(base .. 'delivery:subject:REQ-' .. number) }
end

local all = {}
for number = 1, samples do
  all[number] = sample(number)
end
for number = tonumber(ARGV[2]), tonumber(ARGV[3]) do
  local one = all[number % samples + 1]
  redis.call('COPY', one.request, base .. 'request:' .. number)
  redis.call('COPY', one.history, base .. 'request:' .. number .. ':history')
  redis.call('COPY', one.subject, base .. 'delivery:subject:REQ-' .. number)
  redis.call('ZADD', one.askedBy, one.filedAt + number, number)
  for index, score in pairs(one.indexes) do
    redis.call('ZADD', index, score + number, number)
  end
  for word in string.gmatch(one.words, '[^ ]+') do
    redis.call('ZADD', base .. 'request:word:' .. word, (one.filedAt + number) * 1024 + number % 1024, number)
  end
  for _, place in ipairs(one.places) do
    redis.call('SET', base .. 'delivery:at:' .. place.at .. number, 'REQ-' .. number .. ' ' .. place.name)
  end
end
redis.call('SET', base .. 'request:sequence', ARGV[3])
return tonumber(ARGV[3])
