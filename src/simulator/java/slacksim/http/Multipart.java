package slacksim.http;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code multipart/form-data}. */
public final class Multipart {

	private static final String TYPE = "multipart/form-data";

	private static final String END_OF_HEADERS = "\r\n\r\n";

	private Multipart() {
	}

	/**
	 * Returns the content of a form's first file, one character per byte, if it is such a
	 * form and has one.
	 */
	public static Optional<String> file(Call call) {
		String type = call.header("content-type");
		if (!type.startsWith(TYPE)) {
			return Optional.empty();
		}
		String boundary = "--" + type.replaceFirst("^.*boundary=\"?([^\";]+).*$", "$1");
		return Arrays.stream(("\r\n" + call.raw()).split("\r\n" + Pattern.quote(boundary)))
			.filter((part) -> headers(part).contains("filename="))
			.map((part) -> part.substring(part.indexOf(END_OF_HEADERS) + END_OF_HEADERS.length()))
			.findFirst();
	}

	private static String headers(String part) {
		return part.substring(0, Math.max(0, part.indexOf(END_OF_HEADERS)));
	}

}
