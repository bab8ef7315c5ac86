package slacksim.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the page's gallery has everything Slack accepts. */
class GalleryTests {

	private static final Path FILES = Path.of("src/simulator/resources/slacksim/gallery");

	// a button that starts a workflow looks like any other
	private static final Set<String> LEFT_OUT = Set.of("workflow_button", "multi_external_select",
			"multi_channels_select", "multi_conversations_select");

	@Test
	void hasEveryBlockAndElement() throws IOException {
		String gallery = Files.readString(FILES.resolve("messages.json"))
				+ Files.readString(FILES.resolve("modal.json"));
		assertThat(BlockShapes.MESSAGE.keySet())
			.allSatisfy((type) -> assertThat(gallery).contains("\"type\": \"" + type + "\""));
		assertThat(ElementShapes.ALL.keySet().stream().filter((type) -> !LEFT_OUT.contains(type)))
			.allSatisfy((type) -> assertThat(gallery).contains("\"type\": \"" + type + "\""));
	}

}
