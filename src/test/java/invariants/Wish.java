package invariants;

/**
 * Something a person wanted to say: a request's summary, a reply, or a resolution.
 *
 * @param words the text, unlike any other wish's
 * @param acknowledged whether they were told it is done
 */
public record Wish(String words, boolean acknowledged) {
}
