-- Extends the lease on a taken subject, or returns the subject.
-- KEYS 1 the subjects by when a node takes them · 2 when they are due
-- ARGV 1 the subject · 2 the due time it was taken with (epoch ms) · 3 when the lease ends (epoch ms)
-- Run twice, the second changes nothing.
if redis.call('HGET', KEYS[2], ARGV[1]) == ARGV[2] then
  redis.call('ZADD', KEYS[1], 'XX', ARGV[3], ARGV[1])
end
