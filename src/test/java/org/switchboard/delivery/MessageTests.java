package org.switchboard.delivery;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MessageTests {

	private final Delivery delivery = new Delivery.Line("line", "C1", Optional.empty(),
			new Message("a secret", "[\"secret\"]").by(new ShownAuthor("secret", "https://example.org/secret.png")));

	@Test
	void hidesItsContentInToString() {
		StoredDelivery content = StoredDelivery.of(this.delivery);
		Lease lease = new Lease("C1", "REQ-1", "line", "1", content, Optional.empty(), Optional.empty(), 0,
				Instant.EPOCH, Instant.EPOCH, false, Instant.EPOCH, Optional.empty());
		assertThat(this.delivery.toString()).doesNotContain("secret");
		assertThat(this.delivery.message().by().toString()).doesNotContain("secret");
		assertThat(content.toString()).doesNotContain("secret");
		assertThat(lease.toString()).doesNotContain("secret");
	}

	@Test
	void survivesStorageUnchanged() {
		StoredDelivery content = StoredDelivery.of(this.delivery);
		assertThat(LaneReplies.content(LaneReplies.write(content))).isEqualTo(content);
		assertThat(content.message()).isEqualTo(this.delivery.message());
	}

	// older formats stay readable: when the format changes, add texts and keep these
	@Test
	void readsOlderFormats() {
		Message message = new Message("new", "[]");
		assertThat(LaneReplies.content("""
				{"shape": 1, "kind": "line", "under": "card", "text": "new", "blocks": "[]"}""").message())
			.isEqualTo(message);
		assertThat(LaneReplies.content("""
				{"shape": 1, "kind": "card", "text": "new", "blocks": "[]", "writer": "Thuy Nguyen",
				 "picture": "https://example.org/thuy.png"}""").message())
			.isEqualTo(message.by(new ShownAuthor("Thuy Nguyen", "https://example.org/thuy.png")));
	}

	@Test
	void refusesNamesThatBreakKeys() {
		assertThatIllegalArgumentException().isThrownBy(() -> Say.card("two words", "C1", "text"));
		assertThatIllegalArgumentException().isThrownBy(() -> Say.card("card", "c:1", "text"));
	}

	@Test
	void keepsAFilesTitle() {
		Delivery file = new Delivery.File("file", "C1", Optional.of("card"),
				new ForwardedFile("F1", "secret", "secret", null));
		StoredDelivery content = StoredDelivery.of(file);
		assertThat(LaneReplies.content(LaneReplies.write(content))).isEqualTo(content);
		assertThat(content.toString() + file).doesNotContain("secret");
	}

	@Test
	void hidesConfidentialFilesFromNotifications() {
		ForwardedFile discreet = new ForwardedFile("F1", "plan.pdf", "Ana", "New message");
		Message message = new Delivery.File("file", "C1", Optional.empty(), discreet).message();
		assertThat(message.text()).isEqualTo("New message");
		assertThat(discreet.heading()).isEqualTo("plan.pdf (Ana)");
		assertThat(discreet.saying(FileWords.deleted(discreet)).text()).isEqualTo("New message");
		assertThat(discreet.saying(FileWords.deleted(discreet)).blocks())
			.contains("Ana sent *plan.pdf*, but it was deleted");
		assertThat(new ForwardedFile("F1", "plan.pdf", "Ana", null).heading()).isEqualTo("plan.pdf");
	}

	@Test
	void readsFilesInOlderFormats() {
		assertThat(LaneReplies.content("""
				{"shape": 1, "kind": "file", "under": "card", "text": "Ana sent *a*.", "blocks": "[]",
					"file": {"id": "F1", "title": "a", "from": "Ana"}}""").file())
			.isEqualTo(new ForwardedFile("F1", "a", "Ana", null));
	}

}
