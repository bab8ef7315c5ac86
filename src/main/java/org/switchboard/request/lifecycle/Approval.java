package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.switchboard.directory.ApprovalMode;
import org.switchboard.directory.ApprovalRule;

/**
 * Who has to approve a request before it is resolved, and what they decided: the rule is
 * the district file's from when the request was filed.
 *
 * @param mode how many of them must approve, and in what order
 * @param seats one for each approver, in order
 * @param department the id of the department the category belongs to, also after a
 * transfer; empty if stored by an older version
 */
public record Approval(ApprovalMode mode, List<Seat> seats, Optional<String> department) {

	public Approval {
		// older versions didn't store it
		department = (department != null) ? department : Optional.empty();
	}

	/** Returns an approval that no one was asked for yet. */
	public static Approval of(String department, ApprovalRule rule) {
		return new Approval(rule.mode(),
				rule.by()
					.stream()
					.map((person) -> new Seat(Participant.of(person), List.of(), Optional.empty()))
					.toList(),
				Optional.of(department));
	}

	/** Whether enough approvers agreed for the request to be resolved. */
	public boolean hasEnough() {
		return (this.mode != ApprovalMode.ANY) ? this.seats.stream().allMatch(Seat::hasApproved)
				: this.seats.stream().anyMatch(Seat::hasApproved);
	}

	/** Whether someone declined. One is enough: no one else is asked anymore. */
	public boolean hasDecline() {
		return this.seats.stream().anyMatch(Seat::hasDeclined);
	}

	/** Whether it is still undecided, so the request can't be resolved yet. */
	public boolean hasToCome() {
		return !hasEnough() && !hasDecline();
	}

	// the seats to decide now, in order; those who declined may reconsider, unless the
	// request is confidential: they no longer see it
	List<Seat> open() {
		if (hasEnough()) {
			return List.of();
		}
		Predicate<Seat> open = hasDecline() ? Seat::hasDeclined : (seat) -> seat.answer().isEmpty();
		return this.seats.stream()
			.filter(open)
			.limit((this.mode != ApprovalMode.SEQUENCE) ? this.seats.size() : 1)
			.toList();
	}

	/**
	 * Returns the seats someone can decide now: their own, and those they were asked to
	 * cover. None once they have approved, as no one's approval counts twice.
	 */
	public List<Seat> openTo(String userId) {
		return hasApproved(userId) ? List.of() : open().stream().filter((seat) -> seat.asks(userId)).toList();
	}

	// for themselves or for someone else
	public boolean hasApproved(String userId) {
		return this.seats.stream()
			.anyMatch((seat) -> seat.hasApproved() && seat.answer().orElseThrow().by().userId().equals(userId));
	}

	// none while one of several alternative approvers can still decide
	public List<Seat> vacant() {
		List<Seat> vacant = open().stream().filter(Seat::vacant).toList();
		return (this.mode == ApprovalMode.ANY && vacant.size() < this.seats.size()) ? List.of() : vacant;
	}

	/**
	 * Returns everyone who may read a request because they were asked to approve it,
	 * without duplicates; a confidential one only until they decide.
	 */
	public static List<Participant> readers(Request request) {
		if (!request.filing().confidential()) {
			return request.relations().approval().map(Approval::asked).orElse(List.of());
		}
		return request.relations()
			.approval()
			.stream()
			.flatMap((approval) -> asked(awaited(request)).stream()
				.filter((person) -> !approval.hasApproved(person.userId())))
			.toList();
	}

	/**
	 * Returns the seats a request is waiting for, in order; none if it needs no approval,
	 * has it, or has ended.
	 */
	public static List<Seat> awaited(Request request) {
		return request.relations()
			.approval()
			.filter((approval) -> request.state().isOpen() && approval.hasToCome())
			.map(Approval::open)
			.orElse(List.of());
	}

	/** Whether the request is resolved as soon as it is approved. */
	public static boolean isAllThatIsMissing(Request request) {
		return request.relations().held().isPresent() && request.relations().parts().isEmpty()
				&& !awaited(request).isEmpty();
	}

	/**
	 * Returns everyone who was asked, without duplicates, in the order of their seats.
	 */
	public List<Participant> asked() {
		return asked(this.seats);
	}

	private static List<Participant> asked(List<Seat> seats) {
		return seats.stream().flatMap((seat) -> seat.asked().stream()).distinct().toList();
	}

	Approval asking(Participant approver, Participant asked) {
		return with(List.of(approver), (seat) -> new Seat(seat.approver(),
				Stream.concat(seat.asked().stream(), Stream.of(asked)).toList(), seat.answer()));
	}

	Approval missing(List<Participant> approvers) {
		return with(approvers, (seat) -> new Seat(seat.approver(), seat.asked(), seat.answer(), true));
	}

	Approval answered(Participant approver, Answer answer) {
		return with(List.of(approver), (seat) -> new Seat(seat.approver(), seat.asked(), Optional.of(answer)));
	}

	private Approval with(List<Participant> approvers, UnaryOperator<Seat> change) {
		return new Approval(this.mode,
				this.seats.stream()
					.map((seat) -> approvers.stream().anyMatch(seat.approver()::is) ? change.apply(seat) : seat)
					.toList(),
				this.department);
	}

	/**
	 * An approver and their decision.
	 *
	 * @param approver whose decision it is
	 * @param asked who was asked: the approver, the person covering for them, or both
	 * @param answer the latest answer
	 * @param vacant whether no one was left to ask
	 */
	public record Seat(Participant approver, List<Participant> asked, Optional<Answer> answer, boolean vacant) {

		public Seat(Participant approver, List<Participant> asked, Optional<Answer> answer) {
			this(approver, asked, answer, false);
		}

		/** Whether someone was asked to decide here. */
		public boolean asks(String userId) {
			return this.asked.stream().anyMatch((person) -> person.userId().equals(userId));
		}

		/** Returns whose decision is awaited; empty if the seat is vacant. */
		public Optional<Participant> askedLast() {
			return (this.vacant || this.asked.isEmpty()) ? Optional.empty()
					: Optional.of(this.asked.get(this.asked.size() - 1));
		}

		/** Whether the latest answer was an approval. */
		public boolean hasApproved() {
			return this.answer.filter(Answer::approved).isPresent();
		}

		boolean hasDeclined() {
			return this.answer.isPresent() && !hasApproved();
		}

	}

	/**
	 * An approver's answer.
	 *
	 * @param by who answered
	 * @param approved whether they approved
	 */
	public record Answer(Participant by, boolean approved) {
	}

}
