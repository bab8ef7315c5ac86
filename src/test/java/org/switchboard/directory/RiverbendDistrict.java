package org.switchboard.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.switchboard.yaml.Mistakes;

/** The demo district, for the tests of every module. */
public final class RiverbendDistrict {

	private RiverbendDistrict() {
	}

	/** Returns the text of the demo district's file. */
	public static String yaml() {
		try (InputStream file = RiverbendDistrict.class.getResourceAsStream("/demo/district.yml")) {
			if (file == null) {
				throw new IllegalStateException("demo/district.yml is not on the class path");
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads the demo district without Redis and Slack. */
	public static Directory directory() {
		return directory(yaml());
	}

	/**
	 * Reads a district without Redis and Slack.
	 * @param yaml the text of a district file
	 */
	public static Directory directory(String yaml) {
		Mistakes mistakes = new Mistakes();
		return DistrictFile.read(yaml, RiverbendDistrict::slackUserId, mistakes)
			.orElseThrow(() -> new IllegalArgumentException(mistakes.list().toString()));
	}

	/**
	 * Looks up an email address of the district as Slack would.
	 * @param email the address ({@code amit.shah@riverbend.example})
	 * @return the Slack user id, empty outside the district
	 */
	public static Optional<String> slackUserId(String email) {
		if (!email.endsWith("@riverbend.example")) {
			return Optional.empty();
		}
		return Optional
			.of("U" + email.substring(0, email.indexOf('@')).replaceAll("[^a-z0-9]", "").toUpperCase(Locale.ROOT));
	}

}
