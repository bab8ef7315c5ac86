package org.switchboard.directory;

import java.time.Clock;

import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.yaml.MistakeList;

/** Loads the demo district into the tests' Redis. */
public final class LoadedDistrict {

	private LoadedDistrict() {
	}

	/**
	 * Loads it as a node would.
	 * @param workspace a fresh workspace of {@link RedisForTests}
	 * @return directories over the tests' Redis that don't watch it; no others have this
	 * one
	 */
	public static Directories of(WorkspaceId workspace) {
		StringRedisTemplate redis = RedisForTests.shared().template();
		DirectoryStore store = new DirectoryStore(redis, Clock.systemUTC());
		Directories directories = new Directories(store,
				new EmailCache(redis, (asked, email) -> RiverbendDistrict.slackUserId(email)),
				new OverrideStore(redis, Clock.systemUTC()), (event) -> {
				});
		if (directories.load(workspace, RiverbendDistrict.yaml(),
				"demo/district.yml") instanceof Reload.Rejected rejected) {
			throw new IllegalStateException(new MistakeList(rejected.mistakes()).text());
		}
		// otherwise every node that starts in later tests would read it
		store.forget(workspace);
		return directories;
	}

}
