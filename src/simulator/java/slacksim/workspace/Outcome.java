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
 * What came of something a person did. What the bot does after its acknowledgement is
 * waited for, with a bound.
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

	/**
	 * The HTTP status of the acknowledgement.
	 * @return the status, 0 if there was no acknowledgement
	 */
	public int status() {
		return this.ack.status();
	}

	/**
	 * What the acknowledgement says.
	 * @return its body, empty if there was none
	 */
	public String body() {
		return this.ack.body();
	}

	/**
	 * How long the acknowledgement took, in real time.
	 * @return the duration
	 */
	public Duration elapsed() {
		return this.ack.elapsed();
	}

	/**
	 * Slack's word for what went wrong.
	 * @return {@code operation_timeout}, {@code dispatch_failed},
	 * {@code invalid response}, or empty if nothing did
	 */
	public String error() {
		return this.ack.error();
	}

	/**
	 * The modal the bot has opened, or the one in which it happened.
	 * @return the modal
	 * @throws AssertionError if none opens in time
	 */
	public Modal modal() {
		return awaits("no modal", this::opened);
	}

	/**
	 * The modal that is open by now, without waiting.
	 * @return the modal, if there is one
	 */
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
	 * The first thing the person is shown alone.
	 * @return its text
	 * @throws AssertionError if there is nothing in time
	 */
	public String ephemeral() {
		return note().text();
	}

	/**
	 * The first message the person is shown alone, to act on.
	 * @return the message
	 * @throws AssertionError if there is none in time
	 */
	public Card note() {
		return Card.of(person(), awaits("nothing shown", () -> shown().stream().findFirst()));
	}

	/**
	 * All the person was shown alone since, without waiting.
	 * @return the texts
	 */
	public List<String> ephemerals() {
		return workspace().monitor().alone(() -> shown().stream().map((one) -> one.message().text()).toList());
	}

	// what is shown in a thread is about what was written there
	private List<Ephemeral> shown() {
		return workspace().state()
			.ephemerals()
			.since(person().id(), this.interaction.mark())
			.stream()
			.filter((one) -> one.message().isTop())
			.toList();
	}

	/**
	 * Delivers the very same bytes once more, as a network would.
	 * @return what comes of it
	 */
	public Outcome sentAgain() {
		return this.interaction.send(this.delivery, this.reaction);
	}

	/**
	 * Waits until there is a modal or something shown alone, or for nothing.
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
