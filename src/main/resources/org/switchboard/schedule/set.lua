-- Sets when subjects are due.
-- KEYS 1 the subjects by when a node takes them · 2 when they are due
-- ARGV for each subject: its name · when it is due (epoch ms), or empty to remove it · the due time it must have
--      now, or empty for any
-- Run twice, the second changes nothing.
for i = 1, #ARGV, 3 do
  local subject, due, only = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  local at = redis.call('HGET', KEYS[2], subject)
  if (only == '' or at == only) and at ~= due then
    if due == '' then
      redis.call('ZREM', KEYS[1], subject)
      redis.call('HDEL', KEYS[2], subject)
    else
      redis.call('ZADD', KEYS[1], due, subject)
      redis.call('HSET', KEYS[2], subject, due)
    end
  end
end
