package org.switchboard.worker;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What kind of failure an exception tells of: its classes and the place, but never its
 * message, which may quote what people wrote.
 *
 * @param value such as {@code IllegalStateException < IOException at Cards.java:40}
 */
public record FailureKind(String value) {

	private static final String OURS = "org.switchboard.";

	/**
	 * The kind of the given failure.
	 * @param failure what was thrown
	 * @return its kind
	 */
	public static FailureKind of(Throwable failure) {
		String classes = Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.limit(5)
			.map((cause) -> cause.getClass().getSimpleName())
			.collect(Collectors.joining(" < "));
		return new FailureKind(classes + place(failure));
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
