package org.switchboard;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slacksim.workspace.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A district file that changes while Switchboard runs, and one that is wrong. */
class DistrictFileIntegrationTests {

	@TempDir
	private Path directory;

	@Test
	void administratorsReloadIt() {
		Path file = this.directory.resolve("district.yml");
		LoneNode.writeDistrict(file, "", "");
		try (LoneNode node = LoneNode.with(RedisForTests.shared(), file)) {
			Person gwen = node.workspace().person("Gwen Holloway");
			Person maya = node.workspace().person("Maya Lindgren");
			assertThat(maya.runs("/switchboard reload").ephemeral())
				.isEqualTo("Only Switchboard's administrators can do this. Nothing was changed.");

			LoneNode.writeDistrict(file, "need-tier: 3, network: n2", "need-tier: <7>, network: n9");
			assertThat(gwen.runs("/switchboard reload").ephemeral()).isEqualTo("Reading the district file…");
			await().until(() -> gwen.sees().toString().contains("mistakes, so the old directory stays in use:"));
			assertThat(gwen.sees().toString()).containsPattern("line [0-9]+").contains("&lt;7&gt;");
			assertThat(maya.runs("/request").modal().value("School")).isEqualTo("Lincoln Elementary");

			LoneNode.writeDistrict(file, "Lincoln Elementary", "Rosa Lee Elementary");
			gwen.runs("/switchboard reload");
			await()
				.until(() -> gwen.sees().toString().contains("The new directory is in use: 45 schools in 3 networks"));
			assertThat(maya.runs("/request").modal().value("School")).isEqualTo("Rosa Lee Elementary");
			gwen.runs("/switchboard reload");
			await().until(() -> gwen.sees().toString().contains("The district file has not changed"));
			assertThat(gwen.runs("/switchboard").ephemeral()).contains("`/switchboard reload`");
		}
	}

	@Test
	void refusesToStartWithAnInvalidFile() {
		Path file = this.directory.resolve("district.yml");
		LoneNode.writeDistrict(file, "lead: UANARUIZ", "lead: UNOBODY");
		assertThatThrownBy(() -> LoneNode.with(RedisForTests.shared(), file)).hasStackTraceContaining("can't be used")
			.hasStackTraceContaining("UNOBODY")
			.hasStackTraceContaining("line ");
	}

}
