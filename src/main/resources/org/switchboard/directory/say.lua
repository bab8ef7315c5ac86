-- Stores absences or closures on top of the district file: all of them or none, and only once.
-- KEYS[1] the directory's hash, KEYS[2] the hash of the absences or closures
-- ARGV    1 the field of the directory's hash for the latest change, 2 this change, 3 epoch milliseconds;
--         then for each entry: its field, the change expected to be stored now (empty if none), and
--         its JSON
-- Returns nothing if they are stored, or for each entry the change that is stored instead.
local held, stored, overtaken = {}, true, false
for i = 4, #ARGV, 3 do
  local json = redis.call('HGET', KEYS[2], ARGV[i])
  local change = json and cjson.decode(json).change or ''
  held[#held + 1] = change
  stored = stored and change == ARGV[2]
  overtaken = overtaken or change ~= ARGV[i + 1]
end
if stored then
  return {}
end
if overtaken then
  return held
end
-- at most one per staff member, or one per day of two years
local all = redis.call('HGETALL', KEYS[2])
for i = 1, #all, 2 do
  if cjson.decode(all[i + 1]).keepUntil < tonumber(ARGV[3]) then
    redis.call('HDEL', KEYS[2], all[i])
  end
end
for i = 4, #ARGV, 3 do
  redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 2])
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return {}
