package slacksim.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import slacksim.conversations.Ephemeral;
import slacksim.wire.Ack;
import slacksim.wire.Delivery;

/**
 * What happened after a person did something. Waits, up to a limit, for what the bot does
 * after its acknowledgement.
 */
public final class Outcome {

	private final Interaction interaction;

	private final Delivery delivery;

	private final UnaryOperator<Ack> reaction;

	private final Ack ack;

	Outcome(Interaction interaction, Delivery delivery, UnaryOperator<Ack> reaction, Ack ack) {
		this.interaction = interaction;
		this.delivery = delivery;
		this.reaction = reaction;
		this.ack = ack;
	}

	/** Returns the acknowledgement's HTTP status, or 0 without one. */
	public int status() {
		return this.ack.status();
	}

	/** Returns the acknowledgement's body, or empty. */
	public String body() {
		return this.ack.body();
	}

	/** Returns how long the acknowledgement took, in real time. */
	public Duration elapsed() {
		return this.ack.elapsed();
	}

	/**
	 * Returns Slack's error code: {@code operation_timeout}, {@code dispatch_failed},
	 * {@code invalid response}, or empty.
	 */
	public String error() {
		return this.ack.error();
	}

	/**
	 * Waits for the modal the bot opens; in a modal, returns that one.
	 * @throws AssertionError if none opens in time
	 */
	public Modal modal() {
		return awaits("no modal", this::opened);
	}

	/** Returns the modal that is open now, without waiting. */
	public Optional<Modal> openModal() {
		return workspace().monitor().alone(this::opened);
	}

	private Optional<Modal> opened() {
		return workspace().state()
			.views()
			.of(person().id())
			.filter((stack) -> stack.wasOpenedBy(this.interaction.trigger())
					|| this.interaction.origin().filter((origin) -> origin == stack).isPresent())
			.map((stack) -> new Modal(person(), stack));
	}

	/**
	 * Waits for the first ephemeral message to the person, and returns its text.
	 * @throws AssertionError if there is none in time
	 */
	public String ephemeral() {
		return note().text();
	}

	/**
	 * Waits for the first ephemeral message to the person, to act on.
	 * @throws AssertionError if there is none in time
	 */
	public Card note() {
		return Card.of(person(), awaits("nothing shown", () -> shown().stream().findFirst()));
	}

	/**
	 * Returns the texts of all ephemeral messages to the person since, without waiting.
	 */
	public List<String> ephemerals() {
		return workspace().monitor().alone(() -> shown().stream().map((one) -> one.message().text()).toList());
	}

	// ephemeral messages in a thread answer what was written there
	private List<Ephemeral> shown() {
		return workspace().state()
			.ephemerals()
			.since(person().id(), this.interaction.mark())
			.stream()
			.filter((one) -> one.message().isTop())
			.toList();
	}

	/** Delivers the same bytes again, as a network might. */
	public Outcome sentAgain() {
		return this.interaction.send(this.delivery, this.reaction);
	}

	/**
	 * Waits until there is a modal or an ephemeral message, or until time runs out.
	 * @param patience how long
	 */
	public void settles(Duration patience) {
		workspace().monitor()
			.await(patience,
					() -> opened().map((modal) -> true).or(() -> shown().stream().findFirst().map((one) -> true)));
	}

	private <T> T awaits(String otherwise, Supplier<Optional<T>> query) {
		Duration patience = this.ack.failed() ? Duration.ZERO : workspace().patience();
		return workspace().monitor()
			.await(patience, query)
			.orElseThrow(() -> new AssertionError(otherwise + ", error \"" + error() + "\", shown " + ephemerals()
					+ ", refused " + workspace().transcript().refused()));
	}

	private Person person() {
		return this.interaction.person();
	}

	private Workspace workspace() {
		return this.interaction.person().workspace();
	}

}
