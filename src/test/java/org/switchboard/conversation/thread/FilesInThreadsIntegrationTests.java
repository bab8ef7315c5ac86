package org.switchboard.conversation.thread;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Files posted in a card's thread reach the other side. */
@SwitchboardTest
class FilesInThreadsIntegrationTests {

	private static final String PLAN = "stop,time\nElm Street,07:40\n";

	private static MessageThread team(Town town, String key) {
		return town.thread(town.luther().in("#n1-transportation").card(key));
	}

	private static MessageThread requester(Town town, String key) {
		return town.thread(town.maya().dm().card(key));
	}

	private static StoredFile awaits(MessageThread thread, String name) {
		return await()
			.until(() -> files(thread).filter((file) -> file.name().equals(name)).findFirst(), Optional::isPresent)
			.orElseThrow();
	}

	private static Stream<StoredFile> files(MessageThread thread) {
		return thread.messages().stream().flatMap((message) -> message.files().stream());
	}

	@Test
	void relaysFilesFromStaff(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		team(town, key).shares("plan.csv", PLAN, "Here is the new plan.");
		MessageThread there = requester(town, key);
		assertThat(there.awaits("Here is the new plan.").byline()).isEqualTo("Luther Banks, Transportation");
		assertThat(awaits(there, "plan.csv").content()).asString().isEqualTo(PLAN);
		assertThat(town.maya().runs("/request " + key).ephemeral())
			.contains("Here is the new plan. :paperclip: plan.csv");
	}

	@Test
	void relaysFilesWithoutText(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		requester(town, key).shares("stop.csv", PLAN, "");
		assertThat(awaits(team(town, key), "stop.csv").content()).asString().isEqualTo(PLAN);
		assertThat(team(town, key).lines()).noneMatch((line) -> line.contains("deleted"));
		assertThat(town.luther().runs("/request " + key).ephemeral())
			.contains("Maya Lindgren wrote:  :paperclip: stop.csv");
	}

	@Test
	void hidesFilesOfNotesFromSchool(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		team(town, key).shares("drivers.csv", PLAN, "Nobody else may see this. 🔒");
		team(town, key).shares("plan.csv", PLAN, "");
		awaits(requester(town, key), "plan.csv");
		assertThat(files(requester(town, key))).extracting(StoredFile::name).containsExactly("plan.csv");
		assertThat(town.maya().runs("/request " + key).ephemeral()).doesNotContain("drivers.csv");
	}

	@Test
	void saysFilesStayAfterMessageIsDeleted(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card sent = team(town, key).shares("plan.csv", PLAN, "Here is the new plan.");
		Card there = requester(town, key).awaits("Here is the new plan.");
		awaits(requester(town, key), "plan.csv");
		sent.deletes();
		there.awaits("_This message was deleted._");
		await().untilAsserted(
				() -> assertThat(town.luther().sees()).anyMatch((line) -> line.contains("its files weren't")));
	}

}
