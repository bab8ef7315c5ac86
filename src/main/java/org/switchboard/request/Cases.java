package org.switchboard.request;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What is said of each kind of something sealed. {@link #complete} refuses to leave out a
 * kind, so that a new one fails wherever somebody forgot it, not with a wrong sentence.
 *
 * @param <T> what is sealed
 * @param <C> what else the words depend on
 * @param <R> the words
 */
public final class Cases<T, C, R> {

	private final Class<T> type;

	private final Map<Class<?>, BiFunction<T, C, R>> byKind = new HashMap<>();

	public Cases(Class<T> sealed) {
		this.type = sealed;
	}

	/**
	 * Adds what is said of a kind, and of all kinds of it that have no words yet.
	 * @param <E> the kind
	 * @param kind its class, which may be sealed too
	 * @param words what is said
	 * @return this
	 * @throws IllegalArgumentException if all of it has words
	 */
	public <E extends T> Cases<T, C, R> when(Class<E> kind, BiFunction<E, C, R> words) {
		List<Class<?>> added = kinds(kind).filter((one) -> !this.byKind.containsKey(one)).toList();
		if (added.isEmpty()) {
			throw new IllegalArgumentException(kind.getSimpleName() + " has words already");
		}
		added.forEach((one) -> this.byKind.put(one, (sealed, rest) -> words.apply(kind.cast(sealed), rest)));
		return this;
	}

	/**
	 * Adds kinds of which always the same is said, such as nothing.
	 * @param words what is said
	 * @param kinds their classes, which may be sealed too
	 * @return this
	 */
	@SafeVarargs
	public final Cases<T, C, R> always(R words, Class<? extends T>... kinds) {
		for (Class<? extends T> kind : kinds) {
			when(kind, (sealed, rest) -> words);
		}
		return this;
	}

	/**
	 * Checks that no kind was left out.
	 * @return this
	 * @throws IllegalStateException if one was
	 */
	public Cases<T, C, R> complete() {
		List<String> missing = kinds(this.type).filter((one) -> !this.byKind.containsKey(one))
			.map(Class::getSimpleName)
			.toList();
		if (!missing.isEmpty()) {
			throw new IllegalStateException("nothing is said of " + missing);
		}
		return this;
	}

	public R of(T sealed, C rest) {
		return Objects.requireNonNull(this.byKind.get(sealed.getClass())).apply(sealed, rest);
	}

	private static Stream<Class<?>> kinds(Class<?> type) {
		return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Cases::kinds) : Stream.of(type);
	}

}
