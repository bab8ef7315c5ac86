package bench;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import static org.awaitility.Awaitility.await;

/**
 * The cost of requests that are filed one after another and then claimed: the clicks'
 * round trips to Redis, and what it takes to deliver cards and lines to Slack at full
 * speed.
 *
 * @param submitting round trips per submission
 * @param claiming round trips per claim
 * @param messages messages per request
 * @param delivering round trips per message
 * @param cost what the threads behind the clicks use per message
 * @param perSecond messages delivered per second
 */
record Following(double submitting, double claiming, double messages, double delivering, Cost cost, double perSecond) {

	private static final int REQUESTS = 200;

	private static final Duration LONG = Duration.ofMinutes(2);

	static Following of(Field field) {
		Contestant clicks = field.clicks();
		long before = clicks.filed();
		double submitting = Commands.during(field.redis(), clicks.workspace(),
				() -> tell(clicks, clicks.submissions()));
		Supplier<Optional<String>> claims = clicks.claims(before);
		double claiming = Commands.during(field.redis(), clicks.workspace(), () -> tell(clicks, claims));
		return brought(field, submitting / REQUESTS, claiming / REQUESTS);
	}

	private static Following brought(Field field, double submitting, double claiming) {
		Contestant bot = field.fast();
		long filed = bot.filed();
		long sent = field.messages();
		Cost cost = bot.costs().now();
		long start = System.nanoTime();
		long commands = Commands.during(field.redis(), bot.workspace(), () -> {
			tell(bot, bot.submissions());
			awaitDelivery(bot);
			tell(bot, bot.claims(filed));
			awaitDelivery(bot);
		});
		double seconds = (System.nanoTime() - start) / 1e9;
		double messages = field.messages() - sent;
		double delivering = (commands - REQUESTS * (submitting + claiming)) / messages;
		return new Following(submitting, claiming, messages / REQUESTS, delivering,
				bot.costs().now().since(cost).per((long) messages), messages / seconds);
	}

	private static void tell(Contestant bot, Supplier<Optional<String>> gestures) {
		AtomicInteger left = new AtomicInteger(REQUESTS);
		Window.of(bot.door(), 1, LONG, () -> (left.getAndDecrement() > 0) ? gestures.get() : Optional.empty());
	}

	private static void awaitDelivery(Contestant bot) {
		await().atMost(LONG).until(() -> bot.stored().orElseThrow().isDelivered());
	}

}
