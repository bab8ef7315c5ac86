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
 * What schools are promised for their requests: by the district's policy and, where that
 * is silent, by urgency.
 */
@Component
public class ServiceTerms {

	private final RequestProperties properties;

	ServiceTerms(RequestProperties properties) {
		this.properties = properties;
	}

	/**
	 * Returns what requests are promised today. Urgent ones are due around the clock
	 * unless the policy says otherwise.
	 */
	public TermsPolicy on(Directory directory) {
		return (departmentId, filing, urgency, now) -> directory.policy()
			.terms(subject(directory, departmentId, filing, urgency), directory.timeOf(departmentId),
					directory.dateAt(now), usual(urgency));
	}

	/**
	 * Returns a department's targets for an ordinary request: normal urgency, a
	 * standard-need school, and no particular category.
	 */
	public Map<ClockKind, Target> usual(Directory directory, String departmentId) {
		PolicySubject subject = new PolicySubject(departmentId, Optional.empty(), Urgency.NORMAL,
				NeedTier.STANDARD.number());
		// targets don't depend on the day
		return directory.policy()
			.terms(subject, directory.timeOf(departmentId), LocalDate.EPOCH, usual(Urgency.NORMAL))
			.targets();
	}

	// a category from another department may not exist in this one
	private static PolicySubject subject(Directory directory, String departmentId, Filing filing, Urgency urgency) {
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
