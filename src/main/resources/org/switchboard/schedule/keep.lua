-- Keeps a subject that was taken, or hands it back.
-- KEYS 1 the subjects by when a node is to take them · 2 when they are due
-- ARGV 1 the subject · 2 when it was due as it was taken (epoch ms) · 3 until when it is kept (epoch ms)
-- Run twice, the second changes nothing.
if redis.call('HGET', KEYS[2], ARGV[1]) == ARGV[2] then
  redis.call('ZADD', KEYS[1], 'XX', ARGV[3], ARGV[1])
end
