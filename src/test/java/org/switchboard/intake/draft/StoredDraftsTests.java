package org.switchboard.intake.draft;

import org.junit.jupiter.api.Test;

import org.switchboard.workspace.StoredJson;

import static org.assertj.core.api.Assertions.assertThat;

class StoredDraftsTests {

	@Test
	void areReadAsTheyWereStoredBeforeFilesWereCopied() {
		String stored = """
				{"ts": "1.2", "passage": {"text": "Bus 14", "files": ["File: a https://b"], "source": null}}""";
		Draft.Part part = StoredJson.builder().build().readValue(stored, Draft.Part.class);
		assertThat(part.passage().files()).containsExactly("File: a https://b");
		assertThat(part.passage().fileIds()).isEmpty();
		assertThat(part.passage().source()).isEmpty();
	}

}
