package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;

/** Works out a person's roles for a request, by today's directory. */
public final class Roles {

	// who may be asked when the approvers can't decide
	private static final Set<RequestRole> ABOVE = Set.of(RequestRole.LEAD, RequestRole.HEAD, RequestRole.ADMINISTRATOR);

	private final Caller caller;

	private final Directory directory;

	private final Request request;

	private final String userId;

	private final LocalDate today;

	private Roles(Caller caller, Request request, Instant now) {
		this.today = caller.directory().dateAt(now);
		this.caller = caller;
		this.directory = caller.directory();
		this.request = request;
		this.userId = caller.userId();
	}

	public static Set<RequestRole> of(Caller caller, Request request, Instant now) {
		return new Roles(caller, request, now).all();
	}

	private Set<RequestRole> all() {
		Filing filing = this.request.filing();
		Optional<Team> team = this.directory.team(this.request.team().id());
		Set<RequestRole> roles = EnumSet.noneOf(RequestRole.class);
		add(roles, RequestRole.REQUESTER, is(filing.requester()));
		add(roles, RequestRole.FILER, is(filing.filedBy()));
		add(roles, RequestRole.COLLEAGUE,
				this.directory.schoolsOf(this.userId)
					.stream()
					.anyMatch((school) -> school.number().equals(filing.schoolNumber())));
		add(roles, RequestRole.OWNER, this.request.owner().filter(this::is).isPresent() && keepsOwned(team));
		add(roles, RequestRole.MEMBER, team.filter(this.caller::serves).isPresent());
		add(roles, RequestRole.LEAD, leads(team));
		add(roles, RequestRole.HEAD,
				this.directory.department(this.request.team().department())
					.flatMap(Department::head)
					.filter((head) -> head.userId().equals(this.userId))
					.isPresent());
		add(roles, RequestRole.LEADER, oversees());
		add(roles, RequestRole.ADMINISTRATOR, this.directory.isAdministrator(this.userId));
		add(roles, RequestRole.APPROVER,
				Approval.readers(this.request).stream().anyMatch(this::is)
						&& (!Collections.disjoint(roles, ABOVE) || this.directory.isApprover(this.userId,
								this.request.relations().approval().flatMap(Approval::department), filing.category())));
		return roles;
	}

	private static void add(Set<RequestRole> roles, RequestRole role, boolean held) {
		if (held) {
			roles.add(role);
		}
	}

	private boolean is(Participant participant) {
		return participant.userId().equals(this.userId);
	}

	// a confidential request only while they are on the team
	private boolean keepsOwned(Optional<Team> team) {
		return !this.request.filing().confidential() || team.map(this.caller::serves).orElseGet(this::isOfDepartment);
	}

	// whoever led or covered when the request came keeps it while they are on the team,
	// unless it is confidential; a team that no longer exists is led by them while they
	// are in its department
	private boolean leads(Optional<Team> team) {
		boolean ledThen = is(this.request.team().lead());
		boolean keeps = ledThen && !this.request.filing().confidential();
		return team.map((now) -> now.isLedOn(this.today, this.userId) || (keeps && this.caller.serves(now)))
			.orElseGet(() -> ledThen && isOfDepartment());
	}

	private boolean isOfDepartment() {
		return this.request.team()
			.departmentIn(this.directory)
			.filter((department) -> department.isHeadedBy(this.userId)
					|| this.caller.teams().stream().map(Team::department).anyMatch(department::equals))
			.isPresent();
	}

	private boolean oversees() {
		Optional<School> school = this.directory.school(this.request.filing().schoolNumber());
		return this.directory.leaderScope(this.userId)
			.flatMap((scope) -> this.directory.department(this.request.team().department())
				.flatMap((department) -> school.map((known) -> scope.sees(known.network(), department))))
			.orElse(false);
	}

}
