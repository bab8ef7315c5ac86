package org.switchboard.yaml;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

final class Nodes {

	private Nodes() {
	}

	static Written written(ScalarNode node) {
		return new Written(node.getValue().strip(), line(node));
	}

	static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

	// what stands where something else should
	static String instead(Node node) {
		if (node instanceof ScalarNode scalar) {
			return scalar.getValue().isBlank() ? ", not nothing" : ", not " + Written.quote(scalar.getValue());
		}
		return (node instanceof SequenceNode) ? ", not a list" : ", not further settings";
	}

}
