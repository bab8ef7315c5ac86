package org.switchboard.request;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Category;
import org.switchboard.directory.Directory;
import org.switchboard.directory.NeedTier;
import org.switchboard.directory.School;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.TermsPolicy;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.PolicySubject;
import org.switchboard.sla.Target;
import org.switchboard.sla.Urgency;

/**
 * What requests are promised, by the district's policy, and where it says nothing, by
 * their urgency.
 */
@Component
public class ServiceTerms {

	private final RequestProperties properties;

	ServiceTerms(RequestProperties properties) {
		this.properties = properties;
	}

	/**
	 * What requests are promised on a day; what is urgent is due around the clock, unless
	 * the policy says otherwise.
	 */
	public TermsPolicy on(Directory directory) {
		return (departmentId, filing, urgency, now) -> directory.policy()
			.terms(matter(directory, departmentId, filing, urgency), directory.timeOf(departmentId),
					directory.dateAt(now), usual(urgency));
	}

	/**
	 * What a department promises for what is usual: normal urgency, a standard school,
	 * and no category of its own.
	 */
	public Map<ClockKind, Target> usual(Directory directory, String departmentId) {
		PolicySubject matter = new PolicySubject(departmentId, Optional.empty(), Urgency.NORMAL, NeedTier.STANDARD.number());
		// the day does not matter to targets
		return directory.policy()
			.terms(matter, directory.timeOf(departmentId), LocalDate.EPOCH, usual(Urgency.NORMAL))
			.targets();
	}

	// what was asked of another department, may be no category of this one
	private static PolicySubject matter(Directory directory, String departmentId, Filing filing, Urgency urgency) {
		NeedTier tier = directory.school(filing.schoolNumber()).map(School::needTier).orElse(NeedTier.STANDARD);
		Optional<String> category = directory.department(departmentId)
			.flatMap((department) -> department.categoryCalled(filing.category()))
			.map(Category::id);
		return new PolicySubject(departmentId, category, urgency, tier.number());
	}

	private Map<ClockKind, Target> usual(Urgency urgency) {
		Target answer = usual(this.properties.answerWithin(), urgency);
		return Map.of(ClockKind.FIRST_RESPONSE, answer, ClockKind.NEXT_REPLY, answer, ClockKind.RESOLUTION,
				usual(this.properties.resolveWithin(), urgency));
	}

	private static Target usual(RequestProperties.Within within, Urgency urgency) {
		return new Target(within.of(urgency), urgency == Urgency.URGENT, UrgencyWords.name(urgency) + " urgency");
	}

}
