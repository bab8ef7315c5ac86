package slacksim.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import slacksim.http.Reply;

/**
 * The page's files, from the class path. Nothing comes from another host, and the browser
 * is told to enforce that.
 */
public final class PageFiles {

	private static final String PATH = "/page/";

	private static final String LIT = "lit-html/";

	private static final String WEBJAR = "/META-INF/resources/webjars/lit-html/" + litVersion() + "/";

	private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js",
			"text/javascript; charset=utf-8", "css", "text/css; charset=utf-8", "svg", "image/svg+xml");

	private static final Pattern INLINE = Pattern.compile("(?s)<script type=\"importmap\">(.*?)</script>");

	private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; frame-ancestors 'none'; script-src 'self' 'sha256-%s'";

	private PageFiles() {
	}

	/** Returns the page. */
	public static Reply page() {
		byte[] page = read("/slacksim/page/index.html").orElseThrow();
		return Reply.of(TYPES.getOrDefault("html", ""), (out) -> out.write(page))
			.with("Content-Security-Policy", POLICY.formatted(digestOfImportMap(page)))
			.with("Cache-Control", "no-cache");
	}

	// the page's only inline script, because import maps have to be inline
	private static String digestOfImportMap(byte[] page) {
		Matcher inline = INLINE.matcher(new String(page, StandardCharsets.UTF_8));
		if (!inline.find()) {
			throw new IllegalStateException("no import map in the page");
		}
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(inline.group(1).getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String litVersion() {
		Properties properties = new Properties();
		try {
			properties.load(new ByteArrayInputStream(
					read("/META-INF/maven/org.webjars.npm/lit-html/pom.properties").orElseThrow()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties.getProperty("version");
	}

	/**
	 * Returns one of the page's files.
	 * @param path the requested path
	 */
	public static Optional<Reply> answer(String path) {
		return (path.startsWith(PATH) && !path.contains("..")) ? file(path) : Optional.empty();
	}

	private static Optional<Reply> file(String path) {
		String name = path.substring(PATH.length());
		String resource = name.startsWith(LIT) ? WEBJAR + name.substring(LIT.length()) : "/slacksim/page/" + name;
		String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
		return type.isEmpty() ? Optional.empty() : read(resource)
			.map((bytes) -> Reply.of(type, (out) -> out.write(bytes)).with("Cache-Control", "no-cache"));
	}

	private static Optional<byte[]> read(String resource) {
		try (InputStream stream = PageFiles.class.getResourceAsStream(resource)) {
			return (stream != null) ? Optional.of(stream.readAllBytes()) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
