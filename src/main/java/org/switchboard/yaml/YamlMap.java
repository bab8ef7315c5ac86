package org.switchboard.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The settings under a key. A key with no value or an empty list counts as missing. A
 * value of the wrong kind is reported as a mistake and then counts as missing, so that
 * reading can go on.
 */
public final class YamlMap {

	private final String subject;

	private final int line;

	private final MappingNode node;

	private final Mistakes mistakes;

	private final YamlValues values;

	YamlMap(String subject, int line, MappingNode node, Mistakes mistakes) {
		this.subject = subject;
		this.line = line;
		this.node = node;
		this.mistakes = mistakes;
		this.values = new YamlValues(node);
	}

	/** Returns the same settings with another name in messages ("school 118"). */
	public YamlMap called(String subject) {
		return new YamlMap(subject, this.line, this.node, this.mistakes);
	}

	public String subject() {
		return this.subject;
	}

	public int line() {
		return this.line;
	}

	/** Reports a mistake about these settings as a whole. */
	public void wrong(String predicate) {
		wrong(this.line, predicate);
	}

	public void wrong(int line, String predicate) {
		this.mistakes.add(line, this.subject + " " + predicate);
	}

	/** Reports every key that is repeated or isn't one of these. */
	public void knows(String... known) {
		for (YamlText key : keys("setting")) {
			if (!List.of(known).contains(key.text())) {
				wrong(key.line(), "has a setting " + key.quoted() + ", which does not exist"
						+ SpellingHint.of(key.text(), List.of(known), "settings"));
			}
		}
	}

	/** Returns the keys, which are ids, in file order; reports repeated ones. */
	public List<YamlText> keys(String noun) {
		if (!this.values.allHaveWords()) {
			wrong("should have a plain word before each colon");
		}
		Map<String, YamlText> first = new HashMap<>();
		return this.values.keys().stream().filter((key) -> {
			YamlText earlier = first.putIfAbsent(key.text(), key);
			if (earlier != null) {
				wrong(key.line(), "has the " + noun + " " + key.quoted() + " twice; it is on line " + earlier.line()
						+ " already");
			}
			return earlier == null;
		}).toList();
	}

	public boolean has(String key) {
		return this.values.find(key).isPresent();
	}

	/** Reports a missing key. */
	public void insist(String key) {
		if (!has(key)) {
			wrong("has no \"" + key + "\"");
		}
	}

	public boolean hasMap(String key) {
		return this.values.find(key).filter(MappingNode.class::isInstance).isPresent();
	}

	/** Returns an optional text. */
	public Optional<YamlText> find(String key) {
		return this.values.find(key).flatMap((value) -> scalar(key, value));
	}

	/** Returns a required text; empty, with a mistake reported, if it's missing. */
	public Optional<YamlText> need(String key) {
		insist(key);
		return find(key);
	}

	/**
	 * Returns an optional true or false; false, with a mistake reported, if it's neither.
	 */
	public Optional<Boolean> flag(String key) {
		return find(key).map((word) -> {
			if (!List.of("true", "false").contains(word.text())) {
				wrong(word.line(), "has " + key + " " + word.quoted() + "; it is either true or false");
			}
			return "true".equals(word.text());
		});
	}

	/**
	 * Returns the valid texts of an optional list; a single text counts as a list of one.
	 */
	public List<YamlText> words(String key) {
		return this.values.items(key).flatMap((item) -> scalar(key, item).stream()).toList();
	}

	/** Returns optional settings below these. */
	public Optional<YamlMap> map(String key, String subject) {
		return this.values.find(key).flatMap((value) -> mapping(key, subject, this.values.line(key), value));
	}

	/** Returns the valid settings of an optional list. */
	public List<YamlMap> maps(String key, String subject) {
		return this.values.items(key)
			.flatMap((item) -> mapping(key, subject, YamlNodes.line(item), item).stream())
			.toList();
	}

	private Optional<YamlText> scalar(String key, Node value) {
		if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return Optional.of(YamlNodes.written(scalar));
		}
		wrong(YamlNodes.line(value), "should have a text as \"" + key + "\"" + YamlNodes.instead(value));
		return Optional.empty();
	}

	private Optional<YamlMap> mapping(String key, String subject, int line, Node value) {
		if (value instanceof MappingNode mapping) {
			return Optional.of(new YamlMap(subject, line, mapping, this.mistakes));
		}
		wrong(YamlNodes.line(value),
				"should have settings such as \"name: value\" under \"" + key + "\"" + YamlNodes.instead(value));
		return Optional.empty();
	}

}
