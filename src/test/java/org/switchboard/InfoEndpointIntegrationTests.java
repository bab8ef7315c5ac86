package org.switchboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The version of a node, shown on the management port. */
class InfoEndpointIntegrationTests {

	private static HttpResponse<String> info(URI port) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(port.resolve("/actuator/info")).build(), BodyHandlers.ofString());
	}

	@Test
	void showsOnlyVersionAndCommit() throws IOException, InterruptedException {
		JsonNode info = JsonMapper.shared().readTree(info(TwoNodes.shared().first().management()).body());
		assertThat(info.path("build").propertyNames()).containsExactlyInAnyOrder("artifact", "group", "name",
				"version");
		assertThat(info.path("build").path("version").stringValue()).matches("[0-9]+[.][0-9]+[.][0-9]+(-SNAPSHOT)?");
		Properties commit = PropertiesLoaderUtils.loadProperties(new ClassPathResource("git.properties"));
		// sources may come without their Git history
		if (commit.containsKey("git.commit.id")) {
			assertThat(commit.getProperty("git.commit.id"))
				.startsWith(info.path("git").path("commit").path("id").stringValue())
				.hasSize(40);
			assertThat(info.path("git").path("commit").path("time").stringValue())
				.isEqualTo(commit.getProperty("git.commit.time"));
		}
	}

	@Test
	void showsNothingOnSlacksPort() throws IOException, InterruptedException {
		assertThat(info(TwoNodes.shared().first().url()).statusCode()).isEqualTo(404);
	}

}
