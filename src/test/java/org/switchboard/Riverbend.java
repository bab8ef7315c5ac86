package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import slacksim.workspace.Workspace;

/** Fills a simulated workspace with the demo district's people and channels. */
public final class Riverbend {

	public static final String FILE = "demo/district.yml";

	private static final Map<String, Object> READ = new Yaml().load(text());

	private Riverbend() {
	}

	public static void moveInto(Workspace workspace) {
		Map<String, Object> file = READ;
		String zone = text(map(file, "district"), "time-zone");
		for (Object entry : (List<?>) file.getOrDefault("people", List.of())) {
			Map<String, Object> person = map(entry);
			workspace.user(slackId(person), text(person, "name"), email(person), zone);
		}
		map(file, "departments").forEach((id, department) -> {
			Map<String, Object> desk = map(map(department), "desk");
			if (!desk.isEmpty()) {
				channel(workspace, id + "-desk", desk);
			}
		});
		map(file, "networks").forEach((network, settings) -> map(map(settings), "teams")
			.forEach((department, team) -> channel(workspace, network + "-" + department, map(team))));
	}

	private static void channel(Workspace workspace, String name, Map<String, Object> team) {
		String[] members = Stream
			.concat(Stream.of(team.get("lead")), ((List<?>) team.getOrDefault("members", List.of())).stream())
			.map((reference) -> slackId(String.valueOf(reference)))
			.distinct()
			.toArray(String[]::new);
		workspace.channel(text(team, "channel"), name, members);
	}

	private static String slackId(Map<String, Object> person) {
		Object id = person.get("slack");
		return (id != null) ? (String) id : slackId(text(person, "email"));
	}

	// people listed by email get an ID made from it
	private static String slackId(String reference) {
		if (!reference.contains("@")) {
			return reference;
		}
		return "U" + reference.substring(0, reference.indexOf('@')).replace(".", "").toUpperCase(Locale.ROOT);
	}

	private static String email(Map<String, Object> person) {
		Object email = person.get("email");
		return (email != null) ? (String) email
				: slackId(person).substring(1).toLowerCase(Locale.ROOT) + "@riverbend.example";
	}

	public static String text() {
		try {
			return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Map<String, Object> parent, String key) {
		return String.valueOf(parent.get(key));
	}

	private static Map<String, Object> map(Map<String, Object> parent, String key) {
		return map(parent.getOrDefault(key, Map.of()));
	}

	@SuppressWarnings("unchecked") // YAML's own types
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

}
