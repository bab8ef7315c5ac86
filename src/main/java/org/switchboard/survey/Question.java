package org.switchboard.survey;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.util.DigestUtils;

/**
 * A question. An answer to one with options is the index of an option, counted from
 * nought.
 *
 * @param id the id in the file
 * @param text as it is asked, at most 150 characters, which may hold anything
 * @param kind how it is answered
 * @param options what people choose from, at most 75 characters each; none for texts
 */
public record Question(String id, String text, AnswerKind kind, List<String> options) {

	private static final int DIGEST = 8;

	public Question {
		options = List.copyOf(options);
	}

	/** With the options that all of its kind have. */
	public static Question of(String id, String text, AnswerKind kind) {
		return new Question(id, text, kind, kind.labels());
	}

	/**
	 * Tells whose answers can be compared: another wording or other options begin a new
	 * series, and so does another id.
	 * @return the id, a dash and eight hexadecimal digits
	 */
	public String series() {
		String content = this.text + '\n' + this.kind.word() + '\n' + String.join("\n", this.options);
		return this.id + '-'
				+ DigestUtils.md5DigestAsHex(content.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
	}

}
