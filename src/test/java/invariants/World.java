package invariants;

import java.util.List;

import slacksim.workspace.Workspace;

/**
 * All there is of a workspace.
 *
 * @param redis what Redis has of it
 * @param shown what Slack shows of the bot, each conversation in its order
 * @param wishes what people wanted
 */
record World(Keyspace redis, List<Shown> shown, List<Wish> wishes) {

	static World read(int redisPort, Workspace workspace, List<Wish> wishes) {
		return new World(Keyspace.read(redisPort, workspace.id()), Shown.in(workspace), wishes);
	}

	List<Story> stories() {
		return Story.all(this.redis);
	}

}
