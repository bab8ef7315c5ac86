package org.switchboard.directory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.switchboard.yaml.Mistake;
import org.switchboard.yaml.Mistakes;

import static org.assertj.core.api.Assertions.assertThat;

/** The saved replies of a department. Their mistakes are in {@code mistakes.csv}. */
class SavedRepliesTests {

	private static final String IT = "      security: [phishing, hacked]\n    replies:\n";

	@Test
	void keepsFileOrder() {
		List<SavedReply> replies = RiverbendDistrict.directory().department("transportation").orElseThrow().replies();
		assertThat(replies).extracting(SavedReply::name).containsExactly("Bus is on its way", "Driver has been told");
		assertThat(replies.get(0).text()).isEqualTo("Good morning {requester}, the bus to {school} is on its way.\n"
				+ "I'll write again when it has arrived. {me}");
	}

	@Test
	void fillsInEveryVariable() {
		SavedReply reply = new SavedReply("All", "{requester} {school} {request} {summary} {me} {team} {me}");
		assertThat(reply.filledIn((variable) -> "<" + variable.name().toLowerCase(Locale.ROOT) + ">"))
			.isEqualTo("<requester> <school> <request> <summary> <me> <team> <me>");
	}

	@Test
	void leavesVariablesInValuesAlone() {
		assertThat(new SavedReply("Soon", "{summary} {me}").filledIn((variable) -> "{me} $1 \\"))
			.isEqualTo("{me} $1 \\ {me} $1 \\");
	}

	@Test
	void refusesMoreThanAMenuHolds() {
		assertThat(mistakes(replies(98))).isEmpty();
		assertThat(mistakes(replies(99)))
			.containsExactly("department it has 101 replies, but a menu in Slack holds at most 100");
	}

	@Test
	void refusesTextTooLongForAnInput() {
		assertThat(mistakes("      - {name: Long, text: " + "x".repeat(3000) + "}\n")).isEmpty();
		assertThat(mistakes("      - {name: Long, text: " + "x".repeat(3001) + "}\n"))
			.containsExactly("a reply of department it has a text of 3001 characters, but Slack takes at most 3000");
	}

	private static String replies(int count) {
		return IntStream.range(0, count)
			.mapToObj((number) -> "      - {name: Reply " + number + ", text: Soon}\n")
			.collect(Collectors.joining());
	}

	private static List<String> mistakes(String more) {
		Mistakes mistakes = new Mistakes();
		assertThat(RiverbendDistrict.yaml()).contains(IT);
		DistrictFile.read(RiverbendDistrict.yaml().replace(IT, IT + more), RiverbendDistrict::slackUserId, mistakes);
		return mistakes.list().stream().map(Mistake::toString).map((line) -> line.replaceFirst("^.*?: ", "")).toList();
	}

}
