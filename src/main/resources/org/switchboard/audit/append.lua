-- Appends to the audit trail.
--
-- KEYS[1]  the trail
-- KEYS[2]  what the keys begin with that count how often something happened on a day
-- ARGV     for each entry: at (epoch ms), who, what, of, outcome, and 1 if it is entered the
--          first, tenth, hundredth… time of a day only, with how often, so that none buries others:
--          for each request it was to, whatever else it was to; what is refused to somebody the
--          thousandth time of a day or later only so, too
--
-- Returns how many were given. A request has a trail of its own as well.

local DAY_MS = 86400000

local function times_today(at, ...)
	local day = table.concat({ math.floor(at / DAY_MS), ... }, ' ')
	local counter = KEYS[2] .. day
	local times = redis.call('INCR', counter)
	redis.call('PEXPIRE', counter, 2 * DAY_MS)
	return times
end

local REFUSALS = 1000

local function is_entered(times)
	return string.match(times, '^10*$')
end

-- or whoever tries every key there is would fill the trail
local function is_flood(at, who, outcome)
	local all = outcome == 'refused' and times_today(at, who, outcome) or 0
	return all > REFUSALS and not is_entered(all)
end

local function append(at, who, what, of, outcome, counted)
	local requests = {}
	for key in string.gmatch(of, 'REQ%-%w+') do
		requests[key] = KEYS[1] .. ':' .. key
	end
	if not next(requests) then
		requests[of] = KEYS[1]
	end
	local trails = {}
	for key, trail in pairs(requests) do
		local times = counted == '1' and times_today(at, who, what, outcome, key) or 1
		if is_entered(times) then
			trails[KEYS[1]] = math.max(times, trails[KEYS[1]] or 0)
			trails[trail] = times
		end
	end
	for trail, times in pairs(trails) do
		redis.call('XADD', trail, '*', 'at', at, 'who', who, 'what', what, 'of', of, 'outcome', outcome,
			'times', times)
	end
end

for i = 1, #ARGV, 6 do
	if not is_flood(ARGV[i], ARGV[i + 1], ARGV[i + 4]) then
		append(unpack(ARGV, i, i + 5))
	end
end
return #ARGV / 6
