package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A request's relations to other requests, and to people besides those who ask and help.
 *
 * @param incident the leading request about the same problem
 * @param linked the requests that this one leads
 * @param parts the parts other departments still have to do
 * @param held the resolution to announce once nothing else is missing
 * @param watchers who follows the request and gets what the requester gets
 * @param approval who has to approve it before it is resolved
 */
public record Relations(Optional<RequestId> incident, List<RequestId> linked, List<Part> parts, Optional<Held> held,
		List<Participant> watchers, Optional<Approval> approval) {

	static final Relations NONE = of(Optional.empty());

	public static Relations of(Optional<Approval> approval) {
		return new Relations(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), approval);
	}

	// whether it can't be resolved before others have done their part or approved
	boolean hasToWait() {
		return !this.parts.isEmpty() || this.approval.filter(Approval::hasToCome).isPresent();
	}

	/** Whether other requests are linked to this one, which leads them. */
	public boolean hasLinks() {
		return !this.linked.isEmpty();
	}

	boolean hasPart(RequestId id) {
		return this.parts.stream().anyMatch((part) -> part.id().equals(id));
	}

	Relations linkedTo(Optional<RequestId> next) {
		return new Relations(next, this.linked, this.parts, this.held, this.watchers, this.approval);
	}

	Relations with(RequestId link) {
		return new Relations(this.incident, and(without(link).linked, link), this.parts, this.held, this.watchers,
				this.approval);
	}

	Relations without(RequestId link) {
		return new Relations(this.incident, without(this.linked, link::equals), this.parts, this.held, this.watchers,
				this.approval);
	}

	Relations with(Part part) {
		return new Relations(this.incident, this.linked, and(withoutPart(part.id()).parts, part), this.held,
				this.watchers, this.approval);
	}

	Relations withoutPart(RequestId id) {
		return new Relations(this.incident, this.linked, without(this.parts, (part) -> part.id().equals(id)), this.held,
				this.watchers, this.approval);
	}

	Relations holding(Optional<Held> next) {
		return new Relations(this.incident, this.linked, this.parts, next, this.watchers, this.approval);
	}

	Relations watchedBy(Participant watcher) {
		return new Relations(this.incident, this.linked, this.parts, this.held, and(leftBy(watcher).watchers, watcher),
				this.approval);
	}

	Relations leftBy(Participant watcher) {
		return new Relations(this.incident, this.linked, this.parts, this.held, without(this.watchers, watcher::is),
				this.approval);
	}

	Relations approved(UnaryOperator<Approval> change) {
		return new Relations(this.incident, this.linked, this.parts, this.held, this.watchers,
				this.approval.map(change));
	}

	private static <T> List<T> and(List<T> some, T more) {
		return Stream.concat(some.stream(), Stream.of(more)).toList();
	}

	private static <T> List<T> without(List<T> some, Predicate<T> those) {
		return some.stream().filter(those.negate()).toList();
	}

	/**
	 * A part that another department does.
	 *
	 * @param id the request for that part
	 * @param team the name of the other team
	 */
	public record Part(RequestId id, String team) {
	}

	/**
	 * A resolution to announce once nothing else is missing.
	 *
	 * @param by who marked the request resolved
	 * @param text what was done, for the requester
	 */
	public record Held(Participant by, String text) {

		/** Keeps people's words out of logs. */
		@Override
		public String toString() {
			return "Held[by=" + this.by.userId() + "]";
		}

	}

}
