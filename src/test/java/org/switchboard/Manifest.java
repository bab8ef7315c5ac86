package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manifest that districts paste into Slack. */
final class Manifest {

	private Manifest() {
	}

	static JsonNode read() {
		return parse(text());
	}

	static JsonNode parse(String yaml) {
		return JsonMapper.builder().build().valueToTree(new Yaml().load(yaml));
	}

	static String text() {
		try {
			return Files.readString(Path.of("manifest.yml"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> scopes() {
		return words(read().at("/oauth_config/scopes/bot"));
	}

	static List<String> events() {
		return words(read().at("/settings/event_subscriptions/bot_events"));
	}

	static List<String> words(String list, String field) {
		return read().at(list).valueStream().map((one) -> one.path(field).stringValue()).toList();
	}

	static List<String> words(JsonNode list) {
		return list.valueStream().map(JsonNode::stringValue).toList();
	}

}
