package org.switchboard.survey;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.RiverbendDistrict;

import static org.assertj.core.api.Assertions.assertThat;

class SurveyTests {

	private static final Directory RIVERBEND = RiverbendDistrict.directory();

	@ParameterizedTest
	@CsvSource({ "principals, UMAYALINDGREN, n1", "n1, UMAYALINDGREN, n1", "staff, UANARUIZ, hr", "hr, UANARUIZ, hr",
			"n1-hr, UANARUIZ, hr", "leaders, URAFAELDIAZ, leaders" })
	void findsAudience(String word, String userId, String slice) {
		assertThat(Audience.of(word).members(RIVERBEND)).contains(new Audience.Member(userId, slice))
			.extracting(Audience.Member::userId)
			.doesNotHaveDuplicates();
	}

	@Test
	void asksOnlyTheNetworksPrincipals() {
		assertThat(Audience.of("n2").members(RIVERBEND)).isNotEmpty()
			.allSatisfy((member) -> assertThat(RIVERBEND.schoolsOf(member.userId()))
				.anyMatch((school) -> school.network().id().equals("n2")))
			.extracting(Audience.Member::slice)
			.containsOnly("n2");
	}

	@Test
	void reportsUnknownGroupAndAsksNoOne() {
		Survey survey = survey(SurveyKind.SUPPORT_SERVICES, "netwrok", List.of("hr", "hrr"), 100);
		assertThat(survey.asked(RIVERBEND, 0)).isEmpty();
		assertThat(new SurveyFile(FatigueBudget.DEFAULT, List.of(survey)).unknown(RIVERBEND)).containsExactly(
				"survey s asks \"netwrok\", which is no network, department or team",
				"survey s is about \"hrr\", which is no department; did you mean \"hr\"?");
		assertThat(survey(SurveyKind.PULSE, "principls", List.of(), 100).unknown(RIVERBEND))
			.containsExactly("survey s asks \"principls\", which is no network, department or team; "
					+ "did you mean \"principals\"?");
	}

	@Test
	void asksSomeQuestionsOfPulseAndAllOfOtherSurveys() {
		assertThat(survey(SurveyKind.PULSE, "principals", List.of(), 100).asked(RIVERBEND, 4)).hasSizeGreaterThan(40)
			.allSatisfy((asked) -> assertThat(asked.questions()).hasSize(2));
		assertThat(survey(SurveyKind.ENGAGEMENT, "staff", List.of(), 100).asked(RIVERBEND, 4)).isNotEmpty()
			.allSatisfy((asked) -> assertThat(asked.questions()).hasSize(8));
	}

	@Test
	void asksAllQuestionsEvenOfASample() {
		Survey survey = survey(SurveyKind.PULSE, "principals", List.of(), 50);
		IntStream.range(0, 20)
			.forEach((round) -> assertThat(
					survey.asked(RIVERBEND, round).stream().flatMap((asked) -> asked.questions().stream()).distinct())
				.hasSize(8));
	}

	@Test
	void isAboutDepartmentsOnlyIfItAsksAboutServices() {
		assertThat(survey(SurveyKind.SUPPORT_SERVICES, "principals", List.of(), 100).departments(RIVERBEND))
			.isEqualTo(RIVERBEND.departments());
		assertThat(survey(SurveyKind.SUPPORT_SERVICES, "principals", List.of("it", "hr"), 100).departments(RIVERBEND))
			.extracting(Department::id)
			.containsExactly("hr", "it");
		assertThat(survey(SurveyKind.PULSE, "principals", List.of(), 100).departments(RIVERBEND)).isEmpty();
	}

	private static Survey survey(SurveyKind kind, String audience, List<String> about, int sample) {
		List<Question> questions = IntStream.range(0, 8)
			.mapToObj((number) -> Question.of("q" + number, "?", AnswerKind.YES_NO))
			.toList();
		return new Survey("s", kind, "Survey", "About us.", Audience.of(audience), about,
				new RoundPlan("-", 2, sample, Duration.ofDays(5), List.of(), true), questions);
	}

}
