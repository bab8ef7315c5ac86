-- Forgets a subject: its progress, where its messages are, and what of it is parked. Whose its messages are is
-- known for some time, as people may reply below them.
-- KEYS 1 the subject · 2 the parked deliveries
-- ARGV 1 the start of all other keys · 2 how long people may reply (ms)
-- returns how much was forgotten
-- Run twice, the second finds nothing.
local fields = redis.call('HGETALL', KEYS[1])
for i = 1, #fields, 2 do
  local field, value = fields[i], fields[i + 1]
  if string.sub(field, 1, 3) == 'at ' then
    local channel, ts = string.match(value, '^(%S+) (%S+)$')
    redis.call('PEXPIRE', ARGV[1] .. ':at:' .. channel .. ':' .. ts, ARGV[2])
  elseif string.sub(field, 1, 7) == 'parked ' then
    redis.call('XDEL', KEYS[2], value)
  end
end
redis.call('DEL', KEYS[1])
return tostring(#fields / 2)
