package org.switchboard.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.yaml.MistakeList;
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
	 * Loads the demo district for a workspace as a node would.
	 * @param workspace a fresh workspace of {@link RedisForTests}
	 * @return directories over the tests' Redis that don't watch it; no others have this
	 * one
	 */
	public static Directories loadedFor(WorkspaceId workspace) {
		StringRedisTemplate redis = RedisForTests.shared().template();
		DirectoryStore store = new DirectoryStore(redis, Clock.systemUTC());
		Directories directories = new Directories(store, new EmailCache(redis, (asked, email) -> slackUserId(email)),
				new OverrideStore(redis, Clock.systemUTC()), (event) -> {
				});
		if (directories.load(workspace, yaml(), "demo/district.yml") instanceof Reload.Rejected rejected) {
			throw new IllegalStateException(new MistakeList(rejected.mistakes()).text());
		}
		// otherwise every node that starts in later tests would read it
		store.forget(workspace);
		return directories;
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
