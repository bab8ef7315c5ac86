package slacksim.workspace;

import java.time.Clock;

import slacksim.conversations.Channels;
import slacksim.conversations.Ephemerals;
import slacksim.conversations.ReadMarks;
import slacksim.conversations.User;
import slacksim.conversations.Users;
import slacksim.faults.Faults;
import slacksim.files.StoredFiles;
import slacksim.limits.RateLimits;
import slacksim.support.Monitor;
import slacksim.support.Timestamps;
import slacksim.views.Views;
import slacksim.wire.WireLog;

/**
 * What a workspace keeps in memory. Whoever reads or changes it does so under the
 * workspace's {@link Monitor}, but for the trigger ids, response addresses, timestamps,
 * faults and rate limits, which guard themselves.
 *
 * @param users its members
 * @param channels its channels and direct messages
 * @param views the modals that are open
 * @param ephemerals what people were shown alone
 * @param files its files
 * @param triggers the trigger ids given out
 * @param responseUrls the response addresses given out
 * @param timestamps the ids of messages
 * @param faults the faults that wait for calls
 * @param rateLimits how often each method was called
 * @param marks up to where people have read
 * @param wire what went to and fro between Slack and the bot
 */
public record WorkspaceState(Users users, Channels channels, Views views, Ephemerals ephemerals, StoredFiles files,
		TriggerIds triggers, ResponseUrls responseUrls, Timestamps timestamps, Faults faults, RateLimits rateLimits,
		ReadMarks marks, WireLog wire) {

	public static WorkspaceState empty(SimSettings settings, User bot) {
		Clock clock = settings.clock();
		Users users = new Users();
		users.put(bot);
		return new WorkspaceState(users, new Channels(users, bot.id()), new Views(), new Ephemerals(),
				new StoredFiles(), new TriggerIds(settings.triggerClock()), new ResponseUrls(clock),
				new Timestamps(clock), new Faults(clock), new RateLimits(clock, settings.rates()), new ReadMarks(),
				new WireLog());
	}

}
