package slacksim.page;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

import slacksim.http.Json;
import slacksim.support.SimClock;
import slacksim.workspace.SimRuntime;
import tools.jackson.databind.node.ObjectNode;

/** The page's clock, and its controls. */
final class ClientClock {

	private static final LocalTime MORNING = LocalTime.of(7, 0);

	private final SimRuntime sim;

	ClientClock(SimRuntime sim) {
		this.sim = sim;
	}

	ObjectNode json() {
		ObjectNode json = Json.object().put("now", this.sim.settings().clock().millis());
		json.put("speed", this.sim.settings().simClock().map((clock) -> clock.pace().speed()).orElse(1));
		return json.put("movable", this.sim.settings().simClock().isPresent());
	}

	/**
	 * Sets the clock's speed, or moves it.
	 * @param request with a {@code speed}, or a time {@code to} move to
	 * @param zone the user's time zone
	 */
	void perform(ObjectNode request, ZoneId zone) {
		SimClock clock = this.sim.settings()
			.simClock()
			.orElseThrow(() -> new IllegalArgumentException("Time cannot be moved here."));
		if (request.has("to")) {
			clock.moveTo(goal(Json.text(request, "to"), clock.instant().atZone(zone)));
		}
		else {
			clock.runs(speed(request.path("speed").asInt(0)));
		}
		this.sim.agenda().catchUp();
		this.sim.wakesPages();
	}

	private static int speed(int wanted) {
		if (wanted < 1 || wanted > 60) {
			throw new IllegalArgumentException("Time runs 1 to 60 times as fast, not " + wanted + ".");
		}
		return wanted;
	}

	private static Instant goal(String name, ZonedDateTime now) {
		ZonedDateTime goal = switch (name) {
			case "next-hour" -> now.plus(Duration.ofHours(1));
			case "next-monday" -> now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(MORNING);
			default -> throw new IllegalArgumentException("no such time: " + name);
		};
		return goal.toInstant();
	}

}
