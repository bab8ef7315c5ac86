package slacksim.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of a kind of object.
 *
 * @param required the required fields
 * @param all all allowed fields, including required ones
 */
record Shape(List<String> required, Set<String> all) {

	/**
	 * Returns a shape.
	 * @param words the fields; an exclamation mark marks required ones
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

	/** Checks an object's fields. */
	void check(CheckedNode spot) {
		spot.requires(this.required.toArray(String[]::new));
		spot.knowsOnly(this.all);
	}

	/**
	 * Checks an object's fields by its type.
	 * @param spot an object
	 * @param shapes the shapes by type
	 * @return whether its type is one of them
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
