package org.switchboard.access;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

import org.switchboard.yaml.FileRejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokensTests {

	private static final String TOKEN = "0123456789abcdef";

	private static Tokens tokens(String text) {
		return new Tokens(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), Clock.systemUTC());
	}

	@Test
	void haveNamesAndScopes() {
		Tokens tokens = tokens(
				"# of the district\n\nsiem  audit,prometheus\t" + TOKEN + "\r\nbi service x" + TOKEN + "\n");
		Token siem = tokens.find(TOKEN).orElseThrow();
		assertThat(siem.name()).isEqualTo("siem");
		assertThat(siem.opens("audit")).isTrue();
		assertThat(siem.opens("prometheus")).isTrue();
		assertThat(siem.opens("service")).isFalse();
		assertThat(tokens.find("x" + TOKEN).orElseThrow().name()).isEqualTo("bi");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "0123456789abcde", "0123456789abcdeF", "0123456789abcdef0", "bi", "#", "of the district" })
	void acceptNoOtherText(String shown) {
		assertThat(tokens("# of the district\nbi service " + TOKEN).find(shown)).isEmpty();
		assertThat(new Tokens(null, Clock.systemUTC()).find(shown)).isEmpty();
	}

	@Test
	void areReadAgainOnlyWhenTheFileChanges(@TempDir Path directory) throws IOException {
		Path file = written(directory.resolve("tokens"), "bi service " + TOKEN, 60);
		AtomicInteger readings = new AtomicInteger();
		Tokens tokens = new Tokens(new FileSystemResource(file) {
			@Override
			public String getContentAsString(Charset charset) throws IOException {
				readings.incrementAndGet();
				return super.getContentAsString(charset);
			}
		}, Clock.systemUTC());
		for (int call = 0; call < 100; call++) {
			assertThat(tokens.find("no-" + TOKEN)).isEmpty();
			assertThat(tokens.find(TOKEN)).isPresent();
		}
		assertThat(readings).hasValue(1);
		written(file, "bi service " + TOKEN.replace('0', '9'), 30);
		assertThat(tokens.find(TOKEN)).isEmpty();
		assertThat(tokens.find(TOKEN.replace('0', '9'))).isPresent();
		assertThat(readings).hasValue(2);
		// two writes in the same moment
		written(file, "bi service " + TOKEN, 0);
		assertThat(tokens.find(TOKEN)).isPresent();
		written(file, "bi service " + TOKEN.replace('0', '9'), 0);
		assertThat(tokens.find(TOKEN)).isEmpty();
		// broken from now on, and read only once
		written(file, "bi service weak", 30);
		int before = readings.get();
		for (int call = 0; call < 100; call++) {
			assertThat(tokens.find(TOKEN)).isEmpty();
		}
		assertThat(readings).hasValue(before + 1);
		Files.delete(file);
		assertThat(tokens.find(TOKEN)).isEmpty();
	}

	private static Path written(Path file, String text, int secondsAgo) throws IOException {
		Files.writeString(file, text);
		return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(secondsAgo)));
	}

	@ParameterizedTest
	@CsvSource({ "bi service short-secret, too easy to guess", "bi service aaaaaaaaaaaaaaaaaaaaaaaa, too easy to guess",
			"bi secret-that-is-alone, each line needs a name", "secret-that-is-first, each line needs a name",
			"bi service secret-that-is-cut in-two, each line needs a name",
			"bi service secret-that-is-long\\nbi audit secret-that-is-next, already on an earlier line",
			"bi service secret-that-is-long\\nit audit secret-that-is-long, already on an earlier line" })
	void areRefusedByASentenceThatQuotesNone(String text, String sentence) {
		assertThatExceptionOfType(FileRejected.class).isThrownBy(() -> tokens(text.replace("\\n", "\n")))
			.withMessageContaining(sentence)
			.withMessageContaining("line " + text.replace("\\n", "\n").lines().count())
			.satisfies((refused) -> assertThat(refused.getMessage()).doesNotContain("secret", "aaaa"));
	}

}
