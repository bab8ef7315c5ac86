package slacksim.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields a kind of object has.
 *
 * @param required those it must have
 * @param all those it may have, the required ones among them
 */
record Shape(List<String> required, Set<String> all) {

	/**
	 * A shape from words.
	 * @param words the fields, required ones marked by an exclamation mark
	 * @return the shape
	 */
	static Shape of(String words) {
		List<String> fields = List.of(words.split(" "));
		List<String> required = fields.stream()
			.filter((field) -> field.endsWith("!"))
			.map((field) -> field.substring(0, field.length() - 1))
			.toList();
		Set<String> all = new LinkedHashSet<>(required);
		all.addAll(fields);
		all.add("type");
		return new Shape(required, all);
	}

	/**
	 * Checks the fields of what is there.
	 * @param spot an object
	 */
	void check(CheckedNode spot) {
		spot.requires(this.required.toArray(String[]::new));
		spot.knowsOnly(this.all);
	}

	/**
	 * Checks an object by its type.
	 * @param spot an object
	 * @param shapes the shapes by type
	 * @return whether its type is among them
	 */
	static boolean check(CheckedNode spot, Map<String, Shape> shapes) {
		Shape shape = shapes.get(spot.type());
		if (shape == null) {
			spot.refuse("unsupported type: " + spot.type());
			return false;
		}
		shape.check(spot);
		return true;
	}

}
