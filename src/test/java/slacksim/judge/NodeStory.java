package slacksim.judge;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import slacksim.calls.ApiCall;
import slacksim.faults.Fault;
import slacksim.wire.SentEvent;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.Events;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Slack's own JavaScript SDK understands the simulator: the tests that are the same over
 * HTTP and in Socket Mode.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NodeStory {

	private final JudgedBot bot;

	NodeStory(JudgedBot.Way way) {
		this.bot = JudgedBot.over(way);
	}

	JudgedBot bot() {
		return this.bot;
	}

	/** Returns whether a test gave the SDK reason to warn. */
	private static boolean isExpected(String complaint) {
		return Stream.of("A rate limit was exceeded", "Failed to verify authenticity").anyMatch(complaint::contains);
	}

	@AfterAll
	void hasNothingToComplainOf() {
		this.bot.close();
		assertThat(this.bot.complaints()).allMatch(NodeStory::isExpected);
	}

	@AfterAll
	void wasToldInSlacksOwnShape() {
		TypeJudge judge = TypeJudge.shared();
		assertThat(this.bot.received()).hasSizeGreaterThan(30).allSatisfy((payload) -> {
			assertThat(judge.violations("received", payload)).isEmpty();
			if (payload.has("event")) {
				assertThat(judge.violations("slack_event", payload.path("event"))).isEmpty();
			}
		});
	}

	private Conversation channel() {
		return this.bot.ana().in("#help");
	}

	@Test
	void opensAModalThatIsRefusedAndAccepted() {
		Modal modal = this.bot.ana().runs("/ask Bus").modal();
		assertThat(modal.title()).isEqualTo("Ask for help");
		modal.submits();
		assertThat(modal.errors()).containsEntry("In a few words", "Please say a little more.");
		modal.fills("In a few words", "Bus 14 is late").chooses("School", "Lincoln Elementary").submits();
		assertThat(modal.errors()).isEmpty();
		assertThat(modal.awaits("Thank you.").value("School")).isEqualTo("Lincoln Elementary");
		assertThat(channel().card("Bus 14 is late").text()).contains("<@U01>, Lincoln Elementary");
	}

	@Test
	void suggestsWhatIsTyped() {
		Modal modal = this.bot.ben().runs("/ask").modal();
		assertThat(modal.suggestions("School", "l")).containsExactly("Lincoln Elementary", "Lakeside High");
		assertThat(modal.suggestions("School", "x")).isEmpty();
	}

	@Test
	void updatesAModalAndIsToldWhenItCloses() {
		Modal modal = this.bot.ben().runs("/ask").modal();
		modal.clicks("More…").modal().awaits("Here is more.");
		assertThat(modal.closes()).hasValueSatisfying((closed) -> assertThat(closed.error()).isEmpty());
		assertThat(this.bot.ben().dm().card("You closed").text()).isEqualTo("You closed “Ask for help”.");
	}

	@Test
	void answersAButton() {
		Modal modal = this.bot.ben().runs("/ask The roof leaks").modal();
		modal.submits();
		Card card = channel().card("The roof leaks");
		Outcome claimed = card.clicks("Claim");
		assertThat(claimed.ephemeral()).isEqualTo("You have The roof leaks.");
		assertThat(card.awaits("<@U01> has it").buttons()).isEmpty();
		assertThat(card.thread().awaits("has taken this").text()).isEqualTo("<@U01> has taken this.");
	}

	@Test
	void publishesItsHome() {
		this.bot.ana().opensHome();
		assertThat(this.bot.ana().home().awaits("Nothing is open.").clicks("Ask for help").modal().title())
			.isEqualTo("Ask for help");
		this.bot.ana().opensHome().home().awaits("Welcome back.");
	}

	@Test
	void receivesMessages() {
		Card mention = channel().says("<@" + this.bot.workspace().botUserId() + "> are you there?");
		assertThat(mention.thread().awaits("service").text()).isEqualTo("At your service, <@U01>.");
		this.bot.ben().dm().says("how are you today?");
		assertThat(this.bot.ben().dm().card("Fine").text()).isEqualTo("Fine, <@U02>.");
	}

	@Test
	void reacts() {
		channel().says("Done").reacts("tada");
		channel().card("tada and white_check_mark");
		assertThat(this.bot.workspace().events().awaits("reaction_added", 2)).allSatisfy((sent) -> {
			assertThat(sent.retry()).isZero();
			assertThat(sent.error()).isEmpty();
		});
	}

	@Test
	void receivesOtherEvents() {
		Card card = channel().says("Bus 15 is late");
		card.edits("Bus 16 is late").reacts("eyes").unreacts("eyes").deletes();
		Card rumor = channel().says("/me waits for the bus");
		channel().forwards(rumor, "");
		rumor.thread().replies("It is here.").deletes();
		this.bot.workspace().channelCalled("help").hears("Weather", "Snow tomorrow").with("U03");
		Events events = this.bot.workspace().events();
		assertThat(events.awaits("member_joined_channel", 1)).extracting(SentEvent::error).containsOnly("");
		assertThat(events.awaits("reaction_removed", 1)).extracting(SentEvent::error).containsOnly("");
		await().untilAsserted(() -> assertThat(this.bot.received()).extracting((one) -> one.at("/event/subtype"))
			.extracting((one) -> one.asString(""))
			.contains("message_changed", "message_deleted", "bot_message", "me_message"));
	}

	@Test
	void exchangesFiles() {
		channel().shares("roster.csv", "a,b\n");
		channel().card("roster.csv has 4 bytes.");
		String id = can("upload");
		assertThat(channel().card("The week in one picture").files()).singleElement().satisfies((file) -> {
			assertThat(file.id()).isEqualTo(id);
			assertThat(file.title()).isEqualTo("This week");
			assertThat(file.content()).startsWith(0x89, 'P', 'N', 'G', 0, 0xff).hasSize(8);
		});
	}

	@Test
	void startsShortcuts() {
		assertThat(this.bot.ana().starts("ask_anywhere").modal().title()).isEqualTo("Ask for help");
		assertThat(channel().says("The heating is off").starts("ask_about").ephemeral())
			.isEqualTo("About “The heating is off” in C01.");
	}

	@Test
	void answersWithItsAcknowledgement() {
		assertThat(can("fly")).isEqualTo("Nobody can fly.");
	}

	@Test
	void knowsWhoItIs() {
		assertThat(can("identity"))
			.isEqualTo(this.bot.workspace().id() + " " + this.bot.workspace().botUserId() + " B");
	}

	@Test
	void postsUnderAnotherName() {
		assertThat(can("disguise")).isEqualTo("bot_message Cleo Marsh https://example.org/cleo.png");
		assertThat(channel().card("It is me").byline()).isEqualTo("Cleo Marsh");
	}

	@Test
	void readsThreadsBack() {
		assertThat(can("thread")).isEqualTo("1 true true I do.");
	}

	@Test
	void deletesTheFirstMessageOfAThread() {
		assertThat(can("orphan")).isEqualTo("tombstone 2 no thread");
	}

	@Test
	void writesToADeactivatedUser() {
		this.bot.workspace().deactivate("Cleo Marsh");
		assertThat(can("farewell")).isEqualTo("true true");
		this.bot.workspace().reactivate("Cleo Marsh");
		assertThat(this.bot.workspace().events().awaits("user_change", 2)).extracting(SentEvent::error)
			.containsOnly("");
	}

	@Test
	void cannotAddAnUnknownEmoji() {
		assertThat(can("mood")).isEqualTo("slack_webapi_platform_error invalid_name");
	}

	@Test
	void turnsPages() {
		assertThat(can("pages")).isEqualTo("2 2");
	}

	@Test
	void understandsRefusals() {
		assertThat(can("refusal")).isEqualTo("slack_webapi_platform_error channel_not_found");
	}

	@Test
	void waitsAsLongAsTold() {
		this.bot.workspace().failNext("chat.postMessage", 1, Fault.rateLimited(Duration.ofSeconds(1)));
		assertThat(can("patience")).isEqualTo("It was worth the wait.");
		List<ApiCall> posts = this.bot.workspace()
			.transcript()
			.calls("chat.postMessage")
			.stream()
			.filter((call) -> call.arguments().path("text").stringValue("").contains("worth"))
			.toList();
		assertThat(posts).extracting(ApiCall::status).containsExactly(429, 200);
		assertThat(posts.get(1).at()).isAfterOrEqualTo(posts.get(0).at().plusSeconds(1));
	}

	String can(String feat) {
		return this.bot.ben().runs("/can " + feat).ephemeral();
	}

}
