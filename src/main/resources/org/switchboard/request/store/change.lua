-- Files a request or changes one: snapshot, history, journal and indexes, or nothing.
--
-- KEYS[1]  the workspace's sequence of request numbers
-- KEYS[2]  the workspace's journal
-- KEYS[3]  the workspace's audit trail
-- ARGV[1]  the prefix of the workspace's request keys; all share the slot of KEYS
-- ARGV[2]  the change as JSON: the components of the record StoreChange
--
-- Returns the request's number if the change was made, minus that number if it had
-- already been made; false if the request has another version or another snapshot than
-- expected, or its number is or was taken.

local FORGET_INTENTS_AFTER_MS = 86400000

local prefix = ARGV[1]
local change = cjson.decode(ARGV[2])

local intent = prefix .. 'intent:' .. change.intent
local done = redis.call('GET', intent)
if done then
	return -tonumber(done)
end

local number, key = unpack(change.id or {})
if change.expected ~= 0 then
	local version = tonumber(redis.call('HGET', prefix .. number, 'version')) or 0
	if version ~= change.expected then
		return false
	end
	if change.seen and change.seen ~= redis.sha1hex(redis.call('HGET', prefix .. number, 'snapshot')) then
		return false
	end
elseif not number then
	number = redis.call('INCR', KEYS[1])
	key = 'REQ-' .. number
elseif redis.call('EXISTS', prefix .. number) == 1 or redis.call('SISMEMBER', prefix .. 'spent', number) == 1 then
	return false
end

local request = prefix .. number
-- the whole stream again, as events can only be added at its end; a hold keeps all words
if change.rewritten then
	if not change.held and redis.call('HEXISTS', prefix .. 'holds', number) == 1 then
		return false
	end
	redis.call('DEL', request .. ':history')
	for at, event in ipairs(change.rewritten) do
		redis.call('XADD', request .. ':history', '0-' .. at, 'type', event[1], 'body', event[2])
	end
end
local version = change.expected
for _, event in ipairs(change.events) do
	version = version + 1
	redis.call('XADD', request .. ':history', '0-' .. version, 'type', event[1], 'body', event[2])
	redis.call('XADD', KEYS[2], '*', 'type', event[1], 'subject', key, 'version', version,
		'at', change.at)
end
for _, act in ipairs(change.audit) do
	for _, trail in ipairs({ KEYS[3], KEYS[3] .. ':' .. key }) do
		redis.call('XADD', trail, '*', 'at', change.at, 'who', act[1], 'what', act[2], 'of', key, 'outcome', 'done')
	end
end
local words = redis.call('HGET', request, 'words')
redis.call('DEL', request)
redis.call('HSET', request, 'version', version, 'words', change.words, unpack(change.snapshot))
for _, index in ipairs(change.leave) do
	redis.call('ZREM', prefix .. index, number)
end
for _, index in ipairs(change.enter) do
	local score = tonumber(index[2]) or redis.call('ZSCORE', prefix .. index[2], number)
	if score then
		redis.call('ZADD', prefix .. index[1], score, number)
	end
end
-- words seldom change; if they do, all are replaced, since the rule for them may differ
if words ~= change.words then
	for word in string.gmatch(words or '', '[^ ]+') do
		redis.call('ZREM', prefix .. 'word:' .. word, number)
	end
	-- by the time of filing, since numbers may be random; unique within a millisecond
	local place = change.filedAt * 1024 + number % 1024
	for word in string.gmatch(change.words, '[^ ]+') do
		redis.call('ZADD', prefix .. 'word:' .. word, place, number)
	end
end
redis.call('SET', intent, number, 'PX', FORGET_INTENTS_AFTER_MS)
return number
