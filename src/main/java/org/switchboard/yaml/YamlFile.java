package org.switchboard.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads a text as YAML. It only composes nodes, so no tag can create an object; aliases,
 * depth and size are limited.
 */
public final class YamlFile {

	private static final int MOST_ALIASES = 50;

	private static final int MOST_CHARACTERS = 1_000_000;

	private YamlFile() {
	}

	/**
	 * Returns the text of a configured file.
	 * @param setting the setting that names the file
	 * @throws FileRejected if it can't be read
	 */
	public static String text(Resource file, String setting) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new FileRejected(file.getDescription(), setting, ex);
		}
	}

	/**
	 * Reads a file's top-level settings.
	 * @param subject what messages call the file ({@code the file})
	 * @param mistakes collects what is wrong
	 * @return empty, with a mistake added, if the text isn't valid YAML or isn't a
	 * mapping
	 */
	public static Optional<YamlMap> read(String text, String subject, Mistakes mistakes) {
		try {
			Node root = yaml().compose(new StringReader(text));
			if (root instanceof MappingNode mapping) {
				return Optional.of(new YamlMap(subject, 1, mapping, mistakes));
			}
			mistakes.add(1, (root != null) ? subject + " should begin with settings such as \"name: value\""
					: subject + " is empty");
		}
		catch (MarkedYAMLException ex) {
			mistakes.add(line(ex), "this is not valid YAML: " + problem(ex));
		}
		catch (ReaderException ex) {
			mistakes.add(lineAt(text, ex.getPosition()), "this holds a character that cannot be in a text file");
		}
		catch (YAMLException ex) {
			mistakes.add(1, subject + " cannot be read: " + ex.getMessage());
		}
		return Optional.empty();
	}

	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(MOST_ALIASES);
		options.setCodePointLimit(MOST_CHARACTERS);
		return new Yaml(new SafeConstructor(options));
	}

	private static int line(MarkedYAMLException ex) {
		Mark mark = (ex.getProblemMark() != null) ? ex.getProblemMark() : ex.getContextMark();
		return (mark != null) ? mark.getLine() + 1 : 1;
	}

	private static String problem(MarkedYAMLException ex) {
		String problem = (ex.getProblem() != null) ? ex.getProblem() : "it cannot be understood";
		return problem.contains("(TAB)") ? "there is a tab; use spaces to indent" : problem.strip();
	}

	private static int lineAt(String text, int position) {
		return 1 + (int) text.codePoints().limit(Math.max(0, position)).filter((point) -> point == '\n').count();
	}

}
