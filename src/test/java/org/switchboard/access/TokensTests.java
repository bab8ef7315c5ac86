package org.switchboard.access;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

import org.switchboard.yaml.FileRejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokensTests {

	private static final String TOKEN = "0123456789abcdef";

	private static Tokens tokens(String text) {
		return new Tokens(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
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
	void areNothingElse(String shown) {
		assertThat(tokens("# of the district\nbi service " + TOKEN).find(shown)).isEmpty();
		assertThat(new Tokens(null).find(shown)).isEmpty();
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
