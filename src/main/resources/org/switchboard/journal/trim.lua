-- Removes entries that are old and that every group has passed, and consumers that are gone.
-- KEYS 1 the journal
-- ARGV 1 entries before this are old (epoch ms) · 2 consumers idle for longer are gone (ms) · 3 the most entries to remove
-- returns the name of the group that holds old entries back, or nil if none does
local function parts(id)
  local ms, seq = string.match(id, '^(%d+)-(%d+)$')
  return tonumber(ms), tonumber(seq)
end

local function before(one, other)
  local ms, seq = parts(one)
  local otherMs, otherSeq = parts(other)
  return ms < otherMs or (ms == otherMs and seq < otherSeq)
end

local function record(flat)
  local fields = {}
  for i = 1, #flat, 2 do
    fields[flat[i]] = flat[i + 1]
  end
  return fields
end

if redis.call('EXISTS', KEYS[1]) == 0 then
  return nil
end
local keep, holder = ARGV[1] .. '-0', nil
for _, flat in ipairs(redis.call('XINFO', 'GROUPS', KEYS[1])) do
  local group = record(flat)
  local reached = group['last-delivered-id']
  if group['pending'] > 0 then
    reached = redis.call('XPENDING', KEYS[1], group['name'])[2]
  end
  if before(reached, keep) then
    keep, holder = reached, group['name']
  end
  for _, one in ipairs(redis.call('XINFO', 'CONSUMERS', KEYS[1], group['name'])) do
    local consumer = record(one)
    if consumer['pending'] == 0 and consumer['idle'] > tonumber(ARGV[2]) then
      redis.call('XGROUP', 'DELCONSUMER', KEYS[1], group['name'], consumer['name'])
    end
  end
end
redis.call('XTRIM', KEYS[1], 'MINID', '~', keep, 'LIMIT', ARGV[3])
if holder and redis.call('XRANGE', KEYS[1], '(' .. keep, '(' .. ARGV[1] .. '-0', 'COUNT', 1)[1] then
  return holder
end
return nil
