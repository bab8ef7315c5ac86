package org.switchboard.yaml;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

final class YamlNodes {

	private YamlNodes() {
	}

	static YamlText written(ScalarNode node) {
		return new YamlText(node.getValue().strip(), line(node));
	}

	static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

	// describes what was found in place of what was expected
	static String instead(Node node) {
		if (node instanceof ScalarNode scalar) {
			return scalar.getValue().isBlank() ? ", not nothing" : ", not " + YamlText.quote(scalar.getValue());
		}
		return (node instanceof SequenceNode) ? ", not a list" : ", not further settings";
	}

}
