package org.switchboard.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The nodes of a mapping by key; if a key is repeated, the first one counts. */
final class YamlValues {

	private final MappingNode node;

	private final Map<String, Node> values = new HashMap<>();

	private final List<YamlText> keys = new ArrayList<>();

	YamlValues(MappingNode node) {
		this.node = node;
		for (NodeTuple tuple : node.getValue()) {
			if (tuple.getKeyNode() instanceof ScalarNode key) {
				this.keys.add(YamlNodes.written(key));
				this.values.putIfAbsent(key.getValue().strip(), tuple.getValueNode());
			}
		}
	}

	boolean allHaveWords() {
		return this.keys.size() == this.node.getValue().size();
	}

	List<YamlText> keys() {
		return this.keys;
	}

	int line(String key) {
		return this.keys.stream()
			.filter((word) -> word.text().equals(key))
			.findFirst()
			.map(YamlText::line)
			.orElseGet(() -> YamlNodes.line(this.node));
	}

	Optional<Node> find(String key) {
		return Optional.ofNullable(this.values.get(key))
			.filter((value) -> !Tag.NULL.equals(value.getTag()))
			.filter((value) -> !(value instanceof CollectionNode<?> collection && collection.getValue().isEmpty()));
	}

	Stream<Node> items(String key) {
		return find(key).stream()
			.flatMap((value) -> (value instanceof SequenceNode list) ? list.getValue().stream() : Stream.of(value));
	}

}
