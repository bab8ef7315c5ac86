package org.switchboard.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class DirectoriesIntegrationTests {

	private static final String BROKEN = RiverbendDistrict.yaml().replace("network: n3", "network: n4");

	private static final String RENAMED = RiverbendDistrict.yaml().replace("Riverbend Public", "Riverbend City");

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final Clock clock = Clock.fixed(Instant.ofEpochMilli(1_900_000_000_000L), ZoneOffset.UTC);

	private final ConcurrentLinkedQueue<String> lookedUp = new ConcurrentLinkedQueue<>();

	private final ConcurrentLinkedQueue<Object> told = new ConcurrentLinkedQueue<>();

	private final Node here = new Node();

	private final Node there = new Node();

	@AfterEach
	void stop() {
		this.here.watcher.stop();
		this.there.watcher.stop();
		this.here.directories.forget(this.workspace);
	}

	@Test
	void loadsForTestsOfOtherModules() {
		assertThat(LoadedDistrict.of(this.workspace).of(this.workspace).name()).isEqualTo("Riverbend Public Schools");
	}

	@Test
	void loadsFile() {
		assertThat(this.here.directories.find(this.workspace)).isEmpty();
		assertThatExceptionOfType(DirectoryUnknown.class).isThrownBy(() -> this.here.directories.of(this.workspace));
		assertThat(load(RiverbendDistrict.yaml())).isEqualTo(new Reload.Loaded(45, 3, 13, 94, true));
		assertThat(this.here.directories.of(this.workspace).schools()).hasSize(45);
		Map<Object, Object> stored = this.redis.opsForHash().entries(this.workspace.key("directory"));
		assertThat(stored).containsEntry("shape", "1")
			.containsEntry("version", "1")
			.containsEntry("source", "district.yml")
			.containsEntry("yaml", RiverbendDistrict.yaml())
			.containsEntry("loadedAt", "1900000000000");
	}

	@Test
	void reportsWhetherFileChanged() {
		load(RiverbendDistrict.yaml());
		assertThat(load(RiverbendDistrict.yaml())).isEqualTo(new Reload.Loaded(45, 3, 13, 94, false));
		assertThat(load(RENAMED)).isEqualTo(new Reload.Loaded(45, 3, 13, 94, true));
		assertThat(this.redis.opsForHash().get(this.workspace.key("directory"), "version")).isEqualTo("2");
	}

	@Test
	void keepsDirectoryWhenFileIsWrong() {
		load(RiverbendDistrict.yaml());
		Directory before = this.here.directories.of(this.workspace);
		assertThat(load(BROKEN)).isInstanceOfSatisfying(Reload.Rejected.class,
				(rejected) -> assertThat(rejected.mistakes()).hasSize(15));
		assertThat(this.here.directories.of(this.workspace)).isSameAs(before);
		assertThat(this.redis.opsForHash().get(this.workspace.key("directory"), "version")).isEqualTo("1");
	}

	@Test
	void looksUpEachEmailOnce() {
		load(RiverbendDistrict.yaml());
		assertThat(this.lookedUp).hasSize(3);
		load(RENAMED);
		new Node().directories.load(this.workspace, RiverbendDistrict.yaml(), "district.yml");
		assertThat(this.lookedUp).hasSize(3);
		assertThat(this.redis.opsForHash().entries(this.workspace.key("directory", "emails")))
			.containsEntry("nathan.brooks@riverbend.example", "UNATHANBROOKS")
			.hasSize(3);
	}

	@Test
	void dropsEmailsNoLongerNamed() {
		load(RiverbendDistrict.yaml());
		load(RiverbendDistrict.yaml()
			.replace("email: nathan.brooks@riverbend.example", "slack: UNBROOKS")
			.replace("nathan.brooks@riverbend.example", "UNBROOKS"));
		assertThat(this.redis.opsForHash().keys(this.workspace.key("directory", "emails"))).hasSize(2);
	}

	@Test
	void keepsDirectoryWhenSlackIsUnavailable() {
		DirectoryStore store = new DirectoryStore(this.redis, this.clock);
		Directories directories = new Directories(store, new EmailCache(this.redis, (workspace, email) -> {
			throw new IllegalStateException("Slack is away");
		}), new OverrideStore(this.redis, this.clock), this.told::add);
		assertThatIllegalStateException()
			.isThrownBy(() -> directories.load(this.workspace, RiverbendDistrict.yaml(), "district.yml"));
		assertThat(store.find(this.workspace)).isEmpty();
	}

	@Test
	void takesOverFileLoadedByOtherNode() {
		this.here.watcher.start();
		this.there.watcher.start();
		load(RiverbendDistrict.yaml());
		await().until(() -> "Riverbend Public Schools".equals(name(this.there)));
		this.there.directories.load(this.workspace, RENAMED, "district.yml");
		await().until(() -> "Riverbend City Schools".equals(name(this.here)));
		load(RiverbendDistrict.yaml());
		await().until(() -> "Riverbend Public Schools".equals(name(this.there)));
	}

	@Test
	void hasDirectoriesRightAfterStart() {
		load(RiverbendDistrict.yaml());
		this.there.watcher.start();
		assertThat(name(this.there)).isEqualTo("Riverbend Public Schools");
	}

	@Test
	void forgetsOnEveryNode() {
		load(RiverbendDistrict.yaml());
		this.there.watcher.check();
		this.here.directories.forget(this.workspace);
		this.here.directories.forget(this.workspace);
		assertThat(this.here.directories.find(this.workspace)).isEmpty();
		this.there.watcher.check();
		assertThat(this.there.directories.find(this.workspace)).isEmpty();
		String key = this.workspace.key("directory");
		assertThat(this.redis.opsForHash().keys(key)).containsOnly("shape", "version", "digest");
		assertThat(this.redis.getExpire(key)).isPositive();
		assertThat(this.redis.hasKey(this.workspace.key("directory", "emails"))).isFalse();
		load(RiverbendDistrict.yaml());
		assertThat(this.redis.getExpire(key)).isEqualTo(-1);
		this.there.watcher.check();
		assertThat(this.there.directories.find(this.workspace)).isPresent();
	}

	@Test
	void keepsDirectoryWhenRedisLostItsData() {
		load(RiverbendDistrict.yaml());
		this.redis.delete(List.of(this.workspace.key("directory"), this.workspace.key("directory", "emails")));
		this.here.watcher.check();
		assertThat(this.here.directories.find(this.workspace)).isPresent();
		load(RENAMED);
		this.there.watcher.check();
		assertThat(name(this.there)).isEqualTo("Riverbend City Schools");
	}

	@Test
	void asksSlackAgainOnlyAfterPause() {
		load(RiverbendDistrict.yaml());
		this.redis.delete(this.workspace.key("directory", "emails"));
		this.lookedUp.clear();
		DirectoryStore store = new DirectoryStore(this.redis, this.clock);
		Directories directories = new Directories(store, new EmailCache(this.redis, (workspace, email) -> {
			this.lookedUp.add(email);
			throw new IllegalStateException("Slack is away");
		}), new OverrideStore(this.redis, this.clock), this.told::add);
		DirectoryWatcher watcher = new DirectoryWatcher(directories, store, List.of(), this.clock);
		watcher.check();
		watcher.check();
		assertThat(directories.find(this.workspace)).isEmpty();
		assertThat(this.lookedUp).hasSize(1);
	}

	@Test
	void startsWhileRedisIsDown() {
		LettuceConnectionFactory nowhere = new LettuceConnectionFactory("127.0.0.1", 1);
		nowhere.afterPropertiesSet();
		nowhere.start();
		DirectoryStore store = new DirectoryStore(new StringRedisTemplate(nowhere), this.clock);
		DirectoryWatcher watcher = new DirectoryWatcher(this.here.directories, store, List.of(), this.clock);
		load(RiverbendDistrict.yaml());
		watcher.start();
		assertThat(watcher.isRunning()).isTrue();
		watcher.stop();
		assertThat(watcher.isRunning()).isFalse();
		assertThat(this.here.directories.find(this.workspace)).isPresent();
	}

	private Reload load(String yaml) {
		return this.here.directories.load(this.workspace, yaml, "district.yml");
	}

	private String name(Node node) {
		return node.directories.find(this.workspace).map(Directory::name).orElse("");
	}

	/**
	 * One of the nodes that share a Redis.
	 */
	private final class Node {

		private final Directories directories;

		private final DirectoryWatcher watcher;

		private Node() {
			StringRedisTemplate template = RedisForTests.shared().connect();
			DirectoryStore store = new DirectoryStore(template, DirectoriesIntegrationTests.this.clock);
			OverrideStore overrides = new OverrideStore(template, DirectoriesIntegrationTests.this.clock);
			this.directories = new Directories(store, new EmailCache(template, this::lookUp), overrides,
					DirectoriesIntegrationTests.this.told::add);
			this.watcher = new DirectoryWatcher(this.directories, store, List.of(),
					DirectoriesIntegrationTests.this.clock);
		}

		private Optional<String> lookUp(WorkspaceId workspace, String email) {
			DirectoriesIntegrationTests.this.lookedUp.add(email);
			return RiverbendDistrict.slackUserId(email);
		}

	}

}
