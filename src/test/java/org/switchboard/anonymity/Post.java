package org.switchboard.anonymity;

import java.util.List;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message that someone got.
 *
 * @param conversation the person or channel it went to
 * @param content the message as posted
 */
record Post(String conversation, JsonNode content) {

	/**
	 * Returns what it is for, for example {@code UP0001 asks Monthly pulse}.
	 * @return the kind with the name of the survey, or the text of any other message
	 */
	String kind() {
		String text = this.content.path("text").asString();
		if (text.startsWith("Results: ")) {
			return results(this.conversation, text.substring("Results: ".length()));
		}
		int reminder = text.indexOf(" closes ");
		if (reminder > 0) {
			return reminds(this.conversation, text.substring(0, reminder));
		}
		return asks(this.conversation, text);
	}

	static String asks(String userId, String survey) {
		return userId + " asks " + survey;
	}

	static String reminds(String userId, String survey) {
		return userId + " reminds of " + survey;
	}

	static String results(String userId, String survey) {
		return userId + " results of " + survey;
	}

	// JSON with as little escaping as possible
	String blocks() {
		return JsonMapper.shared().readTree(this.content.path("blocks").asString()).toString();
	}

	// the indexes of its questions
	List<Integer> questions(Pulse pulse) {
		String blocks = blocks();
		return IntStream.range(0, pulse.questions().size())
			.filter((question) -> blocks.contains(" " + pulse.questions().get(question).text()))
			.boxed()
			.toList();
	}

}
