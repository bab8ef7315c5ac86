package org.switchboard.intake.draft;

import org.junit.jupiter.api.Test;

import org.switchboard.workspace.StoredJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class StoredDraftsTests {

	@Test
	void areReadAsTheyWereStoredBeforeFilesWereCopied() {
		String stored = """
				{"ts": "1.2", "passage": {"text": "Bus 14", "files": ["File: a https://b"], "source": null}}""";
		Draft.Part part = StoredJson.builder().build().readValue(stored, Draft.Part.class);
		assertThat(part.passage().text()).isEqualTo("Bus 14\nFile: a https://b");
		assertThat(part.passage().files()).isEmpty();
		assertThat(part.passage().fileIds()).isEmpty();
		assertThat(part.passage().source()).isEmpty();
	}

	@Test
	void areReadAsTheyWereStoredBeforeFilesCouldBeLeftOut() {
		String stored = """
				{"ts": "1.2", "passage": {"text": "Bus 14", "files": ["File: a b.csv https://b/c", "File: d"],
				"fileIds": ["F1", "F2"], "source": null}}""";
		Draft.Part part = StoredJson.builder().build().readValue(stored, Draft.Part.class);
		assertThat(part.passage().namesById()).containsExactly(entry("F1", "a b.csv"), entry("F2", "d"));
		assertThat(part.passage().text()).isEqualTo("Bus 14");
	}

}
