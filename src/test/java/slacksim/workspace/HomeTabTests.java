package slacksim.workspace;

import com.slack.api.methods.response.views.ViewsPublishResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.gallery.SampleViews;

import static org.assertj.core.api.Assertions.assertThat;

class HomeTabTests {

	private static final String HOME = """
			{"type":"home","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"Nothing open"},
			  "accessory":{"type":"button","action_id":"new","value":"go","text":{"type":"plain_text","text":"New"}}}]}
			""";

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	private ViewsPublishResponse publish(String view, String hash) throws Exception {
		return this.town.client().viewsPublish((call) -> call.userId("U01").hash(hash).viewAsString(view));
	}

	@Test
	void canBeActedOn() throws Exception {
		publish(HOME, "");
		this.town.bot().blockAction("new", (request, context) -> {
			context.client()
				.viewsOpen((call) -> call.triggerId(request.getPayload().getTriggerId())
					.viewAsString(SampleViews.REQUEST));
			return context.ack();
		});
		assertThat(this.town.ana().home().text()).isEqualTo("Nothing open");
		assertThat(this.town.ana().home().clicks("New").modal().title()).isEqualTo("New request");
	}

	@Test
	void isReplacedUnlessItHasChanged() throws Exception {
		String hash = publish(HOME, "").getView().getHash();
		assertThat(publish(HOME.replace("Nothing", "REQ-1"), hash).isOk()).isTrue();
		assertThat(this.town.ana().home().awaits("REQ-1").buttons()).containsExactly("New");
		assertThat(publish(HOME, hash).getError()).isEqualTo("hash_conflict");
		assertThat(publish(SampleViews.REQUEST, "").getError()).isEqualTo("invalid_arguments");
	}

}
