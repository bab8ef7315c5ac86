package org.switchboard.survey;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.util.DigestUtils;

/**
 * A survey question. An answer to a question with options is the option's index, from
 * zero.
 *
 * @param id the id in the file
 * @param text the question, at most 150 characters of any kind
 * @param kind how it is answered
 * @param options the choices, at most 75 characters each; empty for free text
 */
public record Question(String id, String text, AnswerKind kind, List<String> options) {

	private static final int DIGEST = 8;

	public Question {
		options = List.copyOf(options);
	}

	/** Creates a question with the standard options of its kind. */
	public static Question of(String id, String text, AnswerKind kind) {
		return new Question(id, text, kind, kind.labels());
	}

	/**
	 * Identifies questions whose answers can be compared: different wording, options or
	 * id start a new series.
	 * @return the id, a dash and eight hexadecimal digits
	 */
	public String series() {
		String content = this.text + '\n' + this.kind.word() + '\n' + String.join("\n", this.options);
		return this.id + '-'
				+ DigestUtils.md5DigestAsHex(content.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
	}

}
