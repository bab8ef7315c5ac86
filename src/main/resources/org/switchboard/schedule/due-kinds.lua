-- Says which sets have a subject that is due.
-- KEYS the subjects of one kind each by when a node takes them
-- ARGV 1 now (epoch ms)
-- returns one line per set that has one, or that can't be read: its number, from 0
-- Changes nothing.
local due = {}
for number, key in ipairs(KEYS) do
  local count = redis.pcall('ZCOUNT', key, '-inf', ARGV[1])
  -- a broken set fails when it is taken from, and stops no other
  if type(count) == 'table' or count > 0 then
    due[#due + 1] = number - 1
  end
end
return table.concat(due, '\n')
