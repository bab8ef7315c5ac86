-- Hands out entries nobody of the group has had yet.
-- KEYS 1 the journal
-- ARGV 1 the group · 2 the consumer · 3 the most entries
-- returns JSON [[id, [field, value, …]], …], or nil if there are none
-- Run twice, the first answer's entries stay with the consumer until they are taken over.
local function read()
  return redis.pcall('XREADGROUP', 'GROUP', ARGV[1], ARGV[2], 'COUNT', ARGV[3], 'STREAMS', KEYS[1], '>')
end

local reply = read()
if reply and reply.err and string.find(reply.err, 'NOGROUP', 1, true) then
  redis.call('XGROUP', 'CREATE', KEYS[1], ARGV[1], '0', 'MKSTREAM')
  reply = read()
end
if reply and reply.err then
  return reply
end
if not reply then
  return nil
end
return cjson.encode(reply[1][2])
