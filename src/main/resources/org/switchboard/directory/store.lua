-- Stores the text of a district file unless this load already has.
-- KEYS[1] the directory's hash
-- ARGV    1 version expected, 2 id of this load, 3 digest, 4 text, 5 source, 6 epoch milliseconds
-- Returns stored, same or conflict, and the current version.
local held = redis.call('HMGET', KEYS[1], 'version', 'digest', 'load')
local version = held[1] or '0'
if held[3] == ARGV[2] then
  return 'stored ' .. version
end
if held[2] == ARGV[3] then
  redis.call('HDEL', KEYS[1], 'refusedAt', 'mistakes')
  return 'same ' .. version
end
if version ~= ARGV[1] then
  return 'conflict ' .. version
end
local raised = string.format('%d', tonumber(version) + 1)
redis.call('HSET', KEYS[1], 'shape', '1', 'version', raised, 'digest', ARGV[3], 'load', ARGV[2],
  'yaml', ARGV[4], 'source', ARGV[5], 'loadedAt', ARGV[6])
redis.call('HDEL', KEYS[1], 'refusedAt', 'mistakes')
redis.call('PERSIST', KEYS[1])
return 'stored ' .. raised
