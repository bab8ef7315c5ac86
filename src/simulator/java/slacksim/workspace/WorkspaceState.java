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
 * What a workspace keeps in memory. Read or changed only under the workspace's
 * {@link Monitor}, except the trigger IDs, response URLs, timestamps, faults and rate
 * limits, which guard themselves.
 *
 * @param users its members
 * @param channels its channels and direct messages
 * @param views its open modals
 * @param ephemerals people's ephemeral messages
 * @param files its files
 * @param triggers the trigger IDs issued
 * @param responseUrls the response URLs issued
 * @param timestamps creates messages' timestamps
 * @param faults the faults queued for calls
 * @param rateLimits counts each method's calls
 * @param marks how far people have read
 * @param wire what was sent between Slack and the bot
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
