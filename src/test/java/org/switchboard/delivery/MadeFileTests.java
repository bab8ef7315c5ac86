package org.switchboard.delivery;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MadeFileTests {

	private static final byte[] BYTES = { 1, 2, 3 };

	private static MadeFile ofSize(int size) {
		return MadeFile.document("results.csv", "", new byte[size]);
	}

	@Test
	void rejectsEmptyAndLargeContent() {
		assertThat(ofSize(1 << 20).bytes()).hasSize(1 << 20);
		assertThatIllegalArgumentException().isThrownBy(() -> ofSize((1 << 20) + 1));
		assertThatIllegalArgumentException().isThrownBy(() -> ofSize(0));
	}

	@Test
	void requiresAName() {
		assertThatIllegalArgumentException().isThrownBy(() -> MadeFile.document(" ", "", BYTES));
	}

	@Test
	void isEmptyIfDrawingFails() {
		assertThat(MadeFile.drawn("week.png", "This week", "Five bars", () -> BYTES))
			.hasValue(MadeFile.picture("week.png", "This week", "Five bars", BYTES));
		assertThat(MadeFile.drawn("week.png", "This week", "Five bars", () -> {
			throw new InternalError("no fonts");
		})).isEmpty();
	}

	@Test
	void hidesItsContentInToString() {
		Delivery delivery = new Delivery.Made("chart", "C1", Optional.empty(), "a secret",
				MadeFile.picture("secret.png", "secret", "secret", BYTES));
		assertThat(delivery + StoredDelivery.of(delivery).toString()).doesNotContain("secret", "AQID");
	}

	@Test
	void survivesStorageUnchanged() {
		MadeFile made = MadeFile.picture("week.png", "This week", "Five bars", BYTES);
		StoredDelivery content = StoredDelivery
			.of(new Delivery.Made("chart", "C1", Optional.empty(), "How it went", made));
		assertThat(LaneReplies.content(LaneReplies.write(content))).isEqualTo(content);
	}

	@Test
	void storesDocumentsCompressed() {
		assertThat(ofSize(1 << 20).content().length()).isLessThan(2000);
	}

	@Test
	void readsOlderFormats() {
		MadeFile made = LaneReplies.content("""
				{"shape": 1, "kind": "file", "text": "How it went", "blocks": "[]", "made": {"fileName": "week.png",
					"title": "This week", "altText": "Five bars", "content": "AQID"}}""").made();
		assertThat(made).isEqualTo(MadeFile.picture("week.png", "This week", "Five bars", BYTES));
	}

}
