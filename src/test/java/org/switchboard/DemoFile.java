package org.switchboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file of the demo's history. */
final class DemoFile {

	private DemoFile() {
	}

	static <T> T read(String name, Class<T> type) {
		try (InputStream file = new ClassPathResource(name).getInputStream()) {
			return JsonMapper.builder().build().convertValue(new Yaml().load(file), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
