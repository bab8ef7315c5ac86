package invariants;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Derives a request's state from its history, and finds contradictions in it. */
final class Fold {

	private final List<String> contradictions = new ArrayList<>();

	private final List<Stint> stints = new ArrayList<>();

	private String state = "";

	private String team = "";

	private String owner = "";

	private String ownerName = "";

	private boolean linked;

	private long firstResponseAt;

	private long resolvedAt;

	private long filedAt;

	private long answerDue;

	private long asOf;

	private long endedAt;

	Fold(List<Event> events) {
		events.forEach(this::apply);
	}

	private void apply(Event event) {
		this.asOf = Math.max(this.asOf, event.at());
		boolean wasOpen = isOpen();
		change(event);
		this.endedAt = isOpen() ? 0 : wasOpen ? this.asOf : this.endedAt;
	}

	private void change(Event event) {
		switch (event.type()) {
			case "RequestFiled" -> comesTo(event);
			case "RequestTransferred" -> {
				goesOn(event);
				comesTo(event);
			}
			case "RequestClaimed" -> {
				goesOn(event);
				claimed(event);
			}
			case "RequestAssigned" -> {
				goesOn(event);
				assigned(event);
			}
			case "RequestReleased" -> {
				hadOwner(event);
				hasNobody();
			}
			case "UrgencyChanged" -> {
				goesOn(event);
				isDue(event);
			}
			default -> applyWords(event);
		}
	}

	private void applyWords(Event event) {
		switch (event.type()) {
			case "RequesterAsked" -> {
				answered(event);
				this.state = "WAITING";
			}
			case "ReplyGiven" -> answered(event);
			case "RequesterWrote" -> becomesClaimedFrom("WAITING");
			case "RequestResolved" -> {
				resolved(event);
				this.state = "RESOLVED";
				this.resolvedAt = event.at();
			}
			case "RequestReopened" -> {
				this.state = this.owner.isEmpty() ? "NEW" : "CLAIMED";
				this.resolvedAt = 0;
			}
			case "TeamNudged" -> goesOn(event);
			case "NoteTaken", "MessageCorrected", "WordsRemoved", "PersonJoined", "RequesterReminded" -> {
			}
			case "OwnerLeft" -> {
				goesOn(event);
				left(event);
			}
			case "RequesterLeft" -> goesOn(event);
			case "RequestLinked", "RequestUnlinked" -> {
				this.linked = event.type().equals("RequestLinked");
			}
			case "LinkGained", "LinkLost" -> {
			}
			case "PartAdded", "FollowUpFiled", "ResolutionHeld", "WatchBegun", "WatchEnded" -> {
			}
			case "ApproverAsked", "ApproversMissing", "ApproversReminded", "ApprovalGiven" -> goesOn(event);
			case "AlarmRaised", "LateTaken" -> goesOn(event);
			case "RatingAsked", "ResolutionRated" -> {
				if (isOpen()) {
					this.contradictions.add(event.type() + " came when it was " + this.state);
				}
			}
			case "TermsChanged" -> {
				goesOn(event);
				isDue(event);
			}
			case "ApprovalDeclined" -> {
				goesOn(event);
				this.firstResponseAt = (this.firstResponseAt != 0) ? this.firstResponseAt : event.at();
			}
			case "RequestClosed", "RequestLapsed" -> ends("CLOSED");
			case "RequestCancelled" -> ends("CANCELLED");
			default -> this.contradictions.add("has an unknown " + event.type());
		}
	}

	private void isDue(Event event) {
		Duration within = Duration.parse(event.text("/terms/targets/FIRST_RESPONSE/within"));
		this.filedAt = (this.filedAt != 0) ? this.filedAt : event.at();
		long due = this.filedAt + within.toMillis();
		boolean wasLate = this.answerDue != 0 && this.answerDue <= event.at();
		if (this.firstResponseAt == 0) {
			this.answerDue = (due > event.at()) ? due : wasLate ? this.answerDue : event.at();
		}
	}

	private void comesTo(Event event) {
		isDue(event);
		this.team = event.text("/team/id");
		this.stints.add(new Stint(event.text("/team/channel"), event.version()));
		hasNobody();
	}

	private void claimed(Event event) {
		if (!this.owner.isEmpty()) {
			this.contradictions
				.add("was claimed by " + event.text("/by/name") + " while " + this.ownerName + " had it");
		}
		has(event, "/by");
	}

	// people may reassign an assigned request, but nothing may do so automatically
	private void assigned(Event event) {
		if (event.text("/by/userId").isEmpty() && !this.owner.isEmpty()) {
			this.contradictions
				.add("was given in turn to " + event.text("/to/name") + " while " + this.ownerName + " had it");
		}
		has(event, "/to");
	}

	private void left(Event event) {
		if (event.text("/to/userId").isEmpty()) {
			hasNobody();
		}
		else {
			has(event, "/to");
		}
	}

	private void has(Event event, String whom) {
		this.owner = event.text(whom + "/userId");
		this.ownerName = event.text(whom + "/name");
		becomesClaimedFrom("NEW");
	}

	private void becomesClaimedFrom(String before) {
		this.state = this.state.equals(before) ? "CLAIMED" : this.state;
	}

	private void ends(String end) {
		this.state = end;
	}

	private void hasNobody() {
		this.owner = "";
		this.ownerName = "";
		this.state = "NEW";
	}

	// the request it is linked to resolves it whoever has it
	private void resolved(Event event) {
		if (!this.linked) {
			hadOwner(event);
		}
		respondedTo(event);
	}

	private void answered(Event event) {
		hadOwner(event);
		respondedTo(event);
	}

	private void respondedTo(Event event) {
		goesOn(event);
		this.firstResponseAt = (this.firstResponseAt != 0) ? this.firstResponseAt : event.at();
	}

	private void goesOn(Event event) {
		if (!isOpen()) {
			this.contradictions.add(event.type() + " came when it was " + this.state);
		}
	}

	private void hadOwner(Event event) {
		if (this.owner.isEmpty()) {
			this.contradictions.add(event.type() + " came when nobody had it");
		}
	}

	boolean isOver() {
		return List.of("CLOSED", "CANCELLED").contains(this.state);
	}

	boolean isOpen() {
		return List.of("NEW", "CLAIMED", "WAITING").contains(this.state);
	}

	List<String> contradictions() {
		return this.contradictions;
	}

	List<Stint> stints() {
		return this.stints;
	}

	String state() {
		return this.state;
	}

	String team() {
		return this.team;
	}

	String owner() {
		return this.owner;
	}

	String ownerName() {
		return this.ownerName;
	}

	long firstResponseAt() {
		return this.firstResponseAt;
	}

	long answerDue() {
		return this.answerDue;
	}

	long endedAt() {
		return this.endedAt;
	}

	long resolvedAt() {
		return this.resolvedAt;
	}

	/**
	 * A request's time with a team.
	 *
	 * @param channel the team's channel
	 * @param since the version that brought it there
	 */
	record Stint(String channel, long since) {
	}

}
