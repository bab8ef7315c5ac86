package org.switchboard.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.script.RedisScript;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.OwnNode;
import org.switchboard.Riverbend;
import org.switchboard.directory.Directory;
import org.switchboard.goal.GoalsForTests;
import org.switchboard.measure.Quarter;
import org.switchboard.measure.Recordings;
import org.switchboard.workspace.WorkspaceId;

/**
 * Measures what a report costs, however many requests there are, and what counting costs.
 * Prints figures, and asserts nothing.
 */
public final class DigestCosts {

	private static final int ROUNDS = 9;

	private static final int FEW = 10_000;

	private static final int MANY = Integer.getInteger("bench.counted", 1_000_000);

	/** As many as a district of 150 schools files. */
	private static final int A_WEEK = 770;

	private static final RedisScript<Void> FILL = RedisScript.of("""
			local kinds = cjson.decode(ARGV[2])
			for i = ARGV[3], ARGV[4] do
				local kind = kinds[(i * 7919) % #kinds + 1]
				local key = KEYS[1] .. ARGV[1] .. ':' .. kind[1]
				local bucket = 200 + (i * 104729) % 300
				redis.call('HINCRBY', key, kind[2] .. 'OPENED\\t0', 1)
				redis.call('HINCRBY', key, kind[2] .. 'OPEN\\t0', 0)
				redis.call('HINCRBY', key, kind[2] .. 'RESOLVED\\t0', 1)
				redis.call('HINCRBY', key, kind[2] .. 'ANSWER\\t' .. bucket, 1)
				redis.call('HINCRBY', key, kind[2] .. 'ANSWER_IN_TIME\\t0', 1)
				redis.call('HINCRBY', key, kind[2] .. 'RESOLUTION\\t' .. (bucket + 150), 1)
				redis.call('HINCRBY', key, kind[2] .. 'RESOLUTION_IN_TIME\\t0', 1)
				redis.call('HSET', KEYS[1] .. 'seen:' .. math.floor(i / 100), i % 100, 6)
				redis.call('SADD', KEYS[1] .. 'teams', kind[1])
			end
			redis.call('SADD', KEYS[1] .. 'weeks', ARGV[1])""");

	private final OwnNode node;

	private final WorkspaceId workspace;

	private final Digests digests;

	private final LocalDate today;

	private DigestCosts(OwnNode node) {
		this.node = node;
		this.workspace = new WorkspaceId(node.workspace().id());
		this.digests = node.bean(Digests.class);
		this.today = this.digests.directory(this.workspace).dateAt(node.now());
	}

	public static void main(String[] args) {
		System.out.println(measure());
		System.exit(0);
	}

	/** Measures on its own node, and returns the figures. */
	public static String measure() {
		try (OwnNode node = new OwnNode(Instant.now(), Riverbend::moveInto, district(), "classpath:surveys.yml")) {
			return new DigestCosts(node).figures();
		}
	}

	private static Path district() {
		try {
			return Files.writeString(Files.createTempFile("district", ".yml"), Riverbend.text());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String figures() {
		fill(1, FEW);
		long before = bytes();
		fill(2, MANY);
		long each = (bytes() - before) / MANY;
		Directory directory = this.digests.directory(this.workspace);
		GoalsForTests.set(this.node.redis(), this.workspace, directory,
				Quarter.of(Period.lastWeek(this.today).weeks().last()));
		List<Double> ofFew = new ArrayList<>();
		List<Double> ofMany = new ArrayList<>();
		// the first third warms up
		for (int round = 0; round < ROUNDS * 3 / 2; round++) {
			ofFew.add(digest("1"));
			ofMany.add(digest("2"));
		}
		double few = median(ofFew.subList(ROUNDS / 2, ofFew.size()));
		double many = median(ofMany.subList(ROUNDS / 2, ofMany.size()));
		return """

				A DIGEST OF THE DISTRICT, ms (medians of %d), with %,d requests a week
				%,9d ever counted   %6.0f
				%,9d ever counted   %6.0f   %.2f times as much (aim: 1.20 or less)
				in Redis %,d bytes for each request that was ever counted
				%s""".formatted(ROUNDS, A_WEEK, FEW, few, MANY, many, many / few, each,
				Recordings.measure(this.node.redis()));
	}

	// the weeks before this one, as many as needed
	private void fill(int set, int requests) {
		LocalDate monday = Period.lastWeek(this.today).weeks().first();
		String kinds = JsonMapper.shared().writeValueAsString(kinds(this.digests.directory(this.workspace)));
		for (int from = 0; from < requests; from += A_WEEK) {
			this.node.redis()
				.execute(FILL, List.of(this.workspace.key("measure", String.valueOf(set), "")),
						monday.minusWeeks(from / A_WEEK).toString(), kinds, String.valueOf(from),
						String.valueOf(Math.min(requests, from + A_WEEK) - 1));
		}
	}

	private static List<List<String>> kinds(Directory directory) {
		return directory.schools()
			.stream()
			.flatMap((school) -> directory.departments()
				.stream()
				.flatMap((department) -> Stream
					.ofNullable(directory.teamOf(school.network(), department)
						.or(() -> directory.deskOf(department))
						.orElse(null))
					.flatMap((team) -> department.categories()
						.stream()
						.map((category) -> List.of(team.id(),
								school.number() + "\t" + category.name() + "\tNORMAL\t\t")))))
			.toList();
	}

	private double digest(String set) {
		this.node.redis().opsForHash().put(this.workspace.key("measure"), "current", set);
		Directory directory = this.digests.directory(this.workspace);
		String reader = directory.leaders().get(0).userId();
		long start = System.nanoTime();
		Period period = Period.lastWeek(this.today);
		Report report = new Report(this.digests.service(this.workspace, period),
				new Scopes(directory).of(reader).orElseThrow(), period);
		int messages = this.digests.of(this.workspace, reader, report, Optional.empty(), "bench").size();
		double millis = (System.nanoTime() - start) / 1e6;
		if (messages != 3 || report.now().opened() < A_WEEK / 2) {
			throw new IllegalStateException("this is no digest");
		}
		return millis;
	}

	private long bytes() {
		Properties memory = Objects.requireNonNull(this.node.redis()
			.execute((RedisCallback<Properties>) (connection) -> connection.serverCommands().info("memory")));
		return Long.parseLong(memory.getProperty("used_memory"));
	}

	private static double median(List<Double> values) {
		List<Double> sorted = new ArrayList<>(values);
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
	}

}
