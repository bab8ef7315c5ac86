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
 * Finds, uploads and shares files in Slack.
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

	// the channel behind a delivery's conversation
	String channel(WorkspaceId workspace, Lease lease) {
		return Conversations.channel(this.slack, workspace, lease);
	}

	// Slack's data on a file
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

	// Slack's data on a file that a person shared
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

	// requests an upload address
	FilesGetUploadURLExternalResponse announce(WorkspaceId workspace, String name, String altText, int size) {
		return this.slack.patiently(workspace,
				(methods) -> methods.filesGetUploadURLExternal((call) -> call.filename(name)
					.altTxt(given(SlackText.cut(altText, SlackLimits.ALT_TEXT)))
					.length(size)));
	}

	// shares an uploaded file; Slack does it later and doesn't say where
	boolean share(WorkspaceId workspace, Lease lease, String channel, String upload) {
		List<FileDetails> files = List.of(FileDetails.builder().id(upload).title(given(lease.title())).build());
		try {
			this.slack.patiently(workspace,
					(methods) -> methods.filesCompleteUploadExternal((call) -> call.files(files)
						.channelId(channel)
						.threadTs(lease.root().map(MessagePlace::ts).orElse(null))
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

	// where a file is shown in the channel
	static Optional<DeliveryResult.Delivered> shown(File file, Lease lease, String channel) {
		File.Shares shares = file.getShares();
		return (shares != null)
				? Stream.of(in(shares.getPublicChannels(), channel), in(shares.getPrivateChannels(), channel))
					.flatMap(List::stream)
					.findFirst()
					.map((share) -> new DeliveryResult.Delivered(new MessagePlace(channel, share.getTs()),
							lease.root().isPresent() && share.getThreadTs() == null, Optional.of(file.getId())))
				: Optional.empty();
	}

	private static List<File.ShareDetail> in(@Nullable Map<String, List<File.ShareDetail>> shares, String channel) {
		return (shares != null) ? shares.getOrDefault(channel, List.of()) : List.of();
	}

}
