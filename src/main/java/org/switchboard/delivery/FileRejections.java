package org.switchboard.delivery;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.slack.api.model.File;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * Why Slack's data rules out forwarding a file.
 *
 * @see <a href="https://docs.slack.dev/reference/objects/file-object">File object</a>
 */
final class FileRejections {

	private static final Set<String> CLOSED = Set.of("access_denied", "check_file_info", "file_not_found");

	/** Types that are pages in Slack and have no bytes. */
	private static final Set<String> PAGES = Set.of("space", "docs", "quip", "canvas", "list");

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>|]+");

	private FileRejections() {
	}

	// the reason, in words for people; empty if the file can be forwarded
	static Optional<String> to(ForwardedFile forwarded, File file, DataSize largest) {
		String mode = Objects.requireNonNullElse(file.getMode(), "");
		if (mode.equals("tombstone")) {
			return Optional.of(FileWords.deleted(forwarded));
		}
		if (mode.equals("hidden_by_limit")
				|| CLOSED.contains(Objects.requireNonNullElse(file.getFileAccess(), "visible"))) {
			return Optional.of(FileWords.closed(forwarded));
		}
		if (file.isExternal() || mode.equals("external")) {
			return Optional.of(link(file).map((link) -> FileWords.elsewhere(forwarded, link))
				.orElse(FileWords.elsewhere(forwarded)));
		}
		if (PAGES.contains(mode) || isEmpty(file.getUrlPrivateDownload())) {
			return Optional.of(FileWords.noFile(forwarded));
		}
		return ofSize(forwarded, Objects.requireNonNullElse(file.getSize(), 0), largest);
	}

	private static Optional<String> ofSize(ForwardedFile forwarded, int size, DataSize largest) {
		if (size <= 0) {
			return Optional.of(FileWords.empty(forwarded));
		}
		return (size > largest.toBytes()) ? Optional.of(FileWords.tooLarge(forwarded, size, largest))
				: Optional.empty();
	}

	private static Optional<String> link(File file) {
		return Stream.of(file.getExternalUrl(), file.getUrlPrivate())
			.filter((link) -> !isEmpty(link) && LINK.matcher(link).matches())
			.findFirst();
	}

	private static boolean isEmpty(@Nullable String text) {
		return text == null || text.isEmpty();
	}

}
