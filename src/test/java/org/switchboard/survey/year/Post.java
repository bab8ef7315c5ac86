package org.switchboard.survey.year;

import java.util.List;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message that somebody got.
 *
 * @param conversation whose direct messages it went to, or the channel
 * @param content as it was posted
 */
record Post(String conversation, JsonNode content) {

	/**
	 * What it is for, such as {@code UP0001 asks Monthly pulse}.
	 * @return the kind with the name of the survey, or the text of what is none of it
	 */
	String kind() {
		String text = this.content.path("text").asString();
		if (text.startsWith("Results: ")) {
			return results(this.conversation, text.substring("Results: ".length()));
		}
		int reminder = text.indexOf("* closes ");
		if (reminder > 0) {
			return reminds(this.conversation, text.substring(1, reminder));
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

	// as JSON that escapes no more than it must
	String blocks() {
		return JsonMapper.shared().readTree(this.content.path("blocks").asString()).toString();
	}

	// which questions it asks, by their index
	List<Integer> questions(Pulse pulse) {
		String blocks = blocks();
		return IntStream.range(0, pulse.questions().size())
			.filter((question) -> blocks.contains(" " + pulse.questions().get(question).text()))
			.boxed()
			.toList();
	}

}
