package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a request has to do with other requests, and with people beside those who ask and
 * help.
 *
 * @param incident the request that is about the same trouble, where it is dealt with
 * @param linked those for which this one is that
 * @param parts what other departments still do for this one
 * @param held what is said once nothing is in the way any more
 * @param watchers who reads what the requester reads
 * @param approval who has to agree before it is done
 */
public record Relations(Optional<RequestId> incident, List<RequestId> linked, List<Part> parts, Optional<Held> held,
		List<Participant> watchers, Optional<Approval> approval) {

	static final Relations NONE = of(Optional.empty());

	public static Relations of(Optional<Approval> approval) {
		return new Relations(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), approval);
	}

	// whether it cannot be done before others have done their part, or agreed
	boolean hasToWait() {
		return !this.parts.isEmpty() || this.approval.filter(Approval::hasToCome).isPresent();
	}

	/** Whether other requests are linked to it and go by it. */
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
	 * What another department does.
	 *
	 * @param id the request by which it does
	 * @param team the name of the team that was asked
	 */
	public record Part(RequestId id, String team) {
	}

	/**
	 * What is said once nothing is in the way any more.
	 *
	 * @param by who says it
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
