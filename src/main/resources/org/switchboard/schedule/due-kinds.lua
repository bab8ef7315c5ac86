-- Says which sets have a subject that is due.
-- KEYS the subjects of one kind each by when a node takes them
-- ARGV 1 now (epoch ms)
-- returns one line per set that has: its number, from 0
-- Changes nothing.
local due = {}
for number, key in ipairs(KEYS) do
  if redis.call('ZCOUNT', key, '-inf', ARGV[1]) > 0 then
    due[#due + 1] = number - 1
  end
end
return table.concat(due, '\n')
