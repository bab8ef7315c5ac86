package org.switchboard.conversation.thread;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.faults.Fault;
import slacksim.files.StoredFile;
import slacksim.http.Json;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.request.lifecycle.ThreadEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Someone's first thread reply to a school in a week is explained and can be taken back.
 */
@SwitchboardTest
class FirstRepliesIntegrationTests {

	private static final String WENT = "This went to Maya Lindgren. Start with :lock: to leave a team-only note.";

	private static final String TAKE_BACK = "Make it team-only";

	private static final String DELETED = "_This message was deleted._";

	private static final String NOTHING = "That message was edited or deleted, so it can't be made team-only.";

	private static MessageThread team(Town town, Person person, String key) {
		return person.in("#n1-transportation")
			.card(town.known(town.luther().in("#n1-transportation").card(key)).ts())
			.thread();
	}

	private static MessageThread requester(Town town, String key) {
		return town.thread(town.maya().dm().card(key));
	}

	private static long told(Person person) {
		return person.sees().stream().filter((text) -> text.contains("This went to")).count();
	}

	private static void hasOneNote(Town town, String key) {
		await().untilAsserted(
				() -> assertThat(town.history(key)).filteredOn(ThreadEvent.NoteTaken.class::isInstance).hasSize(1));
	}

	@Test
	void areExplainedOnceAWeek(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		team(town, town.luther(), key).replies("note: The driver is new.");
		requester(town, key).replies("Six students are waiting.");
		team(town, town.luther(), key).awaits("Six students");
		assertThat(town.luther().sees()).isEmpty();
		team(town, town.luther(), key).replies("It is on its way.");
		assertThat(town.luther().isShown(WENT).buttons()).containsExactly(TAKE_BACK);
		team(town, town.luther(), key).replies("It is there.");
		requester(town, key).awaits("It is there.");
		team(town, town.thuy(), key).replies("I see it.");
		town.thuy().isShown(WENT);
		assertThat(told(town.luther())).isOne();
		assertThat(town.maya().sees()).allMatch((text) -> text.startsWith("Sent as "));
		StringRedisTemplate redis = town.nodes().first().bean(StringRedisTemplate.class);
		String mark = town.id().key("told", "reply", town.luther().id());
		assertThat(redis.getExpire(mark)).isPositive().isLessThanOrEqualTo(Duration.ofDays(7).toSeconds());
		redis.delete(mark);
		team(town, town.luther(), key).replies("It left again.");
		await().untilAsserted(() -> assertThat(told(town.luther())).isEqualTo(2));
	}

	@Test
	void canBeTakenBackRepeatedly(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, town.luther(), key).replies("A zebra is on board.");
		Card there = requester(town, key).awaits("zebra");
		Card told = town.luther().isShown(WENT);
		reply.edits("Two zebras are on board.");
		there.awaits("Two zebras");
		told.clicks(TAKE_BACK);
		there.awaits(DELETED);
		told.awaits("This is now a team-only note. The school can't see it anymore but may have already read it.");
		told.clicks(TAKE_BACK);
		hasOneNote(town, key);
		assertThat(town.maya().runs("/request " + key).ephemeral()).doesNotContain("zebra");
		assertThat(town.thuy().runs("/request " + key).ephemeral()).contains("left a team-only note: Two zebras");
		reply.edits("Three zebras are on board.");
		town.luther().isShown("This is still a team-only note.");
		assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("zebra"));
	}

	@Test
	void canBeTakenBackOnlyByAuthor(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, town.luther(), key).replies("It is on its way.");
		Card hers = team(town, town.thuy(), key).replies("I see it.");
		String value = value(town.thuy().isShown(WENT));
		for (String forged : new String[] { value.replace(hers.ts(), reply.ts()), value.replace(key, "REQ-999"),
				value.replace(hers.channelId(), "C0N1HR"), "REQ-1", "" }) {
			Person forger = town.thuy()
				.forges((payload) -> ((ObjectNode) payload.at("/actions/0")).put("value", forged));
			assertThat(forger.isShown(WENT).clicks(TAKE_BACK).ephemeral()).isEqualTo(NOTHING);
		}
		assertThat(town.history(key)).noneMatch(ThreadEvent.class::isInstance);
		assertThat(town.maya().dm().card(key).thread().lines()).noneMatch(DELETED::equals);
	}

	private static String value(Card card) {
		return Json.text((ObjectNode) card.json().at("/blocks/0/accessory"), "value");
	}

	@Test
	void cannotBeTakenBackOnceDeleted(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, town.luther(), key).replies("A zebra is on board.");
		Card there = requester(town, key).awaits("zebra");
		reply.deletes();
		there.awaits(DELETED);
		assertThat(town.luther().isShown(WENT).clicks(TAKE_BACK).ephemeral()).isEqualTo(NOTHING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "A zebra is on the list.", "" })
	void areTakenBackWithTheirFiles(String words, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		team(town, town.luther(), key).shares("zebra.txt", "zebra", words);
		StoredFile copy = requester(town, key).awaits("sent *zebra.txt*").files().get(0);
		town.luther().isShown(WENT).clicks(TAKE_BACK);
		await()
			.untilAsserted(() -> assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("zebra")));
		assertThat(town.maya().opens(copy.id())).isEmpty();
		assertThat(requester(town, key).lines()).filteredOn(DELETED::equals).hasSize(words.isEmpty() ? 0 : 1);
		hasOneNote(town, key);
		assertThat(town.maya().runs("/request " + key).ephemeral()).doesNotContain("zebra");
		assertThat(town.thuy().runs("/request " + key).ephemeral()).contains("left a team-only note: ", "zebra.txt");
	}

	@Test
	void areTakenBackWithFilesStillInTransit(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.workspace().failNext("files.completeUploadExternal", 1, Fault.lostAnswer(500));
		team(town, town.luther(), key).shares("zebra.txt", "zebra", "");
		town.luther().isShown(WENT).clicks(TAKE_BACK);
		hasOneNote(town, key);
		team(town, town.luther(), key).replies("It is on its way.");
		requester(town, key).awaits("It is on its way.");
		assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("zebra"));
	}

	@Test
	void lockTakesBackReplyAndFiles(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		MessageThread thread = town.thread(town.ana().dm().card(key));
		Card reply = thread.shares("plan.txt", "Hide", "The plan.");
		assertThat(requester(town, key).awaits("New message on a confidential request").files())
			.extracting(StoredFile::title)
			.containsExactly("plan.txt (Ana Ruiz)");
		reply.edits(":lock: The plan.");
		await().untilAsserted(() -> assertThat(requester(town, key).messages())
			.noneMatch((line) -> line.text().contains("plan") || !line.files().isEmpty()));
	}

	@Test
	void areRelayedEvenIfSlackShowsNoHint(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.workspace().failNext("chat.postEphemeral", 1, Fault.refusal("user_not_in_channel"));
		team(town, town.luther(), key).replies("It is on its way.");
		requester(town, key).awaits("It is on its way.");
	}

	@Test
	void areTakenBackOnConfidentialRequestsToo(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		town.thread(town.ana().dm().card(key)).replies("Which clerk was it?");
		Card there = requester(town, key).awaits("Which clerk");
		town.ana().isShown(WENT).clicks(TAKE_BACK);
		there.awaits(DELETED);
	}

}
