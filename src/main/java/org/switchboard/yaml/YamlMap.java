package org.switchboard.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The settings below one key. A key with nothing or an empty list after it counts as left
 * out. What has the wrong form is told as a mistake and then counts as left out, so that
 * reading goes on to the next mistake.
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

	/** The same settings, called otherwise in sentences, such as school 118. */
	public YamlMap called(String subject) {
		return new YamlMap(subject, this.line, this.node, this.mistakes);
	}

	public String subject() {
		return this.subject;
	}

	public int line() {
		return this.line;
	}

	/** Tells a mistake about these settings as a whole. */
	public void wrong(String predicate) {
		wrong(this.line, predicate);
	}

	public void wrong(int line, String predicate) {
		this.mistakes.add(line, this.subject + " " + predicate);
	}

	/** Tells every key that is given twice or is none of these. */
	public void knows(String... known) {
		for (YamlText key : keys("setting")) {
			if (!List.of(known).contains(key.text())) {
				wrong(key.line(), "has a setting " + key.quoted() + ", which does not exist"
						+ SpellingHint.of(key.text(), List.of(known), "settings"));
			}
		}
	}

	/**
	 * The keys where they are ids that someone chose, in the order of the file; tells
	 * those given twice.
	 */
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

	/** Tells a mistake if a key is left out. */
	public void insist(String key) {
		if (!has(key)) {
			wrong("has no \"" + key + "\"");
		}
	}

	public boolean hasMap(String key) {
		return this.values.find(key).filter(MappingNode.class::isInstance).isPresent();
	}

	/** A text that may be left out. */
	public Optional<YamlText> find(String key) {
		return this.values.find(key).flatMap((value) -> scalar(key, value));
	}

	/** A text that has to be there; nothing if that is now among the mistakes. */
	public Optional<YamlText> need(String key) {
		insist(key);
		return find(key);
	}

	/**
	 * Whether something is so, which may be left out; false if that is now among the
	 * mistakes.
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
	 * A list of texts that are well formed, which may be left out; a single text is a
	 * list of one.
	 */
	public List<YamlText> words(String key) {
		return this.values.items(key).flatMap((item) -> scalar(key, item).stream()).toList();
	}

	/** Settings below these, which may be left out. */
	public Optional<YamlMap> map(String key, String subject) {
		return this.values.find(key).flatMap((value) -> mapping(key, subject, this.values.line(key), value));
	}

	/** A list of settings that are well formed, which may be left out. */
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
