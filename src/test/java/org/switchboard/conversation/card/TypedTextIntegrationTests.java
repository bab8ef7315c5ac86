package org.switchboard.conversation.card;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.calls.ApiCall;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Modal;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whatever people type arrives complete, is never refused and mentions no one. */
@SwitchboardTest
class TypedTextIntegrationTests {

	static Stream<String> texts() {
		String family = "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66\ud83d\ude8c";
		String rightToLeft = "\n\n\u05d4\u05d0\u05d5\u05d8\u05d5\u05d1\u05d5\u05e1 \u202eetal\u202c \u2066\u0628\u0627\u0635";
		return Stream.of("Short", family.repeat(230), "&".repeat(3000), "<>".repeat(1500), "line\n".repeat(599),
				rightToLeft, "<!channel> <!here> <@ULUTHERBANKS> <#C0N1IT> <!subteam^S1> &amp; *bold* _it_ `code` ```x",
				"> quoted\n>>> more\n- list\n1. one", "word ".repeat(599));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void arrivesWhole(String text, Town town) {
		Modal form = town.maya().runs("/request").modal().chooses("Department", "Transportation");
		form.chooses("Category", "Late bus").fills("Summary", firstOf(text)).fills("Details", text);
		form.submits();
		assertThat(form.isOpen()).isFalse();
		Card card = town.luther().in("#n1-transportation").card("REQ-1");
		Card mine = town.maya().dm().card("REQ-1");
		assertDetails(card, text);

		Town.says(card, "Reply…", text);
		awaitsWhole(mine.thread(), "(Transportation):", text);
		Town.says(card, "Ask a question…", text);
		awaitsWhole(mine.thread(), "has a question. Reply here.", text);
		Town.says(mine.awaits("is waiting for your reply"), "Answer…", text);
		awaitsWhole(card.thread(), "*Maya Lindgren* wrote:", text);
		Town.says(card, "Resolve…", text);
		awaitsWhole(mine.thread(), "marked this resolved", text);
		Town.says(mine.awaits("marked this resolved"), "Reopen…", text);
		awaitsWhole(card.thread(), "*Maya Lindgren* reopened this", text);
		Town.presses(card, "Hand off to another team…")
			.modal()
			.chooses("choice", "Network 1 IT")
			.fills("text", text)
			.submits();
		Card there = town.person("Rajesh Iyer").in("#n1-it").card("REQ-1");
		awaitsWhole(there.thread(), "handed this off to", text);

		assertThat(town.maya().runs("/request REQ-1").ephemeral()).contains("REQ-1").doesNotContain("<@", "<!c", "<!h");
		assertThat(town.workspace().transcript().refused()).isEmpty();
		assertThat(said(town)).isNotEmpty()
			.noneMatch((message) -> message.contains("<@") || message.contains("<#"))
			.noneMatch((message) -> message.replace("<!date", "").contains("<!"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Reply…", "Ask a question…", "Resolve…" })
	void spacesAloneAreNotEnough(String button, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal modal = town.luther()
			.in("#n1-transportation")
			.card(key)
			.clicks(button)
			.modal()
			.fills("text", "\u00a0\u2003");
		modal.submits();
		assertThat(modal.errors()).containsValue("This field is required.");
		assertThat(modal.isOpen()).isTrue();
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void formTakesAsMuchTextAsSlackDoes(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal reply = town.luther().in("#n1-transportation").card(key).clicks("Reply…").modal();
		reply.fills("text", "x".repeat(3001)).submits();
		assertThat(reply.errors()).hasSize(1);
		reply.fills("text", "x".repeat(3000)).submits();
		assertThat(reply.isOpen()).isFalse();
	}

	// as much as fits into a single-line input
	private static String firstOf(String text) {
		String line = text.strip().lines().findFirst().orElse("");
		return (line.length() > 130) ? line.substring(0, 130) : line;
	}

	private static void awaitsWhole(MessageThread thread, String sentence, String text) {
		thread.awaits(sentence);
		await().until(() -> plain(thread.lines()).contains(unspaced(text)));
	}

	// starts on the card and continues in its thread
	private static void assertDetails(Card card, String text) {
		String whole = unspaced(text);
		int onCard = whole.length();
		while (!plain(card.text()).contains(whole.substring(0, onCard))) {
			onCard--;
		}
		String rest = whole.substring(onCard);
		await().until(() -> plain(card.thread().lines()).contains(rest));
	}

	private static String plain(List<String> lines) {
		return plain(String.join("\n", lines));
	}

	private static String plain(String text) {
		return unspaced(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
	}

	// drops the quote mark at the start of each line, and characters that turn text
	// around, which are removed on input because they can make words read as others
	private static String unspaced(String text) {
		return text.replaceAll("[\\s>\\u202A-\\u202E\\u2066-\\u2069]", "");
	}

	private static List<String> said(Town town) {
		return Stream.of("chat.postMessage", "chat.update")
			.flatMap((method) -> town.workspace().transcript().calls(method).stream())
			.map(ApiCall::arguments)
			.map(Object::toString)
			.toList();
	}

}
