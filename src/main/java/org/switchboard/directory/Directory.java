package org.switchboard.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.switchboard.calendar.BusinessDays;
import org.switchboard.calendar.BusinessTime;
import org.switchboard.calendar.WeeklyHours;
import org.switchboard.privacy.NameMask;
import org.switchboard.sla.Policy;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * A district as its file describes it, at one moment: never changes, and finds things
 * without asking Redis or Slack. Lists are in the order of the file.
 */
public final class Directory {

	/** In days. */
	private static final int LONGEST_BREAK = 120;

	private static final String OUTDATED = ":warning: These people's Slack accounts are deactivated. "
			+ "Update the district file:";

	private final District file;

	private final LiveOverrides said;

	private final District district;

	private final Map<String, Person> people;

	private final Map<String, Department> departments;

	private final Map<String, Network> networks;

	private final Map<String, School> schools;

	private final Map<String, Team> teams;

	private final Map<String, List<School>> schoolsOfPerson;

	private final Map<String, List<Team>> teamsOfPerson;

	private volatile @Nullable NameMask nameMask;

	Directory(District file) {
		this(file, LiveOverrides.NOTHING);
	}

	private Directory(District file, LiveOverrides said) {
		this.file = file;
		this.said = said;
		this.district = file.with(said);
		this.people = index(this.district.people(), Person::userId);
		this.departments = index(this.district.departments(), Department::id);
		this.networks = index(this.district.networks(), Network::id);
		this.schools = index(this.district.schools(), School::number);
		this.teams = index(this.district.teams(), Team::id);
		this.schoolsOfPerson = byPerson(this.district.schools(), School::staff);
		this.teamsOfPerson = byPerson(this.district.teams(), Team::members);
	}

	// the directory with what is said beside its file
	Directory with(LiveOverrides all) {
		return new Directory(this.file, all);
	}

	public String name() {
		return this.district.name();
	}

	public ZoneId zone() {
		return this.district.zone();
	}

	public LocalDate dateAt(Instant instant) {
		return LocalDate.ofInstant(instant, zone());
	}

	/**
	 * When the people of a department work; if there is no such department, as the
	 * central office.
	 */
	public BusinessTime timeOf(String departmentId) {
		WeeklyHours hours = department(departmentId).flatMap(Department::hours).orElse(this.district.hours());
		return new BusinessTime(zone(), hours, this.district.daysOff());
	}

	/**
	 * The first day on which the central office works again; a day months later if it
	 * never does.
	 */
	public LocalDate workingDayFrom(LocalDate date) {
		LocalDate day = date;
		for (int i = 0; i < LONGEST_BREAK && !isWorkingDay(day); i++) {
			day = day.plusDays(1);
		}
		return day;
	}

	/** Whether the central office works on a day, however short. */
	public boolean isWorkingDay(LocalDate date) {
		Instant begin = date.atStartOfDay(zone()).toInstant();
		Instant end = date.plusDays(1).atStartOfDay(zone()).toInstant();
		// of no department, which is the central office
		return !timeOf("").between(begin, end).isZero();
	}

	/** Those of the central office. */
	public BusinessDays businessDays() {
		return new BusinessDays(zone(), this.district.daysOff());
	}

	/** How soon the district wants to serve its schools; it may say nothing. */
	public Policy policy() {
		return this.district.policy();
	}

	/** What the file says, or else the defaults. */
	public Retention retention() {
		return this.district.retention();
	}

	/**
	 * Those that were declared at short notice, in their order, the last year's too: all
	 * times here count with them.
	 */
	public List<Closure> closures() {
		return this.said.closures();
	}

	// whether anybody is to work in a part of a day, were it not for closures
	boolean isListedWork(LocalDateTime from, LocalDateTime until) {
		return this.file.isWork(from, until);
	}

	public List<Person> people() {
		return this.district.people();
	}

	/**
	 * Hides what looks like a student's name, and knows who is none: people, schools,
	 * departments and teams. It takes a while to make where there are many, and is made
	 * once.
	 * @return the mask
	 */
	public NameMask nameMask() {
		NameMask made = this.nameMask;
		if (made == null) {
			made = NameMask.knowing(Stream
				.of(people().stream().map(Person::name), schools().stream().map(School::name),
						departments().stream().map(Department::name), teams().stream().map(Team::name))
				.flatMap((names) -> names)
				.toList());
			this.nameMask = made;
		}
		return made;
	}

	public Optional<Person> person(String userId) {
		return Optional.ofNullable(this.people.get(userId));
	}

	/**
	 * What someone says of their own absence, which may be over, apart from the file.
	 */
	public Optional<Absence> saidAbsence(String userId) {
		return Optional.ofNullable(this.said.absences().get(userId));
	}

	/** Of the file's absences on a day, the longest. */
	public Optional<Absence> listedAbsence(String userId, LocalDate date) {
		return this.file.people()
			.stream()
			.filter((person) -> person.userId().equals(userId))
			.findFirst()
			.flatMap((person) -> person.absenceOn(date));
	}

	/**
	 * Whether someone's Slack account is deactivated, as far as known. They are
	 * {@linkplain Person#awayOn away} for good and have none of the parts that the file
	 * gives them.
	 * @param userId the person's id in Slack
	 * @return whether it is, also of those whom the file no longer names
	 */
	public boolean isDeactivated(String userId) {
		return saidAbsence(userId).filter(Absence::isForGood).isPresent();
	}

	/**
	 * On which day it became known that someone's account is deactivated, if then or
	 * later.
	 */
	public Optional<LocalDate> leftSince(String userId, LocalDate first) {
		return saidAbsence(userId).filter(Absence::isForGood).map(Absence::from).filter((day) -> !day.isBefore(first));
	}

