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
import java.util.Set;
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
 * A district as its file describes it at one moment. Immutable, and answers without
 * asking Redis or Slack. Lists are in file order.
 */
public final class Directory {

	/** In days. */
	private static final int LONGEST_BREAK = 120;

	private static final String OUTDATED = ":warning: These people's Slack accounts are deactivated. "
			+ "Update the district file:";

	private final District file;

	private final LiveOverrides overrides;

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

	private Directory(District file, LiveOverrides overrides) {
		this.file = file;
		this.overrides = overrides;
		this.district = file.with(overrides);
		this.people = index(this.district.people(), Person::userId);
		this.departments = index(this.district.departments(), Department::id);
		this.networks = index(this.district.networks(), Network::id);
		this.schools = index(this.district.schools(), School::number);
		this.teams = index(this.district.teams(), Team::id);
		this.schoolsOfPerson = byPerson(this.district.schools(), School::staff);
		this.teamsOfPerson = byPerson(this.district.teams(), Team::members);
	}

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
	 * Returns the business hours of a department, or the central office's if there is no
	 * such department.
	 */
	public BusinessTime timeOf(String departmentId) {
		WeeklyHours hours = department(departmentId).flatMap(Department::hours).orElse(this.district.hours());
		return new BusinessTime(zone(), hours, this.district.daysOff());
	}

	/**
	 * Returns the first day from this one on which the central office is open, or a day
	 * months later if it never is.
	 */
	public LocalDate workingDayFrom(LocalDate date) {
		LocalDate day = date;
		for (int i = 0; i < LONGEST_BREAK && !isWorkingDay(day); i++) {
			day = day.plusDays(1);
		}
		return day;
	}

	/** Returns whether the central office is open on a day, however briefly. */
	public boolean isWorkingDay(LocalDate date) {
		Instant begin = date.atStartOfDay(zone()).toInstant();
		Instant end = date.plusDays(1).atStartOfDay(zone()).toInstant();
		// no department means the central office
		return !timeOf("").between(begin, end).isZero();
	}

	/** Returns the central office's business days. */
	public BusinessDays businessDays() {
		return new BusinessDays(zone(), this.district.daysOff());
	}

	/** Returns the district's response targets, possibly none. */
	public Policy policy() {
		return this.district.policy();
	}

	/** Returns the retention periods of the file, or the defaults. */
	public Retention retention() {
		return this.district.retention();
	}

	/**
	 * Returns the closures declared on short notice, by date, including the past year's.
	 * All times in this directory already take them into account.
	 */
	public List<Closure> closures() {
		return this.overrides.closures();
	}

	// whether anyone works in a part of a day, closures aside
	boolean isListedWork(LocalDateTime from, LocalDateTime until) {
		return this.file.isWork(from, until);
	}

	public List<Person> people() {
		return this.district.people();
	}

	/**
	 * Returns a mask that hides what looks like a student's name, but not the names of
	 * people, schools, departments and teams. Slow to build in a large district, so it's
	 * built once.
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

	/** Returns the absence someone entered themselves, which may be over. */
	public Optional<Absence> saidAbsence(String userId) {
		return Optional.ofNullable(this.overrides.absences().get(userId));
	}

	/** Returns the longest of the file's absences that include a day. */
	public Optional<Absence> listedAbsence(String userId, LocalDate date) {
		return this.file.people()
			.stream()
			.filter((person) -> person.userId().equals(userId))
			.findFirst()
			.flatMap((person) -> person.absenceOn(date));
	}

	/**
	 * Returns whether someone's Slack account is known to be deactivated, even if the
	 * file no longer names them. Such a person is {@linkplain Person#awayOn away} for
	 * good and has none of the roles the file gives them.
	 */
	public boolean isDeactivated(String userId) {
		return saidAbsence(userId).filter(Absence::isForGood).isPresent();
	}

	/**
	 * Returns when someone's account became known to be deactivated, if that was on or
	 * after a day.
	 */
	public Optional<LocalDate> leftSince(String userId, LocalDate first) {
		return saidAbsence(userId).filter(Absence::isForGood).map(Absence::from).filter((day) -> !day.isBefore(first));
	}

	/**
	 * Returns which lines of the file name people whose Slack accounts are deactivated,
	 * in mrkdwn for administrators, cut to fit a section; empty if none do.
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
	 * Returns who must approve a category's requests today.
	 * @param departmentId the category's department; others may have a category of that
	 * name
	 * @param category the category's name
	 * @return empty if it needs no approval or no longer exists
	 */
	public Optional<ApprovalRule> approvalOf(String departmentId, String category) {
		return department(departmentId).flatMap((department) -> department.categoryCalled(category))
			.flatMap(Category::approval);
	}

	/** Returns an approver's backup, if the file names one. */
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

	/** Returns the schools with this principal or assistant, none for everyone else. */
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

	// as a member or lead; none for anyone outside the central office
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

	/** Returns everyone who answers for the service to schools, each once. */
	public List<Person> leadersAndHeads() {
		Stream<Person> heads = departments().stream().flatMap((department) -> department.head().stream());
		return Stream.concat(leaders().stream(), heads).distinct().toList();
	}

	public Optional<LeaderScope> leaderScope(String userId) {
		return Optional.ofNullable(this.district.leaders().get(userId)).filter((scope) -> !isDeactivated(userId));
	}

	/** Returns the departments someone heads; empty if there are none. */
	public Optional<LeaderScope> headScope(String userId) {
		Set<String> headed = departments().stream()
			.filter((department) -> department.isHeadedBy(userId))
			.map(Department::id)
			.collect(Collectors.toSet());
		return headed.isEmpty() ? Optional.empty() : Optional.of(new LeaderScope.Departments(headed));
	}

	/** Returns the district's goals in file order, possibly none. */
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
