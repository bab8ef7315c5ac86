package org.switchboard.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.yaml.SpellingHint;

/**
 * A set of questions that is sent out in rounds.
 *
 * @param id the id in the file
 * @param kind what it is for
 * @param name the name people see, at most 60 characters
 * @param intro what it is about, at most 300 characters
 * @param audience who it goes to
 * @param about the ids of the departments a support-services survey asks about; empty
 * means all
 * @param rounds when and how its rounds run
 * @param questions one to 30 questions
 */
public record Survey(String id, SurveyKind kind, String name, String intro, Audience audience, List<String> about,
		RoundPlan rounds, List<Question> questions) {

	public Survey {
		about = List.copyOf(about);
		questions = List.copyOf(questions);
	}

	/**
	 * Returns who a round asks, and what. The result is the same every time, as long as
	 * neither the survey nor the directory changes.
	 * @param round the number of the round, from zero
	 * @return each person once
	 */
	public List<Asked> asked(Directory directory, long round) {
		QuestionRotation rotation = new QuestionRotation(this.questions.size(),
				(this.kind == SurveyKind.PULSE) ? this.rounds.each() : this.questions.size());
		return new AudienceSample(this.rounds.sample(), this.id).of(this.audience.members(directory), round)
			.stream()
			.map((turn) -> new Asked(turn.member(),
					rotation.part(turn.position(), turn.number()).stream().map(this.questions::get).toList()))
			.toList();
	}

	/**
	 * Returns the departments this survey asks about, in the order of the district file;
	 * may be empty.
	 */
	public List<Department> departments(Directory directory) {
		if (this.kind != SurveyKind.SUPPORT_SERVICES) {
			return List.of();
		}
		return directory.departments()
			.stream()
			.filter((department) -> this.about.isEmpty() || this.about.contains(department.id()))
			.toList();
	}

	// one sentence, without a period, for each group or department that isn't in the
	// directory: an unknown group gets no survey, and an unknown department no questions
	List<String> unknown(Directory directory) {
		List<String> sentences = new ArrayList<>();
		if (this.audience instanceof Audience.Group group && !group.isIn(directory)) {
			sentences.add("survey " + this.id + " asks \"" + group.id() + "\", which is no network, department or team"
					+ SpellingHint.didYouMean(group.id(), groups(directory)));
		}
		List<String> departments = directory.departments().stream().map(Department::id).toList();
		this.about.stream()
			.filter((department) -> !departments.contains(department))
			.forEach((department) -> sentences.add("survey " + this.id + " is about \"" + department
					+ "\", which is no department" + SpellingHint.of(department, departments, "departments")));
		return sentences;
	}

	private static List<String> groups(Directory directory) {
		Stream<String> words = Stream.of(Audience.Principals.WORD, Audience.Staff.WORD, Audience.Leaders.WORD);
		Stream<String> ids = Stream
			.of(directory.networks().stream().map((network) -> network.id()),
					directory.departments().stream().map((department) -> department.id()),
					directory.teams().stream().map((team) -> team.id()))
			.flatMap((some) -> some);
		return Stream.concat(words, ids).distinct().toList();
	}

	/**
	 * What a round asks one person.
	 *
	 * @param member the person
	 * @param questions their questions, in the order of the file
	 */
	public record Asked(Audience.Member member, List<Question> questions) {

		public Asked {
			questions = List.copyOf(questions);
		}

	}

}
