package slacksim.page;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.gallery.Gallery;
import slacksim.http.Json;
import slacksim.workspace.Card;

import static org.assertj.core.api.Assertions.assertThat;

class ClientWorldTests {

	private final TestTown town = TestTown.found();

	private final Browser ana = new Browser(this.town.workspace(), "U01");

	@AfterEach
	void close() {
		this.town.close();
	}

	private int unread(String field) {
		return this.ana.conversation("C01").path(field).asInt();
	}

	@Test
	void countsUnreadMessagesOfOthers() {
		this.town.ana().in("C01").says("mine");
		Card card = this.town.ben().in("C01").says("one");
		assertThat(unread("unread")).isEqualTo(1);
		this.ana.act("read", "{'channel':'C01','ts':'" + card.ts() + "'}");
		assertThat(unread("unread")).isZero();
		this.town.ben().in("C01").says("two");
		assertThat(unread("unread")).isEqualTo(1);
	}

	@Test
	void countsRepliesOnlyInFollowedThreads() {
		Card mine = this.town.ana().in("C01").says("mine");
		Card theirs = this.town.ben().in("C01").says("theirs");
		theirs.thread().replies("not for Ana");
		Card reply = this.town.ben().in("C01").message(mine.ts()).thread().replies("for Ana");
		assertThat(unread("unread_replies")).isEqualTo(1);
		this.ana.act("read", "{'channel':'C01','thread':'" + mine.ts() + "','ts':'" + reply.ts() + "'}");
		assertThat(unread("unread_replies")).isZero();
	}

	@Test
	void showsOnlyWhereThePersonIs() {
		assertThat(this.ana.world()
			.path("conversations")
			.valueStream()
			.map((one) -> Json.text(one, "kind") + " " + Json.text(one, "name")))
			.containsExactlyInAnyOrder("public n1-hr", "app directmessage", "direct directmessage");
	}

	@Test
	void letsPeopleWriteToEachOtherWithoutTheBot() {
		String channel = Json.text(this.ana.act("direct", "{'with':'U02'}"), "channel");
		this.ana.act("say", "{'channel':'" + channel + "','text':'Between us'}");
		Browser ben = new Browser(this.town.workspace(), "U02");
		assertThat(Json.text(ben.messages(channel).path(0), "text")).isEqualTo("Between us");
		assertThat(Json.text(ben.act("direct", "{'with':'U01'}"), "channel")).isEqualTo(channel);
		assertThat(channel).isNotIn(this.town.ana().dm().channelId(), this.town.ben().dm().channelId());
	}

	@Test
	void listsPeopleAndTheAppByName() {
		this.town.workspace().app().offers(Json.parse(Gallery.file("manifest")));
		assertThat(this.ana.look("people", "").valueStream().map((one) -> Json.text(one, "name")))
			.containsExactlyInAnyOrder("Kitchen sink", "Ana Ruiz", "Ben Okafor");
	}

}
