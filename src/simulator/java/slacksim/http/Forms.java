package slacksim.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Decodes {@code application/x-www-form-urlencoded} text. */
public final class Forms {

	private Forms() {
	}

	public static String encode(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	/** Decodes a form or a query, in order; of repeated names, the last counts. */
	public static Map<String, String> decode(String text) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String field : text.split("&", -1)) {
			if (!field.isEmpty()) {
				int equals = field.indexOf('=');
				String name = (equals >= 0) ? field.substring(0, equals) : field;
				fields.put(unescape(name), (equals >= 0) ? unescape(field.substring(equals + 1)) : "");
			}
		}
		return fields;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String unescape(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

}
