package org.switchboard.request;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What to say for each kind of a sealed type. {@link #complete} fails if a kind is
 * missing, so a new kind breaks every place that forgot it instead of getting the wrong
 * sentence.
 *
 * @param <T> the sealed type
 * @param <C> what else the words depend on
 * @param <R> the words
 */
public final class WordsByType<T, C, R> {

	private final Class<T> type;

	private final Map<Class<?>, BiFunction<T, C, R>> byKind = new HashMap<>();

	public WordsByType(Class<T> sealed) {
		this.type = sealed;
	}

	/**
	 * Adds words for a kind, or for all of its subtypes that have none yet.
	 * @param <E> the kind
	 * @param kind its class, which may itself be sealed
	 * @throws IllegalArgumentException if the kind and all its subtypes already have
	 * words
	 */
	public <E extends T> WordsByType<T, C, R> when(Class<E> kind, BiFunction<E, C, R> words) {
		List<Class<?>> added = kinds(kind).filter((one) -> !this.byKind.containsKey(one)).toList();
		if (added.isEmpty()) {
			throw new IllegalArgumentException(kind.getSimpleName() + " already has words");
		}
		added.forEach((one) -> this.byKind.put(one, (sealed, rest) -> words.apply(kind.cast(sealed), rest)));
		return this;
	}

	/**
	 * Adds kinds that always get the same words.
	 * @param kinds their classes, which may themselves be sealed
	 */
	@SafeVarargs
	public final WordsByType<T, C, R> always(R words, Class<? extends T>... kinds) {
		for (Class<? extends T> kind : kinds) {
			when(kind, (sealed, rest) -> words);
		}
		return this;
	}

	/**
	 * Checks that every kind has words.
	 * @throws IllegalStateException if one has none
	 */
	public WordsByType<T, C, R> complete() {
		List<String> missing = kinds(this.type).filter((one) -> !this.byKind.containsKey(one))
			.map(Class::getSimpleName)
			.toList();
		if (!missing.isEmpty()) {
			throw new IllegalStateException("no words for " + missing);
		}
		return this;
	}

	public R of(T sealed, C rest) {
		return Objects.requireNonNull(this.byKind.get(sealed.getClass())).apply(sealed, rest);
	}

	private static Stream<Class<?>> kinds(Class<?> type) {
		return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WordsByType::kinds)
				: Stream.of(type);
	}

}
