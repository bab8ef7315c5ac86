-- Stores what is said beside the district file: all of it or nothing, and once.
-- KEYS[1] the directory's hash, KEYS[2] the hash of what is said of its kind
-- ARGV    1 the kind, as the directory's hash names its last change, 2 this change, 3 epoch milliseconds;
--         then of each that is said: its field, the change that wrote what was said before (empty if
--         nothing was), and what is said as JSON
-- Returns nothing if it is stored, or of each the change that wrote what is held instead.
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
-- as many as the district has staff, or two years have days, at most
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
