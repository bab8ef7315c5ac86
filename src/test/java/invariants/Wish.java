package invariants;

/**
 * What somebody wanted to say: what a request is about, a reply, or how it was resolved.
 *
 * @param words the words, unlike those of any other wish
 * @param acknowledged whether they were told that it is done
 */
public record Wish(String words, boolean acknowledged) {
}
