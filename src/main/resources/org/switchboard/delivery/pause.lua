-- Notes whether the workspace is paused.
-- KEYS 1 the pause
-- ARGV 1 Slack's word for why, or '' if it is over · 2 now (epoch ms) · 3 when to look again (epoch ms)
-- returns 1 if it was otherwise before, else 0
-- Run twice, the second changes no more than when to look again.
local was = redis.call('HEXISTS', KEYS[1], 'why')

if ARGV[1] == '' then
  if was == 1 then
    redis.call('HDEL', KEYS[1], 'why', 'until')
    redis.call('HSET', KEYS[1], 'over', ARGV[2])
  end
  return was
end
redis.call('HSET', KEYS[1], 'why', ARGV[1], 'until', ARGV[3])
return 1 - was
