-- Takes subjects that are due, until a lease ends.
-- KEYS 1 the subjects by when a node takes them · 2 when they are due
-- ARGV 1 now (epoch ms) · 2 when the lease ends (epoch ms) · 3 how many at most
-- returns one line per subject: when it was due (epoch ms), a space, the subject
-- Run twice, the second takes others; the first ones come back when the lease ends.
local taken = {}
for _, subject in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])) do
  redis.call('ZADD', KEYS[1], ARGV[2], subject)
  taken[#taken + 1] = (redis.call('HGET', KEYS[2], subject) or ARGV[1]) .. ' ' .. subject
end
return table.concat(taken, '\n')
