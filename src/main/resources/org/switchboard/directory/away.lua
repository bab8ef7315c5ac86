-- Stores what somebody says of their absence, unless it was stored before.
-- KEYS[1] the directory's hash, KEYS[2] the absences' hash
-- ARGV    1 user, 2 the change that wrote what they said before; empty if they said nothing,
--         3 this change, 4 what they say as JSON, 5 epoch milliseconds
-- Returns false if it is stored, or what is held instead: JSON, or empty.
local held = redis.call('HGET', KEYS[2], ARGV[1])
local change = held and cjson.decode(held).change or ''
if change == ARGV[3] then
  return false
end
if change ~= ARGV[2] then
  return held or ''
end
-- as many as the district has staff, at most
local all = redis.call('HGETALL', KEYS[2])
for i = 1, #all, 2 do
  if cjson.decode(all[i + 1]).keepUntil < tonumber(ARGV[5]) then
    redis.call('HDEL', KEYS[2], all[i])
  end
end
redis.call('HSET', KEYS[2], ARGV[1], ARGV[4])
redis.call('HSET', KEYS[1], 'away', ARGV[3])
return false
