package org.switchboard.sealing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SealingTests {

	private static final WorkspaceId HERE = new WorkspaceId("T1");

	private static final WorkspaceId ELSEWHERE = new WorkspaceId("T2");

	private final Sealing sealing = SealingForTests.with(SealingForTests.KEY);

	private final String sealed = this.sealing.seal(HERE, "REQ-1", "Grüße, 學校");

	@Test
	void opensWhatItSealed() {
		assertThat(this.sealed).startsWith("sealed:2026:").doesNotContain("Grüße");
		assertThat(this.sealing.open(HERE, "REQ-1", this.sealed)).isEqualTo("Grüße, 學校");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n", "a\n ", "a \n\n  \n", "{\"comment\":\"\"}", "\u00fc" })
	void opensPaddedValues(String value) {
		assertThat(this.sealing.open(HERE, "REQ-1", this.sealing.seal(HERE, "REQ-1", value))).isEqualTo(value);
	}

	@Test
	void hidesTheExactLength() {
		assertThat(length("VERY_DISSATISFIED")).isEqualTo(length("SATISFIED"))
			.isEqualTo(length(""))
			.isEqualTo(length("x".repeat(255)))
			.isEqualTo(length("\u00fc".repeat(127)))
			.isLessThan(length("x".repeat(256)));
	}

	private int length(String value) {
		return this.sealing.seal(HERE, "REQ-1", value).length();
	}

	@Test
	void opensUnpaddedValuesFromAnOlderVersion() {
		assertThat(this.sealing.open(HERE, "REQ-1",
				"sealed:2026:E9h1Jfq1n9pC9/smkg9cRxOLr3sy5npfcjuBsbQ98k8IoPLuDjAlkEkHG2BFKGg="))
			.isEqualTo("Grüße, 學校");
	}

	@Test
	void sealsDifferentlyEachTime() {
		assertThat(this.sealing.seal(HERE, "REQ-1", "Grüße, 學校")).isNotEqualTo(this.sealed);
	}

	@Test
	void refusesMovedOrChangedValues() {
		assertBroken(this.sealing, HERE, "REQ-2", this.sealed);
		assertBroken(this.sealing, ELSEWHERE, "REQ-1", this.sealed);
		assertBroken(this.sealing, HERE, "REQ-1", this.sealed.replace("sealed:2026:", "sealed:2026:AAAA"));
		assertBroken(this.sealing, HERE, "REQ-1", this.sealed.substring(0, this.sealed.length() - 4));
		assertBroken(this.sealing, HERE, "REQ-1", "sealed:2026:");
	}

	@Test
	void opensWithOlderKeysAndSealsWithTheFirst() {
		Sealing rotated = SealingForTests.with(SealingForTests.NEXT_KEY, SealingForTests.KEY);
		assertThat(rotated.open(HERE, "REQ-1", this.sealed)).isEqualTo("Grüße, 學校");
		assertThat(rotated.seal(HERE, "REQ-1", "x")).startsWith("sealed:2027:");
		assertThat(rotated.blind(HERE, "leave")).hasSize(2)
			.endsWith(this.sealing.blind(HERE, "leave").get(0))
			.startsWith(SealingForTests.with(SealingForTests.NEXT_KEY).blind(HERE, "leave").get(0));
	}

	@Test
	void namesTheKeyThatIsMissing() {
		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> SealingForTests.with(SealingForTests.NEXT_KEY).open(HERE, "REQ-1", this.sealed))
			.withMessage("sealed with the key \"2026\", which is not in switchboard.sealing.keys");
	}

	@Test
	void readsUnencryptedValues() {
		assertThat(this.sealing.open(HERE, "REQ-1", "{}")).isEqualTo("{}");
	}

	@Test
	void changesNothingWithoutAKey() {
		assertThat(SealingForTests.NONE.seal(HERE, "REQ-1", "{}")).isEqualTo("{}");
		assertThat(SealingForTests.NONE.blind(HERE, "leave")).isEmpty();
	}

	@Test
	void blindsAWordDifferentlyInEachWorkspace() {
		assertThat(this.sealing.blind(HERE, "leave")).isEqualTo(this.sealing.blind(HERE, "leave"))
			.isNotEqualTo(this.sealing.blind(ELSEWHERE, "leave"))
			.singleElement()
			.asString()
			.doesNotContain("leave", " ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026", "2026:", "2026:c2hvcnQ=", ":q9Zk0m3vT7xw1bN5cR8yHd2LfJ6gUoPsAiEeKtWnXlM=",
			"20 26:q9Zk0m3vT7xw1bN5cR8yHd2LfJ6gUoPsAiEeKtWnXlM=", "2026:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
			"2026:q9Zk0m3vT7xw1bN5cR8yHd2LfJ6gUoPsAiEeKtWnXlMM", SealingForTests.KEY + "=" })
	void takesNoWeakKey(String key) {
		assertThat(new SealingProperties(List.of(key)).isEveryKeyValid()).isFalse();
	}

	@Test
	void rejectsDuplicateKeyIds() {
		assertThat(new SealingProperties(List.of(SealingForTests.KEY, SealingForTests.KEY)).isEveryKeyValid())
			.isFalse();
		assertThat(new SealingProperties(List.of(SealingForTests.KEY, SealingForTests.NEXT_KEY)).isEveryKeyValid())
			.isTrue();
	}

	@Test
	void hidesKeysInToString() {
		assertThat(new SealingProperties(List.of(SealingForTests.KEY)).toString()).contains("2026")
			.doesNotContain("q9Zk");
	}

	private static void assertBroken(Sealing sealing, WorkspaceId workspace, String of, String sealed) {
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> sealing.open(workspace, of, sealed))
			.withMessageStartingWith("sealed with the key \"2026\"");
	}

}
