package org.switchboard.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.model.File;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackRefused;
import org.switchboard.slack.SlackText;
import org.switchboard.workspace.WorkspaceId;

/**
 * Files in Slack, and where they are shown.
 *
 * @see <a href=
 * "https://docs.slack.dev/reference/methods/files.completeUploadExternal">files.completeUploadExternal</a>
 */
@Component
class FileShares {

	private final SlackApi slack;

	FileShares(SlackApi slack) {
		this.slack = slack;
	}

	/**
	 * The channel behind the conversation of a delivery.
	 * @param workspace the workspace
	 * @param lease where it goes
	 * @return the channel's id
	 */
	String channel(WorkspaceId workspace, Lease lease) {
		return Conversations.channel(this.slack, workspace, lease);
	}

	/**
	 * What Slack tells of a file.
	 * @param workspace the workspace
	 * @param id the file's id
	 * @return the file, or empty if there is none: it was deleted, or never finished
	 */
	Optional<File> find(WorkspaceId workspace, String id) {
		try {
			return Optional.of(get(workspace, id));
		}
		catch (SlackRefused ex) {
			if (List.of("file_not_found", "file_deleted").contains(ex.error())) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	/**
	 * What Slack tells of a file that somebody shared.
	 * @param workspace the workspace
	 * @param id the file's id
	 * @return the file; one that was deleted, or is shared only where the bot is not, as
	 * Slack shows such files in messages
	 */
	File original(WorkspaceId workspace, String id) {
		try {
			return get(workspace, id);
		}
		catch (SlackRefused ex) {
			return switch (ex.error()) {
				case "file_deleted" -> File.builder().mode("tombstone").build();
				case "file_not_found" -> File.builder().fileAccess("file_not_found").build();
				default -> throw ex;
			};
		}
	}

	private File get(WorkspaceId workspace, String id) {
		return this.slack.patiently(workspace, (methods) -> methods.filesInfo((call) -> call.file(id))).getFile();
	}

	/**
	 * Asks where to upload a file.
	 * @param workspace the workspace
	 * @param name what it is called
	 * @param altText what it shows, if it is a picture, or empty
	 * @param size how many bytes it has
	 * @return the address, and the file's id
	 */
	FilesGetUploadURLExternalResponse announce(WorkspaceId workspace, String name, String altText, int size) {
		return this.slack.patiently(workspace,
				(methods) -> methods.filesGetUploadURLExternal((call) -> call.filename(name)
					.altTxt(given(SlackText.cut(altText, SlackLimits.ALT_TEXT)))
					.length(size)));
	}

	/**
	 * Shows what was uploaded. Slack does it in its own time, and does not say where.
	 * @param workspace the workspace
	 * @param lease where it goes
	 * @param channel the channel it goes to
	 * @param upload the file's id
	 * @return whether Slack takes it; not so if it was taken before, or has expired
	 */
	boolean share(WorkspaceId workspace, Lease lease, String channel, String upload) {
		List<FileDetails> files = List.of(FileDetails.builder().id(upload).title(given(lease.title())).build());
		try {
			this.slack.patiently(workspace,
					(methods) -> methods.filesCompleteUploadExternal((call) -> call.files(files)
						.channelId(channel)
						.threadTs(lease.root().map(Posted::ts).orElse(null))
						.initialComment(given(lease.content().text()))));
			return true;
		}
		catch (SlackRefused ex) {
			if (List.of("file_not_found", "file_update_failed").contains(ex.error())) {
				return false;
			}
			throw ex;
		}
	}

	private static @Nullable String given(String text) {
		return text.isEmpty() ? null : text;
	}

	/**
	 * Where a file is shown.
	 * @param file what Slack tells of it
	 * @param lease where it was to go
	 * @param channel the channel it went to
	 * @return its message there, perhaps astray, or empty if it is not there yet
	 */
	static Optional<Settlement.Delivered> shown(File file, Lease lease, String channel) {
		File.Shares shares = file.getShares();
		return (shares != null)
				? Stream.of(in(shares.getPublicChannels(), channel), in(shares.getPrivateChannels(), channel))
					.flatMap(List::stream)
					.findFirst()
					.map((share) -> new Settlement.Delivered(new Posted(channel, share.getTs()),
							lease.root().isPresent() && share.getThreadTs() == null, Optional.of(file.getId())))
				: Optional.empty();
	}

	private static List<File.ShareDetail> in(@Nullable Map<String, List<File.ShareDetail>> shares, String channel) {
		return (shares != null) ? shares.getOrDefault(channel, List.of()) : List.of();
	}

}
