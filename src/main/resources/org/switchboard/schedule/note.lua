-- Records a run of a job and returns who paused the job, if anyone.
-- KEYS 1 the jobs
-- ARGV 1 the job · 2 when the run began (epoch ms), or empty to record none · 3 how long it took (ms)
--      4 how it ended · 5 on which node · 6 which occurrence it was, or empty · 7 the latest occurrence that is
--      done, as are all before, or empty
-- returns who paused it and when (epoch ms), separated by a space, or an empty string
-- Run twice, the second changes nothing.
local function field(name)
  return ARGV[1] .. ':' .. name
end
if ARGV[2] ~= '' then
  redis.call('HSET', KEYS[1], field('began'), ARGV[2], field('took'), ARGV[3], field('ended'), ARGV[4],
    field('node'), ARGV[5])
  redis.call('HDEL', KEYS[1], field('running:' .. ARGV[5]))
end
if ARGV[6] ~= '' then
  redis.call('HSET', KEYS[1], field('ran'), ARGV[6])
end
if ARGV[7] ~= '' and ARGV[7] > (redis.call('HGET', KEYS[1], field('last')) or '') then
  redis.call('HSET', KEYS[1], field('last'), ARGV[7])
end
return redis.call('HGET', KEYS[1], field('paused')) or ''
