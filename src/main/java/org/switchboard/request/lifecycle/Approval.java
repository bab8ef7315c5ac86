package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.switchboard.directory.ApprovalMode;
import org.switchboard.directory.ApprovalRule;

/**
 * Who has to agree before a request is done, and what they said: as the district file
 * wanted it when the request was filed.
 *
 * @param mode how many of them
 * @param seats one for each approver, in order
 */
public record Approval(ApprovalMode mode, List<Seat> seats) {

	/** No one was asked for it yet. */
	public static Approval of(ApprovalRule rule) {
		return new Approval(rule.mode(),
				rule.by()
					.stream()
					.map((person) -> new Seat(Participant.of(person), List.of(), Optional.empty()))
					.toList());
	}

	/** Whether enough of them agreed for the request to be done. */
	public boolean hasEnough() {
		return (this.mode != ApprovalMode.ANY) ? this.seats.stream().allMatch(Seat::hasApproved)
				: this.seats.stream().anyMatch(Seat::hasApproved);
	}

	/** One who declines speaks for all: no one else is asked anymore. */
	public boolean hasDecline() {
		return this.seats.stream().anyMatch(Seat::hasDeclined);
	}

	/** Whether it is still to be decided, and the request cannot be done yet. */
	public boolean hasToCome() {
		return !hasEnough() && !hasDecline();
	}

	// what is to be decided now, in order. Who declined may think again, unless it is
	// confidential: they no longer see it
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
	 * What someone can decide now: their own seat, and those of others for whom they were
	 * asked; none once they have approved, as no one's answer counts for two.
	 */
	public List<Seat> openTo(String userId) {
		return hasApproved(userId) ? List.of() : open().stream().filter((seat) -> seat.asks(userId)).toList();
	}

	// for themselves or in another's place
	public boolean hasApproved(String userId) {
		return this.seats.stream()
			.anyMatch((seat) -> seat.hasApproved() && seat.answer().orElseThrow().by().userId().equals(userId));
	}

	// none while one of any can decide
	public List<Seat> vacant() {
		List<Seat> vacant = open().stream().filter(Seat::vacant).toList();
		return (this.mode == ApprovalMode.ANY && vacant.size() < this.seats.size()) ? List.of() : vacant;
	}

	/**
	 * Who may read a request as they were asked to approve it, each once; what is
	 * confidential, until they decide.
	 */
	public static List<Participant> readers(Request request) {
		if (!request.filing().confidential()) {
			return request.ties().approval().map(Approval::asked).orElse(List.of());
		}
		return request.ties()
			.approval()
			.stream()
			.flatMap((approval) -> asked(awaited(request)).stream()
				.filter((person) -> !approval.hasApproved(person.userId())))
			.toList();
	}

	/**
	 * What a request waits for, in order; none if it needs no approval, has it, or has
	 * ended.
	 */
	public static List<Seat> awaited(Request request) {
		return request.ties()
			.approval()
			.filter((approval) -> request.state().isOpen() && approval.hasToCome())
			.map(Approval::open)
			.orElse(List.of());
	}

	/** Whether it is resolved as soon as it is approved. */
	public static boolean isAllThatIsMissing(Request request) {
		return request.ties().held().isPresent() && request.ties().parts().isEmpty() && !awaited(request).isEmpty();
	}

	/** Everyone who was asked, each once, in the order of their seats. */
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
					.toList());
	}

	/**
	 * An approver, and what came of it.
	 *
	 * @param approver who is to decide
	 * @param asked who was asked: they, or who decides while they are away, or both
	 * @param answer what was said last
	 * @param vacant whether there was no one left to ask
	 */
	public record Seat(Participant approver, List<Participant> asked, Optional<Answer> answer, boolean vacant) {

		public Seat(Participant approver, List<Participant> asked, Optional<Answer> answer) {
			this(approver, asked, answer, false);
		}

		/** Whether someone was asked to decide here. */
		public boolean asks(String userId) {
			return this.asked.stream().anyMatch((person) -> person.userId().equals(userId));
		}

		/** Whose decision is waited for; no one if it is vacant. */
		public Optional<Participant> askedLast() {
			return (this.vacant || this.asked.isEmpty()) ? Optional.empty()
					: Optional.of(this.asked.get(this.asked.size() - 1));
		}

		/** Whether it was approved, and that was said last. */
		public boolean hasApproved() {
			return this.answer.filter(Answer::approved).isPresent();
		}

		boolean hasDeclined() {
			return this.answer.isPresent() && !hasApproved();
		}

	}

	/**
	 * What somebody said.
	 *
	 * @param by who
	 * @param approved whether they agree
	 */
	public record Answer(Participant by, boolean approved) {
	}

}
