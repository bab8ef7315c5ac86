-- Hands out again what a consumer, dead or failing, has held for too long; sets aside
-- what was handed out too often.
-- KEYS 1 the journal · 2 where entries are set aside · 3 who took over last
-- ARGV 1 the group · 2 the consumer · 3 the most entries · 4 how long is too long (ms)
--      5 how often is too often · 6 the pending entry to begin after, '-' for the first
--      7 the most entries that stay set aside
-- returns JSON {entries: [[id, [field, value, …]], …], aside: [id, …], cursor: where to go on, '-' when through},
--         the lists absent when empty
local page = redis.pcall('XPENDING', KEYS[1], ARGV[1], 'IDLE', ARGV[4], ARGV[6], '+', ARGV[3])
if page.err then
  if string.find(page.err, 'NOGROUP', 1, true) then
    return cjson.encode({ cursor = '-' })
  end
  return page
end

if #page > 0 then
  -- a Redis without memory would hand out, and count, what nobody can follow then: it refuses this
  redis.call('SET', KEYS[3], ARGV[2], 'PX', 86400000)
end

local entries, aside = {}, {}
for _, pending in ipairs(page) do
  local id, idle, attempts = pending[1], pending[3], pending[4]
  local found = redis.call('XRANGE', KEYS[1], id, id)[1]
  if not found then
    redis.call('XACK', KEYS[1], ARGV[1], id)
  elseif attempts >= tonumber(ARGV[5]) then
    redis.call('XADD', KEYS[2], 'MAXLEN', '~', ARGV[7], '*', 'entry', id, unpack(found[2]))
    redis.call('XACK', KEYS[1], ARGV[1], id)
    aside[#aside + 1] = id
  elseif idle >= tonumber(ARGV[4]) * math.min(attempts, 30) then
    redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, id)
    entries[#entries + 1] = found
  end
end

local reply = { cursor = '-' }
if #page == tonumber(ARGV[3]) then
  reply.cursor = '(' .. page[#page][1]
end
if #entries > 0 then
  reply.entries = entries
end
if #aside > 0 then
  reply.aside = aside
end
return cjson.encode(reply)
