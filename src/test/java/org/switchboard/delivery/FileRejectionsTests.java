package org.switchboard.delivery;

import com.slack.api.model.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class FileRejectionsTests {

	private static final DataSize LARGEST = DataSize.ofMegabytes(50);

	private final ForwardedFile forwarded = new ForwardedFile("F1", "plan.pdf", "Luther Banks", null);

	private static File.FileBuilder plain() {
		return File.builder()
			.mode("hosted")
			.fileAccess("visible")
			.size(50 << 20)
			.urlPrivateDownload("https://files.slack.com/files-pri/T1-F1/download/plan.pdf");
	}

	private String said(File file) {
		return FileRejections.to(this.forwarded, file, LARGEST).orElse("");
	}

	@Test
	void acceptsPlainFiles() {
		assertThat(FileRejections.to(this.forwarded, plain().build(), LARGEST)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			tombstone       | but it was deleted.
			hidden_by_limit | but Slack won't let Switchboard open it.
			canvas          | but this kind of file can't be forwarded.
			external        | but it's stored outside Slack and can't be forwarded.
			""")
	void areTheKindsOfFiles(String mode, String words) {
		assertThat(said(plain().mode(mode).build())).isEqualTo("Luther Banks sent *plan.pdf*, " + words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "access_denied", "check_file_info" })
	void rejectsFilesTheBotMayNotOpen(String access) {
		assertThat(said(plain().fileAccess(access).build())).endsWith("won't let Switchboard open it.");
	}

	@Test
	void rejectsEmptyAndLargeFiles() {
		assertThat(said(plain().size((80 << 20) - 1).build()))
			.isEqualTo("Luther Banks sent *plan.pdf*, but it's too large to forward (80 MB; the limit is 50 MB).");
		assertThat(said(plain().size((50 << 20) + 1).build())).contains("(51 MB; the limit is 50 MB)");
		assertThat(said(plain().size(0).build())).endsWith("but it's empty.");
		assertThat(said(plain().size(null).build())).endsWith("but it's empty.");
	}

	@Test
	void linksToExternalFiles() {
		File elsewhere = plain().external(true).externalUrl("https://example.org/plan?a=1&b=2").build();
		assertThat(said(elsewhere)).isEqualTo(
				"Luther Banks sent *plan.pdf*. It's stored outside Slack: " + "<https://example.org/plan?a=1&amp;b=2>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "https://example.org/|<!channel>", "" })
	void omitsInvalidLinks(String link) {
		assertThat(said(plain().external(true).externalUrl(link).build())).endsWith("can't be forwarded.");
	}

	@Test
	void pingsNoOne() {
		ForwardedFile loud = new ForwardedFile("F1", "<!channel>\nplan", "<!here>", null);
		assertThat(FileWords.sent(loud)).isEqualTo("&lt;!here&gt; sent *&lt;!channel&gt; plan*.");
		assertThat(FileWords.sent(new ForwardedFile("F1", " ", "", null))).isEqualTo("Someone sent a file.");
	}

}
