package org.switchboard.worker;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes an exception by its classes and location. Its message may quote what people
 * wrote, so nothing of it is kept except the word Redis starts its errors with.
 *
 * @param value such as {@code IllegalStateException < IOException at Cards.java:40}
 */
public record FailureKind(String value) {

	private static final Pattern WORD_OF_REDIS = Pattern
		.compile("(?<!\\w)(?:MISCONF|OOM|READONLY|LOADING|NOAUTH|WRONGPASS|NOPERM"
				+ "|MASTERDOWN|CLUSTERDOWN|NOREPLICAS|BUSY)(?!\\w)");

	private static final String OURS = "org.switchboard.";

	public static FailureKind of(Throwable failure) {
		String classes = causes(failure).map((cause) -> cause.getClass().getSimpleName())
			.collect(Collectors.joining(" < "));
		return new FailureKind(classes + wordOfRedis(failure) + place(failure));
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause).limit(5);
	}

	private static String wordOfRedis(Throwable failure) {
		return causes(failure).flatMap((cause) -> Stream.ofNullable(cause.getMessage()))
			.flatMap((message) -> WORD_OF_REDIS.matcher(message).results())
			.findFirst()
			.map((word) -> " " + word.group())
			.orElse("");
	}

	private static String place(Throwable failure) {
		return Arrays.stream(failure.getStackTrace())
			.filter((frame) -> frame.getClassName().startsWith(OURS))
			.findFirst()
			.map((frame) -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
			.orElse("");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
