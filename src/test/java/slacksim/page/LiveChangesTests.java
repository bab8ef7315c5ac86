package slacksim.page;

import java.io.BufferedReader;
import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import slacksim.TestTown;
import slacksim.gallery.SampleViews;
import slacksim.http.Json;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class LiveChangesTests {

	private final TestTown town = TestTown.found();

	private final Browser ana = new Browser(this.town.workspace(), "U01");

	@AfterEach
	void close() {
		this.town.close();
	}

	static String next(BufferedReader lines, String event) throws IOException {
		String line = lines.readLine();
		while (line != null && !line.equals("event: " + event)) {
			line = lines.readLine();
		}
		return String.valueOf(lines.readLine()).replace("data: ", "");
	}

	@Test
	void namesTheConversationThatChanged() throws IOException {
		try (BufferedReader lines = this.ana.listen()) {
			next(lines, "ready");
			this.town.ben().in("C01").says("Hello");
			assertThat(Json.parse(next(lines, "change")).path("changed").toString()).contains("\"C01\"")
				.doesNotContain("C02", "people", "modal");
		}
	}

	@Test
	void hidesWhatOthersSee() throws IOException {
		try (BufferedReader lines = this.ana.listen()) {
			next(lines, "ready");
			this.town.ben().in("C02").says("Not for Ana");
			this.town.ben().in("C01").says("For Ana");
			assertThat(next(lines, "change")).contains("C01").doesNotContain("C02");
		}
	}

	@Test
	void hearsOfModalsAndOfTheWire() throws IOException {
		this.town.bot().command("/request", (request, context) -> {
			context.client()
				.viewsOpen((call) -> call.triggerId(context.getTriggerId()).viewAsString(SampleViews.REQUEST));
			return context.ack();
		});
		try (BufferedReader lines = this.ana.listen()) {
			next(lines, "ready");
			this.town.ana().in("C01").runs("/request").modal();
			StringBuilder heard = new StringBuilder();
			while (heard.indexOf("modal") < 0 || heard.indexOf("wire") < 0) {
				heard.append(next(lines, "change"));
			}
			assertThat(heard).doesNotContain("C01");
		}
	}

}
