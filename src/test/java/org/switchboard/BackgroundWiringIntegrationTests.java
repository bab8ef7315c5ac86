package org.switchboard;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.delivery.ConfidentialDeliveries;
import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.EnqueueResult;
import org.switchboard.delivery.Message;
import org.switchboard.delivery.ParkedDelivery;
import org.switchboard.journal.Journal;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.slack.Administrators;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackApiForTests;
import org.switchboard.slack.SlackFiles;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Checks that the background modules find their dependencies in an application with
 * default settings.
 */
class BackgroundWiringIntegrationTests {

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final Collection<JournalEntry> followed = new ConcurrentLinkedQueue<>();

	@Test
	void worksWithoutFollowers() {
		try (AnnotationConfigApplicationContext application = application()) {
			application.refresh();
			Deliveries deliveries = application.getBean(Deliveries.class);
			assertThat(deliveries.enqueue(this.workspace, "REQ-1", 0, 1, List.of()))
				.isEqualTo(new EnqueueResult.Accepted());
			assertThat(deliveries.progress(this.workspace, "REQ-1")).isEqualTo(1);
		}
	}

	@Test
	void followerMayUseTheJournal() {
		try (AnnotationConfigApplicationContext application = application()) {
			application.registerBean(JournalFollower.class,
					() -> new Appending(application.getBean(Journal.class), this.followed));
			application.refresh();
			application.publishEvent(new WorkspaceJoined(this.workspace));
			RedisForTests.shared()
				.template()
				.opsForStream()
				.add(Journal.key(this.workspace), Map.of(Journal.TYPE, "Tested", Journal.SUBJECT, "REQ-1",
						Journal.VERSION, "7", Journal.AT, "1764000000000"));
			application.getBean(Journal.class).poke(this.workspace);
			await().until(() -> !this.followed.isEmpty());
		}
		assertThat(this.followed).singleElement().extracting(JournalEntry::version).isEqualTo(7L);
	}

	private AnnotationConfigApplicationContext application() {
		AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();
		application.register(Modules.class);
		application.registerBean(Clock.class, Clock::systemUTC);
		application.registerBean(StringRedisTemplate.class, () -> RedisForTests.shared().template());
		application.registerBean(DataRedisConnectionDetails.class, () -> new DataRedisConnectionDetails() {
		});
		application.registerBean(SlackApi.class, SlackApiForTests::idle);
		application.registerBean(Workspaces.class, SlackApiForTests::noWorkspaces);
		application.registerBean(SlackFiles.class, SlackApiForTests::noFiles);
		application.registerBean(Administrators.class, () -> (workspace) -> List.of());
		application.registerBean(ConfidentialDeliveries.class, () -> new ConfidentialDeliveries() {

			@Override
			public Set<String> confidential(WorkspaceId workspace, Collection<String> subjects) {
				return Set.of();
			}

			@Override
			public boolean isClosed(WorkspaceId workspace, ParkedDelivery parked, Message message) {
				return false;
			}

		});
		application.registerBean(Ephemeral.class, () -> SlackApiForTests.ephemeral());
		return application;
	}

	@ComponentScan({ "org.switchboard.journal", "org.switchboard.delivery", "org.switchboard.sealing" })
	@ConfigurationPropertiesScan({ "org.switchboard.journal", "org.switchboard.delivery", "org.switchboard.sealing" })
	static class Modules {

	}

	private record Appending(Journal journal, Collection<JournalEntry> followed) implements JournalFollower {

		@Override
		public String name() {
			return "appending";
		}

		@Override
		public void follow(JournalEntry entry) {
			this.followed.add(entry);
			this.journal.poke(entry.workspace());
		}

	}

}
