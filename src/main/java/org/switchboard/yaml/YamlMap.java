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

	private final Values values;

	YamlMap(String subject, int line, MappingNode node, Mistakes mistakes) {
		this.subject = subject;
		this.line = line;
		this.node = node;
		this.mistakes = mistakes;
		this.values = new Values(node);
	}

	/**
	 * Gives these settings another name.
	 * @param subject what to call them in sentences, such as {@code school 118}
	 * @return the same settings
	 */
	public YamlMap called(String subject) {
		return new YamlMap(subject, this.line, this.node, this.mistakes);
	}

	public String subject() {
		return this.subject;
	}

	public int line() {
		return this.line;
	}

	/**
	 * Tells a mistake about these settings as a whole.
	 * @param predicate what follows their name in the sentence
	 */
	public void wrong(String predicate) {
		wrong(this.line, predicate);
	}

	public void wrong(int line, String predicate) {
		this.mistakes.add(line, this.subject + " " + predicate);
	}

	/**
	 * Tells every key that is given twice or is none of these.
	 * @param known the keys there are
	 */
	public void knows(String... known) {
		for (Written key : keys("setting")) {
			if (!List.of(known).contains(key.text())) {
				wrong(key.line(), "has a setting " + key.quoted() + ", which does not exist"
						+ Hint.of(key.text(), List.of(known), "settings"));
			}
		}
	}

	/**
	 * The keys where they are ids that somebody chose. Tells those given twice.
	 * @param noun what a key stands for, such as {@code network}
	 * @return each key once, in the order of the file
	 */
	public List<Written> keys(String noun) {
		if (!this.values.allHaveWords()) {
			wrong("should have a plain word before each colon");
		}
		Map<String, Written> first = new HashMap<>();
		return this.values.keys().stream().filter((key) -> {
			Written earlier = first.putIfAbsent(key.text(), key);
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

	/**
	 * Tells a mistake if a key is left out.
	 * @param key the key
	 */
	public void insist(String key) {
		if (!has(key)) {
			wrong("has no \"" + key + "\"");
		}
	}

	public boolean hasMap(String key) {
		return this.values.find(key).filter(MappingNode.class::isInstance).isPresent();
	}

	/**
	 * A text that may be left out.
	 * @param key its key
	 * @return the text, if there is one
	 */
	public Optional<Written> find(String key) {
		return this.values.find(key).flatMap((value) -> scalar(key, value));
	}

	/**
	 * A text that has to be there.
	 * @param key its key
	 * @return the text, or nothing if that is now among the mistakes
	 */
	public Optional<Written> need(String key) {
		insist(key);
		return find(key);
	}

	/**
	 * Whether something is so, which may be left out.
	 * @param key its key
	 * @return whether it is, false if that is now among the mistakes
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
	 * A list of texts, which may be left out; a single text is a list of one.
	 * @param key its key
	 * @return the texts that are well formed
	 */
	public List<Written> words(String key) {
		return this.values.items(key).flatMap((item) -> scalar(key, item).stream()).toList();
	}

	/**
	 * Settings below these, which may be left out.
	 * @param key their key
	 * @param subject what to call them in sentences
	 * @return the settings, if there are any
	 */
	public Optional<YamlMap> map(String key, String subject) {
		return this.values.find(key).flatMap((value) -> mapping(key, subject, this.values.line(key), value));
	}

	/**
	 * A list of settings, which may be left out.
	 * @param key its key
	 * @param subject what to call each in sentences
	 * @return the settings that are well formed
	 */
	public List<YamlMap> maps(String key, String subject) {
		return this.values.items(key)
			.flatMap((item) -> mapping(key, subject, Nodes.line(item), item).stream())
			.toList();
	}

	private Optional<Written> scalar(String key, Node value) {
		if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return Optional.of(Nodes.written(scalar));
		}
		wrong(Nodes.line(value), "should have a text as \"" + key + "\"" + Nodes.instead(value));
		return Optional.empty();
	}

	private Optional<YamlMap> mapping(String key, String subject, int line, Node value) {
		if (value instanceof MappingNode mapping) {
			return Optional.of(new YamlMap(subject, line, mapping, this.mistakes));
		}
		wrong(Nodes.line(value),
				"should have settings such as \"name: value\" under \"" + key + "\"" + Nodes.instead(value));
		return Optional.empty();
	}

}
