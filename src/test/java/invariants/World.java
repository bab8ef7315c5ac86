package invariants;

import java.util.List;

import slacksim.workspace.Workspace;

/**
 * Everything about a workspace.
 *
 * @param redis its keys in Redis
 * @param shown the bot's messages in Slack, each conversation's in order
 * @param wishes what people wanted to say
 */
record World(Keyspace redis, List<Shown> shown, List<Wish> wishes) {

	static World read(int redisPort, Workspace workspace, List<Wish> wishes) {
		return new World(Keyspace.read(redisPort, workspace.id()), Shown.in(workspace), wishes);
	}

	List<Story> stories() {
		return Story.all(this.redis);
	}

}
