package org.switchboard.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.switchboard.directory.Category;
import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.School;
import org.switchboard.privacy.StudentInformation;
import org.switchboard.privacy.StudentQuestion;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.routing.Route;
import org.switchboard.routing.Routing;
import org.switchboard.sla.Urgency;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * A submitted form: what's wrong with it, or the request it becomes. None of it is
 * trusted, because it came through the person's client.
 */
final class Intake {

	private final Caller caller;

	private final IntakeState state;

	private final Instant now;

	private final ServiceTerms terms;

	private final Directory directory;

	private final Optional<School> school;

	private final Optional<Department> department;

	private final Optional<Category> category;

	private final Optional<Participant> requester;

	private final Optional<Urgency> urgency;

	Intake(Caller caller, IntakeState state, Instant now, ServiceTerms terms) {
		this.caller = caller;
		this.state = state;
		this.now = now.truncatedTo(ChronoUnit.MILLIS);
		this.terms = terms;
		this.directory = caller.directory();
		this.school = state.school().flatMap(this.directory::school).filter(this::mayAskFor);
		this.department = state.department().flatMap(this.directory::department);
		this.category = this.department.flatMap((known) -> state.category().flatMap(known::category));
		// a school's own people ask for themselves
		this.requester = (caller.isStaff() && state.requester().isPresent()) ? chosenRequester() : caller.participant();
		this.urgency = chosenUrgency();
	}

	// by the block each is shown under
	Map<String, String> mistakes() {
		Map<String, String> mistakes = new LinkedHashMap<>();
		if (this.caller.participant().isEmpty()) {
			return Map.of(IntakeState.SCHOOL, RefusalWords.strangerInPlainText(this.directory));
		}
		if (this.school.isEmpty()) {
			mistakes.put(IntakeState.SCHOOL, IntakeWords.CHOOSE_YOUR_SCHOOL);
		}
		if (this.requester.isEmpty() && this.school.isPresent()) {
			mistakes.put(IntakeState.following(IntakeState.REQUESTER, this.state.school()),
					IntakeWords.CHOOSE_REQUESTER);
		}
		if (this.department.isEmpty()) {
			mistakes.put(IntakeState.DEPARTMENT, IntakeWords.CHOOSE_DEPARTMENT);
		}
		if (this.category.isEmpty() && this.department.isPresent() && this.state.category().isPresent()) {
			mistakes.put(IntakeState.following(IntakeState.CATEGORY, this.state.department()),
					IntakeWords.CHOOSE_CATEGORY);
		}
		if (this.urgency.isEmpty()) {
			mistakes.put(this.state.urgencyBlock(), IntakeWords.CHOOSE_URGENCY);
		}
		mistakes.putAll(mistakesOfText());
		return mistakes;
	}

	private Map<String, String> mistakesOfText() {
		Map<String, String> mistakes = new LinkedHashMap<>();
		if (SlackText.oneLine(this.state.summary()).isEmpty()) {
			mistakes.put(IntakeState.SUMMARY, IntakeWords.SAY_SOMETHING);
		}
		if (SlackText.isLonger(this.state.summary(), IntakeForm.MAX_SUMMARY)) {
			mistakes.put(IntakeState.SUMMARY, IntakeWords.atMost(IntakeForm.MAX_SUMMARY));
		}
		if (SlackText.isLonger(this.state.details(), SlackLimits.TEXT_INPUT)) {
			mistakes.put(IntakeState.DETAILS, IntakeWords.atMost(SlackLimits.TEXT_INPUT));
		}
		return mistakes;
	}

	// submitted before the categories appeared
	boolean lacksCategory() {
		return this.category.isEmpty();
	}

	RequestFiled filed(List<Origin.Attachment> files) {
		Route route = Routing.route(this.directory, this.school.orElseThrow(), this.department.orElseThrow());
		Participant filedBy = this.caller.participant().orElseThrow();
		Filing filing = new Filing(this.requester.orElseThrow(), filedBy, this.school.orElseThrow().number(),
				this.school.orElseThrow().name(), this.category.orElseThrow().name(), this.state.summary(),
				this.state.details(), isConfidential(), Optional.empty(),
				this.category.orElseThrow().approval().map((rule) -> Approval.of(route.team().department().id(), rule)),
				files.stream().filter((file) -> !FileChoice.isLeftOut(this.state.files(), file)).toList());
		ServingTeam team = ServingTeam.of(route.team(), this.now, this.directory.zone());
		Urgency level = this.urgency.orElseThrow();
		return new RequestFiled(this.now, filedBy, filing, level,
				this.terms.on(this.directory).of(route.team().department().id(), filing, level, this.now), team,
				route.words() + ".");
	}

	boolean isToAskAboutStudents() {
		return !isConfidential() && this.state.student().isEmpty() && StudentInformation.isIn(
				this.state.summary() + "\n" + this.state.details() + "\n" + FileChoice.namesOfSent(this.state.files()),
				this.directory::nameMask);
	}

	private boolean isConfidential() {
		return this.state.student().filter(StudentQuestion.Answer.CONFIDENTIAL::equals).isPresent()
				|| this.state.confidential().isSet(this.directory, this.state.department());
	}

	private boolean mayAskFor(School wanted) {
		return this.caller.isStaff() || this.directory.schoolsOf(this.caller.userId()).contains(wanted);
	}

	private Optional<Participant> chosenRequester() {
		Stream<Person> ofSchool = this.school.stream().flatMap((known) -> known.staff().stream());
		Stream<Person> myself = this.directory.person(this.caller.userId()).stream();
		return Stream.concat(ofSchool, myself)
			.filter((person) -> this.state.requester().filter(person.userId()::equals).isPresent())
			.findFirst()
			.map(Participant::of);
	}

	private Optional<Urgency> chosenUrgency() {
		return Stream.of(Urgency.values())
			.filter((level) -> this.state.urgency().filter(level.name()::equals).isPresent())
			.findFirst();
	}

}
