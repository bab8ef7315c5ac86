package org.switchboard.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.dao.DataAccessException;

import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.directory.LoadedDistrict;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nodes that share one Redis, each with its own survey file. */
class SurveysIntegrationTests {

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final RedisForTests redis = RedisForTests.another();

	@TempDir
	private Path files;

	private Path file;

	@BeforeEach
	void write() throws IOException {
		this.file = this.files.resolve("surveys.yml");
		Files.writeString(this.file, shipped());
	}

	@AfterEach
	void close() {
		this.redis.close();
	}

	private static String shipped() throws IOException {
		return new ClassPathResource("surveys.yml").getContentAsString(StandardCharsets.UTF_8);
	}

	private void writeAnother() throws IOException {
		Files.writeString(this.file, shipped().replace("  engagement:", "  belonging:"));
	}

	private Surveys node() {
		return new Surveys(new SurveyProperties(new FileSystemResource(this.file), "secret-of-the-surveys"),
				new SurveyFileStore(this.redis.connectImpatiently()), LoadedDistrict.of(this.workspace));
	}

	private static Surveys looking(Surveys node) {
		node.takeOver();
		return node;
	}

	private static boolean knows(Surveys node, String survey) {
		return node.current().find(survey).isPresent();
	}

	@Test
	void lastFileReadWins() throws IOException {
		Surveys here = looking(node());
		Surveys there = looking(node());
		writeAnother();
		assertThat(here.reload(this.workspace).orElseThrow()).startsWith("The surveys are in use: 4 surveys");
		assertThat(knows(here, "belonging")).isTrue();
		assertThat(knows(there, "belonging")).isFalse();
		assertThat(knows(looking(there), "belonging")).isTrue();
		Files.writeString(this.file, shipped());
		Surveys started = looking(node());
		assertThat(knows(looking(started), "engagement")).isTrue();
		assertThat(knows(looking(here), "engagement")).isTrue();
	}

	@Test
	void stayInUseWhenAnotherNodesFileIsUnreadable() throws IOException {
		Surveys here = looking(node());
		new SurveyFileStore(this.redis.template()).store("surveys: {engagement: {kind: of-a-later-version}}");
		assertThat(knows(looking(here), "engagement")).isTrue();
		writeAnother();
		here.reload(this.workspace);
		assertThat(knows(looking(here), "belonging")).isTrue();
	}

	@Test
	void stayInUseWhileRedisIsDown() throws IOException {
		Surveys here = looking(node());
		writeAnother();
		this.redis.goesAway();
		assertThat(here.reload(this.workspace)).isEqualTo(Optional.of(SurveyWords.LATER));
		assertThat(knows(here, "engagement")).isTrue();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(here::takeOver);
		this.redis.restart();
		here.reload(this.workspace);
		assertThat(knows(here, "belonging")).isTrue();
	}

	@Test
	void ignoreOtherNodesWithoutConfiguredFile() {
		looking(node());
		Surveys without = new Surveys(new SurveyProperties(null, ""), new SurveyFileStore(this.redis.template()),
				LoadedDistrict.of(this.workspace));
		assertThat(looking(without).current().surveys()).isEmpty();
		assertThat(without.reload(this.workspace)).isEmpty();
	}

}