	/**
	 * Which lines of the file name people whose Slack accounts are deactivated, in mrkdwn
	 * for administrators, as much as fits a section; empty if none do.
	 */
	public String outdatedLines() {
		String lines = people().stream()
			.filter(Person::isDeactivated)
			.map((person) -> "\n• " + SlackText.escape(person.name()) + ": "
					+ String.join(", ", this.district.mentions().getOrDefault(person.userId(), List.of())))
			.collect(Collectors.joining());
		return lines.isEmpty() ? "" : SlackText.cut(OUTDATED + lines, SlackLimits.SECTION);
	}

	public List<Department> departments() {
		return this.district.departments();
	}

	public Optional<Department> department(String id) {
		return Optional.ofNullable(this.departments.get(id));
	}

	/**
	 * Who has to agree to a category's requests today.
	 * @param departmentId the id of its department: others may have a category of that
	 * name
	 * @param category the category's name
	 * @return nothing if no one has to, or it no longer exists
	 */
	public Optional<ApprovalRule> approvalOf(String departmentId, String category) {
		return department(departmentId).flatMap((department) -> department.categoryCalled(category))
			.flatMap(Category::approval);
	}

	/** Who decides for an approver who can't, if the file names anyone. */
	public Optional<Person> approvesFor(String userId, String departmentId, String category) {
		return approvalOf(departmentId, category).stream()
			.flatMap((rule) -> rule.substitutes().entrySet().stream())
			.filter((entry) -> entry.getKey().userId().equals(userId))
			.findFirst()
			.flatMap((entry) -> person(entry.getValue().userId()));
	}

	/** Whether a category needs their approval, or that of who is away. */
	public boolean isApprover(String userId) {
		return categories().flatMap((category) -> category.approval().stream()).anyMatch((rule) -> rule.names(userId));
	}

	/**
	 * Whether the file names them for a category of a department today. Of a category
	 * that is called otherwise by now, whoever approves anything there may decide. Where
	 * the department isn't known, all departments count.
	 */
	public boolean isApprover(String userId, Optional<String> departmentId, String category) {
		List<Category> categories = departmentId.flatMap(this::department)
			.map(Department::categories)
			.orElseGet(() -> categories().toList());
		List<Category> called = categories.stream()
			.filter((known) -> known.name().equals(category) && known.approval().isPresent())
			.toList();
		return (called.isEmpty() ? categories : called).stream()
			.flatMap((known) -> known.approval().stream())
			.anyMatch((rule) -> rule.names(userId));
	}

	public List<Network> networks() {
		return this.district.networks();
	}

	public Optional<Network> network(String id) {
		return Optional.ofNullable(this.networks.get(id));
	}

	public List<School> schools() {
		return this.district.schools();
	}

	public Optional<School> school(String number) {
		return Optional.ofNullable(this.schools.get(number));
	}

	public List<School> schoolsIn(Network network) {
		return schools().stream().filter((school) -> school.network().equals(network)).toList();
	}

	/** Those with this principal or assistant, none for everyone else. */
	public List<School> schoolsOf(String userId) {
		return this.schoolsOfPerson.getOrDefault(userId, List.of());
	}

	public List<Team> teams() {
		return this.district.teams();
	}

	public Optional<Team> team(String id) {
		return Optional.ofNullable(this.teams.get(id));
	}

	public Optional<Team> teamOf(Network network, Department department) {
		return team(TeamIds.ofNetwork(network.id(), department.id()))
			.filter((team) -> team.network().equals(Optional.of(network)) && team.department().equals(department));
	}

	public Optional<Team> deskOf(Department department) {
		return team(TeamIds.ofDesk(department.id())).filter(Team::isDesk);
	}

	// as a member or the lead; none for everybody outside the central office
	List<Team> teamsOf(String userId) {
		return this.teamsOfPerson.getOrDefault(userId, List.of());
	}

	public List<Team> teamsLedBy(String userId) {
		return teamsOf(userId).stream().filter((team) -> team.isLedBy(userId)).toList();
	}

	public boolean isAdministrator(String userId) {
		return this.district.administrators().contains(userId) && !isDeactivated(userId);
	}

	public List<Person> administrators() {
		return people().stream().filter((person) -> isAdministrator(person.userId())).toList();
	}

	public List<Person> leaders() {
		return people().stream().filter((person) -> leaderScope(person.userId()).isPresent()).toList();
	}

	/** Who answers for how schools are served, each once. */
	public List<Person> leadersAndHeads() {
		Stream<Person> heads = departments().stream().flatMap((department) -> department.head().stream());
		return Stream.concat(leaders().stream(), heads).distinct().toList();
	}

	public Optional<LeaderScope> leaderScope(String userId) {
		return Optional.ofNullable(this.district.leaders().get(userId)).filter((scope) -> !isDeactivated(userId));
	}

	/** In the order of the file; none if it names none. */
	public List<DistrictGoal> goals() {
		return this.district.goals();
	}

	public Optional<DistrictGoal> goal(String id) {
		return goals().stream().filter((goal) -> goal.id().equals(id)).findFirst();
	}

	private Stream<Category> categories() {
		return departments().stream().flatMap((department) -> department.categories().stream());
	}

	private static <T> Map<String, T> index(Collection<T> things, Function<T, String> id) {
		return things.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
	}

	private static <T> Map<String, List<T>> byPerson(Collection<T> things, Function<T, List<Person>> people) {
		return things.stream()
			.flatMap((thing) -> people.apply(thing).stream().map((person) -> Map.entry(person.userId(), thing)))
			.collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
	}

}
